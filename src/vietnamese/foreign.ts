import type {Range} from '../normalize/apply/protected.ts'
import {isSyllable} from './syllable.ts'

/** Words in small letters; what touches a digit is a unit. */
const words = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}])/gu
const unit = /^[bcdfghj-np-tvwxz]+$/
/** Marks between which a quotation stands. */
const quotation = /“[^“”]{1,1000}”|«[^«»]{1,1000}»|"[^"]{1,1000}"/g
/** Where one sentence ends and another begins. */
const sentenceEnd = /(?<![.!?…])[.!?…]+["”’)\]»]*\s+|\n/g

/** Letters that only Vietnamese has, or nearly so. */
const own = /[ăđĩũơư\u1EA0-\u1EF9]/

/**
 * Say whether a passage is in another language.
 *
 * Nearly all words of a Vietnamese sentence are syllables that the validator knows, and many have letters that no
 * other language has. Names prove nothing, so words in capitals are not counted.
 *
 * @param text Passage.
 * @returns True where too few words are Vietnamese.
 */
export function isForeign(text: string): boolean {
  let count = 0
  let unknown = 0
  let marked = 0
  for (const [word] of text.normalize('NFC').matchAll(words)) {
    if (unit.test(word)) continue
    count++
    if (own.test(word)) marked += 3
    else if (!isSyllable(word)) unknown++
    else if (/[^a-z]/.test(word)) marked++
  }
  return count >= 3 && unknown / count >= 0.3 && marked / count < 0.15
}

/**
 * Make a test of whether a place lies in a passage of another language: in a foreign quotation, or a foreign sentence.
 *
 * @param text Text of a block.
 * @returns Test for a range.
 */
export function foreignTest(text: string): (range: Range) => boolean {
  let quotations: Range[] | undefined
  let sentences: (Range & {foreign?: boolean})[] | undefined
  return ({start, end}) => {
    quotations ??= findQuotations(text)
    const quoted = quotations[find(quotations, start)]
    if (quoted && start > quoted.start && end < quoted.end) return true
    sentences ??= split(text)
    const sentence = sentences[find(sentences, start)]
    if (!sentence) return false
    sentence.foreign ??= isForeign(text.slice(sentence.start, sentence.end))
    return sentence.foreign
  }
}

function findQuotations(text: string): Range[] {
  const ranges: Range[] = []
  for (const match of text.matchAll(quotation)) {
    if (isForeign(match[0])) ranges.push({start: match.index, end: match.index + match[0].length})
  }
  return ranges
}

function split(text: string): Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    ranges.push({start, end: match.index + match[0].length})
    start = match.index + match[0].length
  }
  ranges.push({start, end: text.length})
  return ranges
}

/** Find the last range that starts at or before an offset. */
function find(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ranges[middle] as Range).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
