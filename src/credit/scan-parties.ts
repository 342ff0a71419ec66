import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {bodies} from '../lexicon/family-names.ts'
import {outlets, plainParties, posts, qualifierWords} from '../lexicon/roles.ts'
import type {Qualifier} from '../tree/index.ts'
import {bodyExtent, nameExtent} from './name-boundary.ts'
import type {CreditPart} from './types.ts'

/** Parties that were read from an index on, as far as they are sure. */
export interface Forward {
  parts: CreditPart[]
  end: number
  qualifier?: Qualifier
}

interface Party extends Forward {
  /** A stop, a bracket, or the opener of a sentence shows that the party ends here. */
  sure: boolean
}

const mostParties = 6
/** How far one party may reach. */
const reach = 90
const word = /[^\s,.;:()[\]“”"/|]+/uy
const joint = /^(?:\s*\/\s*|\s*[–-]\s*|,\s+|\s+(?:và|&)\s+)(?=[\p{Lu}a-z@])/u
const remark = /^\s*\(([\p{Lu}]|từ |tại |theo |ghi|tổng hợp|dịch)[^()]{1,45}\)/u
/** Which bureau of an agency took part. */
const agencyTail = /^ (?:tại \p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+(?=[\s.]))?(?=\.|$| \p{Lu}))/u
const plainTail =
  /^(?: (?:của|trên|do))?(?: (?:nhân vật|gia đình|nạn nhân|người dân|bạn đọc|tỉnh|huyện|cung cấp|màn hình|\p{Lu}[\p{L}\p{M}.]+(?= cung cấp)))*/u
/** Where people have pages of their own. */
const networks = /^(?:facebook|fanpage|instagram|youtube|tiktok|trang cá nhân)/iu
/** What follows a party and says how it took part. */
const partTaken = /^ (?:cung cấp|sưu tầm|chụp|phát|ghi)(?=[.)]|$| \p{Lu})/u
const handout = /cung cấp$/u

/**
 * Read the parties of a credit from an index on, where nothing but the names themselves tells where they end.
 *
 * @param text Text.
 * @param start Index of the first party.
 * @param agencies Index of agencies.
 * @returns Parties, and the index after the last; the start where there is none.
 */
export function readForward(text: string, start: number, agencies: AgencyIndex): Forward {
  const result: Forward = {parts: [], end: start}
  let at = start
  while (result.parts.length < mostParties) {
    const party = readParty(text, at, agencies)
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
      const inner = readAgency(text, result.end + bracket[0].indexOf('(') + 1, agencies)
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

function readParty(text: string, start: number, agencies: AgencyIndex): Party | undefined {
  return (
    readQualifier(text, start) ??
    readOutlet(text, start, agencies) ??
    readPlain(text, start) ??
    readName(text, start, agencies)
  )
}

/** `NVCC`, `Chụp màn hình`, `Tư liệu`: what says how the picture came about. */
function readQualifier(text: string, start: number): Party | undefined {
  const lower = text.slice(start, start + 24).toLowerCase()
  let found: {end: number; qualifier: Qualifier} | undefined
  for (const [words, qualifier] of qualifierWords) {
    const end = start + words.length
    if (lower.startsWith(words) && !/[\p{L}\p{M}]/u.test(text[end] ?? '') && end > (found?.end ?? 0)) {
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
function readOutlet(text: string, start: number, agencies: AgencyIndex): Party | undefined {
  const post = posts.exec(text.slice(start, start + 24))
  const agency = readAgency(text, start + (post?.[0].length ?? 0), agencies)
  if (!agency) return undefined
  const tail = agencyTail.exec(text.slice(agency.end, agency.end + 40))
  return {parts: [agency], end: agency.end + (tail?.[0].length ?? 0), sure: true}
}

/** `Nhân vật cung cấp`, `Trang cá nhân của nhân vật`, `Công an cung cấp`. */
function readPlain(text: string, start: number): Party | undefined {
  const slice = text.slice(start, start + reach)
  const plain = plainParties.exec(slice)
  if (!plain) return undefined
  const all = plain[0] + (plainTail.exec(slice.slice(plain[0].length))?.[0] ?? '')
  const rest = slice.slice(all.length, all.length + 2)
  // "Công an Đồng Nai": the name of a body.
  if (all === plain[0] && /^ \p{Lu}/u.test(rest) && bodies.test(slice)) return undefined
  // "Facebook Hồng Vân", "Facebook nghệ sĩ Hồng Vân": whose page it is.
  if (networks.test(plain[0])) {
    const from = start + all.length + 1
    const post = posts.exec(text.slice(from, from + 24))
    const person = readPerson(text, from + (post?.[0].length ?? 0))
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

/**
 * Read the longest known agency, or the address of a site, that starts at an index.
 *
 * @param text Text.
 * @param start Index.
 * @param agencies Index of agencies.
 * @returns The agency, or nothing.
 */
export function readAgency(text: string, start: number, agencies: AgencyIndex): CreditPart | undefined {
  let best: CreditPart | undefined
  let at = start
  for (let count = 0; count < 6; count++) {
    word.lastIndex = at
    const match = word.exec(text)
    if (!match) break
    const end = word.lastIndex
    // "AFP-TTXVN": a dash may join two agencies.
    const dash = match[0].search(/[–-]/)
    for (const stop of dash > 0 ? [end, at + dash] : [end]) {
      const name = text.slice(start, stop)
      const id = agencies.knows(name) ? agencies.get(name)?.id : undefined
      if (id !== undefined && (!best || stop > best.end)) best = {type: 'agency', start, end: stop, id}
    }
    if (text[end] !== ' ' && !/^\.[a-z]/i.test(text.slice(end, end + 2))) break
    at = end + 1
  }
  if (best) return best
  const address = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[\s.,/]|$)/i.exec(text.slice(start, start + 60))
  const agency = address && agencies.get(address[0])
  return address && agency ? {type: 'agency', start, end: start + address[0].length, ...agency} : undefined
}

/** As many words as a name has, from an index on, after the word that says who that is. */
function readName(text: string, start: number, agencies: AgencyIndex): Party | undefined {
  const post = posts.exec(text.slice(start, start + 24))?.[0]
  const named = post && readPerson(text, start + post.length)
  if (named) return named
  const head = text.slice(start, start + 24)
  if (!bodies.test(head) && !outlets.test(head)) return readPerson(text, start)
  const extent = bodyExtent(text, start)
  const agency = extent && agencies.get(text.slice(start, extent.end))
  return extent && {parts: [{type: agency ? 'agency' : 'contributor', start, end: extent.end, ...agency}], ...extent}
}

function readPerson(text: string, start: number): Party | undefined {
  const extent = nameExtent(text, start)
  return extent && {parts: [{type: 'contributor', start, end: extent.end}], ...extent}
}
