import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {reportDoubtfulLabels} from '../plugin/report-doubtful-labels.ts'
import type {Article} from '../tree/index.ts'
import {type FromMdastOptions, fromMdast} from './from-mdast.ts'

/** Options of `remarkTin`. */
export interface RemarkTinOptions extends Omit<FromMdastOptions, 'file'> {
  /** Labels less sure than this make a message on the file, from 0 to 1; default 0.6. */
  threshold?: number
}

const defaultDoubt = 0.6

/**
 * Turn mdast into the tree of an article, as remark-rehype turns it into hast.
 *
 * @param options Options.
 * @returns Transform.
 */
export const remarkTin: Plugin<[RemarkTinOptions?], Root, Article> = (options = {}) => {
  const {threshold = defaultDoubt, ...settings} = options
  return (tree, file) => {
    const article = fromMdast(tree, {...settings, file: String(file).replace(/^\uFEFF/, '')})
    reportDoubtfulLabels(article, file, threshold)
    return article
  }
}
