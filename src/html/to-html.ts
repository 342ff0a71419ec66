import {toHtml as serialise} from 'hast-util-to-html'
import type {Article} from '../tree/index.ts'
import {type ToHastOptions, toHast} from './to-hast.ts'

/** Options of `toHtml`. */
export type ToHtmlOptions = ToHastOptions

const known = ['handlers', 'sanitize']

/**
 * Write an article as HTML.
 *
 * @param tree Article.
 * @param options Options.
 * @returns HTML: one `article` element; `fromHtml` reads it as the same tree but for positions.
 * @throws RangeError where an option is not known.
 * @throws TypeError where a handler is no function.
 */
export function toHtml(tree: Article, options: ToHtmlOptions = {}): string {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new RangeError(`Unknown option \`${name}\`; known options: ${known.join(', ')}`)
  }
  // Parsers of HTML read a carriage return as a line feed, unless it is a reference.
  return serialise(toHast(tree, options)).replaceAll('\r', '&#xD;')
}
