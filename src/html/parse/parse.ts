import type {Root} from 'hast'
import type {Position} from 'unist'
import {lastNotAfter} from '../../util/binary-search.ts'
import {type Location, Parsed, ParsedElement, type ParsedRoot} from './parsed-nodes.ts'
import {parsePlaced} from './place-parser.ts'
import {type Shortened, shorten} from './shorten.ts'

/** A tree, and what was left out of it for its depth. */
export interface ParsedHtml {
  tree: Root
  /** How many tags were passed over, which would nest too deep for a tree. */
  blanked: number
}

/**
 * Parse HTML as browsers read it, without the text of styles and scripts.
 *
 * @param value HTML.
 * @param fragment It is a fragment, not a page.
 * @returns The tree; its offsets index the value, its lines and columns are those of what was read of it.
 */
export function parseHtml(value: string, fragment: boolean): ParsedHtml {
  const shortened = shorten(value)
  const root = parsePlaced(shortened.value, fragment)
  place(root, shortened)
  return {tree: root as unknown as Root, blanked: shortened.blanked}
}

/** Give all nodes of a tree their positions. */
function place(root: ParsedRoot, {cuts, removed}: Shortened): void {
  // What starts or ends at a cut stands before what was left out.
  const whole = (offset: number) => offset + (removed[lastNotAfter(cuts, offset - 1)] as number)
  const nodes: Parsed[] = [root]
  for (const node of nodes) {
    const {children, content} = node as Partial<ParsedElement>
    if (children) for (const child of children) nodes.push(child)
    if (content) nodes.push(content)
  }
  // Children before their parents.
  for (let index = nodes.length - 1; index > 0; index--) {
    const node = nodes[index] as Parsed
    const location = Parsed.locationOf(node)
    if (location) node.position = positionOf(node, location, whole)
  }
}

function positionOf(node: Parsed, location: Location, whole: (offset: number) => number): Position {
  const {startLine, startCol, startOffset, endLine, endCol, endOffset} = location
  const start = {line: startLine, column: startCol, offset: whole(startOffset)}
  // An element without an end tag ends where what it holds ends.
  const isOpen = node instanceof ParsedElement && !ParsedElement.isClosed(node)
  const tail = isOpen ? node.children.at(-1) : undefined
  const end = tail?.position?.end
  return {start, end: end ? {...end} : {line: endLine, column: endCol, offset: whole(endOffset)}}
}
