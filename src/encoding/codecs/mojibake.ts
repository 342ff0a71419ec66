/**
 * UTF-8 that was read as Latin-1 or Windows-1252 (`Tiáº¿ng Viá»‡t`), once or more often.
 *
 * Only what is well-formed UTF-8 is put together; all else stays, so right letters beside it are not harmed.
 */

import {isSpelling} from '../../vietnamese/spelling.ts'
import {show, toByteString, unshow} from '../byte-string.ts'
import type {Codec} from '../codec.ts'
import {countWords} from '../count-syllables.ts'

// Well-formed sequences: The Unicode Standard, table 3-7.
const sequence =
  /[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}/g
// The bytes of `à` are C3 A0, which is shown as Ã and a no-break space; many tools made a plain space of it.
const lostSpace = /([\p{L}\p{M}]{0,7})Ã ( ?)([\p{L}\p{M}]{0,7})/gu

export const mojibake: Codec = {
  unit: 'text',
  decode(value) {
    let best = value
    let bestScore = -1
    let current = value
    // How often a text went wrong cannot be seen; the reading with the most syllables is taken.
    for (let times = 0; times < 3; times++) {
      const next = readOnce(current)
      if (next === current) break
      const {marked, markedRight} = countWords(next)
      const score = marked === 0 ? 0 : markedRight / marked
      if (score > bestScore) {
        best = next
        bestScore = score
      }
      current = next
    }
    return best
  },
  encode: value => show(toByteString(new TextEncoder().encode(value)))
}

function readOnce(value: string): string {
  let out = ''
  let last = 0
  // A byte string has the length of its text, so places in one are places in the other.
  for (const {0: found, index} of unshow(value).matchAll(sequence)) {
    out += value.slice(last, index) + readSequence(found)
    last = index + found.length
  }
  if (last === 0) return value
  return (out + value.slice(last)).replace(lostSpace, restoreSpace)
}

function readSequence(bytes: string): string {
  const first = bytes.charCodeAt(0)
  let point = first & (0xff >> (bytes.length + 1))
  for (let at = 1; at < bytes.length; at++) point = (point << 6) | (bytes.charCodeAt(at) & 0x3f)
  return String.fromCodePoint(point)
}

function restoreSpace(found: string, before: string, second: string, after: string): string {
  if (second === '' && after !== '' && isSpelling(`${before}à${after}`)) return `${before}à${after}`
  return isSpelling(`${before}à`) ? `${before}à ${after}` : found
}
