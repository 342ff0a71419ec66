import type {Node, Position} from 'unist'
import {type Block, sourceIndex} from '../../block/block.ts'
import type {Label, Span} from '../construct.ts'

type Built = Omit<Node, 'data'> & {children?: Node[]; value?: string; data?: object | undefined}

/**
 * Build the node of a labelled block.
 *
 * @param block Block.
 * @param label Its label.
 * @param spans The ranges of the block that become nodes of their own, in order.
 * @returns The node; its literals hold every character of the block.
 */
export function build(block: Block, label: Label, spans: readonly Span[] | undefined): Built {
  const {type, construct, confidence, evidence} = label
  const node = make(block, label, spans, 0, block.source.length)
  if (type === 'caption' && node.children) node.children = withoutItalics(node.children)
  node.data = evidence ? {construct, confidence, evidence} : {construct, confidence}
  return node
}

/** Italics are how captions are set: a caption that is all italic, but for its credits, is not also emphasised. */
function withoutItalics(children: Node[]): Node[] {
  const isSpace = (node: Built) => node.type === 'text' && node.value?.trim() === ''
  const rest = children.filter(node => node.type !== 'credit' && !isSpace(node))
  if (rest.length === 0 || rest.some(({type}) => type !== 'emphasis')) return children
  const joined: Built[] = []
  for (const node of children.flatMap((child: Built) =>
    child.type === 'emphasis' ? (child.children ?? []) : [child]
  )) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text') {
      last.value = `${last.value}${(node as Built).value}`
      if (last.position && node.position) last.position.end = node.position.end
    } else joined.push(node)
  }
  return withoutItalics(joined)
}

/** Make a node from a range of the source. */
function make(
  block: Block,
  {type, literal, fields}: Pick<Label, 'type' | 'literal' | 'fields'> | Pick<Span, 'type' | 'literal' | 'fields'>,
  spans: readonly Span[] | undefined,
  start: number,
  end: number
): Built {
  const node: Built = fields ? {type, ...fields} : {type}
  if (literal) return speak(node, block, start, end)
  const isPlain = plain.has(type)
  node.children = spans?.length ? fill(block, spans, start, end, isPlain) : between(block, start, end, isPlain)
  const position = block.content.position(start, end)
  if (position) node.position = position
  return node
}

/** Nodes that hold literals alone: the style of the words between roles and parties says nothing. */
const plain = new Set(['credit', 'byline', 'dateline'])

/** Fill a range of the source with the spans in it and the content between them. */
function fill(block: Block, spans: readonly Span[], start: number, end: number, isPlain: boolean): Node[] {
  const children: Node[] = []
  let from = start
  for (const span of spans) {
    const markStart = sourceIndex(block, span.start)
    const markEnd = sourceIndex(block, span.end)
    if (markStart > from) for (const node of between(block, from, markStart, isPlain)) children.push(node)
    children.push(make(block, span, span.spans, markStart, markEnd))
    from = markEnd
  }
  if (end > from) for (const node of between(block, from, end, isPlain)) children.push(node)
  return children
}

function between(block: Block, start: number, end: number, isPlain: boolean): Node[] {
  return isPlain ? [speak({type: 'text'}, block, start, end)] : block.content.slice(start, end)
}

/** Give a node the words of a range and where they stand, without the spans of strong, emphasis or links around them. */
function speak(node: Built, block: Block, start: number, end: number): Built {
  node.value = block.source.slice(start, end)
  // These nodes are made for this: their points may be taken.
  const nodes = block.content.slice(start, end)
  const first = edge(nodes, 0)
  const last = edge(nodes, -1)
  if (first && last) node.position = {start: first.start, end: last.end}
  return node
}

function edge(nodes: readonly Built[], side: 0 | -1): Position | undefined {
  const find = (among: readonly Built[]) => (side === 0 ? among.find(speaks) : among.findLast(speaks))
  let node = find(nodes)
  while (node?.children?.some(speaks)) node = find(node.children)
  return node?.position
}

function speaks({type, value, children}: Built): boolean {
  return children ? children.some(speaks) : type === 'break' || (value !== undefined && type !== 'html')
}
