import {bodies, familyNames, isSyllable, sentenceOpeners, shortTitles} from '../lexicon/names.ts'
import {isPlace} from '../lexicon/places.ts'
import {outlets, plainParties, posts, qualifierWords} from '../lexicon/roles.ts'
import type {Qualifier} from '../tree.ts'
import type {AgencyIndex} from './agencies.ts'
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
/** A word of a name, with the initial before it; or initials. */
const token = /^(?:\p{Lu}(?:\.\p{Lu})+(?=\.?(?:\s|$))|(?:(?!X)\p{Lu}\.\s?(?=\p{Lu}\p{Ll}))?[^\s,;:()[\]“”"/|]+)/u
const joint = /^(?:\s*\/\s*|\s*[–-]\s*|,\s+|\s+(?:và|&)\s+)(?=[\p{Lu}a-z@])/u
const remark = /^\s*\(([\p{Lu}]|từ |tại |theo |ghi|tổng hợp|dịch)[^()]{1,45}\)/u
/** Which bureau of an agency took part. */
const agencyTail = /^ (?:tại \p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+(?=[\s.]))?(?=\.|$| \p{Lu}))/u
const plainTail =
  /^(?: (?:của|trên|do))?(?: (?:nhân vật|gia đình|nạn nhân|người dân|bạn đọc|tỉnh|huyện|cung cấp|màn hình|\p{Lu}[\p{L}\p{M}.]+(?= cung cấp)))*/u
/** What shows that a name is at its end: a stop, a bracket, a quotation, or another party. */
const closing = /^(?:\.|,?\s*$|\s*[)/“"]|\s*[-–]\s*\p{Lu}{3,})/u
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

interface Word {
  own: string
  end: number
  /** In capitals. */
  upper: boolean
  /** Written as Vietnamese syllables are. */
  native: boolean
}

/** As many words as a name has, from an index on, after the word that says who that is. */
function readName(text: string, start: number, agencies: AgencyIndex): Party | undefined {
  const post = posts.exec(text.slice(start, start + 24))?.[0]
  const named = post && readPerson(text, start + post.length)
  if (named)
    return {
      ...named,
      parts: [
        {type: 'contributor', start: /^\p{Lu}{2}|^P|^Phóng/u.test(post) ? start + post.length : start, end: named.end}
      ]
    }
  const head = text.slice(start, start + 24)
  if (!bodies.test(head) && !outlets.test(head)) return readPerson(text, start)
  const body = endOfBody(text, start)
  if (!body) return undefined
  const agency = agencies.get(text.slice(start, body.at))
  return {
    parts: [{type: agency ? 'agency' : 'contributor', start, end: body.at, ...agency}],
    end: body.at,
    sure: body.sure
  }
}

function readPerson(text: string, start: number): Party | undefined {
  const {words, next} = capitalised(text, start)
  const end = words.length > 0 ? endOfName(text, words, next) : undefined
  return end && {parts: [{type: 'contributor', start, end: end.at}], end: end.at, sure: end.sure}
}

type Next = 'lower' | 'closed' | 'open'

/** The words with a capital from an index on, and what comes after them. */
function capitalised(text: string, start: number): {words: Word[]; next: Next} {
  const words: Word[] = []
  let at = start
  while (words.length < 8) {
    const match = token.exec(text.slice(at, at + 30))
    if (!match) break
    const own = match[0].replace(/\.+$|[-–]\p{Lu}{3,}.*$/u, '')
    if (!/^(?:\p{Lu}|[a-z]{1,3}\p{Lu}|@)/u.test(own)) break
    words.push({own, end: at + own.length, upper: own === own.toUpperCase() && own.length > 1, native: isSyllable(own)})
    at += match[0].length
    if (own.length < match[0].length || text[at] !== ' ') break
    while (text[at] === ' ') at++
  }
  const end = words.at(-1)?.end ?? start
  if (/^\s+\p{Ll}/u.test(text.slice(end, end + 4))) return {words, next: 'lower'}
  const rest = text.slice(end, end + 8)
  return {words, next: closing.test(rest) ? 'closed' : 'open'}
}

/** Where a name ends and the next sentence begins. */
function endOfName(text: string, words: readonly Word[], next: Next): {at: number; sure: boolean} | undefined {
  const first = words[0] as Word
  const family = familyNames.has(first.own.toLowerCase())
  const inCapitals = first.upper || (first.own.length === 1 && words[1]?.upper === true)
  const allUpper = inCapitals && words.every(({own, upper}) => upper || own.length === 1)
  // A capitalised word before a small one begins the next sentence.
  const most = next === 'lower' && !allUpper ? words.length - 1 : words.length
  if (most === 0 || (next !== 'closed' && opens(first) && (!inCapitals || next === 'lower'))) return undefined
  let count = 1
  while (count < most && goesOn(text, words, count, next, family, inCapitals)) count++
  const whole = count === words.length && next === 'closed'
  count = Math.min(count, whole || inCapitals ? 6 : family ? 4 : words[2]?.own === 'FC' ? 3 : 2)
  const after = words[count]
  const opened = after !== undefined && opens(after)
  // A foreign word before another one is the first of two names: its bearer may be the subject of the sentence.
  const lone = count === 1 && !whole && !inCapitals && after && !opened && first.native === after.native
  if (lone) return undefined
  return {at: (words[count - 1] as Word).end, sure: whole || opened || (count > 1 && count === words.length - 1)}
}

/** Say whether the word at an index belongs to the name before it. */
function goesOn(
  text: string,
  words: readonly Word[],
  index: number,
  next: Next,
  family: boolean,
  inCapitals: boolean
): boolean {
  const first = words[0] as Word
  const own = words[index] as Word
  if (next !== 'closed' && opens(own)) return false
  // "TUẤN HUY Tổng …", "VIB Hà My …": capitals end where a word in small letters begins the next sentence.
  if (inCapitals && !own.upper) return index === 1 && first.native && first.upper
  if (first.own.includes('.') && own.upper) return false
  if (inCapitals) return first.native || words.every(({upper}) => upper)
  // "Trần Ngọc Quí Cheese …": no Vietnamese name has a foreign word at its end, and no foreign one a Vietnamese.
  if (own.own === 'FC') return true
  if (own.upper) return !first.native
  if (family && index > 1 && first.native && !own.native) return false
  if (!first.native && own.native && index === 1) return next === 'closed'
  // "Hiếu Lương Việt Nam giành …": after a name, a country or a city begins the next sentence.
  return index < 2 || !isPlace(text.slice(own.end - own.own.length, words[index + 1]?.end ?? own.end))
}

function opens({own, upper}: Word): boolean {
  return upper ? shortTitles.has(own) : sentenceOpeners.has(own.toLowerCase())
}

/** `Bộ Tài chính`, `Công an tỉnh Lâm Đồng`: the name of a body goes on in small letters, up to a place or an opener. */
function endOfBody(text: string, start: number): {at: number; sure: boolean} | undefined {
  const ends: number[] = []
  let at = start
  while (ends.length < 14) {
    word.lastIndex = at
    const match = word.exec(text)
    if (!match) break
    const own = match[0]
    if (ends.length > 1 && /^\p{Lu}/u.test(own) && sentenceOpeners.has(own.toLowerCase()))
      return {at: at - 1, sure: true}
    at = word.lastIndex
    while (/^\.[\p{L}\d]/u.test(text.slice(at, at + 2))) {
      word.lastIndex = at + 1
      word.exec(text)
      at = word.lastIndex
    }
    ends.push(at)
    const rest = text.slice(at, at + 2)
    const before = ends.at(-3)
    const named = isPlace(own) || (before !== undefined && isPlace(text.slice(before + 1, at)))
    if (
      (named && ends.length > 1 && /^(?:$|[ .,])/.test(rest) && !/^ \p{Ll}/u.test(rest)) ||
      (/\d$/.test(own) && /^ \p{Lu}/u.test(rest)) ||
      /^(?:$|[.)])/.test(rest)
    )
      return {at, sure: true}
    if (rest[0] !== ' ') {
      if (ends.length < 6) return {at, sure: false}
      break
    }
    at++
  }
  // Nothing closes it: the word for the body and what it is called.
  const end = ends[2] ?? ends.at(-1)
  return end === undefined ? undefined : {at: end, sure: false}
}
