import type {Root} from 'mdast'
import type {Node, Parent, Position} from 'unist'
import {createLocator, findLineStarts} from '../../util/locator.ts'
import {limitMarkers} from './limit-markers.ts'
import {createKnown, findCuts, isFrontMatter} from './pieces.ts'
import {createParser} from './processor.ts'

let parser: ReturnType<typeof createParser> | undefined

/** mdast, and how many marks were read as text to keep the parser from overflowing. */
export interface ParsedMarkdown {
  tree: Root
  hiddenMarkers: number
}

/**
 * Parse Markdown as mdast, in time that grows with its length, whatever it holds.
 *
 * @param value Markdown.
 * @returns mdast whose offsets index the value.
 */
export function parseMarkdown(value: string): ParsedMarkdown {
  parser ??= createParser()
  // micromark takes a byte order mark off before it counts.
  const bom = value.startsWith('\uFEFF') ? 1 : 0
  const words = value.slice(bom)
  const starts = findLineStarts(words)
  const {value: safe, limited, restore} = limitMarkers(words, starts)
  const cuts = findCuts(safe, starts)
  if (cuts.length === 1 && bom === 0 && !limited) return {tree: parser.parse(safe), hiddenMarkers: 0}
  const locator = createLocator(starts)
  const known = cuts.length > 1 ? createKnown(safe) : () => ''
  const children: Root['children'] = []
  let hiddenMarkers = 0
  let from = 0
  for (const to of cuts) {
    const piece = safe.slice(from, to)
    const before = isFrontMatter(piece, from) ? '' : known(piece)
    const shift = from - before.length
    for (const node of parser.parse(before + piece).children) {
      if ((node.position?.start.offset as number) < before.length) continue
      for (const inner of nodesIn(node)) move(inner, shift)
      children.push(node)
    }
    from = to
  }
  return {tree: {type: 'root', children, position: place(0, words.length)}, hiddenMarkers}

  /** Put a node where it stands in the file; the parser gives each node a place. */
  function move(node: Node, shift: number): void {
    const {start, end} = node.position as Position
    node.position = place((start.offset as number) + shift, (end.offset as number) + shift)
    if (!limited) return
    const fields = node as unknown as Record<string, unknown>
    for (const field of ['value', 'url', 'title', 'alt', 'lang', 'meta']) {
      const text = fields[field]
      if (typeof text !== 'string') continue
      fields[field] = restore(text)
      // In code and HTML a mark is none anyway.
      if (node.type !== 'html' && node.type !== 'code') hiddenMarkers += countHidden(text, fields[field] as string)
    }
  }

  function place(start: number, end: number) {
    return {start: point(start), end: point(end)}
  }

  function point(offset: number) {
    const found = locator.point(offset)
    // Columns of the first line count the byte order mark, as the file does.
    return {...found, column: found.column + (found.line === 1 ? bom : 0), offset: offset + bom}
  }
}

function* nodesIn(root: Node): Generator<Node> {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    const {children = []} = node as Partial<Parent>
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
}

/** Count the characters in which two strings of one length differ. */
function countHidden(text: string, restored: string): number {
  let count = 0
  if (text !== restored) for (let at = 0; at < text.length; at++) if (text[at] !== restored[at]) count++
  return count
}
