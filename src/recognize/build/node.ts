import type {Node, Position} from 'unist'
import {type Block, sourceIndex} from '../../block/block.ts'
import type {RecognitionData} from '../../tree/index.ts'
import type {Span} from '../construct.ts'
import type {Grammar} from '../extension/compile.ts'
import type {Label} from '../label.ts'

type BuiltNode = Omit<Node, 'data'> & {children?: Node[]; value?: string; data?: object | undefined}
type Literals = Pick<Grammar, 'isLiteral'>
interface Parts {
  type: string
  fields?: object | undefined
  spans?: readonly Span[] | undefined
}

/**
 * Build the node of a labelled block.
 *
 * @param block Block.
 * @param label Its label.
 * @param parts The type of the node, its fields, and the ranges of the block that become nodes of their own, in order.
 * @param grammar What the parser knows: which nodes are literals.
 * @returns The node; its literals hold every character of the block.
 */
export function build(block: Block, label: Label, parts: Parts, grammar: Literals): BuiltNode {
  const node = make(block, parts, 0, block.source.length, grammar)
  if (label.type === 'caption' && node.children) node.children = withoutItalics(node.children)
  node.data = recognitionData(node, label)
  return node
}

/**
 * Say on a node which construct recognised it, and how sure that is.
 *
 * @param node Node.
 * @param label Label of its block.
 * @returns A copy of the node.
 */
export function withRecognitionData<Type extends {data?: object | undefined}>(node: Type, label: Label): Type {
  return {...node, data: recognitionData(node, label)}
}

function recognitionData({data: own}: {data?: object | undefined}, label: Label): RecognitionData {
  const {construct, confidence, evidence} = label
  const data: RecognitionData = own ? {...own, construct, confidence} : {construct, confidence}
  // Nodes share no data: a block of several images is recognised once.
  if (evidence) data.evidence = structuredClone(evidence) as NonNullable<RecognitionData['evidence']>
  return data
}

/** Italics are how captions are set: a caption that is all italic, but for its credits, is not also emphasised. */
function withoutItalics(children: Node[]): Node[] {
  const isSpace = (node: BuiltNode) => node.type === 'text' && node.value?.trim() === ''
  const rest = children.filter(node => node.type !== 'credit' && !isSpace(node))
  if (rest.length === 0 || rest.some(({type}) => type !== 'emphasis')) return children
  const joined: BuiltNode[] = []
  for (const node of children.flatMap((child: BuiltNode) =>
    child.type === 'emphasis' ? (child.children ?? []) : [child]
  )) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text') {
      last.value = `${last.value}${(node as BuiltNode).value}`
      if (last.position && node.position) last.position.end = node.position.end
    } else joined.push(node)
  }
  return withoutItalics(joined)
}

/** Make a node from a range of the source. */
function make(block: Block, {type, fields, spans}: Parts, start: number, end: number, grammar: Literals): BuiltNode {
  // Assigned, not spread: for the engine, each node that is spread would be of a class of its own, which makes trees slow.
  const node: BuiltNode = {type}
  if (fields) Object.assign(node, fields)
  if (grammar.isLiteral(type)) return fillLiteral(node, block, start, end)
  const isPlain = plain.has(type)
  node.children = spans?.length ? fill(block, spans, start, end, isPlain, grammar) : between(block, start, end, isPlain)
  const position = block.content.position(start, end)
  if (position) node.position = position
  return node
}

/** Nodes that hold literals alone: the style of the words between roles and parties says nothing. */
const plain = new Set(['credit', 'byline', 'dateline'])

/** Fill a range of the source with the spans in it and the content between them. */
function fill(
  block: Block,
  spans: readonly Span[],
  start: number,
  end: number,
  isPlain: boolean,
  grammar: Literals
): Node[] {
  const children: Node[] = []
  let from = start
  for (const span of spans) {
    const spanStart = sourceIndex(block, span.start)
    const spanEnd = sourceIndex(block, span.end)
    if (spanStart > from) for (const node of between(block, from, spanStart, isPlain)) children.push(node)
    children.push(make(block, span, spanStart, spanEnd, grammar))
    from = spanEnd
  }
  if (end > from) for (const node of between(block, from, end, isPlain)) children.push(node)
  return children
}

function between(block: Block, start: number, end: number, isPlain: boolean): Node[] {
  return isPlain ? [fillLiteral({type: 'text'}, block, start, end)] : block.content.slice(start, end)
}

/** Give a node the words of a range and where they stand, without the spans of strong, emphasis or links around them. */
function fillLiteral(node: BuiltNode, block: Block, start: number, end: number): BuiltNode {
  node.value = block.source.slice(start, end)
  // These nodes are made for this: their points may be taken.
  const nodes = block.content.slice(start, end)
  const first = edge(nodes, 0)
  const last = edge(nodes, -1)
  if (first && last) node.position = {start: first.start, end: last.end}
  return node
}

function edge(nodes: readonly BuiltNode[], side: 0 | -1): Position | undefined {
  const find = (among: readonly BuiltNode[]) => (side === 0 ? among.find(hasWords) : among.findLast(hasWords))
  let node = find(nodes)
  while (node?.children?.some(hasWords)) node = find(node.children)
  return node?.position
}

function hasWords({type, value, children}: BuiltNode): boolean {
  return children ? children.some(hasWords) : type === 'break' || (value !== undefined && type !== 'html')
}
