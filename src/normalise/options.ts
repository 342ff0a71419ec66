/** What an option may be: values that are known, or a test with what it asks for. */
export type Shape = readonly (string | boolean)[] | readonly [test: (value: unknown) => boolean, wanted: string]

/** A list of strings, as an option. */
export const strings = [
  (value: unknown) => Array.isArray(value) && value.every(item => typeof item === 'string'),
  'an array of strings'
] as const

/** True or false, as an option. */
export const flag = [true, false] as const

/**
 * Check options at once, so that a wrong one is not found out late.
 *
 * @param options Options that were given.
 * @param shapes What is known, by name.
 * @throws TypeError where the options are no object.
 * @throws RangeError where an option or its value is not known.
 */
export function checkOptions(options: object | null | undefined, shapes: Readonly<Record<string, Shape>>): void {
  if (options === null || options === undefined) return
  if (typeof options !== 'object' || Array.isArray(options)) {
    throw new TypeError(`Expected options as an object, not ${Array.isArray(options) ? 'an array' : typeof options}`)
  }
  for (const [name, value] of Object.entries(options)) {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
    if (!shape) {
      const known = Object.keys(shapes).join(', ')
      throw new RangeError(`Unknown option \`${name}\`; ${known ? `known options: ${known}` : 'there are none'}`)
    }
    if (value === undefined) continue
    const [test, wanted] = shape
    if (typeof test === 'function') {
      if (!test(value)) throw new RangeError(`Expected ${wanted} as \`${name}\``)
    } else if (!(shape as readonly unknown[]).includes(value)) {
      throw new RangeError(`Unknown value \`${String(value)}\` of \`${name}\`; known values: ${shape.join(', ')}`)
    }
  }
}
