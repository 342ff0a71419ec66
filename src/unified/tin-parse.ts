import type {Parser, Plugin} from 'unified'
import {reportDoubtfulLabels} from '../plugin/report-doubtful-labels.ts'
import {type FromTextOptions, fromText} from '../text/from-text.ts'
import type {Article} from '../tree/index.ts'

/** Options of `tinParse`. */
export interface TinParseOptions extends FromTextOptions {
  /** Labels less sure than this make a message on the file, from 0 to 1; default 0.6. */
  threshold?: number
}

const defaultDoubt = 0.6

/**
 * Add support for parsing Vietnamese news articles from plain text.
 *
 * @param options Options; settings in the processor's data under `tinast` are used where the option is not given.
 * @returns Nothing.
 */
export const tinParse: Plugin<[TinParseOptions?], string, Article> = function (options) {
  // Settings are read when parsing, so that a plugin attached later is still seen.
  const parse: Parser<Article> = (document, file) => {
    const {threshold = defaultDoubt, ...settings} = {...this.data().tinast, ...options}
    if (typeof threshold !== 'number' || !(threshold >= 0 && threshold <= 1))
      throw new RangeError(`\`doubt\` must be from 0 to 1, not ${String(threshold)}`)
    const tree = fromText(document, settings)
    reportDoubtfulLabels(tree, file, threshold)
    return tree
  }
  this.parser = parse
}

declare module 'unified' {
  interface Data {
    /** Settings of tinast. */
    tinast?: TinParseOptions | undefined
  }
}
