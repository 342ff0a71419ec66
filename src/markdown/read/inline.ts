import type {Definition, Image, Link, PhrasingContent, Text} from 'mdast'
import type {Node, Parent, Point, Position} from 'unist'
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
    for (const next of tidyNode(node, context, depth)) {
      const last = tidy.at(-1)
      if (last?.type === 'text' && next.type === 'text') tidy[tidy.length - 1] = joinTexts(last, next)
      else tidy.push(next)
    }
  }
  return tidy
}

function tidyNode(node: PhrasingContent, context: InlineContext, depth: number): PhrasingContent[] {
  if (node.type === 'html') {
    const parsed = parseInlineTag(node) ?? node
    return [parsed.type === 'image' ? tidyImage(parsed) : parsed]
  }
  if (node.type === 'image') return [tidyImage(node)]
  if (node.type === 'imageReference') {
    const found = context.definitions.get(node.identifier)
    if (found) return [tidyImage({...node, type: 'image', url: found.url, title: found.title})]
    return [sourceText(node.position?.start, node.position?.end, `![${node.alt ?? ''}]`, context)]
  }
  if (!('children' in node)) return [node]
  if (depth >= deepestInline) return [{...node, children: liftLiterals(node.children)} as PhrasingContent]
  if (node.type === 'link' && isBare(node)) return [node.children[0] as Text]
  const children = tidyAll(node.children, node.position, context, depth + 1)
  if (node.type !== 'linkReference') return [{...node, children} as PhrasingContent]
  const {type: _, identifier, label, referenceType, ...rest} = node
  const found = context.definitions.get(identifier)
  if (found) return [{type: 'link', url: found.url, title: found.title ?? null, ...rest, children} as PhrasingContent]
  const from = children[0]?.position?.start ?? node.position?.end
  const to = children.at(-1)?.position?.end ?? node.position?.end
  return [
    sourceText(node.position?.start, from, '[', context),
    ...children,
    sourceText(to, node.position?.end, ']', context)
  ]
}

/** What stands between two points as words: a reference that has no definition is none. */
function sourceText(start: Point | undefined, end: Point | undefined, usual: string, {file}: InlineContext): Text {
  const value = file === undefined || !start || !end ? usual : file.slice(start.offset, end.offset)
  return {type: 'text', value, ...(start && end && {position: {start: {...start}, end: {...end}}})}
}

/** An image without title or alternative text has no such field, as one that was read from HTML. */
function tidyImage({url, title, alt, position, data}: Image): Image {
  return {
    type: 'image',
    url,
    ...(title && {title}),
    ...(alt && {alt}),
    ...(position && {position}),
    ...(data && {data})
  }
}

/** Say whether a link is an address alone that stands in the text without marks, as GFM finds them. */
function isBare(link: Link): boolean {
  const [only, ...more] = link.children
  // `www.` has `http://` before it in the address, mail has `mailto:`.
  if (only?.type !== 'text' || more.length > 0 || !link.url.endsWith(only.value)) return false
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
