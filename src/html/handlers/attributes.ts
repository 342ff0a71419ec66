import type {Properties} from 'hast'
import type {Node} from 'unist'
import {schemaOf} from '../../tree/schema.ts'
import {classOf, nativeFields} from '../tin/types.ts'

const always = new Set(['type', 'children', 'value', 'position', 'data'])
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
  const attributes = nativeFields(type)
  const isOwn = attributes === undefined && schemaOf(type) !== undefined
  const properties: Properties = attributes ? {} : {className: [classOf(type)]}
  const rest: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(node)) {
    if (always.has(field) || value === undefined) continue
    // An attribute cannot say that there is none, or that there is an empty one.
    if (attributes?.includes(field) && value !== null && value !== '') continue
    if (typeof value === 'string' && isOwn) properties[`data${field[0]?.toUpperCase()}${field.slice(1)}`] = value
    else if (!(type === 'subheading' && field === 'depth' && Number(value) <= deepestHeading)) rest[field] = value
  }
  if (schemaOf(type) === undefined && 'value' in node) properties.dataLiteral = ''
  if (Object.keys(rest).length > 0) properties.dataFields = JSON.stringify(rest)
  const {construct, confidence, evidence, lang, link, ...more} = (data ?? {}) as Record<string, unknown>
  if (Object.keys(more).length > 0) properties.dataMore = JSON.stringify(more)
  if (typeof construct === 'string') properties.dataConstruct = construct
  if (typeof confidence === 'number') properties.dataConfidence = String(confidence)
  return properties
}
