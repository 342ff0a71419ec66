import type {CreditPart, Reading} from './types.ts'

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

/** How sure a signature before a credit is at most. */
const mostSigned = 0.9

/**
 * Join who signs with the credit behind.
 *
 * @param signer Parts of who signs, read in a piece of the text.
 * @param offset Where that piece starts.
 * @param credit The credit behind it.
 * @returns Both.
 */
export function signedBy(signer: readonly CreditPart[], offset: number, credit: Reading): Reading {
  return {parts: [...shiftParts(signer, offset), ...credit.parts], confidence: Math.min(mostSigned, credit.confidence)}
}
