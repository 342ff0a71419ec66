import type {Literal, Node, Parent} from 'unist'
import {widestGap} from '../block/block.ts'
import type {Article} from '../tree/index.ts'
import {isContainer} from '../tree/schema.ts'
import {assertOptions, handlersByType, type OptionSchemas} from '../util/options.ts'
// biome-ignore lint/suspicious/noShadowRestrictedNames: the name that mdast and hast have for it.
import {toString} from '../util/to-string.ts'
import {type TextHandler, type TextState, textHandlers} from './handlers/index.ts'

/** Options of `toText`. */
export interface ToTextOptions {
  /** Handlers by node type, merged over `textHandlers`. */
  handlers?: Readonly<Record<string, TextHandler | undefined>> | undefined
  /**
   * `source`: blocks that stood on one line stand on one line again, so that reading gives the same tree (default).
   * `blocks`: every block is a paragraph of its own.
   */
  layout?: 'source' | 'blocks' | undefined
}

const schemas: OptionSchemas = {handlers: handlersByType, layout: ['source', 'blocks']}
/** Deeper nodes are written as their words: no tree of an article nests so deep, and the stack must hold. */
const deepest = 200

/**
 * Write an article as plain text.
 *
 * @param tree Article.
 * @param options Options.
 * @returns Text; ends in a line feed unless it is empty.
 * @throws TypeError where the options are no object.
 * @throws RangeError where an option or its value is not known.
 */
export function toText(tree: Article, options: ToTextOptions = {}): string {
  assertOptions(options, schemas)
  const handlers = new Map(Object.entries({...textHandlers, ...options.handlers}))
  const state: TextState = {one, all}
  let depth = 0
  let result = ''
  let previous: Node | undefined
  for (const {node, parent} of lines(tree)) {
    const text = one(node, parent)
    if (text === '') continue
    if (previous) result += options.layout === 'blocks' ? '\n\n' : separator(previous, node)
    result += text
    previous = node
  }
  return result === '' ? '' : `${result}\n`

  function one(node: Node, parent?: Parent): string {
    if (depth > deepest) return toString(node)
    depth++
    const handler = handlers.get(node.type)
    const text = handler ? handler(node, state, parent) : all(node)
    depth--
    return text
  }

  function all(node: Node, between = isContainer(node.type) ? '\n' : ''): string {
    const {value, children} = node as Partial<Literal & Parent>
    if (typeof value === 'string') return value
    return children ? children.map(child => one(child, node as Parent)).join(between) : ''
  }
}

/** The nodes that stand on lines of their own: the blocks, and in figures their captions and credits. */
function lines(tree: Article): {node: Node; parent: Parent}[] {
  return tree.children.flatMap((node): {node: Node; parent: Parent}[] =>
    node.type === 'figure' ? node.children.map(child => ({node: child, parent: node})) : [{node, parent: tree}]
  )
}

/** What stands between two blocks: what stood there in the source, without repeated blank lines. */
function separator(left: Node, right: Node): string {
  const end = left.position?.end
  const start = right.position?.start
  if (!end || !start) return '\n\n'
  const breaks = start.line - end.line
  if (breaks === 1) return '\n'
  if (breaks !== 0) return '\n\n'
  // Parts of one line follow one another at once or after a space; between elements of HTML stand tags.
  const last = edge(left, -1).position?.end.offset
  const first = edge(right, 0).position?.start.offset
  const gap = last === end.offset && first === start.offset ? Number(first) - Number(last) : Number.NaN
  return gap === 0 ? '' : gap > 0 && gap <= widestGap ? ' ' : '\n\n'
}

/** The first or last literal of a node. */
function edge(node: Node, side: 0 | -1): Node {
  let inner = node
  for (let next: Node | undefined = node; next; next = (next as Partial<Parent>).children?.at(side)) inner = next
  return inner
}
