import {createMessage} from '../message/create.ts'
import type {Article} from '../tree/index.ts'
import {assertOptions, assertString} from '../util/options.ts'
import {type FromMdastOptions, fromMdast, readSchemas} from './from-mdast.ts'
import {parseMarkdown} from './parse/index.ts'

/** Options of `fromMarkdown`. */
export type FromMarkdownOptions = Omit<FromMdastOptions, 'file'>

/**
 * Parse a news article in Markdown (CommonMark, GFM, front matter).
 *
 * Marks that nest deeper, or stand closer, than any use has it are read as text: `data.hiddenMarkers` of the article
 * says how many.
 *
 * @param value Markdown of one article; offsets index this very string, in UTF-16 code units.
 * @param options Options.
 * @returns The article's tree.
 * @throws TypeError where the value is no string.
 * @throws RangeError where an option is not known, or an extension names a construct that is not known.
 */
export function fromMarkdown(value: string, options: FromMarkdownOptions = {}): Article {
  assertString(value)
  assertOptions(options, readSchemas)
  const {tree, hiddenMarkers} = parseMarkdown(value)
  const article = fromMdast(tree, {...options, file: value})
  if (hiddenMarkers > 0) {
    article.data = {...article.data, hiddenMarkers}
    options.onmessage?.(createMessage('hidden-markers', {detail: `${hiddenMarkers} of them`}))
  }
  return article
}
