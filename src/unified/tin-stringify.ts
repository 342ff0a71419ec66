import type {Plugin} from 'unified'
import type {Article} from '../tree.ts'
import {type ToTextOptions, toText} from '../write/text.ts'

/** Options of `tinStringify`. */
export type TinStringifyOptions = ToTextOptions

/**
 * Add support for writing articles as plain text.
 *
 * @param options Options.
 * @returns Nothing.
 */
export const tinStringify: Plugin<[TinStringifyOptions?], Article, string> = function (options) {
  this.compiler = tree => toText(tree as Article, options)
}
