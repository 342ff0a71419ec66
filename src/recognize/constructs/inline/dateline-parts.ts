/** Reads the parts of a dateline: places, days, newsrooms. */
import {isPlace} from '../../../lexicon/places.ts'
import {hasSyllableShape} from '../../../vietnamese/spelling.ts'
import type {Span} from '../../construct.ts'

/** Months in words, as papers abroad write them: `12 Tháng Năm`. */
const month = '(?:giêng|mười(?: một| hai)?|hai|ba|tư|năm|sáu|bảy|tám|chín|chạp)'
const weekday = '(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật) )?'
const date = String.raw`(?:${weekday}(?:(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:ngày )?(?:m[ồù]ng )?\d{1,2} tháng \d{1,2}(?: năm \d{4})?|(?:ngày )?(?:m[ồù]ng )?\d{1,2} tháng ${month}))`
/** A year after its day: `12 Tháng Năm, 2025`. */
const year = /^(?:năm )?\d{4}$/iu
const dateOnly = new RegExp(`^${date}$`, 'iu')
const dateLast = new RegExp(`^(.*?),? ?(${date})$`, 'iu')
/** What newsrooms call themselves: capitals, perhaps with a domain or "Online", perhaps with a digraph (`QNgĐT`). */
const houseName =
  /^(?:(?:BÁO|ĐÀI|TẠP CHÍ|Báo|Đài|Tạp chí)(?: \p{Lu}[\p{L}\p{M}]*){1,4}|(?:\p{Lu}\p{Ll}{0,2}){3,6}|(?:\p{Lu}\p{Ll}{2,9}){2}|\p{Lu}[\p{Lu}\p{N}&.]{1,9}|\p{Lu}[\p{L}\p{N}]{1,19}\.(?:vn|VN|com|net|com\.vn|gov\.vn))(?: (?:Online|online|News|NEWS|điện tử))?$/u
const smallSite =
  /^(?:[a-z\d-]{2,24}\.)?[a-z\d-]{2,24}(?:\.(?:vn|com|net|org|gov|edu|info|tv|asia|de|cz|pl|eu|us|au|ca|fr|jp)){1,2}$/
/** Capitals that are no house name at the start of a line. */
const noHouse = new Set([
  'PV',
  'MC',
  'HLV',
  'UBND',
  'HĐND',
  'BTC',
  'BTV',
  'CLB',
  'TAND',
  'VKSND',
  'CSGT',
  'ĐT',
  'ĐTQG',
  'LTS',
  'TS',
  'GS',
  'CEO',
  'VIDEO',
  'ẢNH',
  'CLIP'
])

/** Knows agencies by their names. */
export interface Agencies {
  findAgency(name: string): {id?: string} | undefined
}

/** An agency in a dateline. */
export type AgencySpan = Extract<Span, {type: 'agency'}>

/** What stands in a dateline. */
export interface Inner {
  fields: {place?: string; date?: string}
  spans: AgencySpan[]
}

/** What stands between the parts of a dateline. */
const joints = /(?:(?<!\s)\s+)?[()[\],]+\s*|(?<!\s)\s+[-–—]\s+|\/(?=\p{L})|(?<=\p{Lu}{2})-(?=\p{Lu}{2})/gu
const mostParts = 5
/** The day of a press release: `Gò Bồi, ngày 10/10/2019 -`. */
const dayInWords = /^ngày .*\d{4}$/iu

/** What the place was called before provinces were merged: `Phú Thọ (Hòa Bình cũ) –`. */
const formerly = / cũ$/iu

/** Say whether a name is none of a Vietnamese place or person. */
function isForeign(name: string): boolean {
  return !name.split(' ').every(hasSyllableShape)
}

/** `HOUSTON (NV)`: capitals before the sign of a paper are a city, where they are too long for a sign. */
export function isForeignCity(name: string): boolean {
  return /^\p{Lu}{2,}(?: \p{Lu}{2,}){0,2}$/u.test(name) && name.length >= 5 && /[AEIOUY]/.test(name) && isForeign(name)
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && dayInWords.test(text) && dateOnly.test(text)
}

/** A place that the lexicon does not know, before an agency in brackets. */
const unknownPlace = /^\p{Lu}[\p{L} -]{1,30}$/u

/**
 * Read the parts of a dateline, in any order: `(Dân trí)`, `TTXVN`, `Hà Nội, ngày 12/5`, `LONDON, Anh – Reuters`.
 *
 * @param dashed A dash follows: a house may be one by its looks alone, and a place be unknown.
 */
export function readHead(before: string, agencies: Agencies, dashed: boolean): Inner | undefined {
  const open = before.search(/[([]/)
  const close = before.search(/[)\]]/)
  const parts = splitHead(before)
  if (parts.length > mostParts) return undefined
  const places: string[] = []
  let written: string | undefined
  let unknown = false
  const spans: AgencySpan[] = []
  for (const {text, start} of parts) {
    const bracketed = open !== -1 && start > open && (close === -1 || start < close)
    const dated = dateOnly.test(text) ? undefined : dateLast.exec(text)
    const name = dated ? (dated[1] as string).trim().replace(/,$/, '') : text
    const agency = dateOnly.test(text)
      ? undefined
      : readAgency(name, start, agencies, bracketed && dashed && open === 0)
    // Before a bracket or the day of a press release.
    const stands = open > start ? dashed || isForeign(name) : dashed && isDay(parts[1]?.text)
    if (dated) written = dated[2]
    if (dateOnly.test(text)) written = text
    else if (written !== undefined && year.test(text)) written = `${written}, ${text}`
    else if (agency && !(open > start && isForeignCity(name) && agency.fields?.id === undefined)) spans.push(agency)
    else if (isPlace(name.replace(formerly, ''))) places.push(name)
    else if (mayBePlace(name, stands, open === 0 ? spans : [])) {
      places.push(name)
      unknown ||= !isForeignCity(name)
    } else return undefined
  }
  // Without an agency, a place must be known; without a dash, there must be an agency.
  const isDated = written !== undefined && dayInWords.test(written) && parts.length === 2
  const explains =
    (written !== undefined && open === 0) || /\d{4}$/.test(written ?? '') || places.some(place => formerly.test(place))
  if (
    spans.length === 0 &&
    (!dashed || (unknown && !isDated) || places.length === 0 || (open !== -1 && (unknown || !explains)))
  )
    return undefined
  // Capitals beside a date, a list of them, or beside a place that may be none, are others than a house ("XSMN 22/6").
  const strangers = spans.filter(({fields}) => fields?.id === undefined).length
  // Day and bracket make one certain: "Kiên Hải, 5/7/2025 (THKH) - …".
  const isFull = dashed && written !== undefined && open !== -1
  if (
    strangers > 0 &&
    (strangers > 1 || (unknown && !isFull) || (written && open === -1) || (!dashed && places.length > 0))
  )
    return undefined
  const place = places.join(', ')
  return {spans, fields: {...(place && {place}), ...(written !== undefined && {date: written})}}
}

/** Say whether a name is a place before an agency in brackets, or with one that the lexicon knows in the same head. */
function mayBePlace(name: string, stands: boolean, agencies: readonly AgencySpan[]): boolean {
  return unknownPlace.test(name) && (stands || agencies.some(({fields}) => fields?.id !== undefined))
}

function splitHead(before: string): {text: string; start: number}[] {
  const parts: {text: string; start: number}[] = []
  let from = 0
  for (const match of [...before.matchAll(joints), undefined]) {
    const text = before.slice(from, match?.index ?? before.length)
    const start = from + text.length - text.trimStart().length
    if (text.trim() !== '') parts.push({text: text.trim(), start})
    from = match ? match.index + match[0].length : before.length
  }
  return parts
}

/** Read the name of a newsroom: one that the lexicon knows, or one that looks like a house name. */
export function readAgency(
  name: string,
  start: number,
  agencies: Agencies,
  bracketed: boolean
): AgencySpan | undefined {
  const known = agencies.findAgency(name)
  if (!known && (noHouse.has(name) || isPlace(name) || !looksLikeHouse(name, bracketed))) return undefined
  return {type: 'agency', start, end: start + name.length, fields: {...(known?.id && {id: known.id})}}
}

function looksLikeHouse(name: string, bracketed: boolean): boolean {
  if (houseName.test(name) || smallSite.test(name)) return true
  return bracketed && /^(?:Báo |Tạp chí |\p{Lu})[\p{L}\p{N}&+. ]{1,28}$/u.test(name) && name.split(' ').length <= 5
}
