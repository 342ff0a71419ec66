import type {Image, Nodes} from 'mdast'
import type {MdastState} from './state.ts'

/** An image that was linked is linked again. */
export function image(node: Image, state: MdastState): Nodes {
  const {data, position: _, ...rest} = node
  const own = state.patch(node, {...rest})
  const link = data?.link
  return typeof link === 'string' ? state.patch(node, {type: 'link', url: link, children: [own]}) : own
}
