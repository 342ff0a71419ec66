/** Characters that need no escape in a string, for the steps -45 to 45. */
const alphabet = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'

/** Largest step that a character holds, above and below zero. */
export const mostSteps = 45

/**
 * Pack whole numbers into a string, one character each.
 *
 * @param steps Whole numbers; those out of range are cut to it.
 * @returns String.
 */
export function pack(steps: Iterable<number>): string {
  let packed = ''
  for (const step of steps) packed += alphabet[Math.max(-mostSteps, Math.min(mostSteps, step)) + mostSteps]
  return packed
}

/**
 * Unpack what `pack` made.
 *
 * @param packed String.
 * @returns Whole numbers.
 */
export function unpack(packed: string): Int8Array {
  return Int8Array.from(packed, character => alphabet.indexOf(character) - mostSteps)
}
