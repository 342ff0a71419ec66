import type {Literal, Node, Parent} from 'unist'
import {isContainer, schemaOf} from '../../tree/schema.ts'
import {odd} from '../characters.ts'

/** One literal of a block, with the place of its words in the text of the block. */
export interface LiteralPart {
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
export interface TextBlock {
  /** The node whose words these are. */
  node: Node
  parts: LiteralPart[]
  text: string
  /** The text has characters that plain Vietnamese has not. */
  odd: boolean
  /** What it seems to be in, where it seems to be in no Unicode. */
  legacy?: string | undefined
}

/** Literals of others that hold no prose; those of the tree are known by its schema. */
const verbatim = new Set(['math', 'inlineMath', 'yaml', 'toml'])

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
export function collectBlocks(tree: Node, {residue = false, skip}: CollectOptions = {}): TextBlock[] {
  const blocks: TextBlock[] = []
  // A stack instead of recursion, so that no depth of nesting overflows.
  const stack: {node: Node; block: TextBlock | undefined}[] = [{node: tree, block: undefined}]
  while (stack.length > 0) {
    const {node, block} = stack.pop() as {node: Node; block: TextBlock | undefined}
    let own = block
    // In these, every child is a block of its own.
    const inside = isContainer(node.type) || node.type === 'root'
    if (!inside && !own) {
      own = {node, parts: [], text: '', odd: false}
      blocks.push(own)
    }
    const {children} = skip?.has(node.type) ? {} : (node as Partial<Parent>)
    if (children) {
      for (let index = children.length - 1; index >= 0; index--) {
        stack.push({node: children[index] as Node, block: inside ? undefined : own})
      }
    } else if (own) {
      own.parts.push(skip?.has(node.type) ? makeSign('\uFFFC') : makePart(node, residue))
    }
  }
  for (const block of blocks) joinText(block)
  return blocks.filter(block => block.parts.some(part => !part.fixed))
}

/**
 * Join the text of a block anew, after its literals were changed.
 *
 * @param block Block.
 */
export function joinText(block: TextBlock): void {
  const {parts} = block
  block.text = parts.length === 1 ? (parts[0] as LiteralPart).value : parts.map(part => part.value).join('')
  block.odd = odd.test(block.text)
}

function makePart(node: Node, residue: boolean): LiteralPart {
  const {value} = node as Partial<Literal>
  if (typeof value !== 'string') {
    return makeSign(node.type === 'break' ? '\n' : '\uFFFC')
  }
  // A residue is what a machine left, and is kept as it was found.
  const isKept = verbatim.has(node.type) || schemaOf(node.type)?.verbatim === true
  const isFixed = isKept && !(residue && node.type === 'residue')
  return {node: node as Literal & {value: string}, value, source: value, fixed: isFixed}
}

/** A sign in the place of what has no words. */
function makeSign(sign: string): LiteralPart {
  return {value: sign, source: sign, fixed: true}
}
