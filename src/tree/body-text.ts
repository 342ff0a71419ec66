import type {Node, Parent} from 'unist'
import {aString, assertOptions, strings} from '../util/options.ts'
import type {Article, Caption, Figure} from './index.ts'
import {lineOf} from './line.ts'
import {asideTypes, isContainer, schemaOf} from './schema.ts'

/** Options of `toBodyText`. */
export interface BodyTextOptions {
  /** Types of blocks that belong to the body; by default leads, paragraphs, subheadings, lists, quotations and tables. */
  blocks?: readonly string[] | undefined
  /** What stands between two blocks; a line feed by default. */
  separator?: string | undefined
}

const schemas = {blocks: strings, separator: aString}
const notCaption = new Set(['credit', 'residue'])

/**
 * Write the body text of an article alone: one block a line, without datelines, end marks, credits, captions and
 * residue, and with single spaces.
 *
 * The tree is not changed. Normalise it before, where the words are to be normalised.
 *
 * @param tree Article.
 * @param options Options.
 * @returns Text, without line feed at its end.
 * @throws RangeError where an option is not known.
 */
export function toBodyText(tree: Article, options: BodyTextOptions = {}): string {
  assertOptions(options, schemas)
  const {blocks, separator = '\n'} = options
  const wanted = (type: string) => (blocks ? blocks.includes(type) : schemaOf(type)?.body === true)
  const skip = new Set(asideTypes.filter(type => !blocks?.includes(type)))
  const lines: string[] = []
  const stack: Node[] = tree.children.filter(({type}) => wanted(type)).reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    // In lists, quotations and tables every child is a block of its own.
    if (isContainer(node.type)) for (const child of [...(node as Parent).children].reverse()) stack.push(child)
    else lines.push(lineOf(node, skip))
  }
  return lines.filter(Boolean).join(separator)
}

/** What parts a caption from its credit, where the credit is left out. */
const separators = ' –—|(-'

/**
 * Write the words of a caption without its credit.
 *
 * @param node Caption, or a figure with its captions.
 * @returns Text on one line, with single spaces; empty where there are no words.
 */
export function toCaptionText(node: Figure | Caption): string {
  const captions = node.type === 'caption' ? [node] : node.children.filter(child => child.type === 'caption')
  const text = captions.map(caption => lineOf(withoutCredits(caption), notCaption)).join(' ')
  let end = text.length
  while (end > 0 && separators.includes(text[end - 1] as string)) end--
  return text.slice(0, end).trimStart()
}

/** Leave out the credits with the stops between them: what follows one has words, or is none of the caption. */
function withoutCredits(caption: Caption): Caption {
  const first = caption.children.findIndex(({type}) => type === 'credit')
  const children = caption.children.filter((child, index) => {
    return first === -1 || index <= first || child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value)
  })
  return {...caption, children}
}
