import type {Node, Parent} from 'unist'

/**
 * Take the positions out of a tree, in place.
 *
 * @param tree Tree.
 */
export function removePositions(tree: Node): void {
  const stack: Node[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    delete node.position
    if ('children' in node) stack.push(...(node as Parent).children)
  }
}
