import type {Plugin} from 'unified'
import type {Literal, Node, Parent} from 'unist'
import {report} from '../plugin/report.ts'
import type {Article} from '../tree/index.ts'
import {aShare, assertOptions, strings} from '../util/options.ts'

/** Options of `removeNodes`. */
export interface RemoveOptions {
  /** Types of nodes to remove; by default `residue` and `related`. */
  types?: readonly string[]
  /** Remove only blocks whose label is at least this sure, from 0 to 1; 0 by default. Nodes without a confidence are sure. */
  confidence?: number
}

/** What was removed. */
export interface Removed {
  node: Node
  /** The node that held it. */
  parent: Parent
  /** Its words. */
  text: string
}

const shapes = {types: strings, confidence: aShare}
const defaultTypes = ['residue', 'related']

/**
 * Remove nodes of some types from an article, with the figures and paragraphs that become empty.
 *
 * What stood apart stays apart: where an inline node goes, the words around it keep one space between them.
 *
 * @param tree Article.
 * @param options Options.
 * @returns What was removed, in order.
 * @throws RangeError where an option is not known.
 */
export function removeNodes(tree: Node, options: RemoveOptions = {}): Removed[] {
  assertOptions(options, shapes)
  const types = new Set(options.types ?? defaultTypes)
  const {confidence = 0} = options
  const removed: Removed[] = []
  const parents: Parent[] = []
  const stack = [tree]
  while (stack.length > 0) {
    const parent = stack.pop() as Parent
    if (!Array.isArray(parent.children)) continue
    parents.push(parent)
    drop(parent, node => types.has(node.type) && isSure(node, confidence), removed)
    for (let index = parent.children.length - 1; index >= 0; index--) stack.push(parent.children[index] as Node)
  }
  if (removed.length === 0) return removed
  // From the last parent to the first, so that one that becomes empty is seen by the one that holds it.
  const touched = new Set<Node>(removed.map(({parent}) => parent))
  for (let index = parents.length - 1; index >= 0; index--) {
    const parent = parents[index] as Parent
    if (drop(parent, node => touched.has(node) && isEmpty(node))) touched.add(parent)
  }
  return removed
}

/**
 * Remove residue and related links, or nodes of other types; what was removed is kept in messages.
 *
 * @param options Options.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinRemove: Plugin<[(RemoveOptions | undefined)?], Article> = options => {
  assertOptions(options, shapes)
  return (tree, file) => {
    for (const {node, text} of removeNodes(tree, options)) {
      report(file, 'remove', {type: node.type, text}, {place: node.position, actual: text, expected: []})
    }
  }
}

/** Take children out of a parent; tell whether there were any. */
function drop(parent: Parent, test: (node: Node) => boolean, removed?: Removed[]): boolean {
  if (!parent.children.some(test)) return false
  const kept: Node[] = []
  let gap = false
  for (const node of parent.children as Node[]) {
    if (test(node)) {
      removed?.push({node, parent, text: textOf(node)})
      gap = true
      continue
    }
    if (gap) join(kept.at(-1), node)
    gap = false
    kept.push(node)
  }
  if (gap) trimEnd(kept.at(-1))
  ;(parent as {children: Node[]}).children = kept
  return true
}

/** Leave one space between the words around a gap, and none at the start of a block. */
function join(left: Node | undefined, right: Node): void {
  if (right.type !== 'text') return
  const text = right as Literal & {value: string}
  if (left === undefined) text.value = text.value.trimStart()
  else if (left.type === 'text') {
    const before = left as Literal & {value: string}
    if (/\s$/.test(before.value)) text.value = text.value.trimStart()
    else if (/^[\p{L}\p{N}]/u.test(text.value)) text.value = ` ${text.value}`
  }
}

function trimEnd(node: Node | undefined): void {
  if (node?.type === 'text')
    (node as Literal & {value: string}).value = (node as Literal & {value: string}).value.trimEnd()
}

function isSure(node: Node, confidence: number): boolean {
  const own = (node.data as {confidence?: number} | undefined)?.confidence
  return own === undefined || own >= confidence
}

/** Say whether a parent has no words left; a figure keeps its image. */
function isEmpty(node: Node): boolean {
  return (node as Parent).children.every(
    child => child.type === 'text' && (child as Literal & {value: string}).value.trim() === ''
  )
}

/** The words of a node. */
function textOf(tree: Node): string {
  let text = ''
  const stack = [tree]
  while (stack.length > 0) {
    const node = stack.pop() as Node & Partial<Parent> & {value?: unknown}
    if (typeof node.value === 'string') text += node.value
    if (node.children)
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Node)
  }
  return text
}

export default tinRemove
