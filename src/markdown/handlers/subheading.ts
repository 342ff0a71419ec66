import type {Heading} from 'mdast'
import type {Subheading} from '../../tree/index.ts'
import type {MdastState} from './state.ts'

/** Subheadings have the ranks under that of the headline. */
export function subheading(node: Subheading, state: MdastState): Heading {
  const depth = Math.min(6, Math.max(2, node.depth + 1)) as Heading['depth']
  return state.patch(node, {type: 'heading', depth, children: state.phrasing(node)})
}
