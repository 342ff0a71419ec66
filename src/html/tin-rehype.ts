import type {Root} from 'hast'
import {type Bridge, createBridge} from '../plugin/bridge.ts'
import {hastSchemas, type ToHastOptions, toHast} from './to-hast.ts'

/** Options of `tinRehype`. */
export type TinRehypeOptions = ToHastOptions

/**
 * Turn an article into hast, as remark-rehype turns mdast into it: the way out to rehype-stringify.
 *
 * @param destination Processor of rehype, where the article is to stay: its plugins get the hast, which is then left.
 * @param options Options of `toHast`.
 * @returns Transform.
 * @throws RangeError where an option is not known.
 */
export const tinRehype: Bridge<TinRehypeOptions, Root> = /* @__PURE__ */ createBridge(toHast, hastSchemas)

export default tinRehype
