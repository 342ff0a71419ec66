import type {Node, Parent} from 'unist'
import type {Article} from '../tree/index.ts'

/** Writes a node as text. */
export type TextHandler = (node: Node, state: TextState) => string

/** What handlers may use. */
export interface TextState {
  /** Write one node. */
  one(node: Node): string
  /** Write the children of a node one after another. */
  all(node: Node): string
}

/** Options of `toText`. */
export interface ToTextOptions {
  /** Handlers by node type, merged over the defaults. */
  handlers?: Readonly<Record<string, TextHandler>>
  /**
   * `source`: blocks that stood on one line stand on one line again, so that reading gives the same tree (default).
   * `blocks`: every block is a paragraph of its own.
   */
  layout?: 'source' | 'blocks'
}

/** What stands between the children of blocks that mdast nests. */
const joints = new Map([
  ['blockquote', '\n'],
  ['footnoteDefinition', '\n'],
  ['list', '\n'],
  ['listItem', '\n'],
  ['table', '\n'],
  ['tableRow', '\t']
])

const layouts = ['source', 'blocks']

/**
 * Write an article as plain text.
 *
 * @param tree Article.
 * @param options Options.
 * @returns Text; ends in a line feed unless it is empty.
 * @throws RangeError where the layout is not known.
 */
export function toText(tree: Article, options: ToTextOptions = {}): string {
  const layout = options.layout ?? 'source'
  if (!layouts.includes(layout)) {
    throw new RangeError(`Unknown layout \`${String(layout)}\`; known layouts: ${layouts.join(', ')}`)
  }
  const handlers = new Map(Object.entries(options.handlers ?? {}))
  const state: TextState = {one, all}
  let result = ''
  let previous: Node | undefined
  for (const node of lines(tree)) {
    const text = one(node)
    if (text === '') continue
    if (previous) result += layout === 'source' ? separator(previous, node) : '\n\n'
    result += text
    previous = node
  }
  return result === '' ? '' : `${result}\n`

  function one(node: Node): string {
    const handler = handlers.get(node.type)
    if (handler) return handler(node, state)
    if (node.type === 'html') return ''
    if ('value' in node && typeof node.value === 'string') return node.value
    if (node.type === 'break') return '\n'
    return all(node)
  }

  function all(node: Node): string {
    return 'children' in node ? (node as Parent).children.map(one).join(joints.get(node.type) ?? '') : ''
  }
}

/** The nodes that stand on lines of their own: the blocks, and in figures their captions and credits. */
function lines(tree: Article): Node[] {
  return tree.children.flatMap((node): Node[] => (node.type === 'figure' ? node.children : [node]))
}

/** What stands between two blocks: what stood there in the source, without repeated blank lines. */
function separator(left: Node, right: Node): string {
  const end = left.position?.end
  const start = right.position?.start
  if (!end || !start) return '\n\n'
  const breaks = start.line - end.line
  if (breaks > 1 || breaks < 0) return '\n\n'
  if (breaks === 1) return '\n'
  return start.offset === end.offset ? '' : ' '
}
