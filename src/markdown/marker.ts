import type {Hints} from '../block/block.ts'

/** Blocks that a marker can name. */
const labels = new Set(
  'kicker headline lead timestamp byline paragraph subheading caption credit related keywords residue'.split(' ')
)

/** What a marker says of the block after it. */
export type Marker = Pick<Hints, 'label' | 'construct' | 'fields'>

const marker = /^\s*<!-- ?tin: ?([a-zA-Z]+) ?(\{.*\})? ?-->\s*$/

/**
 * Read a marker: an HTML comment that says what the next block is, `<!-- tin: caption -->`.
 *
 * A writer puts it before a block that Markdown has no form for and that would be taken for something else.
 * Fields of the node follow as JSON: `<!-- tin: subheading {"depth":2} -->`.
 *
 * @param html HTML.
 * @returns The marker, or nothing where the HTML is none.
 */
export function parseMarker(html: string): Marker | undefined {
  if (html.length > 2000) return undefined
  const match = marker.exec(html)
  const label = match?.[1]
  if (!match || label === undefined || !labels.has(label)) return undefined
  const {construct, depth, date, reason} = parse(match[2])
  const fields = {
    ...(typeof depth === 'number' && depth >= 1 && {depth}),
    ...(typeof date === 'string' && {date}),
    ...(typeof reason === 'string' && {reason})
  }
  return {label, construct: typeof construct === 'string' ? construct : label, fields}
}

/**
 * Write a marker.
 *
 * @param label Type of the node.
 * @param fields Fields of the node, and `construct` where it is not what recognises that type.
 * @returns An HTML comment.
 */
export function writeMarker(label: string, fields: Readonly<Record<string, unknown>>): string {
  // Two hyphens would end the comment.
  const json = JSON.stringify(fields).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')
  return `<!-- tin: ${label}${json === '{}' ? '' : ` ${json}`} -->`
}

function parse(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {}
  try {
    const value: unknown = JSON.parse(json)
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? {...value} : {}
  } catch {
    return {}
  }
}
