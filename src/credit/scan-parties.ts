import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {organisationOpeners} from '../lexicon/organisations.ts'
import {jobTitles, outlets, plainParties} from '../lexicon/party-words.ts'
import {qualifierWords} from '../lexicon/qualifiers.ts'
import type {Qualifier} from '../tree/index.ts'
import {nameBoundary} from './name-boundary.ts'
import {organisationBoundary} from './organisation-boundary.ts'
import {scanAgency} from './scan-agency.ts'
import type {CreditPart} from './types.ts'

/** Parties that were scanned from an index on, as far as they are sure. */
export interface ScannedParties {
  parts: CreditPart[]
  end: number
  qualifier?: Qualifier
}

interface ScannedParty extends ScannedParties {
  /** A stop, a bracket, or the opener of a sentence shows that the party ends here. */
  sure: boolean
}

const mostParties = 6
/** The longest job title before a name, and the longest words that say how the picture came about. */
const longestTitle = 24
const longestQualifier = 24
/** How far one party may reach. */
const reach = 90
const joint = /^(?:\s*\/\s*|\s*[–-]\s*|,\s+|\s+(?:và|&)\s+)(?=[\p{Lu}a-z@])/u
const remark = /^\s*\(([\p{Lu}]|từ |tại |theo |ghi|tổng hợp|dịch)[^()]{1,45}\)/u
/** Which bureau of an agency took part. */
const agencyTail = /^ (?:(?:thường trú )?tại \p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+(?=[\s.]))?(?=\.|$| \p{Lu}))/u
const plainTail =
  /^(?: (?:của|trên|do))?(?: (?:nhân vật|gia đình|nạn nhân|người dân|bạn đọc|tỉnh|huyện|cung cấp|màn hình|\p{Lu}[\p{L}\p{M}.]+(?= cung cấp)))*/u
/** Where people have pages of their own. */
const networks = /^(?:facebook|fanpage|instagram|youtube|tiktok|trang cá nhân)/iu
/** What follows a party and says how it took part. */
const partTaken = /^ (?:cung cấp|sưu tầm|chụp|phát|ghi)(?=[.)]|$| \p{Lu})/u
const handout = /cung cấp$/u

/**
 * Scan the parties of a credit from an index on, where nothing but the names themselves tells where they end.
 *
 *     Ảnh: Nhan Hòa-TTXVN phát Tham dự có nhiều khách.
 *          ^^^^^^^^ party
 *                   ^^^^^ party
 *                         ^^^^ how it took part
 *     Tin, ảnh: Văn Bình (TTXVN) Xem thêm
 *               ^^^^^^^^ party
 *                         ^^^^^ agency in brackets
 *
 * @param text Text.
 * @param start Index of the first party.
 * @param agencies Index of agencies.
 * @returns Parties, and the index after the last; the start where there is none.
 */
export function scanParties(text: string, start: number, agencies: AgencyIndex): ScannedParties {
  const result: ScannedParties = {parts: [], end: start}
  let at = start
  while (result.parts.length < mostParties) {
    const party = scanParty(text, at, agencies)
    if (!party) break
    // After a comma or a spaced dash the story may go on; a slash joins for certain.
    if (at > start && !/[/]/.test(text.slice(result.end, at)) && !party.sure) break
    result.parts.push(...party.parts)
    result.end = party.end
    if (party.qualifier) result.qualifier ??= party.qualifier
    const tail = partTaken.exec(text.slice(result.end, result.end + 12))
    if (tail) {
      result.end += tail[0].length
      if (handout.test(tail[0])) result.qualifier ??= 'handout'
    }
    const bracket = remark.exec(text.slice(result.end, result.end + 50))
    if (bracket) {
      const inner = scanAgency(text, result.end + bracket[0].indexOf('(') + 1, agencies)
      if (inner) result.parts.push(inner)
      result.end += bracket[0].length
      break
    }
    const match = joint.exec(text.slice(result.end, result.end + 8))
    if (!match) break
    at = result.end + match[0].length
  }
  return result
}

function scanParty(text: string, start: number, agencies: AgencyIndex): ScannedParty | undefined {
  return (
    scanQualifier(text, start) ??
    scanOutlet(text, start, agencies) ??
    scanPlain(text, start) ??
    scanName(text, start, agencies)
  )
}

/** `NVCC`, `Chụp màn hình`, `Tư liệu`: what says how the picture came about. */
function scanQualifier(text: string, start: number): ScannedParty | undefined {
  const lower = text.slice(start, start + longestQualifier).toLowerCase()
  let found: {end: number; qualifier: Qualifier} | undefined
  for (const [words, qualifier] of qualifierWords) {
    const end = start + words.length
    if (lower.startsWith(words) && !/[\p{L}\p{M}]/u.test(text.charAt(end)) && end > (found?.end ?? 0)) {
      found = {end, qualifier}
    }
  }
  if (!found) return undefined
  const {end, qualifier} = found
  const parts: CreditPart[] =
    qualifier === 'handout'
      ? [{type: 'contributor', start, end: start + text.slice(start, end).replace(/ cung cấp$/u, '').length}]
      : []
  return {parts, end, qualifier, sure: true}
}

/** An agency, with what says which of its people: `Phóng viên TTXVN tại Lào`, `TTXVN phát`. */
function scanOutlet(text: string, start: number, agencies: AgencyIndex): ScannedParty | undefined {
  const title = jobTitles.exec(text.slice(start, start + longestTitle))
  const agency = scanAgency(text, start + (title?.[0].length ?? 0), agencies)
  if (!agency) return undefined
  const tail = agencyTail.exec(text.slice(agency.end, agency.end + 40))
  return {parts: [agency], end: agency.end + (tail?.[0].length ?? 0), sure: true}
}

/** `Nhân vật cung cấp`, `Trang cá nhân của nhân vật`, `Công an cung cấp`. */
function scanPlain(text: string, start: number): ScannedParty | undefined {
  const slice = text.slice(start, start + reach)
  const plain = plainParties.exec(slice)
  if (!plain) return undefined
  const all = plain[0] + (plainTail.exec(slice.slice(plain[0].length)) as RegExpExecArray)[0]
  const rest = slice.slice(all.length, all.length + 2)
  // "Công an Đồng Nai", "Công an tỉnh Lâm Đồng": the name of a body.
  const named = all === plain[0] || / (?:tỉnh|huyện)$/u.test(all)
  if (named && /^ \p{Lu}/u.test(rest) && organisationOpeners.test(slice)) return undefined
  // "Facebook Hồng Vân", "Facebook nghệ sĩ Hồng Vân": whose page it is.
  if (networks.test(plain[0])) {
    const from = start + all.length + 1
    const title = jobTitles.exec(text.slice(from, from + longestTitle))
    const person = scanPerson(text, from + (title?.[0].length ?? 0))
    if (person) return {...person, parts: [{type: 'contributor', start, end: person.end}]}
  }
  // "Người dân đổ ra đường": in small letters the words go on, it is a sentence.
  if (/^ \p{Ll}/u.test(rest)) return undefined
  const name = all.replace(/ cung cấp$/u, '')
  return {
    parts: [{type: 'contributor', start, end: start + name.length}],
    end: start + all.length,
    sure: true,
    ...(handout.test(all) && {qualifier: 'handout' as const})
  }
}

/** As many words as a name has, from an index on, after the word that says who that is. */
function scanName(text: string, start: number, agencies: AgencyIndex): ScannedParty | undefined {
  const title = jobTitles.exec(text.slice(start, start + longestTitle))?.[0]
  const named = title && scanPerson(text, start + title.length)
  if (named) return named
  const head = text.slice(start, start + longestTitle)
  if (!organisationOpeners.test(head) && !outlets.test(head)) return scanPerson(text, start)
  const boundary = organisationBoundary(text, start)
  const agency = agencies.get(text.slice(start, boundary.end))
  return {parts: [{type: agency ? 'agency' : 'contributor', start, end: boundary.end, ...agency}], ...boundary}
}

function scanPerson(text: string, start: number): ScannedParty | undefined {
  const boundary = nameBoundary(text, start)
  return boundary && {parts: [{type: 'contributor', start, end: boundary.end}], ...boundary}
}
