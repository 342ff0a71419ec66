import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node, Parent} from 'unist'
import {createLocator, type Locator} from '../../util/locator.ts'
import {guard} from './limit-markers.ts'

/** A file longer than this is parsed in pieces, so that the parser's memory stays bounded. */
const piece = 200_000
/** Where nothing lets a file be cut (one huge list), it is cut before any line at this length. */
const longestPiece = 5 * piece
/** Definitions of links are known to all pieces, up to this length. */
const mostDefinitions = 50_000

const opensFence = /^ {0,3}(?:`{3,}|~{3,})/
const opensRaw = /^ {0,3}<(?:script|pre|style|textarea|!|\?)/i
const closesRaw = /<\/(?:script|pre|style|textarea)>|>/i
/** A line that begins a block of its own wherever a blank line stands before it. */
const opensBlock = /^[\p{L}#“"‘(*!]/u
const definition = /^ {0,3}\[[^\]\n]{1,300}\]:[^\n]*$/gm

let processor: ReturnType<typeof createProcessor> | undefined

function createProcessor() {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
}

/** mdast, and how many marks were read as text to keep the parser from overflowing. */
export interface Parsed {
  tree: Root
  unread: number
}

/**
 * Parse Markdown as mdast, in time that grows with its length, whatever it holds.
 *
 * @param value Markdown.
 * @returns mdast whose offsets index the value.
 */
export function parse(value: string): Parsed {
  processor ??= createProcessor()
  // micromark takes a byte order mark off before it counts.
  const bom = value.startsWith('\uFEFF') ? 1 : 0
  const {value: safe, hidden, restore} = guard(value.slice(bom))
  if (safe.length <= piece && bom === 0 && hidden === 0) return {tree: processor.parse(safe), unread: 0}
  const locator = createLocator(lineStarts(value))
  const tree: Root = {type: 'root', children: [], position: locator.position(0, value.length)}
  const cuts = safe.length <= piece ? [safe.length] : findCuts(safe)
  const known = cuts.length > 1 ? definitionsOf(safe) : ''
  let from = 0
  for (const to of cuts) {
    const part = processor.parse(safe.slice(from, to) + known)
    for (const node of part.children) {
      if ((node.position?.start.offset ?? 0) >= to - from) break
      move(node, from + bom, locator, restore)
      tree.children.push(node)
    }
    from = to
  }
  return {tree, unread: hidden}
}

/** Put a node and all in it where they stand in the file. */
function move(root: Node, offset: number, locator: Locator, restore: (value: string) => string): void {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {start, end} = node.position ?? {}
    if (start && end) node.position = locator.position((start.offset ?? 0) + offset, (end.offset ?? 0) + offset)
    const fields = node as unknown as Record<string, unknown>
    for (const field of ['value', 'url', 'title', 'alt', 'lang', 'meta']) {
      const words = fields[field]
      if (typeof words === 'string') fields[field] = restore(words)
    }
    const {children = []} = node as Partial<Parent>
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
}

/** Find where the file can be cut: before a line that begins a block after a blank line, outside code and scripts. */
function findCuts(value: string): number[] {
  const cuts: number[] = []
  let last = 0
  let fence = ''
  let raw = false
  let blank = false
  let start = value.startsWith('---\n') ? endOfFrontMatter(value) : 0
  while (start < value.length) {
    const found = value.indexOf('\n', start)
    const end = found === -1 ? value.length : found
    const line = value.slice(start, Math.min(end, start + 200))
    const mark = opensFence.exec(line)?.[0].trim()
    if (fence) {
      if (mark?.startsWith(fence)) fence = ''
    } else if (raw) {
      raw = !closesRaw.test(line)
    } else {
      const long = start - last
      const opens = blank && opensBlock.test(line) && !/^\* /.test(line)
      if (long >= longestPiece || (long >= piece && opens)) {
        cuts.push(start)
        last = start
      }
      if (mark) fence = mark
      else if (opensRaw.test(line)) raw = !closesRaw.test(line.slice(1))
    }
    blank = line.trim() === ''
    start = end + 1
  }
  cuts.push(value.length)
  return cuts
}

function endOfFrontMatter(value: string): number {
  const end = value.indexOf('\n---', 3)
  return end === -1 ? 0 : end + 4
}

/** All definitions of the file, as they can stand after any piece of it. */
function definitionsOf(value: string): string {
  let all = ''
  for (const [line] of value.matchAll(definition)) {
    if (all.length + line.length > mostDefinitions) break
    all += `\n${line}`
  }
  return all === '' ? '' : `\n\n${all}`
}

function lineStarts(value: string): number[] {
  const starts = [0]
  for (const match of value.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return starts
}
