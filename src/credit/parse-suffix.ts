import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {deskWords, organisationOpeners} from '../lexicon/organisations.ts'
import {authorAlone} from '../lexicon/party-words.ts'
import {parseNames} from './parse-names.ts'
import {parseParties} from './parse-parties.ts'
import {parseRoles} from './parse-roles.ts'
import {anywhere, asOutlets, isUnknownSource} from './parse-source.ts'
import type {Parties} from './party.ts'
import {shiftParts} from './shift-parts.ts'
import type {CreditPart, Reading} from './types.ts'

/** The longest range that is read as names with a suffix, its last bracket not counted. */
export const longestSuffixed = 160
/** The heading of a part: `III. TỔ CHỨC THỰC HIỆN`. */
const numbered = /^[IVX]{1,5}\. \p{Lu}{2}/u
/** What stands before such a word in a heading, and is no name: `Cách thực hiện`. */
const noSigner = /^(?:Cách|Tự|Bước|Khi|Để|Nên|Cần|Trích|Dẫn)$/iu
/** What begins as a source does where it is a word of a title. */
const wordOfTitle = /^nguồn [^:]*$/iu
/** The least confidence of a name with a title. */
const surest = 0.85
/** The most words of the names before a suffix. */
const mostWords = 8
const suffix =
  /^(.{2,60}?)(?:\s*[-–—,(]\s*|\s+)(tổng hợp|t\/h|(?<=\()(?:t\.?h|s\.?t|b\.?t)\.?|biên dịch|lược dịch|dịch|chuyển ngữ|biên soạn|tổng hợp và biên tập|(?:sưu tầm|tổng hợp|biên dịch|dịch)(?: và | & |, )(?:sưu tầm|tổng hợp|biên soạn|hiệu đính)|thực hiện|lược ghi|ghi chép|ghi|(?:tường|lược) thuật|tường trình|sưu tầm|(?<=\()(?:tin|bài|chữ|tin,? bài)(?:, ?| và | ?& ?| )ảnh|(?:lược )?ghi theo lời .{2,80}|(?:tổng hợp|t\/h) (?:theo|từ) .{2,60}|(?:biên |lược )?dịch từ .{2,60}|(?:(?:dịch|biên dịch|lược dịch|tổng hợp),? \(?|lược )?theo .{2,80}|nguồn:? .{2,80})$/iu
/** What was done, before where it came from. */
const twofold = /^((?:biên |lược )?dịch|tổng hợp)(?:, | \()(?=theo )/iu
/** What says a role behind names alone: "Minh Hà (ghi)" wrote down what another said. */
const onlySuffixes = [
  {word: /^ghi(?: chép)?$/iu, role: 'text', confidence: 0.93},
  {word: /^((?:lược )?ghi) theo lời /iu, role: 'text', confidence: 0.9},
  {word: /^(?:t\.?h|s\.?t)\.?$/iu, role: 'compilation', confidence: 0.9},
  {word: /^b\.?t\.?$/iu, role: 'editing', confidence: 0.9}
] as const
/** What a body does that is named in front of it: `Phòng khám An Nhi biên soạn`. */
const compiles = /^(?:biên soạn|tổng hợp|(?:biên |lược )?dịch(?: theo .{2,60})?)$/iu
/** A desk that put a story together: `Ban Kinh doanh tổng hợp`. */
const desk = new RegExp(`^(?:${deskWords}) \\p{Lu}[\\p{L}\\p{M} ]{1,30}$`, 'u')
/** A site by its name, which no person has: `Coin68`, `CafeLand`, `saomai.vn`. */
const brand = /^(?:\p{Lu}[\p{L}]*\d+|\p{Lu}\p{Ll}+\p{Lu}\p{L}*|[\p{L}\d-]+\.(?:vn|com|net|org))$/u
/** The address of a site, in whatever letters: `iDNES.cz`. */
const site = /^[\p{L}\d-]{3,30}(?:\.\p{Ll}{2,6}){1,2}$/u
const speaker =
  /^(?:ông|bà|anh|chị|em|cô|chú|bác|các(?! báo$)|những|một|đó|quy|kế|thống|dự|số|lời|dõi|tin|báo cáo|kết|đánh|ghi|như|tìm|nhận|thông tin|nguồn|quan|luật|nghị|điều|PGS|GS|TS|ThS|BS|Đại tá|Thiếu tướng|Trung tướng)(?![\p{L}\p{M}])/iu

/**
 * Say whether words name who says something in a sentence ("Theo ông Nam, …"), and no source of a credit.
 *
 * @param words What follows "Theo".
 * @returns Whether they do.
 */
export function isSpeaker(words: string): boolean {
  return speaker.test(words)
}

/**
 * Read names, then what they did or where the story came from.
 *
 *     Tâm Lê tổng hợp
 *     ^^^^^^ names
 *            ^^^^^^^^ role
 *     Phạm Giang (Theo Reuters, Kyiv Post)
 *     ^^^^^^^^^^ names
 *                 ^^^^ role
 *                      ^^^^^^^^^^^^^^^^^^ sources
 *
 * @param text Text.
 * @param start Index where it starts.
 * @param end Index where it ends.
 * @param agencies Index of agencies.
 * @returns What was read, or nothing where no suffix closes names.
 */
export function parseSuffix(text: string, start: number, end: number, agencies: AgencyIndex): Reading | undefined {
  // "Minh Khang (Theo Sky News)": the bracket closes with the line.
  const last = text[end - 1] === ')' && text.lastIndexOf('(', end) > start ? end - 1 : end
  if (last - start > longestSuffixed) return undefined
  const match = suffix.exec(text.slice(start, last))
  if (!match) return undefined
  const [, names = '', rest = ''] = match
  if (names.split(' ').length > mostWords || numbered.test(names)) return undefined
  // "GIỮ RỪNG, GIỮ NGUỒN LỢI CHO DÂN": in capitals, it is a title.
  if (noSigner.test(names) || (wordOfTitle.test(rest) && match[0] === match[0].toUpperCase())) return undefined
  const outer = parseSigners(text, start, start + names.length, agencies)
  if (!outer || outer.parts.length === 0) return undefined
  const body = compiles.test(rest) && (organisationOpeners.test(names) || authorAlone.test(names))
  if (!outer.personal && outer.known === 0 && !body && !desk.test(names) && !brand.test(names)) return undefined
  const from = last - rest.length
  const own = onlySuffixes.find(({word}) => word.test(rest))
  if (own) {
    const {role, confidence, word} = own
    const to = from + (word.exec(rest)?.[1] ?? rest).length
    return {parts: [...outer.parts, {type: 'creditRole', role, start: from, end: to}], confidence}
  }
  // "Lê Na (dịch, theo Sao Mai)": two roles, one after the other.
  const [before, deed = ''] = twofold.exec(rest) ?? []
  const at = from + (before?.length ?? 0)
  const first = deed ? (parseRoles(text, from, from + deed.length)?.parts ?? []) : []
  const roles = parseRoles(text, at, last)
  if (!roles) return undefined
  const signed = [...outer.parts, ...first, ...roles.parts]
  if (roles.end >= last) return {parts: signed, confidence: 0.93}
  if (anywhere.test(text.slice(roles.end, last))) return {parts: signed, confidence: 0.9}
  const inner = parseParties(text, roles.end, last, agencies)
  if (
    last < end &&
    outer.personal &&
    !inner?.known &&
    isUnknownSource(text.slice(roles.end, last)) &&
    !inner?.personal
  ) {
    const source: CreditPart = {type: 'agency', start: roles.end, end: last}
    return {parts: [...signed, source], confidence: 0.85}
  }
  if (site.test(text.slice(roles.end, last))) {
    const source: CreditPart = {type: 'agency', start: roles.end, end: last}
    return {parts: [...signed, source], confidence: 0.85}
  }
  if (!inner || (inner.agencies === 0 && !inner.personal) || isSpeaker(text.slice(roles.end, last))) return undefined
  return {parts: [...signed, ...asOutlets(inner.parts, text)], confidence: inner.known > 0 ? 0.97 : 0.85}
}

/** Read the names before a suffix; a title may stand before one: `Luật gia Lê Na (ghi)`. */
function parseSigners(text: string, start: number, end: number, agencies: AgencyIndex): Parties | undefined {
  const parties = parseParties(text, start, end, agencies)
  const names = text.slice(start, end)
  const titled = parties?.personal || /[()]/.test(names) ? undefined : parseNames(names, agencies)
  if (!titled || titled.confidence < surest) return parties
  return {parts: shiftParts(titled.parts, start), known: parties?.known ?? 0, agencies: 0, personal: true, said: 0}
}
