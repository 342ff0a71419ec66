import type {Root} from 'hast'
import type {Plugin} from 'unified'
import {reportMessage} from '../plugin/report.ts'
import {reportDoubtfulLabels} from '../plugin/report-doubtful-labels.ts'
import {readSettings, sharedSettings} from '../plugin/settings.ts'
import type {Article} from '../tree/index.ts'
import {type FromHtmlOptions, fromHast} from './from-hast.ts'

/** Options of `rehypeTin`. */
export interface RehypeTinOptions extends Omit<FromHtmlOptions, 'onmessage'> {
  /** Labels less sure than this make a message on the file, from 0 to 1; default 0.6. */
  threshold?: number | undefined
}

const own = [...sharedSettings, 'fragment', 'trusted'] as const

/**
 * Turn HTML (hast) into an article.
 *
 * @param options Options; settings in the processor's data under `tinast`, then `settings` of presets, are used where an
 *   option is not given.
 * @returns Transform from a root of hast to an article; what was left out is a message on the file.
 */
export const rehypeTin: Plugin<[(RehypeTinOptions | undefined)?], Root, Article> = function (options) {
  return (tree, file) => {
    const {threshold, parserOptions} = readSettings(this.data(), options, own)
    const article = fromHast(tree, {
      ...parserOptions,
      file: String(file),
      onmessage: message => void reportMessage(file, message)
    })
    reportDoubtfulLabels(article, file, threshold)
    return article
  }
}

export default rehypeTin
