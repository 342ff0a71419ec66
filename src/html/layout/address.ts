/** Addresses that run code, however they are spaced: browsers pass over control characters. */
const hostile = /^(?:javascript|vbscript|data):/i
const unseen = /[\p{Cc}\s]/gu

/**
 * Say whether an address runs code.
 *
 * @param address Address of a link.
 * @returns True for scripts and data.
 */
export function isHostile(address: string): boolean {
  return hostile.test(address.slice(0, 200).replace(unseen, ''))
}
