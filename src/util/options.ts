/** What an option may be: values that are known, or a test with what it asks for. */
export type OptionSchema = readonly (string | boolean)[] | readonly [test: (value: unknown) => boolean, wanted: string]

/** What options are known, by name. */
export type OptionSchemas = Readonly<Record<string, OptionSchema>>

/** True or false, as an option. */
export const flag = [true, false] as const

/** A string, as an option. */
export const aString = [(value: unknown) => typeof value === 'string', 'a string'] as const

/** A list of strings, as an option. */
export const strings = [
  (value: unknown) => Array.isArray(value) && value.every(item => typeof item === 'string'),
  'an array of strings'
] as const

/** A function, as an option. */
export const aFunction = [(value: unknown) => typeof value === 'function', 'a function'] as const

/** A number from 0 to 1, as an option. */
export const aShare = [
  (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1,
  'a number from 0 to 1'
] as const

/** Functions by node type, as an option. */
export const handlersByType = [
  (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(handler => handler === undefined || typeof handler === 'function'),
  'an object of functions by node type'
] as const

/** An option whose value is checked by who reads it, in words of its own. */
export const anything = [() => true, ''] as const

/**
 * Check options at once, so that a wrong one is not found out late.
 *
 * @param options Options that were given; none where they are `undefined`.
 * @param schemas What is known, by name.
 * @throws TypeError where the options are no object.
 * @throws RangeError where an option or its value is not known.
 */
export function assertOptions(options: unknown, schemas: OptionSchemas): asserts options is object | undefined {
  if (options === undefined) return
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`Expected options as an object, not ${nameOf(options)}`)
  }
  for (const [name, value] of Object.entries(options)) {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (!schema) {
      const known = Object.keys(schemas).join(', ')
      throw new RangeError(`Unknown option \`${name}\`; ${known ? `known options: ${known}` : 'there are none'}`)
    }
    if (value === undefined) continue
    const [test, wanted] = schema
    if (typeof test === 'function') {
      if (!test(value)) throw new RangeError(`Expected ${wanted} as \`${name}\`, not ${show(value)}`)
    } else if (!(schema as readonly unknown[]).includes(value)) {
      throw new RangeError(`Unknown value ${show(value)} of \`${name}\`; known values: ${schema.join(', ')}`)
    }
  }
}

/**
 * Check that a value is a string.
 *
 * @param value Value.
 * @throws TypeError where it is none.
 */
export function assertString(value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`Expected a string, not ${nameOf(value)}`)
}

/**
 * Name what a value is, for messages.
 *
 * @param value Value.
 * @returns `null`, `an array`, or its type.
 */
export function nameOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
}

/** The longest value that a message repeats, in code units. */
const longestShown = 60

function show(value: unknown): string {
  if (typeof value === 'object' || typeof value === 'function') return nameOf(value)
  const text = String(value)
  return `\`${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}\``
}
