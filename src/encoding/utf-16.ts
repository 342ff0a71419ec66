import type {EncodingCandidate} from './candidate.ts'

/** How much of a text in UTF-16 must be ordinary: letters of the Latin script, signs, white space. */
const enoughText = 0.95
/** How much of it must be in the range of ASCII, whose units have a zero byte. */
const enoughZeros = 0.3
/** Fewer units prove nothing. */
const fewestUnits = 4

/**
 * Say whether bytes are text in UTF-16, by the byte order mark, or by the zeros that every second byte of a text in
 * the Latin script is.
 *
 * @param bytes Bytes, or a sample of them from even places.
 * @returns The candidate; nothing where they are something else.
 */
export function detectUtf16(bytes: Uint8Array): EncodingCandidate | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return {encoding: 'utf-16le', confidence: 1}
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return {encoding: 'utf-16be', confidence: 1}
  const units = bytes.length >> 1
  if (units < fewestUnits || !bytes.includes(0)) return undefined
  const little = textShare(bytes, units, 1)
  const big = textShare(bytes, units, 0)
  const confidence = (Math.max(little, big) * units) / (units + 1)
  return confidence === 0 ? undefined : {encoding: little > big ? 'utf-16le' : 'utf-16be', confidence}
}

/** The share of units that are text; 0 where it is not enough. `high` is the place of the high byte in a unit. */
function textShare(bytes: Uint8Array, units: number, high: 0 | 1): number {
  let text = 0
  let zeros = 0
  for (let at = 0; at < units * 2; at += 2) {
    const page = bytes[at + high] as number
    if (page === 0) zeros++
    if (isText((page << 8) | (bytes[at + 1 - high] as number))) text++
  }
  return zeros >= enoughZeros * units && text >= enoughText * units ? text / units : 0
}

/** ASCII and Latin-1 without control codes, Latin Extended-A and B, combining marks, Vietnamese letters, punctuation. */
function isText(unit: number): boolean {
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a || unit === 0x0d
  return (
    (unit < 0x250 && (unit < 0x7f || unit >= 0xa0)) ||
    (unit >= 0x300 && unit < 0x370) ||
    (unit >= 0x1ea0 && unit < 0x1f00) ||
    (unit >= 0x2000 && unit < 0x2070)
  )
}
