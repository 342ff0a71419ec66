/** Addresses that run code. */
const hostile = new Set(['javascript', 'vbscript', 'data'])
const longestHostile = 'javascript'.length
/** Browsers pass over control characters and white space in an address. */
const unseen = /[\p{Cc}\s]/u

/**
 * Say whether an address runs code, however it is spaced.
 *
 * @param address Address of a link or image.
 * @returns True for scripts and data.
 */
export function isHostile(address: string): boolean {
  let scheme = ''
  for (const character of address) {
    if (character === ':') return hostile.has(scheme.toLowerCase())
    if (!unseen.test(character)) scheme += character
    if (scheme.length > longestHostile) return false
  }
  return false
}

const picture = /\.(?:jpe?g|png|gif|webp|avif|bmp|svg)(?:$|[?#])/i
const samePage = /^(?:#|javascript:)/i

/**
 * Say whether an address is that of a picture.
 *
 * @param url Address.
 * @returns True where it is.
 */
export function isPictureAddress(url: string): boolean {
  return picture.test(url)
}

/**
 * Say whether an address leads to no other page: to a picture, a place in this page or a script.
 *
 * @param url Address.
 * @returns True where it does not.
 */
export function staysOnPage(url: string): boolean {
  return isPictureAddress(url) || samePage.test(url)
}
