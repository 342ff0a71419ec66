import type {Node} from 'unist'
import {type Block, sourceIndex} from '../read/block.ts'
import type {Label, Mark} from './types.ts'

type Built = Node & {children?: Node[]; value?: string; data?: object}

/**
 * Build the node of a labelled block.
 *
 * @param block Block.
 * @param label Its label.
 * @param marks The ranges of the block that become nodes of their own, in order.
 * @returns The node; its literals hold every character of the block.
 */
export function build(block: Block, label: Label, marks: readonly Mark[] | undefined): Built {
  const {construct, confidence, evidence} = label
  const node = make(block, label, marks, 0, block.source.length)
  node.data = evidence ? {construct, confidence, evidence} : {construct, confidence}
  return node
}

/** Make a node from a range of the source. */
function make(
  block: Block,
  {type, literal, fields}: Pick<Mark, 'type' | 'literal' | 'fields'>,
  marks: readonly Mark[] | undefined,
  start: number,
  end: number
): Built {
  const node: Built = {type, ...fields}
  if (literal) node.value = block.source.slice(start, end)
  else node.children = fill(block, marks, start, end)
  const position = block.content.position(start, end)
  if (position) node.position = position
  return node
}

/** Fill a range of the source with the marks in it and the content between them. */
function fill(block: Block, marks: readonly Mark[] | undefined, start: number, end: number): Node[] {
  if (!marks || marks.length === 0) return block.content.slice(start, end)
  const children: Node[] = []
  let from = start
  for (const mark of marks) {
    const markStart = sourceIndex(block, mark.start)
    const markEnd = sourceIndex(block, mark.end)
    if (markStart > from) children.push(...block.content.slice(from, markStart))
    children.push(make(block, mark, mark.marks, markStart, markEnd))
    from = markEnd
  }
  if (end > from) children.push(...block.content.slice(from, end))
  return children
}
