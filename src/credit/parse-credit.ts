import {ordinaryWords} from '../lexicon/agencies.ts'
import {type AgencyIndex, signs} from '../lexicon/agency-index.ts'
import {plainParties} from '../lexicon/roles.ts'
import type {Qualifier} from '../tree/index.ts'
import {type Parties, readParties} from './parse-parties.ts'
import {type Roles, readRoles} from './parse-roles.ts'
import type {CreditPart} from './types.ts'

/** Where the words stand that may be a credit. */
export interface Place {
  /** Inside brackets. */
  bracketed?: boolean
  /** After the last running text of the article. */
  closing?: boolean
}

/** What was read. */
export interface Reading {
  parts: CreditPart[]
  confidence: number
}

/** The longest range without a role that is read, its last bracket not counted, and the longest that holds parties alone. */
const longest = 160
const longestParties = 120
/** The most words of the names before a suffix. */
const mostWords = 8
const secondRole = /\s*[-–;,.|]\s*(?=(?:ảnh|tin|bài|video|clip|đồ họa|nguồn)[^:]{0,12}:)/iu
const bare = /^ảnh $/iu
const upperName = /^\p{Lu}[\p{Lu}\p{M}.]*(?: \p{Lu}[\p{Lu}\p{M}.]*)+$/u
const suffix =
  /^(.{2,60}?)(?:\s*[-–—,(]\s*|\s+)(tổng hợp|t\/h|biên dịch|lược dịch|dịch|biên soạn|tổng hợp và biên tập|thực hiện|lược ghi|ghi|sưu tầm|tổng hợp theo .{2,60}|tổng hợp từ .{2,60}|(?:dịch |biên dịch |lược dịch |lược )?theo .{2,80}|nguồn:? .{2,80})$/iu
const speaker =
  /^(?:ông|bà|anh|chị|em|cô|chú|bác|các|những|một|đó|quy|kế|thống|dự|số|lời|tin|báo cáo|kết|đánh|ghi|như|tìm|nhận|thông tin|nguồn|quan|luật|nghị|điều|PGS|GS|TS|ThS|BS|Đại tá|Thiếu tướng|Trung tướng)(?![\p{L}\p{M}])/iu

/**
 * Read a range as a credit from its first to its last character.
 *
 * @param text Text.
 * @param start Index where it starts.
 * @param end Index where it ends.
 * @param place Where it stands.
 * @param agencies Index of agencies.
 * @returns What was read, or nothing where the range is no credit.
 */
export function readCredit(
  text: string,
  start: number,
  end: number,
  place: Place,
  agencies: AgencyIndex
): Reading | undefined {
  const roles = readRoles(text, start, end)
  if (!roles) return readWithoutRole(text, start, end, place, agencies)
  if (roles.end >= end) return readRolesAlone(roles, place)
  if (roles.colon) return readAfterColon(text, roles, end, agencies)
  return readWithoutColon(text, end, roles, place, agencies)
}

/** `Ảnh minh họa`, `(tổng hợp)`. */
function readRolesAlone({parts, colon}: Roles, place: Place): Reading | undefined {
  if (parts.some(part => part.qualifier)) return {parts, confidence: 0.93}
  // "Ảnh:" whose name was lost.
  if (colon && parts.every(({role}) => role === 'photo' || role === 'video')) return {parts, confidence: 0.6}
  const sure = place.bracketed && !colon && parts.every(({role}) => role === 'compilation' || role === 'translation')
  return sure ? {parts, confidence: 0.85} : undefined
}

/** `Ảnh: Trí Dũng/TTXVN`, `Ảnh: Ảnh tư liệu, minh họa: AFP/TTXVN`. */
function readAfterColon(text: string, roles: Roles, end: number, agencies: AgencyIndex): Reading | undefined {
  const chained = readRoles(text, roles.end, end)
  if (chained && chained.end >= end) {
    const qualified = chained.parts.some(part => part.qualifier)
    return qualified ? {parts: [...roles.parts, ...chained.parts], confidence: 0.95} : undefined
  }
  if (chained?.colon) {
    const rest = readAfterColon(text, chained, end, agencies)
    return rest && {...rest, parts: [...roles.parts, ...rest.parts]}
  }
  // "Bài: Lê Na - Ảnh: Minh Hà": two credits in one.
  const colon = text.indexOf(':', roles.end)
  const second = colon !== -1 && colon < end ? secondRole.exec(text.slice(roles.end, end)) : undefined
  if (second && second.index > 0) {
    const left = readAfterColon(text, roles, roles.end + second.index, agencies)
    const right = left && readCredit(text, roles.end + second.index + second[0].length, end, {}, agencies)
    if (left && right)
      return {parts: [...left.parts, ...right.parts], confidence: Math.min(left.confidence, right.confidence)}
  }
  const parties = readParties(text, roles.end, end, agencies) ?? readSourced(text, roles.end, end, agencies)
  if (!parties) return undefined
  const confidence =
    parties.known > 0 ? 0.99 : parties.personal || parties.agencies > 0 || parties.qualifier ? 0.97 : 0.93
  return {parts: join(roles.parts, parties), confidence}
}

/** `Ảnh: Minh Anh (tổng hợp)`, `Ảnh: X chụp màn hình`: roles that close the parties. */
function readSourced(text: string, start: number, end: number, agencies: AgencyIndex): Parties | undefined {
  const reading = readSuffix(text, start, end, agencies)
  return reading && {parts: reading.parts, known: 0, agencies: 0, personal: true}
}

/** `Theo TTXVN`, `Đồ họa TTXVN`, `Ảnh TỰ TRUNG`, `Ảnh do nhân vật cung cấp`, `Ảnh minh họa: …` without its colon. */
function readWithoutColon(
  text: string,
  end: number,
  roles: Roles,
  place: Place,
  agencies: AgencyIndex
): Reading | undefined {
  const rest = text.slice(roles.end, end)
  const first = roles.parts[0] as CreditPart
  const words = rest.split(' ').length
  if (/[“”":?!]/u.test(rest.replace(/https?:/g, '')) && !first.qualifier) return undefined
  if (speaker.test(rest)) return undefined
  if (/^do\s/iu.test(rest) && /\scung cấp$/iu.test(rest)) {
    const parties = readParties(text, roles.end, end, agencies)
    return parties && {parts: join(roles.parts, parties), confidence: 0.97}
  }
  if (first.qualifier && roles.parts.length === 1) {
    if (words > 8 || !/^(?:[\p{Lu}"“(@]|từ|của|trên|bởi)/u.test(rest)) return undefined
    const parties = readParties(text, roles.end, end, agencies)
    return {parts: parties ? join(roles.parts, parties) : roles.parts, confidence: 0.85}
  }
  if (first.role === 'source' || first.role === 'compilation' || first.role === 'translation') {
    const sourced = readSuffix(text, roles.end, end, agencies)
    if (sourced && words <= 7) return {parts: [...roles.parts, ...sourced.parts], confidence: 0.9}
  }
  const parties = readParties(text, roles.end, end, agencies)
  if (!parties || parties.parts.length === 0) return undefined
  // "- Ảnh Mai Thụy", "(ảnh CTV)", "Ảnh Công an Thanh Hóa cung cấp": newsrooms leave the colon out.
  if (bare.test(text.slice(roles.parts[0]?.start, roles.end)) && /^\p{Lu}/u.test(rest)) {
    const short = words <= 4 && (parties.personal || plainParties.test(rest))
    if (short || place.bracketed || parties.qualifier === 'handout') {
      return {parts: join(roles.parts, parties), confidence: parties.known > 0 ? 0.97 : 0.85}
    }
  }
  const all = parties.agencies === parties.parts.length
  if (all && parties.known > 0) return {parts: join(roles.parts, parties), confidence: 0.97}
  const personal = parties.personal && words <= 12
  if (all && place.bracketed) return {parts: join(roles.parts, parties), confidence: 0.95}
  if (parties.known > 0 && personal) return {parts: join(roles.parts, parties), confidence: 0.95}
  if (first.role === 'source') {
    const short = words <= 6 && (place.closing || place.bracketed)
    return short && (personal || all) ? {parts: join(roles.parts, parties), confidence: 0.85} : undefined
  }
  if (roles.parts.length > 1 && personal) return {parts: join(roles.parts, parties), confidence: 0.9}
  if (upperName.test(rest) && words <= 4) return {parts: join(roles.parts, parties), confidence: 0.85}
  return undefined
}

/** `TTXVN/Tin Tức`, `Hạnh Quỳnh (TTXVN)`, `Minh Khang (Theo Sky News)`, `Tâm Lê tổng hợp`. */
function readWithoutRole(
  text: string,
  start: number,
  end: number,
  place: Place,
  agencies: AgencyIndex
): Reading | undefined {
  // Without a role, there must be a word that closes the names, or an agency that the lexicon knows.
  const seen = end - start > longest + 1 ? 0 : agencies.signs(text, start, end)
  const suffixed = seen & signs.closer ? readSuffix(text, start, end, agencies) : undefined
  if (suffixed) return suffixed
  if (end - start > longestParties || !(seen & signs.known)) return undefined
  const slice = text.slice(start, end)
  if (/[?!“”":]/u.test(slice.replace(/https?:/g, ''))) return undefined
  const parties = readParties(text, start, end, agencies)
  if (!parties || parties.known === 0 || parties.qualifier) return undefined
  const {parts} = parties
  const alone = parts.length === 1
  if (parties.agencies === parts.length) {
    const ordinary = parts.every(part => ordinaryWords.has(text.slice(part.start, part.end).toLowerCase()))
    if (ordinary && !place.closing && !(place.bracketed && !alone)) return undefined
    return {parts, confidence: place.closing || !alone ? 0.97 : 0.9}
  }
  const remarks = slice.length - parts.reduce((sum, part) => sum + part.end - part.start, 0)
  return (parties.personal || /^Ban |^Phòng /u.test(slice)) && remarks <= parts.length * 3
    ? {parts, confidence: 0.95}
    : undefined
}

/** Names, then what they did or where it came from: `Tâm Lê tổng hợp`, `Phạm Giang (Theo Reuters, Kyiv Post)`. */
function readSuffix(text: string, start: number, end: number, agencies: AgencyIndex): Reading | undefined {
  // "Minh Khang (Theo Sky News)": the bracket closes with the line.
  const last = text[end - 1] === ')' && text.lastIndexOf('(', end) > start ? end - 1 : end
  if (last - start > longest) return undefined
  const match = suffix.exec(text.slice(start, last))
  if (!match) return undefined
  const [, names = '', rest = ''] = match
  if (names.split(' ').length > mostWords) return undefined
  const outer = readParties(text, start, start + names.length, agencies)
  if (!outer || outer.parts.length === 0 || !(outer.personal || outer.known > 0)) return undefined
  const from = last - rest.length
  const roles = readRoles(text, from, last)
  if (!roles) return undefined
  if (roles.end >= last) return {parts: [...outer.parts, ...roles.parts], confidence: 0.93}
  const inner = readParties(text, roles.end, last, agencies)
  if (!inner || (inner.agencies === 0 && !inner.personal) || speaker.test(text.slice(roles.end, last))) return undefined
  return {parts: [...outer.parts, ...roles.parts, ...inner.parts], confidence: inner.known > 0 ? 0.97 : 0.85}
}

/** Put roles and parties together; what the parties say of the picture goes to the role. */
function join(roles: readonly CreditPart[], {parts, qualifier}: Parties): CreditPart[] {
  return [...(qualifier ? qualify(roles, qualifier) : roles), ...parts]
}

function qualify(roles: readonly CreditPart[], qualifier: Qualifier): CreditPart[] {
  return roles.map(part =>
    (part.role === 'photo' || part.role === 'video') && !part.qualifier ? {...part, qualifier} : part
  )
}
