import {compose} from '../util/compose.ts'
import {aString, assertOptions, assertString} from '../util/options.ts'
import {fromByteString} from './byte-string.ts'
import {codecs, resolveEncoding} from './registry.ts'

/** Options of `encode`. */
export interface EncodeOptions {
  /** Encoding to write, by any of its names. */
  encoding: string
}

/**
 * Encode a text in a legacy Vietnamese encoding.
 *
 * What an encoding lacks is written as its nearest ASCII (`"` for `“`), or as a question mark. TCVN3 has no toned
 * capitals; they are written as small letters, which its capital fonts show as capitals.
 *
 * @param text Text, composed or not.
 * @param options Options.
 * @returns The bytes; for VIQR, character references and other encodings of text, that text in UTF-8.
 * @throws TypeError where the text is no string.
 * @throws RangeError where the encoding or an option is not known.
 */
export function encode(text: string, options: EncodeOptions): Uint8Array {
  assertString(text)
  assertOptions(options, {encoding: aString})
  const name = resolveEncoding(options.encoding)
  if (name === 'utf-8') return new TextEncoder().encode(text)
  if (name === 'utf-16le' || name === 'utf-16be') return encodeUtf16(text, name === 'utf-16le')
  const codec = codecs[name]
  const encoded = codec.encode(compose(text))
  return codec.unit === 'byte' ? fromByteString(encoded) : new TextEncoder().encode(encoded)
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}
