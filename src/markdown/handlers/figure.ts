import type {Nodes, Paragraph, PhrasingContent, Text} from 'mdast'
import type {Figure} from '../../tree/index.ts'
import type {MdastState} from './state.ts'

/** Images in one paragraph, then the caption and the credit, each in one of its own. */
export function figure(node: Figure, state: MdastState): Nodes[] {
  const blocks: Nodes[] = []
  let images: Paragraph | undefined
  for (const child of node.children) {
    const inner = state.one(child, node)
    if (child.type !== 'image') {
      images = undefined
      const credit = child.type === 'credit'
      blocks.push(...(credit ? [state.patch(child, {type: 'paragraph', children: inner as PhrasingContent[]})] : inner))
      continue
    }
    if (images) images.children.push(lineEnd(images.children.at(-1), inner[0]))
    else {
      images = {type: 'paragraph', children: []}
      blocks.push(images)
    }
    images.children.push(...(inner as PhrasingContent[]))
  }
  return blocks
}

/** The line end between two images. */
function lineEnd(left: Nodes | undefined, right: Nodes | undefined): Text {
  const start = left?.position?.end
  const end = right?.position?.start
  return {type: 'text', value: '\n', ...(start && end && {position: {start: {...start}, end: {...end}}})}
}
