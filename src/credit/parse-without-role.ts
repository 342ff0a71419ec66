import {isStation} from '../lexicon/agency-forms.ts'
import {type AgencyIndex, phraseKinds} from '../lexicon/agency-index.ts'
import {ambiguousAgencies} from '../lexicon/ambiguous-agencies.ts'
import {isLower} from '../util/characters.ts'
import {parseNames} from './parse-names.ts'
import {parseParties} from './parse-parties.ts'
import {longestSuffixed, parseSuffix} from './parse-suffix.ts'
import {shiftParts} from './shift-parts.ts'
import type {CreditContext, CreditPart, Reading} from './types.ts'

/** The longest range that holds parties alone. */
const longestParties = 120
/** A button that has the name of a paper: `E-mail`. */
const button = /^(?:e-)?mail$/i
/** The most words of a name and an agency that the lexicon does not know. */
const mostSigned = 12
/** How many characters that are no name stand beside each party: `/`, ` - `, a bracket. */
const mostBetween = 3
/** What stands alone under a picture, and says who supplied it. */
const supplied =
  /^(?:\p{Lu}[\p{Lu}\p{M}.\s]{0,24}[,/(-]\s?)?(?:NVCC|CACC|ĐVCC|GĐCC|BVCC|CTCC|CQCC|CMH|FBNV|IGNV|\p{Lu}[\p{Lu}\p{M} ]{2,30} CUNG CẤP|(?:Ban|Phòng|Sở|Công ty|Bệnh viện|Công an|Nhà trường|Gia đình|Nhân vật|Đơn vị|Doanh nghiệp|Khoa)(?:(?: [-–])? (?!(?:do|đang|được|không|đã|sẽ) )[\p{L}\p{M}.]{1,12}){0,9} cung cấp|TƯ LIỆU(?: \p{Lu}{2,12}){0,4}|(?:\p{Lu}{3,12} ?[/,-] ?)?(?:ẢNH )?CHỤP(?: LẠI)?(?: TỪ)? MÀN HÌNH(?: ?[,/:-] ?\p{Lu}[\p{Lu}\d ]{1,20})?|(?:ẢNH )?(?:CẮT|CHỤP) TỪ (?:CLIP|VIDEO|CAMERA)(?:, [\p{Lu}\p{N} ]{2,20})?)\)?$/u
/** A paper or a station alone on the line under a story: `Báo Duyên Hải`. */
const outlet =
  /^(?:BBT |Ban [Bb]iên tập |BAN BIÊN TẬP )?(?:Báo|Tạp [Cc]hí|Đài|Thời báo|Cổng thông tin điện tử|Cổng TTĐT|BÁO|TẠP CHÍ|CỔNG TTĐT)(?: \p{Lu}[\p{L}\p{M}\d-]*){1,6}$|^(?:BBT |Ban [Bb]iên tập )?(?:Cổng TTĐT|Cổng thông tin điện tử|Trang TTĐT|Trang thông tin điện tử)(?: [\p{L}\p{M}\d-]{1,12}){1,8}$/u
/** The sign behind names, which may be that of a local station: `Lê Na/HTTV`, `Lê Na - TRT`. */
const signLast = /[/–-] ?(\p{Lu}{3,7})$/u
/** A name beside an agency is that of a person, also where it begins as an office does: `Hội An/TTXVN`, `TTXVN/Đoàn Hữu Thạch`. */
const besideStroke =
  /^(?:[^/]{2,60} [–-] )?(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}\/\p{Lu}{2,10}|\p{Lu}{2,10}\/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3})$/u
/** What an agency did, behind its name, in English. */
const photoLast = /^(\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,2}) (?:(?:file|FILE) )?(?:photo|PHOTO)$/u
/** What newsrooms say of people they write about, before their names, and never of those who write: `Ông Lê Tám - …`. */
const honoured = /^(?:Ông|Bà|Chị) \p{Lu}[\p{L}\p{M}]* \p{Lu}/u
const domain = /[\p{L}\d]\.(?:vn|com|net|org)(?![\p{L}\d])/iu

/**
 * Read parties that no role announces.
 *
 *     Hạnh Quỳnh (TTXVN)
 *     ^^^^^^^^^^ person
 *                 ^^^^^ agency that the lexicon knows
 *
 * @param text Text.
 * @param start Index where they start.
 * @param end Index where they end.
 * @param context Where they stand.
 * @param agencies Index of agencies.
 * @returns What was read, or nothing where no agency is among them and no suffix closes them.
 */
export function parseWithoutRole(
  text: string,
  start: number,
  end: number,
  context: CreditContext,
  agencies: AgencyIndex
): Reading | undefined {
  // Without a role, there must be a word that closes the names, or an agency that the lexicon knows.
  const seen = end - start > longestSuffixed + 1 ? 0 : agencies.kindsWithin(text, start, end)
  const closed = seen & phraseKinds.closer || text.startsWith('ảnh)', end - 4)
  const suffixed = closed ? parseSuffix(text, start, end, agencies) : undefined
  if (suffixed) return suffixed
  if (end - start > longestParties) return undefined
  const slice = text.slice(start, end)
  if (button.test(slice)) return undefined
  if (context.bracketed && /^(?:t\.?h|s\.?t)\.?$/i.test(slice))
    return {parts: [{type: 'creditRole', role: 'compilation', start, end}], confidence: 0.85}
  // In small letters, nothing but the last words says so.
  if ((!isLower(slice, 1) || slice.includes('cung cấp')) && supplied.test(slice))
    return parseSupplied(text, start, end, agencies)
  if (context.closing && outlet.test(slice))
    return {parts: [{type: 'agency', start, end, ...agencies.get(slice)}], confidence: 0.85}
  const photographed = parsePhotographed(text, start, end, agencies)
  if (photographed) return photographed
  const wire = context.bracketed ? parseWire(text, start, end, agencies) : undefined
  if (wire) return wire
  const site = context.closing && (domain.test(slice) || isStation(signLast.exec(slice)?.[1] ?? ''))
  if (!(seen & phraseKinds.known) && !site && !(context.closing && seen & phraseKinds.form)) return undefined
  if (/[?!“”":]/u.test(slice.replace(/https?:/g, ''))) return undefined
  const parties = parseParties(text, start, end, agencies)
  if (!parties || (parties.qualifier && !context.closing)) return undefined
  // What only has the form of an agency signs a story beside a name: `Xuân An/Báo Sao Mai`.
  const signed =
    parties.agencies > 0 &&
    parties.agencies < parties.parts.length &&
    parties.personal &&
    slice.split(' ').length <= mostSigned
  if (parties.known === 0 && !signed) return undefined
  const {parts} = parties
  const alone = parts.length === 1
  if (parties.agencies === parts.length) {
    const ambiguous = parts.every(part => ambiguousAgencies.has(text.slice(part.start, part.end).toLowerCase()))
    if (ambiguous && !context.closing && !(context.bracketed && !alone)) return undefined
    return {parts, confidence: context.closing || !alone ? 0.97 : 0.9}
  }
  if (honoured.test(slice)) return undefined
  const between = slice.length - parties.said - parts.reduce((sum, part) => sum + part.end - part.start, 0)
  const joined = context.closing && parties.known > 0 && besideStroke.test(slice)
  return (parties.personal || joined || /^Ban |^Phòng /u.test(slice)) && between <= parts.length * mostBetween
    ? {parts, confidence: 0.95}
    : undefined
}

/** `(AAP: Lê Na)`: an agency with its photographer, in brackets. */
function parseWire(text: string, start: number, end: number, agencies: AgencyIndex): Reading | undefined {
  const colon = text.slice(start, end).indexOf(': ')
  const agency = colon > 0 ? agencies.get(text.slice(start, start + colon)) : undefined
  const names = agency ? parseNames(text.slice(start + colon + 2, end), agencies) : undefined
  if (!agency?.id || !names) return undefined
  const wire: CreditPart = {type: 'agency', start, end: start + colon, id: agency.id}
  return {parts: [wire, ...shiftParts(names.parts, start + colon + 2)], confidence: 0.93}
}

/** `AFP photo`, `Reuters file photo`: an agency, with its part in English behind it. */
function parsePhotographed(text: string, start: number, end: number, agencies: AgencyIndex): Reading | undefined {
  if (!/[oO]/.test(text[end - 1] ?? '')) return undefined
  const [whole = '', name = ''] = photoLast.exec(text.slice(start, end)) ?? []
  const agency = name ? agencies.get(name) : undefined
  if (!agency?.id) return undefined
  const wire: CreditPart = {type: 'agency', start, end: start + name.length, id: agency.id}
  return {
    parts: [wire, {type: 'creditRole', role: 'photo', start: end - whole.length + name.length + 1, end}],
    confidence: 0.95
  }
}

/** `NVCC`, `T.N, NVCC`, `CẮT TỪ CLIP`: how newsrooms sign a picture that was given to them, or that they cut out. */
function parseSupplied(text: string, start: number, end: number, agencies: AgencyIndex): Reading | undefined {
  const parties = parseParties(text, start, end, agencies)
  if (!parties) return undefined
  const {parts, qualifier} = parties
  if (parts.length > 0) return {parts, confidence: 0.85}
  return qualifier && {parts: [{type: 'creditRole', role: 'photo', qualifier, start, end}], confidence: 0.85}
}
