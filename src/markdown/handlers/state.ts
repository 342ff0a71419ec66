import type {Nodes, PhrasingContent} from 'mdast'
import type {Node, Parent} from 'unist'
import type {Handler} from '../../tree/handler.ts'

/** Turns a node of an article into mdast: one node, several, or none. */
export type MdastHandler = Handler<MdastState, Nodes | readonly Nodes[] | undefined>

/** What handlers may use. */
export interface MdastState {
  /** Turn one node into mdast. */
  one(node: Node, parent?: Parent): Nodes[]
  /** Turn the children of a node into mdast. */
  all(node: Node): Nodes[]
  /** Turn the children of a node into inline mdast, neighbouring texts joined. */
  phrasing(node: Node): PhrasingContent[]
  /** Copy the position of a node to the node that it becomes. */
  patch<T extends Nodes>(from: Node, to: T): T
}
