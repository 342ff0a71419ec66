/** Numbers as characters of a string, which is smaller and quicker to read than a list; written by `train/encode.ts`. */

/** Characters that need no escape in a string; `~` is left out, it marks what is no number. */
export const alphabet = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}'
const values = Int8Array.from({length: 128}, (_, code) => alphabet.indexOf(String.fromCharCode(code)))

/** Number of digits that a character may be. */
export const base = alphabet.length

/** Largest step that a character holds above zero; below zero it is one more. */
export const mostSteps = 44

/** The digit that a character of a string is, from 0. */
export function digitAt(packed: string, index: number): number {
  return values[packed.charCodeAt(index)] as number
}

/** The step that a character of a string is, from -45 to 44. */
export function stepAt(packed: string, index: number): number {
  return digitAt(packed, index) - mostSteps - 1
}
