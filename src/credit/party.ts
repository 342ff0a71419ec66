import {type AgencyIndex, phraseKinds} from '../lexicon/agency-index.ts'
import {bearsLeadIn, jobTitles, leadIns, partyTails} from '../lexicon/party-words.ts'
import {qualifierWords} from '../lexicon/qualifiers.ts'
import type {Qualifier} from '../tree/index.ts'
import {isWordPart} from '../util/characters.ts'
import {isName, isPersonal} from './party-name.ts'
import type {CreditPart} from './types.ts'

/** Parties that were read. */
export interface Parties {
  parts: CreditPart[]
  /** How the picture came about, where the parties say so (`NVCC`, `chụp màn hình`). */
  qualifier?: Qualifier
  /** Number of parties that the lexicon knows as agencies. */
  known: number
  /** Number of parties that are agencies, known or by their form. */
  agencies: number
  /** All parties that are no agencies read as names of persons. */
  personal: boolean
  /** Number of characters that say who a party is or where: a job title, a bureau, a remark in brackets. */
  said: number
}

/** A range of a text. */
export type PartyRange = readonly [start: number, end: number]

/** Where a reporter is: `tại Lào`, `tại CHLB Đức`. */
const bureau =
  /(?: thường trú(?: tại)?| tại| từ) (?:châu |khu vực |miền |vùng |thành phố |tỉnh |Cộng hòa |Vương quốc )?\p{Lu}[\p{L}\p{M}.]*(?:[ -]\p{Lu}[\p{L}\p{M}.]*){0,5}(?:(?:,| và) \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3})?$/u
const numbers = /^\d{1,4}$/
/** The most words of a party that no capitals mark, known by what it supplied; without any capital, fewer. */
const mostSupplierWords = 6
const mostPlainWords = 3

/**
 * Add one party.
 *
 *     Phóng viên TTXVN tại Lào
 *     ^^^^^^^^^^ job title
 *                ^^^^^ party
 *                      ^^^^^^^ bureau
 *     từ Cổ động viên cung cấp
 *     ^^ lead-in
 *        ^^^^^^^^^^^^ party
 *                     ^^^^^^^^ how it took part
 *
 * @param text Text.
 * @param start Index where it starts.
 * @param end Index where it ends.
 * @param agencies Index of agencies.
 * @param result Parties to which it is added.
 * @returns Whether the words are a party.
 */
export function addParty(text: string, start: number, end: number, agencies: AgencyIndex, result: Parties): boolean {
  let [from, to] = trimParty(text, start, end)
  const around = (agencies.kindsWithin(text, from, to) & phraseKinds.around) !== 0
  const whole = text.slice(from, to)
  if (around && !bearsLeadIn.test(whole)) from += leadIns.exec(whole)?.[0].length ?? 0
  if (from === to) return true
  // The day of what was printed elsewhere, behind its name; `Ảnh: 433` is a party.
  if (result.parts.length > 0 && (text[from - 1] === '/' || text[to] === '/') && numbers.test(text.slice(from, to))) {
    result.said += to - from
    return true
  }
  if (around) {
    const [left, right] = deskAgency(text, from, to, agencies)
    result.said += left - from + to - right
    from = left
    to = right
  }
  let agency = agencies.get(text.slice(from, to))
  if (!agency && around) {
    const {end: least, supplied} = withoutTail(text, from, to)
    agency = least < to ? agencies.get(text.slice(from, least)) : undefined
    if (supplied && !agency) result.qualifier ??= 'handout'
    to = least
  }
  if (agency) {
    result.agencies++
    if (agency.id !== undefined) result.known++
    result.parts.push({type: 'agency', start: from, end: to, ...(agency.id !== undefined && {id: agency.id})})
    return true
  }
  return addPerson(text.slice(from, to), from, to, around, result)
}

/** Add a party that is no agency; a qualifier alone says how the picture came about. */
function addPerson(name: string, start: number, end: number, around: boolean, result: Parties): boolean {
  const qualifier = around ? qualifierWords.get(name.toLowerCase()) : undefined
  if (qualifier) result.qualifier ??= qualifier
  if (qualifier && qualifier !== 'handout') return true
  // "Cổ động viên cung cấp": what supplied it is a party, whatever its letters.
  if (!isName(name) && !(result.qualifier === 'handout' && isSupplier(name))) return false
  if (!isPersonal(name)) result.personal = false
  result.parts.push({type: 'contributor', start, end})
  return true
}

function isSupplier(name: string): boolean {
  return name.split(' ').length <= (/^\p{Lu}/u.test(name) ? mostSupplierWords : mostPlainWords)
}

/** The agency between a job title and a bureau: `Phóng viên TTXVN tại Lào`. */
function deskAgency(text: string, start: number, end: number, agencies: AgencyIndex): PartyRange {
  const name = text.slice(start, end)
  const title = jobTitles.exec(name)?.[0].length ?? 0
  const desk = name.slice(title).replace(bureau, '')
  return desk !== name && agencies.knows(desk) ? [start + title, start + title + desk.length] : [start, end]
}

/** Where a party ends whose tail says how it took part, and whether it supplied the picture. */
function withoutTail(text: string, start: number, end: number): {end: number; supplied: boolean} {
  const tail = partyTails.exec(text.slice(start, end))
  if (!tail || tail.index === 0) return {end, supplied: false}
  return {end: start + tail.index, supplied: /cấp|gửi/iu.test(tail[0])}
}

/**
 * Leave out what no party begins or ends with.
 *
 * @param text Text.
 * @param start Index where the range starts.
 * @param end Index where it ends.
 * @returns The range without spaces, stars and commas around it.
 */
export function trimParty(text: string, start: number, end: number): PartyRange {
  let from = start
  let to = end
  while (from < to && !isWordPart(text, from) && /[\s*]/.test(text[from] as string)) from++
  while (to > from && !isWordPart(text, to - 1) && /[\s*,;]/.test(text[to - 1] as string)) to--
  return [from, to]
}
