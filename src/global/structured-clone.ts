/**
 * Copy plain data, in place of the global of the same name, which engines of databases lack. The build puts it into the
 * script.
 *
 * @param value Plain data.
 * @returns Copy.
 */
export function structuredClone<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(structuredClone) as Value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, structuredClone(field)])) as Value
}
