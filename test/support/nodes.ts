import type {Node} from 'unist'

/**
 * List the nodes of a tree: type, words, and why residue is some.
 *
 * @param tree Tree.
 * @returns Nodes in order.
 */
export function nodesOf(tree: Node): [type: string, words: string, reason?: string][] {
  const {children = []} = tree as Node & {children?: Node[]}
  const {reason} = tree as Node & {reason?: string}
  const own: [string, string, string?] = [tree.type, wordsOf(tree).trim(), ...(reason ? [reason] : [])] as never
  return [own, ...children.flatMap(nodesOf)]
}

function wordsOf(node: Node): string {
  const {value, children = []} = node as Node & {value?: string; children?: Node[]}
  return value ?? children.map(wordsOf).join('')
}
