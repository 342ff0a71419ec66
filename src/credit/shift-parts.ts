import type {CreditPart} from './types.ts'

/**
 * Move parts that were read in a piece of a text to where they stand in the text.
 *
 * @param parts Parts of the piece.
 * @param offset Where the piece starts, in UTF-16 code units.
 * @returns The same parts in the text.
 */
export function shiftParts(parts: readonly CreditPart[], offset: number): CreditPart[] {
  return parts.map(part => ({...part, start: part.start + offset, end: part.end + offset}))
}
