import {sentenceOpeners} from '../lexicon/sentence-openers.ts'

/** Abbreviations that stand before a name or a number, as they are written before their full stop. */
const abbreviations = new Set(
  (
    'TP Tp tp TX Tx TT Tt GS Gs PGS Pgs TS Ts ThS Ths BS Bs BSCK KTS KS CN LS ĐD NS NSND NSƯT NGND NGƯT AHLĐ LLVT ' +
    'Q P Nxb NXB Tr tr St Mr Mrs Ms Dr Prof No vs ĐT Tel Fax'
  ).split(' ')
)
const terminal = '.!?…'
const closing = '"”’»)]\''
const opening = '"“‘«([\''
/** A number or letter that counts a point, at the start of a sentence. */
const counter = /^(?:\d{1,3}|[IVX]{1,5}|[a-zA-ZđĐ])$/u
/** A capital that may stand for a name; one with a tone is a word (`Đông Nam Á`). */
const initial = /^[A-ZĐ]$/
/** Words in capitals whose lone letter is a rank, no initial. */
const ranked = new Set('Serie Series Bảng Nhóm Khối Hạng Lô Vitamin Group'.split(' '))
const upper = /^\p{Lu}/u
const word = /[\p{L}\p{M}\p{N}]/u
/** The longest token that is looked at as an abbreviation, in code units. */
const longestToken = 24

/**
 * Cut a paragraph into sentences, as Vietnamese newspapers write them.
 *
 * A full stop ends no sentence after an abbreviation of a title or place (`GS.TS. Nguyễn`, `TP. Hồ Chí Minh`, `Q. 1`),
 * after initials (`J. K. Rowling`), inside a word (`P.V`, `9.000`, `Q.1`), after a number that counts points, or before
 * a small letter.
 *
 * @param text Paragraph.
 * @returns Start and end of each sentence without the white space around it, in UTF-16 code units.
 */
export function splitSentences(text: string): [start: number, end: number][] {
  const sentences: [start: number, end: number][] = []
  let start = skipSpace(text, 0)
  let at = start
  while (at < text.length) {
    if (!terminal.includes(text[at] as string)) {
      at++
      continue
    }
    const stop = at
    while (at < text.length && terminal.includes(text[at] as string)) at++
    while (at < text.length && closing.includes(text[at] as string)) at++
    const next = skipSpace(text, at)
    if (next === at || next === text.length || !isBoundary(text, start, stop, at, next)) continue
    sentences.push([start, at])
    start = next
    at = next
  }
  const end = text.trimEnd().length
  if (end > start) sentences.push([start, end])
  return sentences
}

function skipSpace(text: string, index: number): number {
  let at = index
  while (at < text.length && (text[at] as string).trim() === '') at++
  return at
}

/** Say whether a sentence ends between signs that may end one, from `stop` to `end`, and what follows at `next`. */
function isBoundary(text: string, start: number, stop: number, end: number, next: number): boolean {
  const following = nextWord(text, next)
  if (following === undefined) return false
  if (text.slice(stop, end) !== '.') return true
  const token = lastToken(text, start, stop)
  const part = token.slice(token.lastIndexOf('.') + 1)
  if (stop - token.length <= start && counter.test(token)) return false
  const isNumber = /^\d/.test(following)
  if (isNumber && /^(?:Q|P|No|Tr|tr|ĐT|Tel|Fax)$/.test(part)) return false
  if (isNumber || sentenceOpeners.has(following.toLowerCase())) return true
  if (abbreviations.has(part)) return false
  if (!initial.test(part)) return true
  // Another initial follows.
  if (initial.test(following) && text[next + 1] === '.') return false
  // A lone capital after a small word or a rank ends its sentence (`bảng A. Việt Nam …`), after a name it is an initial.
  const before = lastToken(text, start, skipBack(text, stop - token.length, start))
  return part === token && (ranked.has(before) || /^\p{Ll}/u.test(before))
}

/** The word that begins what follows; nothing where it does not begin as a sentence does. */
function nextWord(text: string, next: number): string | undefined {
  let at = next
  while (at < text.length && opening.includes(text[at] as string)) at++
  let end = at
  while (end < text.length && end - at < longestToken && word.test(text[end] as string)) end++
  const following = text.slice(at, end)
  return upper.test(following) || /^\d/.test(following) ? following : undefined
}

/** The token before an index, up to white space, an opening sign or a comma. */
function lastToken(text: string, start: number, end: number): string {
  let at = end
  while (at > start && end - at < longestToken && /[\p{L}\p{M}\p{N}.]/u.test(text[at - 1] as string)) at--
  return text.slice(at, end)
}

function skipBack(text: string, index: number, start: number): number {
  let at = index
  while (at > start && (text[at - 1] as string).trim() === '') at--
  return at
}
