import type {Parent} from 'unist'

/**
 * Writes one kind of node; all writers share this signature.
 *
 * A handler for `figure` may declare its node as `Figure`: which node it gets, the name it is registered under says.
 */
export type Handler<State, Result> = (
  // biome-ignore lint/suspicious/noExplicitAny: the type of the node follows from the name of the handler.
  node: any,
  state: State,
  parent: Parent | undefined
) => Result
