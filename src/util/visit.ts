import type {Node, Parent} from 'unist'

/**
 * Visit the nodes of one type, in order.
 *
 * A stack instead of recursion, so that no depth of nesting overflows.
 *
 * @param tree Tree.
 * @param type Type of the nodes.
 * @param visitor Function that gets each of them.
 */
export function visitType<Type extends Node>(tree: Node, type: Type['type'], visitor: (node: Type) => void): void {
  const stack = [tree]
  while (stack.length > 0) {
    const node = stack.pop() as Node & Partial<Parent>
    if (node.type === type) visitor(node as Node as Type)
    const {children = []} = node
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
}
