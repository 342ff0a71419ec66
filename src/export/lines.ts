import type {Node, Parent} from 'unist'
import type {Handler} from '../tree/handler.ts'
import {clean, lineOf, notBody} from './text.ts'

/** Writes a node as lines of text; an empty list leaves it out. */
export type LineHandler = Handler<LineState, string | readonly string[]>

/** Handlers by node type. */
export type LineHandlers = Readonly<Record<string, LineHandler | undefined>>

/** What handlers may use. */
export interface LineState {
  /** Write one node as lines. */
  one(node: Node, parent?: Parent): string[]
  /** Write the children of a node as lines. */
  all(node: Node): string[]
  /** Write the words of a node on one line, with single spaces. */
  line(node: Node): string
}

/** Deeper nodes are written as their words: no tree of an article nests so deep, and the stack must hold. */
const deepest = 100

const all: LineHandler = (node, state) => state.all(node)

/**
 * The default handlers of the exports that hold the body as text, by node type: an item of a list and a row of a table
 * have a line each. What has none is written as its words on one line.
 */
export const lineHandlers: Readonly<Record<string, LineHandler>> = {
  list: all,
  listItem: all,
  blockquote: all,
  table: all,
  footnoteDefinition: all,
  tableRow: (node: Parent, state) => node.children.map(cell => state.line(cell)).join(' | ')
}

/**
 * Write blocks as lines.
 *
 * @param blocks Blocks.
 * @param own Handlers of the user, merged over the defaults.
 * @param skip Types of nodes that are left out, unless the user has a handler for them.
 * @returns Lines that are not empty, and well formed.
 */
export function writeLines(blocks: readonly Node[], own: LineHandlers = {}, skip = notBody): string[] {
  const handlers = new Map<string, LineHandler | undefined>(Object.entries({...lineHandlers, ...own}))
  const inline = new Map(Object.entries(own))
  let depth = 0
  const state: LineState = {one, all, line}
  return blocks.flatMap(block => one(block))

  function one(node: Node, parent?: Parent): string[] {
    if (skip.has(node.type) && !inline.has(node.type)) return []
    const handler = depth < deepest ? handlers.get(node.type) : undefined
    return (handler ? run(handler, node, parent) : [line(node)]).filter(Boolean)
  }

  function run(handler: LineHandler, node: Node, parent: Parent | undefined): string[] {
    depth++
    const made = [handler(node, state, parent)].flat()
    depth--
    return made.map(clean)
  }

  function all(node: Node): string[] {
    return ((node as Partial<Parent>).children ?? []).flatMap(child => one(child, node as Parent))
  }

  function line(node: Node): string {
    return lineOf(inline.size > 0 ? {...node, ...withWords(node)} : node, skip)
  }

  /** The children of a node, those that the user writes replaced by what was written. */
  function withWords(node: Node): {children?: Node[]} {
    const {children} = node as Partial<Parent>
    if (!children || depth >= deepest) return {}
    depth++
    const written = children.map((child): Node => {
      const handler = inline.get(child.type)
      const words = handler && run(handler, child, node as Parent).join(' ')
      return words === undefined ? {...child, ...withWords(child)} : ({type: 'text', value: words} as Node)
    })
    depth--
    return {children: written}
  }
}
