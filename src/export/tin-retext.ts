import type {Root} from 'nlcst'
import {type Bridge, createBridge} from '../plugin/bridge.ts'
import {toNlcst} from './to-nlcst.ts'

/** Options of `tinRetext`: there are none. */
export type TinRetextOptions = Record<string, never>

/**
 * Turn the prose of an article into nlcst, as remark-retext turns mdast into it; no parser of retext is needed.
 *
 * @param destination Processor of retext, where the article is to stay: its plugins get the nlcst, which is then left.
 * @param options Options: there are none.
 * @returns Transform.
 * @throws RangeError where an option is given.
 */
export const tinRetext: Bridge<TinRetextOptions, Root> = /* @__PURE__ */ createBridge(toNlcst, {})

export default tinRetext
