import type {BodyTextOptions} from '../tree/body-text.ts'
import type {Article} from '../tree/index.ts'
import {asideTypes, schemaOf} from '../tree/schema.ts'
import {aString, assertOptions, strings} from '../util/options.ts'
import {collectBlocks, type TextBlock} from './apply/collect.ts'
import {originsOf} from './apply/origins.ts'

/** Options of `toMappedBodyText`. */
export interface MappedBodyTextOptions extends BodyTextOptions {
  /** The source of the tree, so that words that were normalised, escaped or referred to are found in it. */
  source?: string | undefined
}

/** Body text with the way back to its source. */
export interface MappedText {
  text: string
  /**
   * For each UTF-16 code unit of the text, and for its end, the offset in the source. White space that was put in has
   * the offset after the word before it; what lies in nodes without position has -1.
   */
  map: number[]
}

/** U+FFFC stands for what is left out. */
const word = /[^\s\uFFFC]+/g
const closing = /^[.,;:!?…)\]”’]/

/**
 * Write the body text of an article alone, as `toBodyText` does, with the offsets of the source.
 *
 * The offsets are exact where the words stand in the source as they are. Words that were changed (normalised, escaped in
 * Markdown, referred to in HTML) are traced where `source` is given; else they have the offset of their literal's start.
 *
 * @param tree Article.
 * @param options Options.
 * @returns Text, and for each unit its offset.
 * @throws RangeError where an option is not known.
 */
export function toMappedBodyText(tree: Article, options: MappedBodyTextOptions = {}): MappedText {
  assertOptions(options, {blocks: strings, separator: aString, source: aString})
  const {blocks, separator = '\n', source} = options
  const isWanted = (type: string) => (blocks ? blocks.includes(type) : schemaOf(type)?.body === true)
  const skip = new Set(asideTypes.filter(type => !blocks?.includes(type)))
  const result: MappedText = {text: '', map: []}
  for (const node of tree.children) {
    if (!isWanted(node.type)) continue
    for (const block of collectBlocks(node, {skip})) addBlock(result, block, separator, originsOf(block, source))
  }
  result.map.push(endOf(result.map))
  return result
}

/** Add the words of a block. */
function addBlock(result: MappedText, {text}: TextBlock, separator: string, origins: readonly number[]): void {
  let last = -1
  for (const {0: found, index} of text.matchAll(word)) {
    const joint = last >= 0 ? jointOf(text.slice(last, index), found) : result.text === '' ? '' : separator
    last = index + found.length
    result.text += joint + found
    const end = endOf(result.map)
    for (let unit = 0; unit < joint.length; unit++) result.map.push(end)
    for (let at = index; at < last; at++) result.map.push(origins[at] as number)
  }
}

/** One space stands for white space and for what was left out; none before punctuation. */
function jointOf(gap: string, next: string): string {
  return gap.includes('\uFFFC') && closing.test(next) ? '' : ' '
}

/** The offset after the last unit; -1 where it is not known. */
function endOf(map: readonly number[]): number {
  const last = map.at(-1) ?? -1
  return last < 0 ? -1 : last + 1
}
