import type {Extension} from '../recognize/construct.ts'
import type {Article} from '../tree/index.ts'
import {anything, assertOptions} from '../util/options.ts'
import {fromMarkdown} from './from-markdown.ts'
import {type ToMdastOptions, toMdastBlocks, writeSchemas} from './to-mdast.ts'
import {writeBlocks} from './write/round-trip.ts'
import {serialize} from './write/serialize.ts'

/** Options of `toMarkdown`. */
export interface ToMarkdownOptions extends ToMdastOptions {
  /** Extensions that the Markdown will be read with, so that what they recognise needs no marker. */
  extensions?: Extension
  /**
   * `auto`: a comment such as `<!-- tin: caption -->` stands before each block that would be read as something else
   * without it (default). `none`: no comments; what is read again may have other labels.
   */
  markers?: 'auto' | 'none'
}

/**
 * Write an article as Markdown.
 *
 * With markers, `fromMarkdown` reads the same tree again but for positions: what was written is read, and a block
 * that comes out different is written anew with a marker.
 *
 * @param tree Article; it is not changed.
 * @param options Options.
 * @returns Markdown; ends in a line feed unless it is empty.
 * @throws RangeError where an option or the value of `markers` is not known.
 */
export function toMarkdown(tree: Article, options: ToMarkdownOptions = {}): string {
  assertOptions(options, {...writeSchemas, extensions: anything, markers: ['auto', 'none']})
  const {markers = 'auto', extensions, ...rest} = options
  const {frontmatter, blocks} = toMdastBlocks(tree, rest)
  const head = frontmatter ? serialize([frontmatter], false) : ''
  const read = (value: string) => fromMarkdown(value, extensions === undefined ? {} : {extensions})
  return writeBlocks(tree.children, blocks, head, markers === 'none' ? undefined : read)
}
