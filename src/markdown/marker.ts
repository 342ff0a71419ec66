import type {Hints} from '../block/block.ts'
import {blockLabels, schemaOf, validFields} from '../tree/schema.ts'

/** Blocks of tinast that a marker can name; it can name any block of an extension, too. */
const labels: ReadonlySet<string> = new Set(blockLabels)
/** Names that mean a node of another tree, or something else to JavaScript. */
const reserved: ReadonlySet<string> = new Set(
  'comment constructor doctype element raw root toml valueOf toString hasOwnProperty yaml'.split(' ')
)
const typeName = /^[a-z][a-zA-Z\d]{0,39}$/
const constructName = /^[a-zA-Z][a-zA-Z\d-]{0,59}$/
/** Fields that are no fields of a node. */
const forbidden: ReadonlySet<string> = new Set(['type', 'children', 'value', 'position', 'data', '__proto__'])
/** Longer words are no field that a writer put into a marker. */
const longestField = 200

/** What a marker says of the block after it. */
export type Marker = Pick<Hints, 'label' | 'construct' | 'literal' | 'fields'>

const marker = /^\s*<!-- ?tin: ?([a-zA-Z\d]{1,40}) ?(\{.*\})? ?-->\s*$/

/**
 * Read a marker: an HTML comment that says what the next block is, `<!-- tin: caption -->`.
 *
 * A writer puts it before a block that Markdown has no form for and that would be taken for something else.
 * Fields of the node follow as JSON: `<!-- tin: subheading {"depth":2} -->`.
 *
 * @param html HTML.
 * @returns The marker, or nothing where the HTML is none, or says what no such node can have.
 */
export function parseMarker(html: string): Marker | undefined {
  if (html.length > 2000) return undefined
  const [, label = '', json] = marker.exec(html) ?? []
  if (!isMarkable(label)) return undefined
  const said = parseObject(json)
  if (!said) return undefined
  const {construct = label, literal, ...fields} = said
  if (literal !== undefined && (literal !== true || schemaOf(label))) return undefined
  if (typeof construct !== 'string' || !constructName.test(construct)) return undefined
  const valid = fieldsOf(label, fields)
  return Object.keys(valid).length === Object.keys(fields).length
    ? {label, construct, ...(literal === true && {literal}), fields: valid}
    : undefined
}

/**
 * Say whether a marker can name a type.
 *
 * @param type Type of a node.
 * @returns True for blocks that have words, those of extensions among them.
 */
export function isMarkable(type: string): boolean {
  return labels.has(type) || (!schemaOf(type) && typeName.test(type) && !reserved.has(type))
}

/**
 * Write a marker.
 *
 * @param label Type of the node.
 * @param fields Fields of the node, `construct` where it is not what recognises that type, and `literal` where a node of
 *   an extension is one; what no marker can say is left out.
 * @returns An HTML comment.
 */
export function writeMarker(
  label: string,
  {construct, literal, ...fields}: Readonly<Record<string, unknown>> = {}
): string {
  const named = typeof construct === 'string' && construct !== label && constructName.test(construct)
  const said = {...(named && {construct}), ...(literal === true && {literal}), ...fieldsOf(label, fields)}
  // Two hyphens would end the comment.
  const json = JSON.stringify(said).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')
  return `<!-- tin: ${label}${json === '{}' ? '' : ` ${json}`} -->`
}

/** The fields that a node of a type can have; those of extensions are plain values. */
function fieldsOf(type: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = schemaOf(type) ? validFields(type, fields) : fields
  return Object.fromEntries(Object.entries(known).filter(([name, value]) => !forbidden.has(name) && isPlain(value)))
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longestField
  return value === null || typeof value === 'boolean' || Number.isFinite(value)
}

function parseObject(json: string | undefined): Record<string, unknown> | undefined {
  if (json === undefined) return {}
  try {
    // What stands in braces is an object, or no JSON.
    return {...JSON.parse(json)}
  } catch {
    return undefined
  }
}
