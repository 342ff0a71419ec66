import type {Plugin} from 'unified'
import type {Article} from '../tree/index.ts'
import {aString, assertOptions, strings} from '../util/options.ts'
import {collectBlocks} from './apply/collect.ts'

/** Options of `toBodyText`. */
export interface BodyTextOptions {
  /** Types of blocks that belong to the body; by default leads, paragraphs, subheadings, lists, quotations and tables. */
  blocks?: readonly string[]
  /** What stands between two blocks; a line feed by default. */
  separator?: string
}

const shapes = {blocks: strings, separator: aString}
const body = ['lead', 'paragraph', 'subheading', 'list', 'blockquote', 'table']
const gap = /[\s\uFFFC]+/g
const notBody = ['dateline', 'endMark', 'credit', 'residue']

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
  assertOptions(options, shapes)
  const {blocks = body, separator = '\n'} = options
  const wanted = new Set(blocks)
  const skip = new Set(notBody.filter(type => !wanted.has(type)))
  return tree.children
    .filter(node => wanted.has(node.type))
    .flatMap(node => collectBlocks(node, {skip}))
    .map(block => block.text.replace(gap, close).trim())
    .filter(Boolean)
    .join(separator)
}

/** Write the body text of an article alone. */
export const tinBodyText: Plugin<[BodyTextOptions?], Article, string> = function (options) {
  assertOptions(options, shapes)
  this.compiler = tree => toBodyText(tree as Article, options)
}

/** One space stands for white space and for what was left out; none before punctuation and at the end. */
function close(run: string, offset: number, text: string): string {
  const isLeftOut = run.includes('\uFFFC')
  return isLeftOut && /^[.,;:!?…)\]”’]/.test(text.slice(offset + run.length, offset + run.length + 1)) ? '' : ' '
}
