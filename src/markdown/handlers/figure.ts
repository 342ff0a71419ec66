import type {Nodes, Paragraph, PhrasingContent} from 'mdast'
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
    if (images) images.children.push({type: 'text', value: '\n'})
    else {
      images = {type: 'paragraph', children: []}
      blocks.push(images)
    }
    images.children.push(...(inner as PhrasingContent[]))
  }
  return blocks
}
