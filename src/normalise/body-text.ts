import type {Node} from 'unist'
import type {Article} from '../tree.ts'
import {collectBlocks} from './blocks.ts'
import {checkOptions, type Shape, strings} from './options.ts'
import {removeNodes} from './remove.ts'

/** Options of `toBodyText`. */
export interface BodyTextOptions {
  /** Types of blocks that belong to the body; by default leads, paragraphs, subheadings, lists, quotations and tables. */
  blocks?: readonly string[]
  /** What stands between two blocks; a line feed by default. */
  separator?: string
}

const shapes: Record<string, Shape> = {
  blocks: strings,
  separator: [value => typeof value === 'string', 'a string']
}
const body = ['lead', 'paragraph', 'subheading', 'list', 'blockquote', 'table']
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
  checkOptions(options, shapes)
  const {blocks = body, separator = '\n'} = options
  const wanted = new Set(blocks)
  const children = structuredClone(tree.children.filter(node => wanted.has(node.type))) as Node[]
  const copy = {type: 'article', children} as Node
  removeNodes(copy, {types: notBody.filter(type => !wanted.has(type))})
  return collectBlocks(copy)
    .map(block =>
      block.text
        .replace(/\uFFFC/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    )
    .filter(Boolean)
    .join(separator)
}
