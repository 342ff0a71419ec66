import type {Node, Parent} from 'unist'
import type {Handler} from '../../tree/handler.ts'

/** Writes a node as text. */
export type TextHandler = Handler<TextState, string>

/** What handlers may use. */
export interface TextState {
  /** Write one node. */
  one(node: Node, parent?: Parent): string
  /** Write the children of a node, or the value of a literal; line feeds stand between blocks unless `between` is given. */
  all(node: Node, between?: string): string
}

/** The default handlers of `toText`, by node type; what has none is written as its value or its children. */
export const textHandlers: Readonly<Record<string, TextHandler>> = {
  tableRow: (node, state) => state.all(node, '\t'),
  break: () => '\n',
  // Markup is no text.
  html: () => ''
}
