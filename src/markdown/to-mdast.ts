import type {Nodes, PhrasingContent, Root, RootContent, Text, Yaml} from 'mdast'
import type {Node, Parent} from 'unist'
import type {Article} from '../tree/index.ts'
import {assertOptions, flag, handlersByType, type OptionSchemas} from '../util/options.ts'
import {copyPosition} from '../util/position.ts'
import {mdastHandlers} from './handlers/index.ts'
import type {MdastHandler, MdastState} from './handlers/state.ts'
import {createFrontMatter} from './write/front-matter.ts'
import {joinPositions} from './write/join-positions.ts'

/** Options of `toMdast`. */
export interface ToMdastOptions {
  /** Handlers by node type, merged over the defaults. */
  handlers?: Readonly<Record<string, MdastHandler>>
  /**
   * Front matter: `true` makes it from headline, timestamp, bylines and lead where the article was read without,
   * `false` leaves it out; by default it is written where the article was read with it.
   */
  frontmatter?: boolean
}

/** What `toMdast` and `toMarkdown` may be told. */
export const writeSchemas = {handlers: handlersByType, frontmatter: flag} as const satisfies OptionSchemas

/**
 * Turn an article into mdast.
 *
 * Every node that stands for source has the position of that source, where the article has positions.
 *
 * @param tree Article; it is not changed and shares nothing with the mdast.
 * @param options Options.
 * @returns mdast.
 * @throws RangeError where an option is not known.
 */
export function toMdast(tree: Article, options: ToMdastOptions = {}): Root {
  assertOptions(options, writeSchemas)
  const {blocks, frontmatter} = toMdastBlocks(tree, options)
  const root: Root = {type: 'root', children: [...(frontmatter ? [frontmatter] : []), ...blocks.flat()]}
  if (tree.position) root.position = copyPosition(tree.position)
  joinPositions(root)
  return root
}

/** The mdast of an article, by its blocks. */
export interface MdastBlocks {
  /** Front matter, where it is to be written. */
  frontmatter: Yaml | undefined
  /** What each child of the article becomes. */
  blocks: RootContent[][]
}

/**
 * Turn each block of an article into mdast.
 *
 * @param tree Article.
 * @param options Options.
 * @returns What each child of the article becomes.
 */
export function toMdastBlocks(tree: Article, options: ToMdastOptions): MdastBlocks {
  const handlers = new Map(Object.entries({...mdastHandlers, ...options.handlers}))
  const state: MdastState = {one, all, phrasing, patch}
  return {
    frontmatter: createFrontMatter(tree, options.frontmatter),
    blocks: tree.children.map(node => asFlow(one(node, tree)))
  }

  function one(node: Node, parent?: Parent): Nodes[] {
    const handler = handlers.get(node.type)
    if (handler) {
      const result = handler(node, state, parent)
      return result === undefined ? [] : Array.isArray(result) ? [...result] : [result as Nodes]
    }
    // What is not known degrades: a literal becomes text, a parent its children.
    if ('value' in node) return [patch(node, {type: 'text', value: String(node.value)})]
    return all(node)
  }

  function all(node: Node): Nodes[] {
    return 'children' in node ? (node as Parent).children.flatMap(child => one(child, node as Parent)) : []
  }

  function phrasing(node: Node): PhrasingContent[] {
    const joined: PhrasingContent[] = []
    for (const child of all(node) as PhrasingContent[]) {
      const last = joined.at(-1)
      if (last?.type === 'text' && child.type === 'text') join(last, child)
      else joined.push(child)
    }
    return joined
  }
}

function join(left: Text, right: Text): void {
  left.value += right.value
  if (left.position && right.position) left.position.end = {...right.position.end}
}

function patch<T extends Nodes>(from: Node, to: T): T {
  if (from.position) to.position = copyPosition(from.position)
  return to
}

const inlineTypes: ReadonlySet<string> = new Set(
  'text emphasis strong delete link image break inlineCode html footnoteReference linkReference imageReference'.split(
    ' '
  )
)

/** Put inline nodes that stand where blocks do into a paragraph. */
function asFlow(nodes: Nodes[]): RootContent[] {
  const flow: RootContent[] = []
  let open: PhrasingContent[] | undefined
  for (const node of nodes) {
    if (inlineTypes.has(node.type) && !(node.type === 'html' && nodes.length === 1)) {
      if (!open) {
        open = []
        flow.push({type: 'paragraph', children: open})
      }
      open.push(node as PhrasingContent)
    } else {
      open = undefined
      flow.push(node as RootContent)
    }
  }
  return flow
}
