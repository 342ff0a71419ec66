import {isPlace} from '../lexicon/places.ts'
import {sentenceOpeners} from '../lexicon/sentence-openers.ts'
import type {Boundary} from './name-boundary.ts'

const word = /[^\s,.;:()[\]“”"/|]+/uy
/** The most words that the name of an organisation has. */
const mostWords = 14
/** The most words of a name that neither a place nor a stop closes. */
const mostUnclosed = 6

/**
 * Find where the name of an organisation ends, which goes on in small letters up to a place or the opener of a sentence.
 *
 *     Ảnh: Công an tỉnh Lâm Đồng Theo điều tra ban đầu, …
 *          ^^^^^^^^^^^^^^^^^^^^^ a place closes it
 *     Ảnh: Bộ Tài chính Nhờ đó, thu ngân sách tăng.
 *          ^^^^^^^^^^^^ the next word begins a sentence
 *
 * @param text Text.
 * @param start Index.
 * @returns How far the name reaches.
 */
export function organisationBoundary(text: string, start: number): Boundary {
  const ends: number[] = []
  let at = start
  while (ends.length < mostWords) {
    word.lastIndex = at
    const match = word.exec(text)
    if (!match) break
    const own = match[0]
    if (ends.length > 1 && /^\p{Lu}/u.test(own) && sentenceOpeners.has(own.toLowerCase()))
      return {end: at - 1, sure: true}
    at = wordEnd(text, word.lastIndex)
    ends.push(at)
    if (closes(text, own, ends)) return {end: at, sure: true}
    if (text[at] !== ' ') {
      if (ends.length < mostUnclosed) return {end: at, sure: false}
      break
    }
    at++
  }
  // Nothing closes it: the word for the organisation and what it is called.
  return {end: ends[2] ?? ends.at(-1) ?? start, sure: false}
}

/** Where a word ends that has stops inside it: "TP.HCM". */
function wordEnd(text: string, after: number): number {
  let at = after
  while (/^\.[\p{L}\d]/u.test(text.slice(at, at + 2))) {
    word.lastIndex = at + 1
    word.exec(text)
    at = word.lastIndex
  }
  return at
}

/** Say whether the name ends with a word, the last of those that end at `ends`. */
function closes(text: string, own: string, ends: readonly number[]): boolean {
  const at = ends.at(-1) as number
  const rest = text.slice(at, at + 2)
  const before = ends.at(-3)
  const named = isPlace(own) || (before !== undefined && isPlace(text.slice(before + 1, at)))
  return (
    (named && ends.length > 1 && /^(?:$|[ .,])/.test(rest) && !/^ \p{Ll}/u.test(rest)) ||
    (/\d$/.test(own) && /^ \p{Lu}/u.test(rest)) ||
    /^(?:$|[.)])/.test(rest)
  )
}
