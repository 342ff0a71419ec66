import type {Properties} from 'hast'
import type {Node} from 'unist'

/** Nodes that have an element of their own in HTML, and which of their fields are its attributes. */
const native: Readonly<Record<string, readonly string[]>> = {
  strong: [],
  emphasis: [],
  delete: [],
  break: [],
  inlineCode: [],
  link: ['url', 'title'],
  image: ['url', 'title', 'alt'],
  list: ['ordered', 'start'],
  listItem: [],
  blockquote: [],
  table: [],
  tableRow: [],
  tableCell: [],
  code: ['lang'],
  thematicBreak: []
}
const always = new Set(['type', 'children', 'value', 'position', 'data'])
const ownTypes = new Set(
  (
    'kicker headline lead timestamp byline paragraph subheading figure caption credit creditRole contributor agency ' +
    'dateline endMark related keywords residue'
  ).split(' ')
)
/** Deeper subheadings have no element of their own. */
const deepestHeading = 5

/**
 * Make the class and data attributes that let a node be read again.
 *
 * @param node Node.
 * @returns Properties of hast.
 */
export function ownAttributes(node: Node): Properties {
  const {type, data} = node
  const attributes = Object.hasOwn(native, type) ? native[type] : undefined
  const properties: Properties = attributes ? {} : {className: [`tin-${kebab(type)}`]}
  const rest: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(node)) {
    if (always.has(field) || value === undefined) continue
    // An attribute cannot say that there is none, or that there is an empty one.
    if (attributes?.includes(field) && value !== null && value !== '') continue
    if (typeof value === 'string' && ownTypes.has(type))
      properties[`data${field[0]?.toUpperCase()}${field.slice(1)}`] = value
    else if (!(type === 'subheading' && field === 'depth' && Number(value) <= deepestHeading)) rest[field] = value
  }
  if (Object.keys(rest).length > 0) properties.dataFields = JSON.stringify(rest)
  const {construct, confidence, evidence, lang, link, ...more} = (data ?? {}) as Record<string, unknown>
  if (Object.keys(more).length > 0) properties.dataMore = JSON.stringify(more)
  if (typeof construct === 'string') properties.dataConstruct = construct
  if (typeof confidence === 'number') properties.dataConfidence = String(confidence)
  return properties
}

function kebab(type: string): string {
  return type.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
