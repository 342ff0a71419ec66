import {type NodeSchema, schemas} from './node-schemas.ts'

export type {NodeSchema} from './node-schemas.ts'

/** Type of a node that a line of an article can be. */
export type BlockLabel = {
  [Type in keyof typeof schemas]: (typeof schemas)[Type] extends {label: true} ? Type : never
}[keyof typeof schemas]

const entries = Object.entries<NodeSchema>(schemas)
const byType: ReadonlyMap<string, NodeSchema> = new Map(entries)

/** Types that a line of an article can be, in the order in which an article has them. */
export const blockLabels = entries.filter(([, {label}]) => label).map(([type]) => type) as readonly BlockLabel[]

/** Types of nodes that stand amid words and whose own words are no body text: credits, datelines, end marks. */
export const asideTypes: readonly string[] = entries
  .filter(([, {in: models, body, holds}]) => models.includes('inline') && !body && holds !== 'nothing')
  .map(([type]) => type)

/**
 * Get the facts about a node type.
 *
 * @param type Type of a node, from whatever source.
 * @returns Facts; nothing for a type that neither tinast nor mdast has.
 */
export function schemaOf(type: string): NodeSchema | undefined {
  return byType.get(type)
}

/**
 * Say whether nodes of a type are literals: they have a `value` and no children.
 *
 * @param type Type of a node.
 * @returns True where they are; false for a type that is not known.
 */
export function isLiteral(type: string): boolean {
  return byType.get(type)?.holds === 'value'
}

/**
 * Say whether nodes of a type have neither words nor children: an image, a break.
 *
 * @param type Type of a node.
 * @returns True where they have none; false for a type that is not known.
 */
export function isLeaf(type: string): boolean {
  return byType.get(type)?.holds === 'nothing'
}

/**
 * Say whether nodes of a type hold nodes alone: what white space stands between these is layout.
 *
 * @param type Type of a node.
 * @returns True where they do; false for a type that is not known.
 */
export function isContainer(type: string): boolean {
  const holds = byType.get(type)?.holds
  return holds !== undefined && holds !== 'value' && holds !== 'nothing' && !mayHold(type, 'text')
}

/**
 * Say whether a node may be the child of another.
 *
 * @param parent Type of the parent.
 * @param child Type of the child.
 * @returns True where a content model of the parent has the child, or where one of them is not known.
 */
export function mayHold(parent: string, child: string): boolean {
  const holds = byType.get(parent)?.holds
  const groups = byType.get(child)?.in
  if (holds === undefined || groups === undefined) return true
  return groups.some(group => (typeof holds === 'string' ? holds === group : holds.includes(group)))
}

/**
 * Keep the fields of a node that its type has and whose values are right; for what comes from outside.
 *
 * @param type Type of a node.
 * @param fields Fields by name.
 * @returns Those that are right; none for a type that is not known.
 */
export function validFields(type: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.entries(byType.get(type)?.fields ?? {})
  return Object.fromEntries(
    known.flatMap(([name, {test}]) => (Object.hasOwn(fields, name) && test(fields[name]) ? [[name, fields[name]]] : []))
  )
}

/**
 * Say whether a node lacks a field that its type must have.
 *
 * @param type Type of a node.
 * @param fields Fields by name.
 * @returns True where a required field is absent or wrong.
 */
export function lacksField(type: string, fields: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(byType.get(type)?.fields ?? {}).some(
    ([name, {test, optional}]) => !optional && !(Object.hasOwn(fields, name) && test(fields[name]))
  )
}
