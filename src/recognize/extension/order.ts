/** What stands in a list of constructs. */
interface Placed {
  name: string
  before?: string | undefined
  after?: string | undefined
}

/**
 * Put constructs in their order: each replaces the one of its name, or is placed.
 *
 * @param own Constructs of the library, in order.
 * @param added Constructs of extensions.
 * @returns All of them, in order.
 * @throws RangeError where a construct is to stand before or after one that is not known.
 */
export function order<Type extends Placed>(own: readonly Type[], added: readonly Type[]): Type[] {
  const list = [...own]
  for (const construct of added) place(list, construct)
  return list
}

function place<Type extends Placed>(list: Type[], construct: Type): void {
  const {name, before, after} = construct
  const same = list.findIndex(other => other.name === name)
  if (same !== -1 && before === undefined && after === undefined) {
    list[same] = construct
    return
  }
  if (same !== -1) list.splice(same, 1)
  // A construct that does not say where it stands comes first: it knows something the library does not.
  if (before !== undefined) list.splice(indexOf(list, before, 'before'), 0, construct)
  else if (after !== undefined) list.splice(indexOf(list, after, 'after') + 1, 0, construct)
  else list.unshift(construct)
}

function indexOf(list: readonly Placed[], name: string, field: string): number {
  const index = list.findIndex(construct => construct.name === name)
  if (index === -1) throw unknownName(name, field, list)
  return index
}

/**
 * Check that names are those of constructs.
 *
 * @param names Names.
 * @param field Field of the extension that has them.
 * @param known Constructs.
 * @throws RangeError where there is no such construct.
 */
export function assertNames(names: Iterable<string>, field: string, known: readonly Placed[]): void {
  for (const name of names) if (!known.some(other => other.name === name)) throw unknownName(name, field, known)
}

function unknownName(name: string, field: string, known: readonly Placed[]): RangeError {
  const names = new Set(known.map(construct => construct.name))
  return new RangeError(`Unknown construct \`${name}\` in \`${field}\`; known constructs: ${[...names].join(', ')}`)
}
