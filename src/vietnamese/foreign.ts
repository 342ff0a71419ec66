import {lastNotAfter} from '../util/binary-search.ts'
import {compose} from '../util/compose.ts'
import type {Range} from '../util/range.ts'
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
 * @internal
 */
export function isForeign(text: string): boolean {
  let count = 0
  let unknown = 0
  let marked = 0
  for (const [word] of compose(text).matchAll(words)) {
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
  let quotations: Passages<Range> | undefined
  let sentences: Passages<Sentence> | undefined
  return range => {
    quotations ??= toPassages(findQuotations(text))
    const quoted = passageAt(quotations, range)
    if (quoted && range.start > quoted.start && range.end < quoted.end) return true
    sentences ??= toPassages(splitSentences(text))
    const sentence = passageAt(sentences, range)
    if (!sentence) return false
    sentence.foreign ??= isForeign(text.slice(sentence.start, sentence.end))
    return sentence.foreign
  }
}

interface Sentence extends Range {
  /** Whether it is in another language, once it was asked. */
  foreign?: boolean
}

/** Ranges in order, with their starts, so that one is found without looking at all. */
interface Passages<Passage extends Range> {
  ranges: Passage[]
  starts: number[]
}

function toPassages<Passage extends Range>(ranges: Passage[]): Passages<Passage> {
  return {ranges, starts: ranges.map(({start}) => start)}
}

function passageAt<Passage extends Range>({ranges, starts}: Passages<Passage>, {start}: Range): Passage | undefined {
  return ranges[lastNotAfter(starts, start)]
}

function findQuotations(text: string): Range[] {
  const ranges: Range[] = []
  for (const match of text.matchAll(quotation)) {
    if (isForeign(match[0])) ranges.push({start: match.index, end: match.index + match[0].length})
  }
  return ranges
}

function splitSentences(text: string): Sentence[] {
  const ranges: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    ranges.push({start, end: match.index + match[0].length})
    start = match.index + match[0].length
  }
  ranges.push({start, end: text.length})
  return ranges
}
