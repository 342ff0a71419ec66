import type {Article} from '../tree/index.ts'
import {checkOptions} from './check-options.ts'
import {type FromMdastOptions, fromMdast} from './from-mdast.ts'
import {parse} from './parse/index.ts'

/** Options of `fromMarkdown`. */
export type FromMarkdownOptions = Omit<FromMdastOptions, 'file'>

const known = ['extensions', 'lines', 'evidence']
/**
 * Parse a news article in Markdown (CommonMark, GFM, front matter).
 *
 * Marks that nest deeper, or stand closer, than any use has it are read as text: `data.unread` of the article says
 * how many.
 *
 * @param value Markdown of one article; offsets index this very string, in UTF-16 code units.
 * @param options Options.
 * @returns The article's tree.
 * @throws TypeError where the value is no string.
 * @throws RangeError where an option is not known, or an extension names a construct that is not known.
 */
export function fromMarkdown(value: string, options: FromMarkdownOptions = {}): Article {
  if (typeof value !== 'string') throw new TypeError(`Expected a string, not ${value === null ? 'null' : typeof value}`)
  checkOptions(options, known)
  const {tree, unread} = parse(value)
  const article = fromMdast(tree, {...options, file: value})
  if (unread > 0) article.data = {...article.data, unread}
  return article
}
