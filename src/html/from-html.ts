import {fromHtml as parse} from 'hast-util-from-html'
import type {Article} from '../tree/index.ts'
import {checkOptions, type FromHtmlOptions, readTree} from './from-hast.ts'
import {makeMessage} from './messages.ts'
import {limitDepth} from './parse/limit-depth.ts'

/** How far into the value a tag of a whole page is looked for. */
const head = 100_000
const pageTag = /<(?:html|head|body|!doctype)(?=[\s>])/i

/**
 * Parse a news article in HTML: a whole page, in which the article is found, or a fragment.
 *
 * @param value HTML; offsets index this very string, in UTF-16 code units.
 * @param options Options.
 * @returns The article's tree; for a page without an article, one without children.
 * @throws TypeError where the value is no string.
 * @throws RangeError where an option is not known, or an extension names a construct that is not known.
 */
export function fromHtml(value: string, options: FromHtmlOptions = {}): Article {
  if (typeof value !== 'string') throw new TypeError(`Expected a string, not ${value === null ? 'null' : typeof value}`)
  checkOptions(options)
  const limited = limitDepth(value)
  if (limited.removed > 0) options.onmessage?.(makeMessage('deep-nesting', `${limited.removed} tags`))
  const page = options.extent === 'page' || (options.extent !== 'fragment' && pageTag.test(value.slice(0, head)))
  return readTree(parse(limited.value, {fragment: !page}), page, {...options, file: value})
}
