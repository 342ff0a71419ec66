import {type AgencyIndex, signs} from '../lexicon/agency-index.ts'
import {bodies} from '../lexicon/family-names.ts'
import {leadIns, partyTails, plainParties, posts, qualifierWords} from '../lexicon/roles.ts'
import type {Qualifier} from '../tree/index.ts'
import {isLetter, isUpper, isWordPart} from '../util/characters.ts'
import {PhraseTable} from '../util/phrase-table.ts'
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
}

const separators = /\s*[,;/|]\s*|\s+(?:[-–—&+]|và|FOR|for)\s+|[-–—](?=\s)\s*|\s[-–—]\s*/gu
const dash = /[-–—]/
const dashes = /[-–—]/g
const strong = /[/|]/
/** Words that say how the picture came about, before a party; the shortest are abbreviations that stand alone. */
const qualifierFirst = new RegExp(
  `^(${[...qualifierWords]
    .filter(([words, meaning]) => meaning !== 'handout' && words.length >= 5)
    .map(([words]) => words)
    .join('|')})(?:\\s*[:,/-]\\s*|\\s+)`
)
const score = / (?=\d)(?<=\p{L} )\d{1,2} ?[-–] ?\d{1,2}(?: |$)/u
const qualifiers = new PhraseTable().add(qualifierWords.keys(), 1)
const mostParties = 10
/** The longest words that say how the picture came about, with what follows them. */
const longestQualified = 70
/** The longest name of a party that is known by its words alone. */
const longestPlain = 70
const mostWords = 9
const mostPersonalWords = 5
/** A word of a person's name, or initials. */
const personalWord = String.raw`(?:\p{Lu}[\p{L}\p{M}'’]*|(?:\p{Lu}\p{Ll}{0,2}\.?){1,4}|\p{Lu}\p{Ll}?\.\p{Lu}[\p{L}\p{M}]+)\.?`
const personal = new RegExp(`^${personalWord}(?: ${personalWord}){0,${mostPersonalWords - 1}}$`, 'u')
const nameSigns = `@"“'‘0123456789`

/**
 * Read the parties of a credit.
 *
 * @param text Text.
 * @param start Index where they start.
 * @param end Index where they end.
 * @param agencies Index of agencies.
 * @returns Parties, or nothing where the words are no names.
 */
export function readParties(text: string, start: number, end: number, agencies: AgencyIndex): Parties | undefined {
  const result: Parties = {parts: [], known: 0, agencies: 0, personal: true}
  const [from, to] = trim(text, start, end)
  // "Video: Juventus 1-0 Fiorentina": a result is a title.
  if (from === to || score.test(text.slice(from, to))) return undefined
  const qualified = readQualifier(text, from, to, agencies)
  if (qualified) return qualified
  const bracket = readBracket(text, from, to, agencies)
  if (bracket) return bracket
  return addParties(text, from, to, agencies, result) ? result : undefined
}

/** Words that say how the picture came about, with or without what follows them. */
function readQualifier(text: string, start: number, end: number, agencies: AgencyIndex): Parties | undefined {
  if (end - start > longestQualified || !qualifiers.at(text, start, end)) return undefined
  const whole = text.slice(start, end)
  const lower = whole.toLowerCase()
  const nothing: Parties = {parts: [], known: 0, agencies: 0, personal: false}
  const qualifier = qualifierWords.get(lower)
  // "NVCC" and its like stand for a party; "nhân vật cung cấp" is one with a verb.
  if (qualifier === 'handout') {
    const body = whole.replace(partyTails, '')
    const part: CreditPart = {type: 'contributor', start, end: start + body.length}
    return {...nothing, parts: [part], qualifier}
  }
  if (qualifier) return {...nothing, qualifier}
  const match = qualifierFirst.exec(lower)
  const meaning = qualifierWords.get(match?.[1] ?? '')
  if (!match || !meaning) return undefined
  const parties = readParties(text, start + match[0].length, end, agencies)
  return {...(parties ?? nothing), qualifier: meaning}
}

/** `Hạnh Quỳnh (TTXVN)`, `TRUNG GIANG (từ Berlin, Đức)`: what stands in the brackets is an agency, or a remark. */
function readBracket(text: string, start: number, end: number, agencies: AgencyIndex): Parties | undefined {
  if (text[end - 1] !== ')') return undefined
  const open = text.lastIndexOf('(', end - 1)
  if (open <= start) return undefined
  const outer = readParties(text, start, open, agencies)
  if (!outer) return undefined
  const inner = readParties(text, open + 1, end - 1, agencies)
  if (inner && inner.parts.length > 0 && inner.known > 0 && inner.known === inner.parts.length) {
    return {
      ...outer,
      parts: [...outer.parts, ...inner.parts],
      known: outer.known + inner.known,
      agencies: outer.agencies + inner.agencies
    }
  }
  return end - open <= 50 ? outer : undefined
}

type Piece = readonly [start: number, end: number]

/** Add the parties between separators, which part neither the name of an agency nor that of a body; false where one is no name. */
function addParties(text: string, start: number, end: number, agencies: AgencyIndex, result: Parties): boolean {
  const cuts: {from: number; to: number; strong: boolean}[] = []
  const slice = text.slice(start, end)
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(slice)) return addParty(text, start, end, agencies, result)
  separators.lastIndex = 0
  for (let match = separators.exec(slice); match; match = separators.exec(slice)) {
    cuts.push({from: start + match.index, to: start + match.index + match[0].length, strong: strong.test(match[0])})
  }
  let from = start
  let next = 0
  let count = 0
  while (from < end) {
    let stop = cuts.length
    // The longest run of pieces that is one agency.
    while (stop > next && stop - next <= 3 && !agencies.knows(text.slice(from, cuts[stop]?.from ?? end))) stop--
    if (stop - next > 3) {
      stop = Math.min(next + 3, cuts.length)
      while (stop > next && !agencies.knows(text.slice(from, cuts[stop]?.from ?? end))) stop--
    }
    if (stop === next && stop < cuts.length && bodies.test(text.slice(from, end))) {
      const knownNext = (index: number) => agencies.knows(text.slice(cuts[index]?.to, cuts[index + 1]?.from ?? end))
      while (stop < cuts.length && !cuts[stop]?.strong && !knownNext(stop)) stop++
    }
    const cut = cuts[stop]
    const to = cut?.from ?? end
    if (to > from) {
      for (const [a, b] of splitGlued(text, from, to, agencies)) {
        if (++count > mostParties || !addParty(text, a, b, agencies, result)) return false
      }
    }
    if (!cut) break
    from = cut.to
    next = stop + 1
  }
  return true
}

/** `AFP-TTXVN`: a dash without spaces parts where one side is an agency, or where both are names of several words. */
function splitGlued(text: string, start: number, end: number, agencies: AgencyIndex): Piece[] {
  const slice = text.slice(start, end)
  if (!dash.test(slice) || agencies.get(slice)) return [[start, end]]
  for (const {index} of slice.matchAll(dashes)) {
    const left = slice.slice(0, index)
    const right = slice.slice(index + 1)
    const names = left.includes(' ') && right.includes(' ') && !bodies.test(left)
    if (left && right && (agencies.knows(left) || agencies.knows(right) || names)) {
      return [[start, start + index], ...splitGlued(text, start + index + 1, end, agencies)]
    }
  }
  return [[start, end]]
}

/** Add one party; false where the words are no name. */
function addParty(text: string, start: number, end: number, agencies: AgencyIndex, result: Parties): boolean {
  let [from, to] = trim(text, start, end)
  const seen = agencies.signs(text, from, to)
  if (seen & signs.around) from += leadIns.exec(text.slice(from, to))?.[0].length ?? 0
  let name = text.slice(from, to)
  if (name === '') return true
  if (seen & signs.around) {
    // "Phóng viên TTXVN tại Lào": the agency is the party.
    const post = posts.exec(name)?.[0].length ?? 0
    const desk = name.slice(post).replace(/ tại \p{Lu}.*$/u, '')
    if (desk !== name && agencies.knows(desk)) {
      from += post
      name = desk
      to = from + name.length
    }
  }
  let agency = agencies.get(name)
  if (!agency && seen & signs.around) {
    const tail = partyTails.exec(name)
    if (tail && tail.index > 0) {
      if (/cung cấp|cấp/iu.test(tail[0]) && !agencies.get(name.slice(0, tail.index))) result.qualifier ??= 'handout'
      name = name.slice(0, tail.index)
      to = from + name.length
      agency = agencies.get(name)
    }
  }
  if (agency) {
    result.agencies++
    if (agency.id !== undefined) result.known++
    result.parts.push({type: 'agency', start: from, end: to, ...(agency.id !== undefined && {id: agency.id})})
    return true
  }
  const short = seen & signs.around ? qualifierWords.get(name.toLowerCase()) : undefined
  if (short === 'handout') result.qualifier ??= short
  else if (short) {
    result.qualifier ??= short
    return true
  }
  // "Cổ động viên cung cấp": what supplied it is a party, whatever its letters.
  if (!isName(name) && !(result.qualifier === 'handout' && /^\p{Lu}/u.test(name) && name.split(' ').length <= 6))
    return false
  if (!isPersonal(name)) result.personal = false
  result.parts.push({type: 'contributor', start: from, end: to})
  return true
}

/** Count the words of a name of letters and single spaces, with a capital at the start of each word; 0 for others. */
function countCapitalised(name: string): number {
  let words = 0
  let opens = true
  for (let index = 0; index < name.length; index++) {
    if (opens) {
      if (!isUpper(name, index)) return 0
      words++
      opens = false
    } else if (name.charCodeAt(index) === 32) opens = true
    else if (!isLetter(name, index)) return 0
  }
  return opens ? 0 : words
}

function isName(name: string): boolean {
  if (name.length <= longestPlain && isWithin(countCapitalised(name), mostWords)) return true
  if (plainParties.test(name)) return name.length <= longestPlain
  const {words, capitals} = countWords(name)
  const body = bodies.test(name)
  if (words > 14 || (!body && words > 1 && capitals < words * 0.5)) return false
  if (/[!?;:]|\.\s\p{Lu}\p{Ll}+\s\p{Ll}|[“”"].{40}/u.test(name) || !/[\p{L}\p{N}]/u.test(name)) return false
  if (body) return !/ \d+ /.test(name)
  if (/[“”"]/u.test(name) && capitals < words) return false
  if (words === 1) return capitals === 1 || /^[@a-z0-9._-]{2,40}$/i.test(name) || /^\p{L}+\p{Lu}/u.test(name)
  return words <= mostWords
}

/** Count the words of a name, and those that begin with a capital, a digit or a sign that can begin a name. */
function countWords(name: string): {words: number; capitals: number} {
  let words = 0
  let capitals = 0
  for (let index = 0; index > 0 || words === 0; index = name.indexOf(' ', index) + 1) {
    words++
    if (isUpper(name, index) || nameSigns.includes(name.charAt(index) || ' ')) capitals++
  }
  return {words, capitals}
}

/** Say whether a name reads as that of a person: capitals and initials alone. */
export function isPersonal(name: string): boolean {
  return (isWithin(countCapitalised(name), mostPersonalWords) || personal.test(name)) && !bodies.test(name)
}

function isWithin(count: number, most: number): boolean {
  return count > 0 && count <= most
}

function trim(text: string, start: number, end: number): Piece {
  let from = start
  let to = end
  while (from < to && !isWordPart(text, from) && /[\s*]/.test(text[from] as string)) from++
  while (to > from && !isWordPart(text, to - 1) && /[\s*,;]/.test(text[to - 1] as string)) to--
  return [from, to]
}
