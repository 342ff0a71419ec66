import type {Root} from 'mdast'
import {type Bridge, createBridge} from '../plugin/bridge.ts'
import {type ToMdastOptions, toMdast, writeSchemas} from './to-mdast.ts'

/** Options of `tinRemark`. */
export type TinRemarkOptions = ToMdastOptions

/**
 * Turn an article into mdast: the way out to remark-stringify.
 *
 * Labels that Markdown has no form for are lost there: `toMarkdown` writes them as comments.
 *
 * @param destination Processor of remark, where the article is to stay: its plugins get the mdast, which is then left.
 * @param options Options of `toMdast`.
 * @returns Transform.
 * @throws RangeError where an option is not known.
 */
export const tinRemark: Bridge<TinRemarkOptions, Root> = /* @__PURE__ */ createBridge(toMdast, writeSchemas)

export default tinRemark
