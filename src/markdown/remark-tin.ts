import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {reportMessage} from '../plugin/report.ts'
import {reportDoubtfulLabels} from '../plugin/report-doubtful-labels.ts'
import {readSettings, sharedSettings} from '../plugin/settings.ts'
import type {Article} from '../tree/index.ts'
import {type FromMdastOptions, fromMdast} from './from-mdast.ts'

/** Options of `remarkTin`. */
export interface RemarkTinOptions extends Omit<FromMdastOptions, 'file' | 'onmessage'> {
  /** Labels less sure than this make a message on the file, from 0 to 1; default 0.6. */
  threshold?: number
}

/**
 * Turn mdast into the tree of an article, as remark-rehype turns it into hast.
 *
 * @param options Options; settings in the processor's data under `tinast`, then `settings` of presets, are used where an
 *   option is not given.
 * @returns Transform.
 */
export const remarkTin: Plugin<[(RemarkTinOptions | undefined)?], Root, Article> = function (options) {
  return (tree, file) => {
    const {threshold, parserOptions} = readSettings(this.data(), options, [...sharedSettings, 'lines'])
    const article = fromMdast(tree, {
      ...parserOptions,
      // micromark takes a byte order mark off before it counts.
      file: String(file).replace(/^\uFEFF/, ''),
      onmessage: message => void reportMessage(file, message)
    })
    reportDoubtfulLabels(article, file, threshold)
    return article
  }
}

export default remarkTin
