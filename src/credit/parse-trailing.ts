import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {isUpper} from '../util/characters.ts'
import {parseCredit} from './parse-credit.ts'
import {parseLine} from './parse-line.ts'
import {parseParties} from './parse-parties.ts'
import {rolesBefore} from './parse-roles.ts'
import {isPersonal} from './party-name.ts'
import {shiftParts} from './shift-parts.ts'
import type {CreditMatch} from './types.ts'

/** How far from the end a credit may start. */
const window = 150
/** The longest credit without role word and colon that follows a full stop. */
const longestPlain = 64
/** The sign of copyright before a credit. */
const sign = '© '
/** Up to where a credit may start: after a stop and a space, after a dash between spaces, or after the sign of copyright. */
const lastBreak = /^.*(?:[.…?!"”)]| [-–|©]) /s
/** What it cannot be without: most ends of paragraphs have none, and are gone through once. */
const anyBreak = /[.…?!"”)|©–-] /

/**
 * Read the credit at the end of a caption or paragraph.
 *
 *     Quang cảnh hội nghị. (Ảnh: Trí Dũng/TTXVN)
 *                          ^^^^^^^^^^^^^^^^^^^^^ in brackets
 *     Quang cảnh hội nghị - Ảnh: GIA HÂN
 *                           ^^^^^^^^^^^^ after a stop or dash, with a colon
 *     … hội nghị. Đồ họa TTXVN
 *                 ^^^^^^^^^^^^ or without
 *
 * @param text Caption or paragraph.
 * @param agencies Index of agencies.
 * @returns The credit, or nothing.
 */
export function parseTrailing(text: string, agencies: AgencyIndex): CreditMatch | undefined {
  let end = text.length
  while (end > 0 && (text[end - 1] === '.' || text[end - 1] === ' ')) end--
  if (text[end - 1] === '/') return undefined
  const from = Math.max(0, end - window)
  if (text[end - 1] === ')' || text[end - 1] === ']') {
    const bracketed = parseBracket(text, from, end, agencies)
    if (bracketed) return bracketed
    // A bracket that lost its other half.
    if (text.lastIndexOf('(', end) < from) end--
  }
  return parseGlued(text, end, agencies) ?? parseColon(text, from, end, agencies) ?? parsePlain(text, end, agencies)
}

/**
 * Read a credit in brackets, with the signature before it.
 *
 *     … sử dụng. H.NAM (Theo TTXVN)
 *                ^^^^^ signature
 *                      ^^^^^^^^^^^^ credit
 */
function parseBracket(text: string, from: number, end: number, agencies: AgencyIndex): CreditMatch | undefined {
  const open = text.lastIndexOf(text[end - 1] === ')' ? '(' : '[', end - 1)
  if (open < from) return undefined
  const reading = parseCredit(text, open + 1, end - 1, {bracketed: true}, agencies)
  if (!reading) return undefined
  const role = reading.parts.find(part => part.type === 'creditRole')?.role
  const credit = {start: open, end, parts: reading.parts, confidence: reading.confidence}
  if (role === 'photo' || role === 'video' || role === 'graphic') return credit
  const name = nameBefore(text, open)
  if (name !== undefined) {
    const parties = parseParties(text, name, open, agencies)
    if (parties) return {...credit, start: name, parts: [...parties.parts, ...credit.parts]}
  }
  // Abbreviations in brackets belong to the sentence; a sign-off follows its full stop.
  return role !== undefined || isAfterStop(text, open) ? credit : undefined
}

const glued = /[.!?…”"](\p{Lu}[\p{L}\p{M}. ]{1,30}\p{Ll}(?:Theo |Ảnh: ?)[^.!?…]{2,45})$/u
const upperName = /(?<=[^\p{Lu}\p{M}.] )\p{Lu}{2,8}(?: \p{Lu}{1,8}){1,3} ?$/u

/**
 * Read a signature and its source that lost all line breaks.
 *
 *     … sử dụng.Minh PhươngTheo China Defense
 *               ^^^^^^^^^^^ signature
 *                          ^^^^^^^^^^^^^^^^^^ source
 */
function parseGlued(text: string, end: number, agencies: AgencyIndex): CreditMatch | undefined {
  const segment = text.slice(Math.max(0, end - longestPlain), end)
  if (!segment.includes('Theo ') && !segment.includes('Ảnh:')) return undefined
  const match = glued.exec(segment)
  if (!match) return undefined
  const offset = end - (match[1] as string).length
  const line = parseLine(match[1] as string, {closing: true}, agencies)
  if (!line || line.start > 0) return undefined
  const parts = shiftParts(line.parts, offset)
  return {start: offset, end: offset + line.end, parts, confidence: line.confidence}
}

/** Find where a signature starts that stands after the last sentence, before a bracket. */
function nameBefore(text: string, open: number): number | undefined {
  const segment = text.slice(Math.max(0, open - 40), open)
  const stop = Math.max(segment.lastIndexOf('. '), segment.lastIndexOf('” '), segment.lastIndexOf('" '))
  if (stop === -1) {
    // "… 89' HẢI LINH (tổng hợp)": a name in capitals needs no stop before it.
    const capitals = upperName.exec(segment)
    return capitals ? open - segment.length + capitals.index : undefined
  }
  const name = segment.slice(stop + 2).trim()
  // "P. Tuyết" has a stop of its own.
  if (name === '' || !isPersonal(name) || name.split(' ').length > 5) return undefined
  return open - segment.length + stop + 2
}

function isAfterStop(text: string, index: number): boolean {
  let at = index - 1
  while (at >= 0 && text[at] === ' ') at--
  return at < 0 || /[.!?…/”"]/.test(text[at] as string)
}

/**
 * Read a credit with a colon.
 *
 *     … hội nghị. Ảnh: Trí Dũng/TTXVN
 *                 ^^^ roles, found back from the colon
 *                      ^^^^^^^^^^^^^^ parties
 */
function parseColon(text: string, from: number, end: number, agencies: AgencyIndex): CreditMatch | undefined {
  const segment = text.slice(from, end)
  let colon = segment.lastIndexOf(':')
  for (let tries = 0; tries < 3 && colon > 0; tries++) {
    const start = rolesBefore(text, from, from + colon)
    if (start !== undefined && mayStart(text, start)) {
      const reading = parseCredit(text, start, end, {}, agencies)
      if (reading) return extend(text, from, {start, end, ...reading}, agencies)
    }
    colon = segment.lastIndexOf(':', colon - 1)
  }
  return undefined
}

/** `Ảnh: Ảnh tư liệu, minh họa: AFP/TTXVN`: a role word and colon directly before belong to the credit. */
function extend(text: string, from: number, match: CreditMatch, agencies: AgencyIndex): CreditMatch {
  const before = text.slice(from, match.start).trimEnd()
  if (!before.endsWith(':')) return match
  const start = rolesBefore(text, from, from + before.length - 1)
  const reading = start === undefined ? undefined : parseCredit(text, start, match.end, {}, agencies)
  return start !== undefined && reading ? {start, end: match.end, ...reading} : match
}

/** A role word in small letters amid a sentence ("trong ảnh: …") names what is to be seen, not who made it. */
function mayStart(text: string, start: number): boolean {
  if (isUpper(text, start)) return true
  let at = start - 1
  while (at >= 0 && text[at] === ' ') at--
  return at < 0 || /[.,;(–—|…"”)-]/.test(text[at] as string)
}

/**
 * Read what follows the last full stop or dash.
 *
 *     … hội nghị. Đồ họa TTXVN
 *                 ^^^^^^^^^^^^ or without
 *     … hội nghị. Hạnh Quỳnh - TTXVN
 *                 ^^^^^^^^^^^^^^^^^^ the dash inside it
 *     … hội nghị © AP - Hạnh Quỳnh
 *                ^^^^^^^^^^^^^^^^^ after the sign of copyright
 */
function parsePlain(text: string, end: number, agencies: AgencyIndex): CreditMatch | undefined {
  const segment = text.slice(Math.max(0, end - longestPlain), end)
  let start = anyBreak.test(segment) ? (lastBreak.exec(segment)?.[0].length ?? 0) : 0
  const offset = end - segment.length
  for (let tries = 0; tries < 2 && start > 0; tries++) {
    if (isUpper(segment, start) || (segment.startsWith('ảnh ', start) && mayGoOn(segment, start + 4))) {
      const reading = parseCredit(text, offset + start, end, {}, agencies)
      if (reading && isSound(text, offset + start, reading.parts))
        return {start: offset + start - (isAfterSign(text, offset + start) ? sign.length : 0), end, ...reading}
    }
    // "Hạnh Quỳnh - TTXVN": the dash may stand inside the credit.
    start = Math.max(segment.lastIndexOf('. ', start - 3), segment.lastIndexOf(sign, start - 3)) + 2
    if (start < 2) break
  }
  return undefined
}

/** `© AP`: the sign of copyright belongs to the credit. */
function isAfterSign(text: string, start: number): boolean {
  return text.startsWith(sign, start - sign.length)
}

/** "ảnh Minh Hà", "ảnh do gia đình cung cấp": a word in small letters else goes on with the sentence. */
function mayGoOn(text: string, index: number): boolean {
  return isUpper(text, index) || text.startsWith('do ', index) || text.startsWith('từ ', index)
}

/** After a dash, a name without a role word belongs to the sentence. */
function isSound(text: string, start: number, parts: CreditMatch['parts']): boolean {
  return parts.some(part => part.type === 'creditRole') || isAfterStop(text, start) || isAfterSign(text, start)
}
