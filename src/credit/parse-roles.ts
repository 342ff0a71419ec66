import {qualifierWords} from '../lexicon/qualifiers.ts'
import {type RoleEntry, rolesWithColon, roleWords} from '../lexicon/roles.ts'
import {isLower, isUpper, isWordPart} from '../util/characters.ts'
import {PhraseTable} from '../util/phrase-table.ts'
import type {CreditContext, CreditPart, Reading} from './types.ts'

/** Role words that were read. */
export interface Roles {
  parts: CreditPart[]
  /** Index after the words, and after their colon and its spaces. */
  end: number
  /** A colon follows. */
  colon: boolean
  /** They say who speaks in an interview as well: `PV: …`. */
  speaker: boolean
}

/** Longest role phrase. */
const longest = 40
/** What joins role words; newsrooms also write "Tin ảnh:". */
const separator = /\s*(?:[,/&+;–~•●♦-]|(?<=\s)và(?=\s))\s*|(?<=tin|bài)\s(?=ảnh)/iuy
const colon = /\s*[:：]\s*/y
/** BBC Vietnamese writes a comma for it: `Nguồn hình ảnh, Getty Images`. */
const comma = /, ?(?=\p{Lu})/uy
const withComma = /^(?:nguồn hình ảnh|tác giả)$/iu

const phrases = [...roleWords.keys(), ...qualifierWords.keys()]
const known = new PhraseTable().add(phrases, 1)
/** What stands between the words of phrases. */
const joints: ReadonlySet<string> = new Set([...phrases.join('')].filter(character => !isWordPart(character, 0)))
/** The words with which role phrases end: most words are none. */
const lastWords: ReadonlySet<string> = new Set(phrases.map(phrase => wordBefore(phrase, phrase.length)))

function wordBefore(text: string, end: number): string {
  const least = Math.max(0, end - longest)
  let start = end - 1
  while (start > least && !isStart(text, start)) start--
  return text.slice(start, end).toLowerCase()
}

/**
 * Read role words.
 *
 *     Bài và ảnh minh họa: Lê Na
 *     ^^^ role
 *            ^^^^^^^^^^^^ role with its qualifier
 *                        ^^ colon
 *
 * @param text Text.
 * @param start Index where the first word starts.
 * @param end Index where to stop.
 * @returns Roles, or nothing where no role word stands at the start.
 */
export function parseRoles(text: string, start: number, end: number): Roles | undefined {
  const parts: CreditPart[] = []
  let at = start
  let past = start
  let previous: RoleEntry | undefined
  while (true) {
    const found = parseRole(text, at, end, previous)
    if (!found) break
    parts.push({type: 'creditRole', start: at, end: found.end, ...found.entry})
    previous = found.entry
    past = found.end
    separator.lastIndex = past
    const match = separator.exec(text)
    if (!match || separator.lastIndex >= end) break
    at = separator.lastIndex
  }
  if (parts.length === 0) return undefined
  comma.lastIndex = past
  const sign = parts.length === 1 && withComma.test(text.slice(start, past)) && comma.test(text) ? comma : colon
  sign.lastIndex = past
  const match = sign.exec(text)
  // `Phóng viên: Lê Na`, but `Phóng viên TTXVN tại Lào`.
  const speaker = parts.every(part => rolesWithColon.has(text.slice(part.start, part.end).toLowerCase()))
  if (match && match.index < end) return {parts, end: Math.min(sign.lastIndex, end), colon: true, speaker}
  if (speaker) return undefined
  while (past < end && text[past] === ' ') past++
  return {parts, end: past, colon: false, speaker}
}

function parseRole(
  text: string,
  start: number,
  end: number,
  previous: RoleEntry | undefined
): {end: number; entry: RoleEntry} | undefined {
  if (known.at(text, start, end) === 0) return undefined
  const lower = text.slice(start, phraseEnd(text, start, end)).toLowerCase()
  let found: {end: number; entry: RoleEntry} | undefined
  for (let length = 2; length <= lower.length; length++) {
    if (length < lower.length && isWordPart(lower, length)) continue
    const word = lower.slice(0, length)
    const qualifier = previous?.role === 'photo' ? qualifierWords.get(word) : undefined
    const entry = qualifier ? {role: 'photo' as const, qualifier} : roleWords.get(word)
    if (entry) found = {end: start + length, entry}
  }
  return found
}

/** Find how far a phrase can reach from an index. */
function phraseEnd(text: string, start: number, limit: number): number {
  const most = Math.min(limit, start + longest)
  let end = start
  while (end < most && (isWordPart(text, end) || joints.has(text.charAt(end)))) end++
  return end
}

/**
 * Read roles that name nobody.
 *
 *     Ảnh minh họa
 *     ^^^^^^^^^^^^ a role with its qualifier
 *     (tổng hợp)
 *      ^^^^^^^^ a role in brackets, or in the last line
 *
 * @param roles Roles, up to the end of the range.
 * @param context Where they stand.
 * @returns What was read, or nothing where the words may be others.
 */
export function parseRolesAlone({parts, colon}: Roles, context: CreditContext): Reading | undefined {
  if (parts.some(part => part.qualifier)) return {parts, confidence: 0.93}
  // "Ảnh:" whose name was lost.
  if (colon && parts.every(({role}) => role === 'photo' || role === 'video')) return {parts, confidence: 0.6}
  const sure =
    (context.bracketed || context.last) &&
    !colon &&
    parts.every(({role}) => role === 'compilation' || role === 'translation')
  return sure ? {parts, confidence: 0.85} : undefined
}

/**
 * Find where the role words start that a colon closes.
 *
 *     … hội nghị. Tin, ảnh: TTXVN
 *                 ^^^^^^^^ role words
 *                         ^ the colon, from which words are tried back
 *
 * @param text Text.
 * @param from Index before which nothing is looked at.
 * @param at Index of the colon.
 * @returns Index of the first role word; nothing where no role word stands before the colon.
 */
export function rolesBefore(text: string, from: number, at: number): number | undefined {
  let last = at
  while (text[last - 1] === ' ') last--
  if (!lastWords.has(wordBefore(text, last))) return undefined
  let first: number | undefined
  let nearest: number | undefined
  let words = 0
  const least = Math.max(from, at - 60)
  for (let index = at - 1; index >= least && words < 10; index--) {
    if (!isStart(text, index)) continue
    words++
    const roles = parseRoles(text, index, at + 1)
    if (!roles?.colon || roles.end <= at) continue
    nearest = roles.parts[0]?.role === 'text' ? nearest : index
    if (isApart(text, index)) first = index
  }
  return first ?? nearest
}

/** Say whether a role stands apart from the words before it: "Nội Bài - Ảnh:" has one role, "hội nghị. Bài - Ảnh:" two. */
function isApart(text: string, index: number): boolean {
  let before = index - 1
  while (before >= 0 && text[before] === ' ') before--
  return before < 0 || !isWordPart(text, before)
}

/** Say whether a word starts at an index; a capital after a small letter starts one where a space was lost. */
function isStart(text: string, index: number): boolean {
  if (!isWordPart(text, index)) return false
  return index === 0 || !isWordPart(text, index - 1) || (isLower(text, index - 1) && isUpper(text, index))
}
