import type {Literal, Node, Parent} from 'unist'
import {odd} from '../characters.ts'
import type {Finding} from '../rule.ts'

/** One literal of a block, with the place of its words in the text of the block. */
export interface Piece {
  /** The literal; absent where something stands that has no words (an image, a line break). */
  node?: Literal & {value: string}
  value: string
  /** The value as it was when the block was collected. */
  source: string
  /** Starts of the lines of `source`, once they were looked for. */
  lines?: number[]
  /** No rule may touch it: code, residue. */
  fixed: boolean
  /** Index in the value as it was of each unit of the value as it is, and of its end; absent while they are the same. */
  map?: number[]
}

/** The words of one block: its literals in order, and their text in one string. */
export interface Block {
  /** The node whose words these are. */
  node: Node
  pieces: Piece[]
  text: string
  /** The text has characters that plain Vietnamese has not. */
  odd: boolean
  /** What it seems to be in, where it seems to be in no Unicode. */
  legacy?: string | undefined
}

// In these, every child is a block of its own.
const containers = new Set([
  'article',
  'root',
  'figure',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'footnoteDefinition'
])
// These hold no prose; a residue is what a machine left, and is kept as it was found.
const fixed = new Set(['code', 'inlineCode', 'html', 'math', 'inlineMath', 'yaml', 'toml', 'residue', 'endMark'])

/** What is collected. */
interface CollectOptions {
  /** Let rules touch residue as well. */
  residue?: boolean | undefined
  /** Types of nodes that are left out; U+FFFC stands in their place. */
  skip?: ReadonlySet<string> | undefined
}

/**
 * Collect the words of a tree by block, in order.
 *
 * @param tree Article, or any tree whose literals have a `value`.
 * @param options What is collected.
 * @returns The blocks that have words.
 */
export function collectBlocks(tree: Node, {residue = false, skip}: CollectOptions = {}): Block[] {
  const blocks: Block[] = []
  // A stack instead of recursion, so that no depth of nesting overflows.
  const stack: {node: Node; block: Block | undefined}[] = [{node: tree, block: undefined}]
  while (stack.length > 0) {
    const {node, block} = stack.pop() as {node: Node; block: Block | undefined}
    let own = block
    const inside = containers.has(node.type)
    if (!inside && !own) {
      own = {node, pieces: [], text: '', odd: false}
      blocks.push(own)
    }
    const {children} = skip?.has(node.type) ? {} : (node as Partial<Parent>)
    if (children) {
      for (let index = children.length - 1; index >= 0; index--) {
        stack.push({node: children[index] as Node, block: inside ? undefined : own})
      }
    } else if (own) {
      own.pieces.push(skip?.has(node.type) ? makeSign('\uFFFC') : makePiece(node, residue))
    }
  }
  for (const block of blocks) refresh(block)
  return blocks.filter(block => block.pieces.some(piece => !piece.fixed))
}

function makePiece(node: Node, residue: boolean): Piece {
  const {value} = node as Partial<Literal>
  if (typeof value !== 'string') {
    return makeSign(node.type === 'break' ? '\n' : '\uFFFC')
  }
  const isFixed = fixed.has(node.type) && !(residue && node.type === 'residue')
  return {node: node as Literal & {value: string}, value, source: value, fixed: isFixed}
}

/** A sign in the place of what has no words. */
function makeSign(sign: string): Piece {
  return {value: sign, source: sign, fixed: true}
}

/** Join the text of a block anew. */
function refresh(block: Block): void {
  const {pieces} = block
  block.text = pieces.length === 1 ? (pieces[0] as Piece).value : pieces.map(piece => piece.value).join('')
  block.odd = odd.test(block.text)
}

/** A change as it is made to one literal. */
export interface Change {
  piece: Piece
  start: number
  end: number
  value: string
}

/**
 * Say which literals findings change, and how.
 *
 * A word that lies in two literals keeps its letters where they are, as far as their number is the same.
 *
 * @param block Block.
 * @param findings Findings in the text of the block, in order.
 * @returns For each finding its changes; none where it only reports, or would touch what is fixed.
 */
export function planChanges(block: Block, findings: readonly Finding[]): Change[][] {
  const {pieces} = block
  let index = 0
  let offset = 0
  return findings.map(finding => {
    if (finding.value === undefined) return []
    const {start, end, value} = trim(block.text, finding.start, finding.end, finding.value)
    if (start === end && value === '') return []
    // An insertion belongs to the literal before it; what is replaced, to the literal that holds it.
    const first = start === end ? start - 1 : start
    while (index + 1 < pieces.length && offset + (pieces[index] as Piece).value.length <= first) {
      offset += (pieces[index] as Piece).value.length
      index++
    }
    const changes: Change[] = []
    const even = value.length === end - start
    let used = 0
    for (let at = offset, next = index; next < pieces.length && (at < end || changes.length === 0); next++) {
      const piece = pieces[next] as Piece
      const from = Math.max(start, at) - at
      const to = Math.min(end, at + piece.value.length) - at
      at += piece.value.length
      if (start < end && from >= to) continue
      if (piece.fixed) return []
      const share = even ? value.slice(used, used + to - from) : changes.length === 0 ? value : ''
      used += to - from
      changes.push({piece, start: from, end: to, value: share})
    }
    return changes
  })
}

/** Leave out what a change has in common with what stands there, so that words at a border stay in their literal. */
function trim(text: string, start: number, end: number, value: string): {start: number; end: number; value: string} {
  let head = 0
  while (start + head < end && head < value.length && text[start + head] === value[head]) head++
  let tail = 0
  const most = Math.min(end - start, value.length) - head
  while (tail < most && text[end - 1 - tail] === value[value.length - 1 - tail]) tail++
  return {start: start + head, end: end - tail, value: value.slice(head, value.length - tail)}
}

/**
 * Make changes, and join the text of the block anew.
 *
 * @param block Block.
 * @param changes Changes in order.
 */
export function makeChanges(block: Block, changes: readonly Change[]): void {
  let from = 0
  while (from < changes.length) {
    const {piece} = changes[from] as Change
    let to = from + 1
    while (to < changes.length && (changes[to] as Change).piece === piece) to++
    rewrite(piece, changes.slice(from, to))
    from = to
  }
  refresh(block)
}

/** Make the changes of one literal, and remember where each unit came from. */
function rewrite(piece: Piece, changes: readonly Change[]): void {
  const {value, map} = piece
  const origins: number[] = []
  let result = ''
  let at = 0
  const keep = (to: number): void => {
    result += value.slice(at, to)
    for (; at < to; at++) origins.push(map ? (map[at] as number) : at)
  }
  for (const change of changes) {
    keep(change.start)
    const origin = map ? (map[at] as number) : at
    for (let unit = 0; unit < change.value.length; unit++) {
      origins.push(change.end - change.start === change.value.length && map === undefined ? at + unit : origin)
    }
    result += change.value
    at = change.end
  }
  keep(value.length)
  origins.push(map ? (map[value.length] as number) : value.length)
  piece.value = result
  piece.map = origins
  if (piece.node) piece.node.value = result
}
