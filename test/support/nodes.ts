import type {Node} from 'unist'
import {fromText} from '../../src/index.ts'

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

/**
 * List the nodes of a text that have the words of a line.
 *
 * @param text Text.
 * @param line Line.
 * @returns Nodes in order, as `nodesOf` gives them.
 */
export function nodesOfLine(text: string, line: string): ReturnType<typeof nodesOf> {
  return nodesOf(fromText(text)).filter(([, words]) => words === line)
}

function wordsOf(node: Node): string {
  const {value, children = []} = node as Node & {value?: string; children?: Node[]}
  return value ?? children.map(wordsOf).join('')
}
