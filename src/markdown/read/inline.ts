import type {Definition, Link, PhrasingContent, Text} from 'mdast'
import type {Node, Parent, Position} from 'unist'
import {parseInlineTag} from './html-elements.ts'
import {restorePositions} from './restore-positions.ts'

/** What inline nodes are read with. */
export interface InlineContext {
  /** The file that positions index. */
  readonly file: string | undefined
  /** Definitions of links and images by their identifiers. */
  readonly definitions: ReadonlyMap<string, Definition>
}

/** Nodes nest this deep at most. */
const deepestInline = 32

/**
 * Resolve references, read tags that Markdown has nodes for, and take bare addresses as words.
 *
 * @param nodes Inline nodes; they are not changed.
 * @param outer Position of their parent.
 * @param context File and definitions.
 * @returns Inline nodes, neighbouring texts joined; what is nested too deep is lifted.
 */
export function tidyInline(
  nodes: readonly PhrasingContent[],
  outer: Position | undefined,
  context: InlineContext
): PhrasingContent[] {
  return tidyAll(nodes, outer, context, 0)
}

function tidyAll(
  nodes: readonly PhrasingContent[],
  outer: Position | undefined,
  context: InlineContext,
  depth: number
): PhrasingContent[] {
  const tidy: PhrasingContent[] = []
  for (const node of restorePositions(nodes, outer, context.file)) {
    const next = tidyNode(node, context, depth)
    const last = tidy.at(-1)
    if (last?.type === 'text' && next.type === 'text') tidy[tidy.length - 1] = joinTexts(last, next)
    else tidy.push(next)
  }
  return tidy
}

function tidyNode(node: PhrasingContent, context: InlineContext, depth: number): PhrasingContent {
  if (node.type === 'html') return parseInlineTag(node) ?? node
  if (node.type === 'imageReference') {
    const {type: _, identifier, label, referenceType, ...rest} = node
    const found = context.definitions.get(identifier)
    return found ? {type: 'image', url: found.url, title: found.title ?? null, ...rest} : node
  }
  if (!('children' in node)) return node
  if (depth >= deepestInline) return {...node, children: liftLiterals(node.children)} as PhrasingContent
  if (node.type === 'link' && isBare(node)) return node.children[0] as Text
  const children = tidyAll(node.children, node.position, context, depth + 1)
  if (node.type !== 'linkReference') return {...node, children} as PhrasingContent
  const {type: _, identifier, label, referenceType, ...rest} = node
  const found = context.definitions.get(identifier)
  if (!found) return {...node, children} as PhrasingContent
  return {type: 'link', url: found.url, title: found.title ?? null, ...rest, children} as PhrasingContent
}

/** Say whether a link is an address alone that stands in the text without marks, as GFM finds them. */
function isBare(link: Link): boolean {
  const [only, ...more] = link.children
  if (only?.type !== 'text' || more.length > 0) return false
  if (!link.position || !only.position) return link.position === only.position
  return (
    link.position.start.offset === only.position.start.offset && link.position.end.offset === only.position.end.offset
  )
}

function joinTexts(left: Text, right: Text): Text {
  const start = left.position?.start
  const end = right.position?.end
  return {type: 'text', value: left.value + right.value, ...(start && end && {position: {start, end}})}
}

/**
 * Find the literals under nodes, without recursion.
 *
 * @param nodes Nodes, nested without bound; they are not changed.
 * @returns Copies of the literals and empty nodes, in order.
 */
export function liftLiterals(nodes: readonly Node[]): Node[] {
  const found: Node[] = []
  const stack = [...nodes].reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {children} = next as Partial<Parent>
    if (!children) found.push(structuredClone(next))
    else for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  return found
}
