import type {ElementContent, Properties} from 'hast'
import type {Node, Parent} from 'unist'
import type {Handler} from '../../tree/handler.ts'

/** What handlers may use. */
export interface HastState {
  /** Write one node. */
  one(node: Node, parent?: Parent): ElementContent[]
  /** Write the children of a node one after another. */
  all(node: Node): ElementContent[]
  /** Class and data attributes that let the node be read again; spread them into the properties of its element. */
  own(node: Node): Properties
}

/** Handlers by node type; each writes a node as HTML nodes. */
export type HastHandlers = Readonly<Record<string, Handler<HastState, ElementContent | ElementContent[]>>>
