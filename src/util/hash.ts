/**
 * Hashes of words: FNV-1a over small letters (Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm"), joined for
 * phrases and spread over all bits for tables.
 */

/** The hash of no character: where every word begins. */
export const basis = -2_128_831_035

/** Add a character to the hash of those before it. */
export function hashCharacter(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16_777_619)
}

/** Join the hashes of neighbours. */
export function joinHashes(left: number, right: number): number {
  return Math.imul(left, 0x9e3779b1) ^ right
}

/**
 * Spread a hash over all its bits, so that the lowest can be the place in a table.
 *
 * The last step of MurmurHash3 (Appleby, public domain), shortened.
 */
export function spread(hash: number): number {
  const value = Math.imul(hash ^ (hash >>> 15), 2_246_822_507)
  return value ^ (value >>> 13)
}

/**
 * Hash a text as it stands.
 *
 * @param text Text.
 * @returns Eight digits in base 16: a checksum against mistakes, not against malice.
 */
export function checksumOf(text: string): string {
  let hash = basis
  for (let index = 0; index < text.length; index++) hash = hashCharacter(hash, text.charCodeAt(index))
  return (spread(hash) >>> 0).toString(16).padStart(8, '0')
}
