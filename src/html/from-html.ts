import {createMessage} from '../message/create.ts'
import type {Article} from '../tree/index.ts'
import {assertOptions, assertString} from '../util/options.ts'
import {type FromHtmlOptions, htmlOptionSchemas, readTree} from './from-hast.ts'
import {parseHtml} from './parse/parse.ts'

/** How far into the value a tag of a whole page is looked for. */
const head = 100_000
const pageTag = /<(?:html|head|body|!doctype)(?=[\s>])/i

/**
 * Parse a news article in HTML: a whole page, in which the article is found, or a fragment.
 *
 * @param value HTML; offsets index this very string, in UTF-16 code units.
 * @param options Options.
 * @returns The article's tree; for a page without an article, one without children.
 * @throws TypeError where the value is no string, or the options are no object.
 * @throws RangeError where an option or its value is not known, or an extension names a construct that is not known.
 */
export function fromHtml(value: string, options: FromHtmlOptions = {}): Article {
  assertString(value)
  assertOptions(options, htmlOptionSchemas)
  const fragment = options.fragment ?? !pageTag.test(value.slice(0, head))
  const {tree, blanked} = parseHtml(value, fragment)
  if (blanked > 0) options.onmessage?.(createMessage('deep-nesting', {detail: `${blanked} tags`}))
  return readTree(tree, {...options, fragment, file: value})
}
