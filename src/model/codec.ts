/** Characters that need no escape in a string; `~` is left out, it marks what is no number. */
const alphabet = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}'
const values = Int8Array.from({length: 128}, (_, code) => alphabet.indexOf(String.fromCharCode(code)))

/** Number of digits that a character may be. */
export const base = alphabet.length

/** Largest step that a character holds above zero; below zero it is one more. */
const mostSteps = 44

/** The digit that a character of a string is, from 0. */
export function digitAt(packed: string, index: number): number {
  return values[packed.charCodeAt(index)] as number
}

/** The step that a character of a string is, from -45 to 44. */
export function stepAt(packed: string, index: number): number {
  return digitAt(packed, index) - mostSteps - 1
}

/** The character of a digit. */
export function digit(value: number): string {
  const character = alphabet[value]
  if (character === undefined) throw new RangeError(`${value} is no digit under ${base}`)
  return character
}

/** The character of a step; a step out of range is cut to it. */
export function step(value: number): string {
  return digit(Math.max(-mostSteps, Math.min(mostSteps, Math.round(value))) + mostSteps + 1)
}
