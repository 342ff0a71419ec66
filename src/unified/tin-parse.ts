import type {Parser, Plugin} from 'unified'
import {reportDoubtfulLabels} from '../plugin/report-doubtful-labels.ts'
import {readSettings, sharedSettings} from '../plugin/settings.ts'
import {type FromTextOptions, fromText} from '../text/from-text.ts'
import type {Article} from '../tree/index.ts'

/** Options of `tinParse`. */
export interface TinParseOptions extends FromTextOptions {
  /** Labels less sure than this make a message on the file, from 0 to 1; default 0.6. */
  threshold?: number
}

/**
 * Add support for parsing Vietnamese news articles from plain text.
 *
 * @param options Options; settings in the processor's data under `tinast`, then `settings` of presets, are used where an
 *   option is not given.
 * @returns Nothing.
 */
export const tinParse: Plugin<[(TinParseOptions | undefined)?], string, Article> = function (options) {
  const parse: Parser<Article> = (document, file) => {
    const {threshold, parserOptions} = readSettings(this.data(), options, [...sharedSettings, 'lines'])
    const tree = fromText(document, parserOptions)
    reportDoubtfulLabels(tree, file, threshold)
    return tree
  }
  this.parser = parse
}

export default tinParse
