import type {Literal, Node, Parent} from 'unist'

/**
 * Give the text of a node: the values of its literals one after another, a line feed for a break; HTML and comments are
 * left out.
 *
 * A stack instead of recursion, so that no depth of nesting overflows.
 *
 * @param node Node of any unist tree.
 * @returns Text.
 */
// biome-ignore lint/suspicious/noShadowRestrictedNames: the name that mdast and hast have for it.
export function toString(node: Node): string {
  let text = ''
  const stack = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {type, value, children = []} = next as Node & Partial<Literal> & Partial<Parent>
    if (type === 'break') text += '\n'
    if (typeof value === 'string' && type !== 'comment' && type !== 'html') text += value
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  return text
}
