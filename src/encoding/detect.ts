import {toByteString, unshow} from './byte-string.ts'
import {countWords, type WordCount} from './count-syllables.ts'
import {assertEncoded, type Encoded, strictText} from './input.ts'
import {codecs, type Encoding, type LegacyEncoding, neverDetected} from './registry.ts'

/** One encoding that a text may be in. */
export interface EncodingCandidate {
  encoding: Encoding
  /** From 0 to 1. */
  confidence: number
}

/** What a reading must show to be believed; the figures behind the numbers stand in `docs/encodings.md`. */
const enough = {
  /** Words with marks, at least. */
  words: 3,
  /** Share of the words with marks that are syllables. */
  share: 0.75,
  /** Syllables with marks as a share of all words: two thirds in Vietnamese, a twentieth in French. */
  density: 0.3,
  /** A text with this share is right as it stands. */
  right: 0.85,
  /** By how much a reading must be better than the text as it stands. */
  gain: 0.1,
  /** Letters with a mark of their own in VIQR (`o+`, `a^`, `dd`), at least. */
  viqrSigns: 5
}

const viqrSign = /[AEOaeo]\^|[Aa]\(|[OUou]\+|dd/g
const letterReference = /&(?:#\d{2,6}|#[Xx][\dA-Fa-f]{2,5}|[A-Za-z]{3,8});/g
// Letters that no byte can stand for: right Vietnamese is full of them, pasted bytes have none.
const beyondBytes = /(?![\p{ASCII}\x80-\xFF])[\p{L}\p{M}]/gu
const broken = '\uFFFD'

/**
 * Say in which encodings a text may be.
 *
 * The text is read in every encoding that it could be in, and the words that are spelt as Vietnamese syllables are
 * counted. Well-formed UTF-8 that reads well stays UTF-8. Of a long text the first 64 kB and four later pieces are
 * looked at.
 *
 * @param value Bytes, or text that was read or pasted in a wrong encoding.
 * @returns Candidates, the best first; none where the bytes are neither UTF-8 nor Vietnamese in a known encoding.
 * @throws TypeError where the value is neither a string nor a Uint8Array.
 */
export function detect(value: Encoded): EncodingCandidate[] {
  assertEncoded(value)
  if (typeof value === 'string') return detectText(sampleText(value))
  if (value[0] === 0xff && value[1] === 0xfe) return [{encoding: 'utf-16le', confidence: 1}]
  if (value[0] === 0xfe && value[1] === 0xff) return [{encoding: 'utf-16be', confidence: 1}]
  const text = strictText(value)
  return text === undefined ? detectBytes(sampleBytes(value)) : detectText(sampleText(text))
}

/** Text that is no well-formed UTF-8: the encodings of bytes, or UTF-8 with faults. */
function detectBytes(bytes: Uint8Array): EncodingCandidate[] {
  const faulty = countWords(new TextDecoder().decode(bytes))
  const candidates = readings(toByteString(bytes), 'byte', 0)
  if (convincing(faulty)) candidates.push({encoding: 'utf-8', confidence: confidenceOf(faulty)})
  return inOrder(candidates)
}

/** Text: as it stands, or bytes that were shown as characters, or an encoding of text. */
function detectText(text: string): EncodingCandidate[] {
  const asIs = countWords(text.replace(letterReference, broken))
  const share = shareOf(asIs)
  const candidates: EncodingCandidate[] = []
  if (share < enough.right) {
    candidates.push(...readings(text, 'text', share))
    if (asIs.marked > 0) candidates.push(...readings(unshow(text).replace(beyondBytes, broken), 'byte', share))
  }
  const best = Math.max(0, ...candidates.map(({confidence}) => confidence))
  candidates.push({encoding: 'utf-8', confidence: best === 0 ? 1 : Math.min(1 - best, best)})
  return inOrder(candidates)
}

function readings(value: string, unit: 'byte' | 'text', asIs: number): EncodingCandidate[] {
  const candidates: EncodingCandidate[] = []
  for (const [name, codec] of Object.entries(codecs)) {
    const encoding = name as LegacyEncoding
    if (codec.unit !== unit || neverDetected.has(encoding)) continue
    if (encoding === 'viqr' && (value.match(viqrSign)?.length ?? 0) < enough.viqrSigns) continue
    const reading = codec.decode(value)
    if (reading === value) continue
    const count = countWords(reading)
    if (convincing(count) && shareOf(count) >= asIs + enough.gain) {
      candidates.push({encoding, confidence: confidenceOf(count)})
    }
  }
  return candidates
}

function convincing(count: WordCount): boolean {
  return (
    count.marked >= enough.words &&
    shareOf(count) >= enough.share &&
    count.markedRight >= enough.density * (count.marked + count.plain)
  )
}

function shareOf({marked, markedRight}: WordCount): number {
  return marked === 0 ? 0 : markedRight / marked
}

/** The share, less where there are few words to judge by. */
function confidenceOf(count: WordCount): number {
  return (shareOf(count) * count.marked) / (count.marked + 1)
}

function inOrder(candidates: EncodingCandidate[]): EncodingCandidate[] {
  // Equal ones keep their order, in which the common encodings come first.
  return candidates.sort((a, b) => b.confidence - a.confidence)
}

const first = 0x10000
const piece = 0x2000
const pieces = 4

function sampleText(text: string): string {
  return text.length <= first + piece * pieces
    ? text
    : places(text.length)
        .map(([start, end]) => text.slice(start, end))
        .join('\n')
}

function sampleBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= first + piece * pieces) return bytes
  const sample = new Uint8Array(first + piece * pieces)
  let at = 0
  for (const [start, end] of places(bytes.length)) {
    sample.set(bytes.subarray(start, end), at)
    at += end - start
  }
  return sample
}

function places(length: number): Array<[number, number]> {
  const step = Math.floor((length - first) / pieces)
  const later = Array.from({length: pieces}, (_, index): [number, number] => {
    const end = first + step * (index + 1)
    return [end - piece, end]
  })
  return [[0, first], ...later]
}
