import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {parseCredit} from './parse-credit.ts'
import {parseRoles, rolesBefore} from './parse-roles.ts'
import {scanAgency} from './scan-agency.ts'
import {scanParties} from './scan-parties.ts'
import type {CreditMatch, CreditPart} from './types.ts'

/** The last words of role phrases that a colon follows. */
const roleEnds =
  /(?:ảnh|ành|hình|video|clip|họa|hoạ|nguồn|photo|liệu|graphic|infographic|điểm|stylist|tóc|phục|makeup)\s?$/iu
/** What begins a credit in brackets. */
const bracketed =
  /^[([]\s?(?:Ảnh|Hình|Nguồn|Theo|Video|Clip|Đồ h|Photo|ẢNH|VIDEO|CLIP|NGUỒN|ảnh|nguồn|theo|tổng hợp|Tổng hợp|dịch)/u
/** Longest credit in brackets. */
const longest = 200
/** Longest words that say who supplied a picture. */
const longestSupplied = 90
/** What may begin a credit, or end its role words. */
const candidates = /[:([]|[.…”"!)–—-] (?=Ảnh |ẢNH |Đồ h)/g
/** `Ảnh do Vườn quốc gia Cúc Phương cung cấp`, where the story goes on with a capital. */
const suppliedBy = /^Ảnh do [^.:;!?…()]{3,70}? cung cấp(?=[.)]|$| \p{Lu})/u
/** A quotation opens. */
const openedQuotation = /(?:^|[\s(])[“"‘']$/u

/**
 * Find the next credit amid a text that lost its line breaks.
 *
 *     Cây cầu mới. Ảnh: Hữu Lộc Theo ban quản lý, cầu dài 2 km.
 *                  ^^^ roles, up to the colon
 *                       ^^^^^^^ parties, as far as the names tell
 *
 * Nothing tells where a credit without brackets ends but the names themselves:
 * an agency of the lexicon, or as many capitalised words as a name has.
 *
 * @param text Text.
 * @param from Index from which to search.
 * @param agencies Index of agencies.
 * @returns The credit, or nothing.
 */
export function searchCredit(text: string, from: number, agencies: AgencyIndex): CreditMatch | undefined {
  candidates.lastIndex = from
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const {index} = match
    // The expression is shared: what is read below may use it again.
    const after = candidates.lastIndex
    const credit =
      match[0] === ':'
        ? atColon(text, from, index, agencies)
        : match[0].length > 1
          ? atStop(text, after, agencies)
          : atBracket(text, index, agencies)
    if (credit) return credit
    candidates.lastIndex = after
  }
  return undefined
}

/** `(Ảnh: Trí Dũng/TTXVN)`, `(Theo Vietnam+)`. */
function atBracket(text: string, open: number, agencies: AgencyIndex): CreditMatch | undefined {
  if (!bracketed.test(text.slice(open, open + 9))) return undefined
  const close = text.slice(open, open + longest).indexOf(text[open] === '(' ? ')' : ']')
  if (close === -1) return undefined
  const reading = parseCredit(text, open + 1, open + close, {bracketed: true}, agencies)
  return reading && {start: open, end: open + close + 1, ...reading}
}

/** `Ảnh: Hiếu Lương Trước giờ bóng lăn, …`. */
function atColon(text: string, from: number, at: number, agencies: AgencyIndex): CreditMatch | undefined {
  if (!roleEnds.test(text.slice(Math.max(from, at - 14), at))) return undefined
  const start = rolesBefore(text, from, at)
  if (start === undefined || !/\p{Lu}/u.test(text[start] as string)) return undefined
  // "dòng chữ “Ảnh: Reuters” ở góc": what is quoted credits nothing.
  if (openedQuotation.test(text.slice(Math.max(0, start - 2), start))) return undefined
  // "XEM VIDEO: …" points to a film.
  if (/xem\s$/iu.test(text.slice(Math.max(from, start - 4), start))) return undefined
  const roles = parseRoles(text, start, at + 8)
  if (!roles) return undefined
  // "Ảnh: Ảnh tư liệu, minh họa: AFP/TTXVN"; "Ảnh: Chụp màn hình" needs no party.
  const more = parseRoles(text, roles.end, Math.min(text.length, roles.end + 40))
  const chained = more && (more.colon || more.parts.every(part => part.qualifier)) ? more : undefined
  const parties = !chained || chained.colon ? scanParties(text, (chained ?? roles).end, agencies) : undefined
  const {qualifier} = parties ?? {}
  const own = [...roles.parts, ...(chained?.parts ?? [])].map(part =>
    qualifier && (part.role === 'photo' || part.role === 'video') ? {qualifier, ...part} : part
  )
  const all = [...own, ...(parties?.parts ?? [])]
  return {start, end: Math.max(parties?.end ?? 0, at + 1, (all.at(-1) as CreditPart).end), parts: all, confidence: 0.9}
}

/** `. Ảnh Báo SK ĐS Theo giải trình …`, `. Ảnh TUẤN HUY Tổng …`: without a colon, an agency or capitals make a credit. */
function atStop(text: string, start: number, agencies: AgencyIndex): CreditMatch | undefined {
  const supplied = suppliedBy.exec(text.slice(start, start + longestSupplied))
  const reading = supplied && parseCredit(text, start, start + supplied[0].length, {}, agencies)
  if (reading) return {start, end: start + supplied[0].length, ...reading}
  const roles = parseRoles(text, start, start + 30)
  if (!roles || roles.colon) return undefined
  const qualified = roles.parts.every(part => part.qualifier)
  if (qualified && /^(?:$|[.)]|\p{Lu})/u.test(text.slice(roles.end, roles.end + 2))) {
    const {end} = roles.parts.at(-1) as CreditPart
    return {start, end, parts: roles.parts, confidence: 0.85}
  }
  if (roles.parts[0]?.qualifier) return undefined
  const agency = scanAgency(text, roles.end, agencies)
  if (agency) return {start, end: agency.end, parts: [...roles.parts, agency], confidence: 0.85}
  if (!/^\p{Lu}{2}/u.test(text.slice(roles.end, roles.end + 4))) return undefined
  const {end, parts} = scanParties(text, roles.end, agencies)
  return end > roles.end ? {start, end, parts: [...roles.parts, ...parts], confidence: 0.8} : undefined
}
