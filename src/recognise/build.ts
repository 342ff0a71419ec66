import type {Node} from 'unist'
import {type Block, sourceIndex} from '../read/block.ts'
import type {Label, Mark} from './types.ts'

type Built = Node & {children?: Node[]; value?: string}

/**
 * Build the node of a labelled block.
 *
 * @param block Block.
 * @param label Its label, with the ranges that become nodes of their own.
 * @returns The node; its literals hold every character of the block.
 */
export function build(block: Block, label: Label): Built {
  const node = make(block, label, 0, block.source.length)
  const data: Record<string, unknown> = {construct: label.construct, confidence: label.confidence}
  if (label.evidence) data.evidence = label.evidence
  node.data = data
  return node
}

/** Make a node from a range of the source. */
function make(
  block: Block,
  {type, literal, fields, marks}: Pick<Mark, 'type' | 'literal' | 'fields' | 'marks'>,
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
    children.push(make(block, mark, markStart, markEnd))
    from = markEnd
  }
  if (end > from) children.push(...block.content.slice(from, end))
  return children
}
