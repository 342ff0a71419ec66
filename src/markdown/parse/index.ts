import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node, Parent} from 'unist'
import {createLocator, type Locator} from '../../util/locator.ts'
import {limitMarkers} from './limit-markers.ts'
import {definitionsOf, findCuts} from './pieces.ts'

let processor: ReturnType<typeof createProcessor> | undefined

function createProcessor() {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
}

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
  processor ??= createProcessor()
  // micromark takes a byte order mark off before it counts.
  const bom = value.startsWith('\uFEFF') ? 1 : 0
  const {value: safe, hidden, restore} = limitMarkers(value.slice(bom))
  const cuts = findCuts(safe)
  if (cuts.length === 1 && bom === 0 && hidden === 0) return {tree: processor.parse(safe), hiddenMarkers: 0}
  const locator = createLocator(lineStarts(value))
  const tree: Root = {type: 'root', children: [], position: locator.position(0, value.length)}
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
  return {tree, hiddenMarkers: hidden}
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

function lineStarts(value: string): number[] {
  const starts = [0]
  for (const match of value.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return starts
}
