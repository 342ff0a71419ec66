/**
 * Put values together that have the same key, as `Map.groupBy` does where engines have it.
 *
 * @param values Values.
 * @param keyOf Gives the key of a value.
 * @returns The values of each key, in the order of the values.
 */
export function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
