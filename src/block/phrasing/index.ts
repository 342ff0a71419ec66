import type {PhrasingContent} from 'mdast'
import type {Data, Node, Parent, Position} from 'unist'
import {createPartLocator} from '../../util/locator.ts'
import {align} from '../align.ts'
import type {Block, Hints, PhrasingSource} from '../block.ts'
import {fold} from '../fold.ts'

/** Options of `readPhrasing`. */
export interface PhrasingOptions {
  /** The file that positions index; with it, positions of cut text are exact where escapes and entities occur too. */
  file?: string | undefined
  /** Position of the block that holds the nodes, with its own marks (`# `, `<p>`). */
  position?: Position | undefined
}

/** What a block needs to know of its inline nodes. */
export type Phrasing = Pick<Block, 'source' | 'text' | 'map' | 'content'> & {hints: Hints}

/** Nodes between two splitters, or a splitter. */
export interface Segment {
  /** Inline nodes in order; wrappers that were split are repeated in each segment. */
  nodes: PhrasingContent[]
  /** The node that split, if this is one. */
  splitter?: PhrasingContent
  /** Nodes around the splitter, outermost first. */
  wrappers?: Wrapper[]
}

type Wrapper = PhrasingContent & Parent
type Leaf = PhrasingContent & {value?: string}

/** A node with its place in the words of the block. */
interface Item {
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
const deepest = 32

/**
 * Read inline nodes as the words of a block.
 *
 * Text and code give their values, a break gives a line feed; images, HTML and
 * references give no words and stay with the word that follows them.
 *
 * How value and slice relate: a literal that was not cut keeps the position that its parser gave it. A part of
 * a literal has the exact range of its source where value and source can be aligned: they are equal, or differ by
 * backslash escapes, character references or white space. Where they cannot (no `file`, a change that is not
 * known), the part has the range of the whole literal. A wrapper (strong, emphasis, link) that was cut starts at
 * its own start where its first word is in the range, else where its first child starts; likewise its end.
 *
 * @param nodes Inline nodes; they are copied, never changed.
 * @param options Options.
 * @returns Words, folded words and content; hints that follow from the nodes (all bold, all italic, all links).
 */
export function readPhrasing(nodes: readonly PhrasingContent[], options: PhrasingOptions = {}): Phrasing {
  const {file, position: outer} = options
  const words: string[] = []
  let length = 0
  const styles = {words: 0, bold: 0, italic: 0, link: 0}
  const items = addAll(nodes, 0, {bold: false, italic: false, link: false})
  const all = words.join('')
  const from = all.length - all.trimStart().length
  const to = Math.max(from, all.trimEnd().length)
  settle(items, all, to)
  const source = all.slice(from, to)
  const folded = fold(source)
  const content: PhrasingSource = {slice, position}
  return {source, text: folded.text, map: folded.map, content, hints: hintsOf(styles)}

  function addAll(list: readonly PhrasingContent[], depth: number, style: Style): Item[] {
    return list.flatMap(node => {
      if (!('children' in node) || node.children.length === 0) return [addLeaf(node, style)]
      if (depth >= deepest) return leaves(node).map(leaf => addLeaf(leaf, style))
      const place = length
      const inner = addAll(node.children, depth + 1, within(style, node))
      return [{node, place, start: place, end: length, reach: 0, text: false, items: inner}]
    })
  }

  function addLeaf(node: PhrasingContent, style: Style): Item {
    const place = length
    const value = wordsOf(node)
    words.push(value)
    length += value.length
    count(styles, value, style)
    return {node, place, start: place, end: length, reach: 0, text: isText(node)}
  }

  function slice(start: number, end: number): PhrasingContent[] {
    // A block of images or tags alone has no words to go by.
    if (source === '') return cutAll(items, 0, Number.POSITIVE_INFINITY, file)
    return cutAll(items, from + start, from + end, file)
  }

  function position(start: number, end: number): Position | undefined {
    const found = slice(start, end).filter(node => node.position)
    const first = start === 0 ? outer?.start : undefined
    const last = end === source.length ? outer?.end : undefined
    const a = first ?? found[0]?.position?.start
    const b = last ?? found.at(-1)?.position?.end
    return a && b && {start: {...a}, end: {...b}}
  }
}

/**
 * Split inline nodes at some of them, wherever they are nested.
 *
 * @param nodes Inline nodes; they are not changed.
 * @param splits Says whether a node splits.
 * @returns Segments in order; those without nodes are left out.
 */
export function splitPhrasing(
  nodes: readonly PhrasingContent[],
  splits: (node: PhrasingContent) => boolean,
  depth = 0
): Segment[] {
  const segments: Segment[] = []
  let open: Segment | undefined
  const add = (node: PhrasingContent) => {
    if (!open) {
      open = {nodes: []}
      segments.push(open)
    }
    open.nodes.push(node)
  }
  for (const node of nodes) {
    if (splits(node)) {
      segments.push({nodes: [], splitter: node, wrappers: []})
      open = undefined
    } else if (!('children' in node) || depth > deepest) {
      add(node)
    } else {
      const inner = splitPhrasing(node.children, splits, depth + 1)
      if (inner.length === 1 && !inner[0]?.splitter) add(node)
      else
        for (const [index, segment] of inner.entries()) {
          if (segment.splitter) {
            segments.push({...segment, wrappers: [node as Wrapper, ...(segment.wrappers ?? [])]})
            open = undefined
          } else {
            const last = index === inner.length - 1
            add(wrapPart(node as Wrapper, segment.nodes, index === 0, last))
          }
        }
      if (inner.length === 0) add(node)
    }
  }
  return segments
}

interface Style {
  bold: boolean
  italic: boolean
  link: boolean
}

function within(style: Style, {type}: Node): Style {
  if (type === 'strong') return {...style, bold: true}
  if (type === 'emphasis') return {...style, italic: true}
  return type === 'link' || type === 'linkReference' ? {...style, link: true} : style
}

function count(styles: Record<keyof Style | 'words', number>, value: string, style: Style): void {
  const size = value.trim().length
  styles.words += size
  if (style.bold) styles.bold += size
  if (style.italic) styles.italic += size
  if (style.link) styles.link += size
}

function hintsOf({words, bold, italic, link}: Record<keyof Style | 'words', number>): Hints {
  if (words === 0) return {}
  return {
    ...(bold === words && {bold: true}),
    ...(italic === words && {italic: true}),
    allLink: link === words
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
function leaves(node: PhrasingContent): PhrasingContent[] {
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

/** Let nodes without words go with the word after them, or with the last word; see how far items reach. */
function settle(items: readonly Item[], all: string, end: number): void {
  let reach = 0
  for (const item of items) {
    if (item.items) {
      settle(item.items, all, end)
      item.start = Number.POSITIVE_INFINITY
      for (const inner of item.items) {
        item.start = Math.min(item.start, inner.start)
        item.end = Math.max(item.end, inner.end)
      }
    } else if (item.start === item.end) {
      item.start = Math.max(0, Math.min(nextWord(all, item.place), end - 1))
      item.end = item.start + 1
    }
    reach = Math.max(reach, item.end)
    item.reach = reach
  }
}

function nextWord(all: string, place: number): number {
  const space = /\s*/y
  space.lastIndex = place
  space.test(all)
  return space.lastIndex
}

function cutAll(items: readonly Item[], start: number, end: number, file: string | undefined): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let index = firstAfter(items, start); index < items.length; index++) {
    const item = items[index] as Item
    if (item.place >= end && item.start >= end) break
    if (item.end <= start || item.start >= end) continue
    const node = cutItem(item, start, end, file)
    if (node) nodes.push(node)
  }
  return nodes
}

/** Find the first item that reaches beyond an index, by halving: a block may have very many nodes. */
function firstAfter(items: readonly Item[], start: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Item).reach > start) high = middle
    else low = middle + 1
  }
  return low
}

function cutItem(item: Item, start: number, end: number, file: string | undefined): PhrasingContent | undefined {
  const {node} = item
  if (item.items) {
    const children = cutAll(item.items, start, end, file)
    return children.length === 0 ? undefined : wrapPart(node as Wrapper, children, start <= item.start, end >= item.end)
  }
  const a = Math.max(start, item.start)
  const b = Math.min(end, item.end)
  if (!item.text || (a === item.start && b === item.end)) return copy(node)
  const value = (node as Leaf).value as string
  const part = {...copy(node), value: value.slice(a - item.start, b - item.start)} as PhrasingContent
  item.ruler ??= createRuler(node as Leaf, file)
  const position = item.ruler?.(a - item.start, b - item.start)
  if (position) part.position = position
  return part
}

function wrapPart(node: Wrapper, children: PhrasingContent[], atStart: boolean, atEnd: boolean): PhrasingContent {
  const whole = copy(node) as Wrapper
  whole.children = children
  const {position} = whole
  if (position && !atStart) position.start = {...(children[0]?.position?.start ?? position.start)}
  if (position && !atEnd) position.end = {...(children.at(-1)?.position?.end ?? position.end)}
  return whole
}

/** Gives the position of a part of a literal. */
type Ruler = (start: number, end: number) => Position

function createRuler(node: Leaf, file: string | undefined): Ruler | undefined {
  const {position} = node
  const start = position?.start
  const from = start?.offset
  const to = position?.end.offset
  if (!position || !start || from === undefined || to === undefined) return undefined
  const value = node.value as string
  // Without the file, equal lengths are the only sign that the value stands in the source as it is.
  const raw = file === undefined && to - from === value.length ? value : (file ?? '').slice(from, to)
  // The marks around the words of code are no part of its value.
  const inset = node.type === 'text' ? 0 : Math.max(0, raw.indexOf(value))
  const map = align(value, node.type === 'text' ? raw : raw.slice(inset, inset + value.length))
  if (!map) return () => ({start: {...start}, end: {...position.end}})
  const place = createPartLocator(raw, start)
  return (a, b) => place(inset + map.starts(a), inset + map.ends(b))
}

function copy<T extends Node & {data?: Data | undefined}>(node: T): T {
  const twin = {...node}
  if (node.position) twin.position = {start: {...node.position.start}, end: {...node.position.end}}
  if (node.data) twin.data = structuredClone(node.data)
  return twin
}
