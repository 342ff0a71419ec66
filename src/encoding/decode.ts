import {compose} from '../util/compose.ts'
import {aString, assertOptions, flag} from '../util/options.ts'
import {detect} from './detect.ts'
import {assertEncoded, bytesOf, type Encoded, strictText, textOf} from './input.ts'
import {codecs, type Encoding, resolveEncoding} from './registry.ts'

/** Options of `decode`. */
export interface DecodeOptions {
  /** Encoding of the value, by any of its names; found by `detect` where it is not given. */
  encoding?: string
  /** Throw where the bytes are text in no encoding that is known; off by default, as in `TextDecoder`. */
  fatal?: boolean
}

// A text can be a mixture, as VNI with references of HTML in it. Each reading must be better than the one before by a
// share, so it comes to rest after two or three; the number is a bound for the worst.
const mostRounds = 6

/**
 * Decode a text from a legacy Vietnamese encoding.
 *
 * Without `encoding` the value is looked at first: right UTF-8 and ASCII, and what fits no encoding, are returned as
 * they are (bytes read as UTF-8), and what was decoded is looked at again, so that a second `decode` changes nothing.
 * Nothing in the value makes this throw unless it is `fatal`: bytes that an encoding does not assign keep their
 * character of Windows-1252, and bytes that are no UTF-8 become U+FFFD where UTF-8 is read.
 *
 * @param value Bytes, or text that was read or pasted in a wrong encoding.
 * @param options Options.
 * @returns The text, composed (NFC) where it was decoded, untouched where it was UTF-8.
 * @throws TypeError where the value is neither a string nor a Uint8Array; where it is `fatal` and `detect` finds nothing.
 * @throws RangeError where the encoding or an option is not known.
 */
export function decode(value: Encoded, options: DecodeOptions = {}): string {
  assertEncoded(value)
  assertOptions(options, {encoding: aString, fatal: flag})
  const {encoding, fatal = false} = options
  return encoding === undefined ? decodeFound(value, fatal) : read(value, resolveEncoding(encoding))
}

function decodeFound(value: Encoded, fatal: boolean): string {
  const found = detect(value)[0]?.encoding
  if (found === undefined && fatal) {
    const what = (value as Uint8Array).includes(0) ? 'binary data' : 'in no encoding that is known'
    throw new TypeError(`Expected text, but the bytes are ${what}`)
  }
  let name: Encoding = found ?? 'utf-8'
  let text = read(value, name)
  for (let round = 1; name !== 'utf-8' && round < mostRounds; round++) {
    name = detect(text)[0]?.encoding ?? 'utf-8'
    text = read(text, name)
  }
  return text
}

function read(value: Encoded, name: Encoding): string {
  if (name === 'utf-8') return textOf(value)
  if (name === 'utf-16le' || name === 'utf-16be') {
    return typeof value === 'string' ? value : new TextDecoder(name).decode(value)
  }
  const codec = codecs[name]
  if (codec.unit === 'text') return compose(codec.decode(textOf(value)))
  return compose(codec.decode(bytesOf(pasted(value, name) ?? value)))
}

/** A file in UTF-8 may hold text that was pasted from an old font: then its characters are the bytes, not its own. */
function pasted(value: Encoded, name: Encoding): string | undefined {
  if (typeof value === 'string') return undefined
  const text = strictText(value)
  if (text === undefined) return undefined
  const found = detect(text)[0]?.encoding
  return found === name || (found === 'tcvn3' && name === 'tcvn3-capitals') ? text : undefined
}
