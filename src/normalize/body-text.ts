import type {Plugin} from 'unified'
import {presetSettings} from '../plugin/settings.ts'
import {type BodyTextOptions, toBodyText} from '../tree/body-text.ts'
import type {Article} from '../tree/index.ts'

/**
 * Write the body text of an article alone.
 *
 * @param options Options of `toBodyText`.
 * @returns Nothing.
 * @throws RangeError where an option or its value is not known.
 */
export const tinBodyText: Plugin<[(BodyTextOptions | undefined)?], Article, string> = function (options) {
  // Wrong options are found at once, and not with the first article.
  toBodyText({type: 'article', children: []}, options)
  this.compiler = tree =>
    toBodyText(tree as Article, {...presetSettings(this.data(), ['blocks', 'separator']), ...options})
}

export default tinBodyText
