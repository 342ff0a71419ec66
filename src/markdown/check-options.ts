/**
 * Check the names of options.
 *
 * @param options Options as they were given.
 * @param known Names that are known.
 * @throws RangeError where a name is not known.
 */
export function checkOptions(options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new RangeError(`Unknown option \`${name}\`; known options: ${known.join(', ')}`)
  }
  const {lines} = options as {lines?: unknown}
  if (lines !== undefined && !['auto', 'paragraph', 'wrapped'].includes(lines as string)) {
    throw new RangeError(`Unknown value \`${String(lines)}\` of \`lines\`; known values: auto, paragraph, wrapped`)
  }
}
