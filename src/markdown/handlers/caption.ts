import type {Nodes, PhrasingContent} from 'mdast'
import type {Node, Parent} from 'unist'
import type {Caption} from '../../tree/index.ts'
import {paragraph} from './simple.ts'
import type {MdastState} from './state.ts'

/** A caption is set in italics, unless part of it is. */
export function caption(node: Caption, state: MdastState): Nodes {
  const children = state.phrasing(node)
  if (children.length === 0) return paragraph(node, state)
  const inner: PhrasingContent[] = children.some(isStyled) ? children : [{type: 'emphasis', children}]
  return state.patch(node, {type: 'paragraph', children: inner})
}

function isStyled(node: Node): boolean {
  if (node.type === 'emphasis' || node.type === 'break') return true
  return 'children' in node && (node as Parent).children.some(isStyled)
}
