import {toHtml as serialize} from 'hast-util-to-html'
import type {Article} from '../tree/index.ts'
import {type ToHastOptions, toHast} from './to-hast.ts'

/** Options of `toHtml`. */
export type ToHtmlOptions = ToHastOptions

/**
 * Write an article as HTML.
 *
 * @param tree Article.
 * @param options Options.
 * @returns HTML: one `article` element; `fromHtml` reads it as the same tree but for positions.
 * @throws TypeError where the options are no object.
 * @throws RangeError where an option is not known, or a handler is no function.
 */
export function toHtml(tree: Article, options: ToHtmlOptions = {}): string {
  // Parsers of HTML read a carriage return as a line feed, unless it is a reference.
  return serialize(toHast(tree, options)).replaceAll('\r', '&#xD;')
}
