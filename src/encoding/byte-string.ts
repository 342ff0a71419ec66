/**
 * Bytes, byte strings, and text in which every byte is shown as a character of Windows-1252.
 *
 * The platform's decoder is not used for Windows-1252: some versions of Node.js read it as Latin-1.
 */

// Source: WHATWG Encoding Standard, index windows-1252, bytes 80 to 9F; the five that have no character keep their
// control code.
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'
const byteOf = new Map([...upper].map((character, index) => [character, String.fromCharCode(0x80 + index)]))
const shown = new RegExp(`[${upper}]`, 'g')

/** What Windows-1252 shows for a byte. */
export function showByte(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (upper[byte - 0x80] as string) : String.fromCharCode(byte)
}

/** Turn pasted text into a byte string of the same length; what is no byte stays. */
export function unshow(text: string): string {
  return text.replace(shown, character => byteOf.get(character) as string)
}

/** Turn a byte string into what Windows-1252 shows. */
export function show(bytes: string): string {
  return bytes.replace(/[\x80-\x9F]/g, byte => upper[byte.charCodeAt(0) - 0x80] as string)
}

/** Turn bytes into a byte string. */
export function toByteString(bytes: Uint8Array): string {
  let text = ''
  // The arguments of one call are limited by the stack.
  for (let at = 0; at < bytes.length; at += 0x4000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x4000))
  }
  return text
}

/** Turn a byte string into bytes; it has no character beyond U+00FF. */
export function fromByteString(text: string): Uint8Array {
  return Uint8Array.from({length: text.length}, (_, index) => text.charCodeAt(index))
}
