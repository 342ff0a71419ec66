import type {Plugin} from 'unified'
import {presetSettings} from '../plugin/settings.ts'
import {type ToTextOptions, toText} from '../text/to-text.ts'
import type {Article} from '../tree/index.ts'

/** Options of `tinStringify`. */
export type TinStringifyOptions = ToTextOptions

/**
 * Add support for writing articles as plain text.
 *
 * @param options Options; `settings` of presets are used where the option is not given.
 * @returns Nothing.
 */
export const tinStringify: Plugin<[(TinStringifyOptions | undefined)?], Article, string> = function (options) {
  this.compiler = tree => toText(tree as Article, {...presetSettings(this.data(), ['layout', 'handlers']), ...options})
}

export default tinStringify
