import type {Node} from 'unist'
import {visit} from 'unist-util-visit'

/**
 * Take the positions out of a tree, in place.
 *
 * @param tree Tree; parsers bound how deep it nests.
 */
export function removePositions(tree: Node): void {
  visit(tree, node => {
    delete node.position
  })
}
