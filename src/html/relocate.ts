import type {Node, Parent, Position} from 'unist'
import {createLocator, findLineStarts} from '../util/locator.ts'

/** Gives a position by its offsets. */
export type Relocator = (position: Position) => Position

/**
 * Make what gives positions the lines and columns that their offsets have.
 *
 * Offsets of parsers are right; their lines are not everywhere: after `&` before a line feed, parse5 counts one too
 * many.
 *
 * @param file The file that offsets index; without it, positions stay as they are.
 * @returns A function that makes a new position.
 */
export function createRelocator(file: string | undefined): Relocator {
  if (file === undefined) return position => position
  const locator = createLocator(findLineStarts(file))
  return ({start, end}) => {
    if (start.offset === undefined || end.offset === undefined) return {start, end}
    return locator.position(start.offset, end.offset)
  }
}

/**
 * Give all nodes of a tree the lines and columns that their offsets have.
 *
 * @param tree Tree; its positions are replaced.
 * @param place Gives a position by its offsets.
 * @returns The same tree.
 */
export function relocate<Tree extends Node>(tree: Tree, place: Relocator): Tree {
  const stack: (Node & Partial<Parent>)[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.position) node.position = place(node.position)
    const {children = []} = node
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  return tree
}
