import type {PhrasingContent} from 'mdast'
import {deepestWrapper, type Wrapper} from './items.ts'
import {wrapPart} from './slice.ts'

/** Nodes between two splitters, or a splitter. */
export interface PhrasingPart {
  /** Inline nodes in order; wrappers that were split are repeated in each part. */
  nodes: PhrasingContent[]
  /** The node that split, if this is one. */
  splitter?: PhrasingContent
  /** Nodes around the splitter, outermost first. */
  wrappers?: Wrapper[]
}

/**
 * Split inline nodes at some of them, wherever they are nested.
 *
 * @param nodes Inline nodes; they are not changed.
 * @param splits Says whether a node splits.
 * @returns Parts in order; those without nodes are left out.
 */
export function splitPhrasing(
  nodes: readonly PhrasingContent[],
  splits: (node: PhrasingContent) => boolean
): PhrasingPart[] {
  return splitAt(nodes, splits, 0)
}

function splitAt(
  nodes: readonly PhrasingContent[],
  splits: (node: PhrasingContent) => boolean,
  depth: number
): PhrasingPart[] {
  const parts: PhrasingPart[] = []
  let open: PhrasingPart | undefined
  const add = (node: PhrasingContent) => {
    if (!open) {
      open = {nodes: []}
      parts.push(open)
    }
    open.nodes.push(node)
  }
  for (const node of nodes) {
    if (splits(node)) {
      parts.push({nodes: [], splitter: node, wrappers: []})
      open = undefined
      continue
    }
    const inner = 'children' in node && depth <= deepestWrapper ? splitAt(node.children, splits, depth + 1) : []
    if (inner.every(({splitter}) => !splitter)) {
      add(node)
      continue
    }
    const wrapper = node as Wrapper
    for (const [index, part] of inner.entries()) {
      if (part.splitter) {
        parts.push({...part, wrappers: [wrapper, ...(part.wrappers as Wrapper[])]})
        open = undefined
      } else add(wrapPart(wrapper, part.nodes, index === 0, index === inner.length - 1))
    }
  }
  return parts
}
