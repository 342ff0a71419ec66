/** Fields of an item whose types nobody has checked. */
export type Fields = Readonly<Record<string, unknown>>

/** A text with its role. */
interface RoleText {
  role?: string
  contentType?: string
  value: string
}

/**
 * Read a string.
 *
 * @param fields Fields.
 * @param name Name of the field.
 * @returns The string; nothing where there is none, or an empty one.
 */
export function string(fields: unknown, name: string): string | undefined {
  if (typeof fields !== 'object' || fields === null || !Object.hasOwn(fields, name)) return undefined
  const value = (fields as Fields)[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/**
 * Read a list of objects; 1.x has some of them by name.
 *
 * @param fields Fields.
 * @param name Name of the field.
 * @returns The objects.
 */
export function fieldsIn(fields: Fields, name: string): Fields[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).filter((item): item is Fields => typeof item === 'object' && item !== null)
}

/**
 * Read texts with their roles: a list in 3.x, fields by role in 1.x (`headline`, `headline_kicker`).
 *
 * @param fields Fields.
 * @param list Name of the list.
 * @param field Name of the field.
 * @returns Texts.
 */
export function textsIn(fields: Fields, list: string, field: string): RoleText[] {
  const texts: RoleText[] = []
  for (const item of fieldsIn(fields, list)) {
    const value = string(item, 'value')
    const role = string(item, 'role')
    const contentType = string(item, 'contentType')
    if (value !== undefined) texts.push({value, ...(role && {role}), ...(contentType && {contentType})})
  }
  for (const name of Object.keys(fields)) {
    const value = name === field || name.startsWith(`${field}_`) ? string(fields, name) : undefined
    const role = name.slice(field.length + 1)
    if (value !== undefined) texts.push({value, ...(role && {role})})
  }
  return texts
}

/**
 * Read persons, agencies or subjects that have a name.
 *
 * @param fields Fields.
 * @param names Names of the list in 3.x and in 1.x.
 * @returns Parties.
 */
export function partiesIn(fields: Fields, ...names: string[]): {name: string; rel?: string; id?: string}[] {
  return names
    .flatMap(list => fieldsIn(fields, list))
    .flatMap(item => {
      const name = string(item, 'name')
      const rel = string(item, 'rel')
      // Where a scheme stands beside it, the identifier is one of another list than ours.
      const id = string(item, 'literal') ?? (string(item, 'scheme') === undefined ? string(item, 'code') : undefined)
      return name === undefined ? [] : [{name, ...(rel && {rel}), ...(id && {id})}]
    })
}
