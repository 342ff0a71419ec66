/**
 * Take so many values of a list, evenly spread.
 *
 * @param values Values.
 * @param most How many are taken at most.
 * @returns Every value, or every second, third, … of them.
 */
export function spread<Value>(values: readonly Value[], most: number): Value[] {
  const step = Math.max(1, Math.ceil(values.length / most))
  return values.filter((_, at) => at % step === 0)
}
