import type {PhrasingContent} from 'mdast'
import type {Parent} from 'unist'
import type {Ruler} from './ruler.ts'
import {countStyle, plainStyle, type Style, type StyleCounts, styleWithin} from './style.ts'

/** An inline node with others in it. */
export type Wrapper = PhrasingContent & Parent

type Leaf = PhrasingContent & {value?: string}

/** A node with its place in the words of the block. */
export interface Item {
  node: PhrasingContent
  /** Index in the words where the node stands. */
  place: number
  /** Range of the words that the node goes with; a node without words goes with the word after it. */
  start: number
  end: number
  /** Greatest end of this item and those before it. */
  reach: number
  /** The node is text, which may be cut. */
  text: boolean
  items?: Item[]
  ruler?: Ruler | undefined
}

/** Deeper wrappers are dissolved: no person nests emphasis so deep, and trees must survive recursion. */
export const deepestWrapper = 32

/**
 * Find the words of inline nodes, and where each node stands in them.
 *
 * @param nodes Inline nodes.
 * @returns The nodes as items, all words, and how many of them are set in each style.
 */
export function findItems(nodes: readonly PhrasingContent[]): {items: Item[]; words: string; styles: StyleCounts} {
  const words: string[] = []
  let length = 0
  const styles: StyleCounts = {words: 0, bold: 0, italic: 0, link: 0}
  const items = addAll(nodes, 0, plainStyle)
  return {items, words: words.join(''), styles}

  function addAll(list: readonly PhrasingContent[], depth: number, style: Style): Item[] {
    return list.flatMap(node => {
      if (!('children' in node) || node.children.length === 0) return [addLeaf(node, style)]
      if (depth >= deepestWrapper) return leavesOf(node).map(leaf => addLeaf(leaf, style))
      const place = length
      const inner = addAll(node.children, depth + 1, styleWithin(style, node))
      return [{node, place, start: place, end: length, reach: 0, text: false, items: inner}]
    })
  }

  function addLeaf(node: PhrasingContent, style: Style): Item {
    const place = length
    const value = wordsOf(node)
    words.push(value)
    length += value.length
    countStyle(styles, value, style)
    return {node, place, start: place, end: length, reach: 0, text: isText(node)}
  }
}

/**
 * Let nodes without words go with the word after them, or with the last word; see how far items reach.
 *
 * @param items Items; they are changed.
 * @param words All words of the block.
 * @param end Where the last word ends.
 */
export function settleItems(items: readonly Item[], words: string, end: number): void {
  settle(items, createNextWord(words), end)
}

function settle(items: readonly Item[], nextWord: (place: number) => number, end: number): void {
  let reach = 0
  for (const item of items) {
    if (item.items) {
      settle(item.items, nextWord, end)
      item.start = Number.POSITIVE_INFINITY
      for (const inner of item.items) {
        item.start = Math.min(item.start, inner.start)
        item.end = Math.max(item.end, inner.end)
      }
    } else if (item.start === item.end) {
      item.start = Math.max(0, Math.min(nextWord(item.place), end - 1))
      item.end = item.start + 1
    }
    reach = Math.max(reach, item.end)
    item.reach = reach
  }
}

function isText(node: Leaf): boolean {
  return typeof node.value === 'string' && node.type !== 'html'
}

function wordsOf(node: Leaf): string {
  if (node.type === 'break') return '\n'
  return isText(node) ? (node.value as string) : ''
}

/** The leaves of a node, without recursion: it may be nested without bound. */
function leavesOf(node: PhrasingContent): PhrasingContent[] {
  const found: PhrasingContent[] = []
  const stack = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('children' in next && next.children.length > 0) {
      for (let index = next.children.length - 1; index >= 0; index--)
        stack.push(next.children[index] as PhrasingContent)
    } else found.push(next)
  }
  return found
}

/** Find the next word; nodes that share one run of white space share the way over it. */
function createNextWord(words: string): (place: number) => number {
  const space = /\s*/y
  let from = 0
  let to = -1
  return place => {
    if (place < from || place > to) {
      from = place
      space.lastIndex = place
      space.test(words)
      to = space.lastIndex
    }
    return to
  }
}
