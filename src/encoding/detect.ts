import {toByteString, unshow} from './byte-string.ts'
import type {EncodingCandidate} from './candidate.ts'
import {hasLetterReference, withoutLetterReferences} from './codecs/html.ts'
import {countWords, type WordCount} from './count-syllables.ts'
import {assertEncoded, type Encoded, strictText} from './input.ts'
import {codecs, type LegacyEncoding, neverDetected} from './registry.ts'
import {sampleBytes, sampleText} from './sample.ts'
import {detectUtf16} from './utf-16.ts'

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
  /** By how much the share of a reading must be better than that of the text as it stands. */
  gain: 0.1,
  /**
   * How many words more a reading in other bytes must have right than the text as it stands. One word of many proves
   * nothing: a name, a sign or a cut word becomes a syllable by chance. Encodings of text have signs that nothing else has.
   */
  mended: 2,
  /** Letters with a mark of their own in VIQR (`o+`, `a^`, `dd`), at least. */
  viqrSigns: 5
}

const viqrSign = /[AEOaeo]\^|[Aa]\(|[OUou]\+|dd/g
// Letters that no byte can stand for: right Vietnamese is full of them, pasted bytes have none.
const beyondBytes = /(?![\p{ASCII}\x80-\xFF])[\p{L}\p{M}]/gu
const broken = '\uFFFD'
const nothing: WordCount = {marked: 0, markedRight: 0, plain: 0}

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
  const sample = sampleBytes(value)
  // Text in UTF-16 that is ASCII alone is well-formed UTF-8 too, so this is asked first.
  const utf16 = detectUtf16(sample)
  if (utf16) return [utf16]
  const text = strictText(value)
  return text === undefined ? detectBytes(sample) : detectText(sampleText(text))
}

/** Text that is no well-formed UTF-8: the encodings of bytes, or UTF-8 with faults. */
function detectBytes(bytes: Uint8Array): EncodingCandidate[] {
  const faulty = countWords(new TextDecoder().decode(bytes))
  const candidates = readings(toByteString(bytes), 'byte', nothing)
  if (isConvincing(faulty)) candidates.push({encoding: 'utf-8', confidence: confidenceOf(faulty)})
  return inOrder(candidates)
}

/** Text: as it stands, or bytes that were shown as characters, or an encoding of text. */
function detectText(text: string): EncodingCandidate[] {
  const asIs = countWords(withoutLetterReferences(text, broken))
  const candidates: EncodingCandidate[] = []
  if (shareOf(asIs) < enough.right) {
    candidates.push(...readings(text, 'text', asIs))
    if (asIs.marked > 0) candidates.push(...readings(unshow(text).replace(beyondBytes, broken), 'byte', asIs))
  }
  const best = Math.max(0, ...candidates.map(({confidence}) => confidence))
  candidates.push({encoding: 'utf-8', confidence: best === 0 ? 1 : Math.min(1 - best, best)})
  return inOrder(candidates)
}

/** Read a value in every encoding of a unit; those readings that are convincing, and better than it is as it stands. */
function readings(value: string, unit: 'byte' | 'text', asIs: WordCount): EncodingCandidate[] {
  const candidates: EncodingCandidate[] = []
  for (const [name, codec] of Object.entries(codecs)) {
    const encoding = name as LegacyEncoding
    if (codec.unit !== unit || neverDetected.has(encoding) || !hasItsSigns(value, encoding)) continue
    const reading = codec.decode(value)
    if (reading === value) continue
    const count = countWords(reading)
    const mended = count.markedRight - asIs.markedRight
    if (
      isConvincing(count) &&
      shareOf(count) >= shareOf(asIs) + enough.gain &&
      (unit === 'text' || mended >= enough.mended)
    ) {
      candidates.push({encoding, confidence: confidenceOf(count)})
    }
  }
  return candidates
}

/** Encodings in ASCII have to show the letters that they are made for: signs and references stand in any text. */
function hasItsSigns(value: string, encoding: LegacyEncoding): boolean {
  if (encoding === 'viqr') return (value.match(viqrSign)?.length ?? 0) >= enough.viqrSigns
  return encoding !== 'html' || hasLetterReference(value)
}

function isConvincing(count: WordCount): boolean {
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
