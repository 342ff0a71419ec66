import {type Article, toString as textOf} from 'tinast'
import {blockLabels} from 'tinast/house'
import type {Node, Parent} from 'unist'
import type {Mark} from '../protocol.ts'

/** A block of an article: a child of the tree, or of a figure in it. */
export interface Found {
  node: Node
  /** Its words on one line, as files of labels have them; none for an image. */
  text: string
  /** Names the block by its words, so that it is known again after an edit; blocks with the same words are counted. */
  key: string
}

/** What recognition says of a node. */
export interface Said {
  construct?: string
  confidence?: number
  evidence?: {feature: string; value?: number | string; weight: number}[]
}

/**
 * Find the blocks of an article, in the order of the tree.
 *
 * @param tree Article.
 * @returns Blocks.
 */
export function blocksOf(tree: Article): Found[] {
  const seen = new Map<string, number>()
  const nodes = tree.children.flatMap((node): Node[] => (node.type === 'figure' ? node.children : [node]))
  return nodes.map(node => {
    const text = node.type === 'image' ? '' : textOf(node).replace(/\s+/gu, ' ').trim()
    const count = seen.get(text) ?? 0
    seen.set(text, count + 1)
    return {node, text, key: `${count} ${text}`}
  })
}

/** What recognition says of a node. */
export function saidOf(node: Node): Said {
  return (node.data ?? {}) as Said
}

/** The label that a person could give a block that is a node of a type: files of labels know no other. */
export function standardLabel(type: string): string {
  return (blockLabels as readonly string[]).includes(type) ? type : 'paragraph'
}

/** Nodes inside blocks that are underlined. */
const marked = new Set(['credit', 'dateline', 'endMark', 'creditRole', 'contributor', 'agency', 'residue'])

/**
 * Find the nodes inside a block that are underlined, in the order of the source, each before those in it.
 *
 * @param block Block.
 * @returns Their places; none for nodes that stand nowhere in the source.
 */
export function marksOf(block: Node): Mark[] {
  const marks: Mark[] = []
  const stack: Node[] = [...((block as Partial<Parent>).children ?? [])].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (marked.has(node.type) && start !== undefined && end !== undefined) marks.push({type: node.type, start, end})
    const {children = []} = node as Partial<Parent>
    for (let at = children.length - 1; at >= 0; at--) stack.push(children[at] as Node)
  }
  return marks
}
