import type {PhrasingContent} from 'mdast'
import type {Data, Literal, Node} from 'unist'
import type {Item, Wrapper} from './items.ts'
import {createRuler} from './ruler.ts'

/**
 * Cut the nodes of a range out of items.
 *
 * @param items Items in order.
 * @param start Index in the words of the block where the range starts.
 * @param end Index where it ends.
 * @param file The file that positions index.
 * @returns Copies; wrappers and texts that reach out of the range are cut.
 */
export function sliceItems(
  items: readonly Item[],
  start: number,
  end: number,
  file: string | undefined
): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let index = firstAfter(items, start); index < items.length; index++) {
    const item = items[index] as Item
    if (item.place >= end && item.start >= end) break
    if (item.end <= start || item.start >= end) continue
    const node = sliceItem(item, start, end, file)
    if (node) nodes.push(node)
  }
  return nodes
}

/** Find the first item that reaches beyond an index, by halving: a block may have very many nodes. */
function firstAfter(items: readonly Item[], start: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Item).reach > start) high = middle
    else low = middle + 1
  }
  return low
}

function sliceItem(item: Item, start: number, end: number, file: string | undefined): PhrasingContent | undefined {
  const {node} = item
  if (item.items) {
    const children = sliceItems(item.items, start, end, file)
    return children.length === 0 ? undefined : wrapPart(node as Wrapper, children, start <= item.start, end >= item.end)
  }
  const a = Math.max(start, item.start)
  const b = Math.min(end, item.end)
  if (!item.text || (a === item.start && b === item.end)) return copyNode(node)
  const literal = node as Literal & {value: string}
  const part = {...copyNode(node), value: literal.value.slice(a - item.start, b - item.start)} as PhrasingContent
  item.ruler ??= createRuler(literal, file)
  const position = item.ruler?.(a - item.start, b - item.start)
  if (position) part.position = position
  return part
}

/**
 * Copy a wrapper that holds only some of its nodes.
 *
 * @param node Wrapper.
 * @param children What it holds in the copy.
 * @param atStart The copy starts where the wrapper does, with its mark.
 * @param atEnd The copy ends where the wrapper does.
 * @returns The copy.
 */
export function wrapPart(
  node: Wrapper,
  children: PhrasingContent[],
  atStart: boolean,
  atEnd: boolean
): PhrasingContent {
  const whole = copyNode(node) as Wrapper
  whole.children = children
  const {position} = whole
  if (position && !atStart) position.start = {...(children[0]?.position?.start ?? position.start)}
  if (position && !atEnd) position.end = {...(children.at(-1)?.position?.end ?? position.end)}
  return whole
}

function copyNode<T extends Node & {data?: Data | undefined}>(node: T): T {
  const twin = {...node}
  if (node.position) twin.position = {start: {...node.position.start}, end: {...node.position.end}}
  if (node.data) twin.data = structuredClone(node.data)
  return twin
}
