import type {Emphasis, Heading, Nodes, Paragraph} from 'mdast'
import type {Literal, Node, Parent} from 'unist'
import type {MdastState} from './state.ts'

/** A paragraph of the words of a block. */
export function paragraph(node: Node, state: MdastState): Paragraph {
  return state.patch(node, {type: 'paragraph', children: state.phrasing(node)})
}

/** The headline is the heading of rank 1. */
export function headline(node: Node, state: MdastState): Heading {
  return state.patch(node, {type: 'heading', depth: 1, children: state.phrasing(node)})
}

/** A node that Markdown has no mark for: its words. */
export function inline(node: Node, state: MdastState): Nodes[] {
  return state.phrasing(node)
}

/** A literal as words. */
export function text(node: Literal & {value: string}, state: MdastState): Nodes {
  return state.patch(node, {type: 'text', value: node.value})
}

/** An inline node of mdast that holds others. */
export function parent(node: Emphasis, state: MdastState): Nodes {
  const {children: _, data: __, position: ___, ...rest} = node
  return state.patch(node, {...rest, children: state.phrasing(node)})
}

/** A node of mdast that holds blocks, in which words may be those of a credit. */
export function container(node: Parent, state: MdastState): Nodes {
  const {children: _, data: __, position: ___, ...rest} = node
  return state.patch(node, {...structuredClone(rest), children: state.all(node)} as Nodes)
}

/** A node of mdast as it is. */
export function copy(node: Node): Nodes {
  const {data: _, ...rest} = structuredClone(node)
  return rest as Nodes
}
