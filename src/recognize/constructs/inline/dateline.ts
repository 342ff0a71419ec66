import {organisationOpeners} from '../../../lexicon/organisations.ts'
import {isPlace} from '../../../lexicon/places.ts'
import {lineOpeners, sentenceOpeners} from '../../../lexicon/sentence-openers.ts'
import {isLetter, isLower, isUpper} from '../../../util/characters.ts'
import {hasSyllableShape} from '../../../vietnamese/spelling.ts'
import type {InlineConstruct, Span} from '../../construct.ts'
import {type Agencies, type AgencySpan, type Inner, isForeignCity, readAgency, readHead} from './dateline-parts.ts'
import {findPlace} from './dateline-place.ts'

/** Where a dateline ends at the latest. */
const window = 110
/** Where a place that lost the space after it ends at the latest. */
const longestGlued = 24
/** Where the dash behind a place that no list holds stands at the latest. */
const longestPlace = 48
const anyDash = /[-–—|]/
/** The dash that ends a dateline, before a capital or a quotation mark. */
const dash = /(?:(?: |(?<![-–—]))[-–—]+ ?| \| )(?=[“"‘'*[(]?[\p{Lu}\d“"‘'])/gu
/** What a dash stands after that has no space before it. */
const beforeDash = /(?:\)|\p{L}\p{M}?|[)\d\p{Lu}]\.)$/u
/** A domain in small letters, with the sign that ends a dateline. */
const smallDomain = /^[a-z\d-]{3,24}(?:\.[a-z]{2,4}){1,2}(?:[.:]| [–—|-]) /

/** Place, agency and date at the start of a paragraph, with the dash. */
export const dateline: InlineConstruct = {
  name: 'dateline',
  find(block, type, context) {
    if (type !== 'paragraph' && type !== 'lead') return []
    const {text} = block
    if (!/^[([\d]/.test(text) && !isUpper(text, 0) && !smallDomain.test(text)) return []
    const head = text.slice(0, window)
    const wire =
      findWire(head, context.credits) ??
      (anyDash.test(head.slice(0, longestPlace)) ? findPlace(head, context) : undefined)
    return wire ? [wire] : []
  }
}

function findWire(head: string, agencies: Agencies): Span | undefined {
  return (
    findDashed(head, agencies) ??
    findUndashed(head, agencies) ??
    // Cities and signs stand in capitals.
    (isLower(head, 1) ? undefined : (readCity(head) ?? readCapitals(head) ?? readSign(head, agencies))) ??
    readGlued(head)
  )
}

const city =
  /^(?<place>\p{Lu}{3,}(?:[ .-]\p{Lu}{2,}){0,3}, (?<land>\p{Lu}\p{Ll}[\p{L}.]{0,20}(?: \p{Lu}[\p{L}.]{0,20}){0,2}))(?: \((?<sign>[^()]{2,20})\))?(?: [–—-] |(?<=\)) )(?=[“"‘']?[\p{Lu}\d])/u

/**
 * Read a city in capitals with its country or state, as papers abroad write it: `SAN JOSE, California –`.
 *
 * What stands in brackets is the sign of the paper.
 */
function readCity(head: string): Span | undefined {
  const match = city.exec(head)
  const {place, land, sign} = match?.groups ?? {}
  if (!match || !place || !land) return undefined
  // "UBND, Sở Y tế - …": offices have names of Vietnamese words.
  if (!isPlace(land) && land.split(' ').some(hasSyllableShape)) return undefined
  const start = place.length + 2
  const agency: AgencySpan[] = sign ? [{type: 'agency', start, end: start + sign.length, fields: {}}] : []
  return {type: 'dateline', start: 0, end: match[0].length, fields: {place}, spans: agency}
}

/**
 * Find a dateline that a dash ends.
 *
 *     Hà Nội (TTXVN 12/5) - Sáng 12/5, …
 *     ^^^^^^ place
 *             ^^^^^ agency
 *                   ^^^^ date
 *                        ^^^ dash
 */
function findDashed(head: string, agencies: Agencies): Span | undefined {
  if (!anyDash.test(head)) return undefined
  // A dash without spaces ends a dateline only after a bracket; elsewhere it joins words (V-League).
  let found: Span | undefined
  dash.lastIndex = 0
  for (let match = dash.exec(head); match; match = dash.exec(head)) {
    const end = match.index + match[0].length
    const before = head.slice(0, match.index)
    // "(TTXVN – Hà Nội) - …": a dash in the bracket ends nothing.
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue
    const spaced = match[0].startsWith(' ')
    if (!spaced && !beforeDash.test(before)) continue
    const glued = !spaced && !/[)\]]$|[)\d]\.$/.test(before)
    if (
      glued &&
      !(isPlace(before) && match[0].endsWith(' ')) &&
      !isGluedSign(before.replace(/\.$/, ''), head.slice(end), match[0].endsWith(' '), agencies)
    )
      continue
    const inner =
      spaced && isRoute(before, head.slice(end)) ? undefined : readHead(before.replace(/\.$/, ''), agencies, true)
    // "LONDON, Anh – Reuters – …", "Gò Bồi – Ngày 12/3/2025 – …": an agency or the day may follow the first dash.
    if (inner && (!found || countParts(inner) > countParts(found))) found = {type: 'dateline', start: 0, end, ...inner}
    else if (found) break
    if (before.length > 70) break
  }
  return found
}

function countParts({spans, fields}: Pick<Span, 'spans' | 'fields'>): number {
  return (spans?.length ?? 0) + Object.keys(fields ?? {}).length
}

/** `Hà Nội - Hải Phòng là chặng …`: two places and what is said of them. */
function isRoute(before: string, after: string): boolean {
  const words = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}(?= \p{Ll})/u.exec(after)?.[0]
  return words !== undefined && isPlace(before) && isPlace(words)
}

/** A sign so long is no word: a word in small letters goes on after the first of the sentence. */
const longSign = 5
const sign = /^(\p{Lu}{3,8}) (?=(\p{Lu}[\p{Ll}\p{M}]*)(?!\p{Lu}))/u

/** `BNEWS Sáng nay`: the sign of an agency, and a word that begins a sentence. */
function readSign(head: string, agencies: Agencies): Span | undefined {
  const [whole, name = '', opener = ''] = sign.exec(head) ?? []
  if (!whole) return undefined
  const begins = lineOpeners.has(opener.normalize('NFC').toLowerCase())
  if (!begins && (name.length < longSign || !/^ \p{Ll}/u.test(head.slice(whole.length + opener.length))))
    return undefined
  const agency = agencies.findAgency(name) && readAgency(name, 0, agencies, false)
  return agency && {type: 'dateline', start: 0, end: whole.length, spans: [agency]}
}

const shortestSign = 3
/** `Saomai.vn- Ba mươi …`: a domain. */
const gluedSite = /^\p{L}[\p{L}\d]{1,19}\.(?:vn|VN|com|net|com\.vn|gov\.vn)$/u

/**
 * `LSO-Sáng nay`: the sign of an online paper, and a word that begins a sentence.
 *
 * @param isSpaced A space follows the dash: any sign may stand before it.
 */
function isGluedSign(sign: string, after: string, isSpaced: boolean, agencies: Agencies): boolean {
  if (gluedSite.test(sign)) return /^\p{Lu}/u.test(after)
  if (!/^\p{Lu}{2,6}$/u.test(sign) || !(isSpaced || sign.endsWith('O') || agencies.findAgency(sign))) return false
  // So many capitals before a dash and a space are a sign whatever follows.
  if (isSpaced && sign.length >= shortestSign && /^[“"‘']?\p{Lu}\p{Ll}/u.test(after)) return true
  return sentenceOpeners.has((/^\p{L}*/u.exec(after.normalize('NFC')) as RegExpExecArray)[0].toLowerCase())
}

/** Where the bracket or the stop of a dateline without a dash stands at the latest. */
const longestUndashed = 42
const undashed =
  /^(?:(?<bracketed>(?:[^()[\]]{0,40}[ ,])?[([][^()[\]]{2,50}[)\]])(?:(?<end>[.:]?) {1,2}|(?=\p{Lu}\p{Ll}))|(?<site>[\p{L}\p{N}][\p{L}\p{N}-]{1,24}\.(?:(?:com|gov|org|net|edu|COM|GOV|ORG|NET|EDU)\.)?(?:vn|VN|com|net|org|info|COM|NET|ORG|INFO))(?<stop>[.:]?) )(?=[“"‘']?\p{Lu})/u

/**
 * Find a dateline without a dash: its bracket or its domain ends it.
 *
 *     Hà Nội (TTXVN) Sáng 12/5, …
 *     ^^^^^^ place
 *             ^^^^^ agency
 *     Baosaomai.vn. Sáng 12/5, …
 *     ^^^^^^^^^^^^^ domain
 */
function findUndashed(head: string, agencies: Agencies): Span | undefined {
  if (!/[([.]/.test(head.slice(0, longestUndashed))) return undefined
  const {bracketed, end = '', site, stop} = undashed.exec(head)?.groups ?? {}
  if (bracketed) {
    const inner =
      readHead(bracketed, agencies, false) ?? readSigned(bracketed, head.slice(bracketed.length + end.length), agencies)
    return inner && {type: 'dateline', start: 0, end: bracketed.length + end.length, ...inner}
  }
  // Without a stop, a domain may be the subject of its sentence.
  const agency = site && (stop || agencies.findAgency(site)?.id) ? readAgency(site, 0, agencies, false) : undefined
  return agency && {type: 'dateline', start: 0, end: agency.end + (stop as string).length, spans: [agency]}
}

/**
 * Read a place with the sign of a paper that nobody knows, before a word that begins a sentence.
 *
 *     Thạnh Bình (THTB) Sáng nay, …
 *     ^^^^^^^^^^ place
 *                 ^^^^ sign
 */
function readSigned(bracketed: string, after: string, agencies: Agencies): Inner | undefined {
  const {place, sign} = signed.exec(bracketed)?.groups ?? {}
  const isKnown = sign !== undefined && agencies.findAgency(sign)?.id !== undefined
  if (!sign || (!isKnown && !signForm.test(sign))) return undefined
  if (place ? organisationOpeners.test(place) : !sign.includes(' ')) return undefined
  const opener = /^ *(\p{Lu}\p{L}*)/u.exec(after.normalize('NFC'))?.[1]?.toLowerCase() ?? ''
  const isCity = place !== undefined && place === place.toUpperCase()
  if (opener === '' || (!isCity && !lineOpeners.has(opener))) return undefined
  const start = bracketed.length - sign.length - 1
  const agency: AgencySpan | undefined = sign.includes(' ')
    ? {type: 'agency', start, end: start + sign.length, fields: {}}
    : readAgency(sign, start, agencies, true)
  return agency && {fields: {...(place && {place})}, spans: [agency]}
}

const signed =
  /^(?:(?<place>(?:TP\.? ?|TX\.? ?)?\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}) )?[([](?<sign>[\p{L}\d][^()[\]]{1,60})[)\]]$/u
const signForm =
  /^(?:(?:\p{Lu}\p{Ll}?){3,6}|(?:Báo|Tạp chí|Đài|Kênh|Cổng|Trang|Bản tin|BÁO|ĐÀI|ĐTTH|PTTH|PT-TH|TTTH|TT-TH|TTVH)(?: [\p{L}\p{M}\d&-]{1,10}){1,8})$/u

/** `DRESDEN. Từ ngày 1/8, …`: a city in capitals, a stop, and a word that begins a sentence. */
function readCapitals(head: string): Span | undefined {
  const [whole, place = '', opener = ''] = cityStop.exec(head) ?? []
  if (!whole || !lineOpeners.has(opener.normalize('NFC').toLowerCase())) return undefined
  return isForeignCity(place) || isPlace(place)
    ? {type: 'dateline', start: 0, end: place.length + 1, fields: {place}}
    : undefined
}

const cityStop = /^(\p{Lu}{2,}(?: \p{Lu}{2,}){0,2})\. (?=(\p{Lu}\p{Ll}+))/u

/** Read a place that lost the space after it: `Hà NộiTrở lại làm nghề`. */
function readGlued(head: string): Span | undefined {
  const place = head.slice(0, findJoint(head.slice(0, longestGlued)))
  return place !== '' && isPlace(place) ? {type: 'dateline', start: 0, end: place.length, fields: {place}} : undefined
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
