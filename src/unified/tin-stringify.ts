import type {Plugin} from 'unified'
import {type ToTextOptions, toText} from '../text/to-text.ts'
import type {Article} from '../tree/index.ts'

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

export default tinStringify
