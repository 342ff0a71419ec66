import {isPlace} from '../../../lexicon/places.ts'
import {isLetter, isLower, isUpper} from '../../../util/characters.ts'
import type {InlineConstruct, Span} from '../../construct.ts'

/** Where a dateline ends at the latest. */
const window = 110
/** Where a place that lost the space after it ends at the latest. */
const longestGlued = 24
const anyDash = /[-–—]/
/** The dash that ends a dateline, before a capital or a quotation mark. */
const dash = / ?[-–—]+ ?(?=[“"‘'*[(]?[\p{Lu}\d“"‘'])/gu
/** What a dash stands after that has no space before it. */
const beforeDash = /(?:\)|\p{L}\p{M}?)$/u
const date = String.raw`(?:(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?)`
const dateOnly = new RegExp(`^${date}$`, 'iu')
const dateLast = new RegExp(`^(.*?),? ?(${date})$`, 'iu')
/** What newsrooms call themselves: capitals, perhaps with a domain or "Online". */
const houseName =
  /^(?:\p{Lu}[\p{Lu}\p{N}&.]{1,9}|\p{Lu}[\p{L}\p{N}]{1,19}\.(?:vn|VN|com|net|com\.vn|gov\.vn))(?: (?:Online|online|News|NEWS|điện tử))?$/u
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

/** Place, agency and date at the start of a paragraph, with the dash. */
export const dateline: InlineConstruct = {
  name: 'dateline',
  find(block, type, context) {
    if (type !== 'paragraph' && type !== 'lead') return []
    const {text} = block
    if (text[0] !== '(' && !isUpper(text, 0)) return []
    const head = text.slice(0, window)
    const wire = findWire(head, context.credits)
    return wire ? [wire] : []
  }
}

interface Agencies {
  findAgency(name: string): {id?: string} | undefined
}

function findWire(head: string, agencies: Agencies): Span | undefined {
  if (!anyDash.test(head)) return readGlued(head)
  // A dash without spaces ends a dateline only after a bracket; elsewhere it joins words (V-League).
  dash.lastIndex = 0
  for (let match = dash.exec(head); match; match = dash.exec(head)) {
    const end = match.index + match[0].length
    const before = head.slice(0, match.index)
    const spaced = match[0].startsWith(' ')
    if (!spaced && !beforeDash.test(before)) continue
    const glued = !spaced && !before.endsWith(')')
    if (glued && !(isPlace(before) && match[0].endsWith(' '))) continue
    const inner = readHead(before, agencies)
    if (inner) return {type: 'dateline', start: 0, end, ...inner}
    if (before.length > 70) break
  }
  return readGlued(head)
}

interface Inner {
  fields?: Record<string, unknown>
  spans?: Span[]
}

/** Read what stands before the dash: `(Dân trí)`, `TTXVN`, `Hà Nội (TTXVN 12/5)`, `Hà Nội, ngày 12/5`, `LONDON, Anh – Reuters`. */
function readHead(before: string, agencies: Agencies): Inner | undefined {
  const bracket = before.indexOf('(')
  if (bracket === -1) return readPlain(before, agencies)
  if (!before.endsWith(')')) return undefined
  const place = before.slice(0, bracket).trim().replace(/,$/, '')
  if (place && !isPlaces(place) && !/^\p{Lu}[\p{L} ]{1,30}$/u.test(place)) return undefined
  const inside = before.slice(bracket + 1, -1)
  const dated = dateLast.exec(inside)
  const name = (dated ? (dated[1] as string) : inside).trim().replace(/,$/, '')
  const agency = name ? readAgency(name, bracket + 1 + inside.indexOf(name), agencies, !place) : undefined
  if (!agency) return undefined
  return {
    spans: [agency],
    fields: {...(place && {place}), ...(dated && {date: dated[2]})}
  }
}

function readPlain(before: string, agencies: Agencies): Inner | undefined {
  const parts = before.split(/ [-–—] |, /u)
  if (parts.length > 4) return undefined
  let place: string | undefined
  let written: string | undefined
  const spans: Span[] = []
  let from = 0
  for (const part of parts) {
    const start = before.indexOf(part, from)
    from = start + part.length
    const agency = readAgency(part, start, agencies, false)
    if (agency) spans.push(agency)
    else if (dateOnly.test(part)) written = part
    else if (isPlace(part)) place = place === undefined ? part : `${place}, ${part}`
    else return undefined
  }
  if (spans.length === 0 && place === undefined) return undefined
  return {spans, fields: {...(place !== undefined && {place}), ...(written !== undefined && {date: written})}}
}

function isPlaces(value: string): boolean {
  return value.split(', ').every(isPlace)
}

/** Read the name of a newsroom: one that the lexicon knows, or one that looks like a house name. */
function readAgency(name: string, start: number, agencies: Agencies, bracketed: boolean): Span | undefined {
  const known = agencies.findAgency(name)
  const looks =
    houseName.test(name) ||
    (bracketed && /^(?:Báo |Tạp chí |\p{Lu})[\p{L}\p{N}&+. ]{1,28}$/u.test(name) && name.split(' ').length <= 5)
  if (!known && (!looks || noHouse.has(name) || isPlace(name))) return undefined
  return {type: 'agency', start, end: start + name.length, fields: {...(known?.id && {id: known.id})}}
}

/** Read a place that lost the space after it: `Hà NộiTrở lại làm nghề`. */
function readGlued(head: string): Span | undefined {
  const place = head.slice(0, findJoint(head.slice(0, longestGlued)))
  return isPlace(place) ? {type: 'dateline', start: 0, end: place.length, fields: {place}} : undefined
}

/** Find where a capital, perhaps in quotation marks, follows a small letter; 0 where none does. */
function findJoint(head: string): number {
  for (let index = 1; index < head.length - 1; index++) {
    if (!isUpper(head, index) || !isLetter(head, index + 1)) continue
    const joint = head[index - 1] === '"' || head[index - 1] === '“' ? index - 1 : index
    if (joint > 0 && isLower(head, joint - 1)) return joint
  }
  return 0
}
