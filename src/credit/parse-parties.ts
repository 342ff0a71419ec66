import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {partyTails} from '../lexicon/party-words.ts'
import {qualifierWords} from '../lexicon/qualifiers.ts'
import type {Qualifier} from '../tree/index.ts'
import {PhraseTable} from '../util/phrase-table.ts'
import {parseRoles} from './parse-roles.ts'
import {addParty, type Parties, trimParty} from './party.ts'
import {splitParties} from './split-parties.ts'
import type {CreditPart} from './types.ts'

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
/** What stands between two parties of which each has a bracket. */
const series = /\)\s?(?:[-–—,;/&]|và)\s?(?=\p{Lu})/u
/** The longest words that say how the picture came about, with what follows them. */
const longestQualified = 70
/** Roles that stand in a bracket behind names. */
const tells: ReadonlySet<string> = new Set(['source', 'compilation', 'translation'])
/** The longest remark in brackets. */
const longestRemark = 50

/** The number or the file of a picture: `Ảnh: 1`, `Ảnh: lua-1.jpg (340KB)`. */
const placeholder = /^(?:\d{1,2}|\S{1,60}\.(?:jpe?g|png|gif|webp)(?: \([^()]{1,12}\))?)$/i

function isPlaceholder(text: string, start: number, end: number): boolean {
  return /[\dgfpGFP)]/.test(text[end - 1] as string) && placeholder.test(text.slice(start, end))
}

/**
 * Read the parties of a credit.
 *
 *     Trí Dũng - Hoài Nam/TTXVN
 *     ^^^^^^^^ person
 *                ^^^^^^^^ person
 *                         ^^^^^ agency
 *
 * @param text Text.
 * @param start Index where they start.
 * @param end Index where they end.
 * @param agencies Index of agencies.
 * @returns Parties, or nothing where the words are no names.
 */
export function parseParties(text: string, start: number, end: number, agencies: AgencyIndex): Parties | undefined {
  const [from, to] = trimParty(text, start, end)
  // "Video: Juventus 1-0 Fiorentina": a result is a title.
  if (from === to || score.test(text.slice(from, to)) || isPlaceholder(text, from, to)) return undefined
  const qualified = parseQualifier(text, from, to, agencies)
  if (qualified) return qualified
  const bracket = parseSeries(text, from, to, agencies) ?? parseBracket(text, from, to, agencies)
  if (bracket) return bracket
  const result: Parties = {parts: [], known: 0, agencies: 0, personal: true, said: 0}
  let count = 0
  const add = (left: number, right: number) => ++count <= mostParties && addParty(text, left, right, agencies, result)
  return splitParties(text, from, to, agencies, add) ? result : undefined
}

/**
 * Read words that say how the picture came about, with or without what follows them.
 *
 *     Chụp màn hình: VTV
 *     ^^^^^^^^^^^^^ qualifier
 *                    ^^^ party
 */
function parseQualifier(text: string, start: number, end: number, agencies: AgencyIndex): Parties | undefined {
  if (end - start > longestQualified || !qualifiers.at(text, start, end)) return undefined
  const whole = text.slice(start, end)
  const lower = whole.toLowerCase()
  const nothing: Parties = {parts: [], known: 0, agencies: 0, personal: false, said: 0}
  const qualifier = qualifierWords.get(lower)
  // "NVCC" and its like stand for a party; "nhân vật cung cấp" is one with a verb.
  if (qualifier === 'handout') {
    const part: CreditPart = {type: 'contributor', start, end: start + whole.replace(partyTails, '').length}
    return {...nothing, parts: [part], qualifier}
  }
  if (qualifier) return {...nothing, qualifier}
  const match = qualifierFirst.exec(lower)
  const meaning = qualifierWords.get(match?.[1] ?? '')
  if (!match || !meaning) return undefined
  const parties = parseParties(text, start + match[0].length, end, agencies)
  return {...(parties ?? nothing), qualifier: meaning}
}

/**
 * Read parties of which each has a bracket.
 *
 *     Hạnh Quỳnh (TTXVN tại Lào) - Bá Thành (TTXVN tại Anh)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function parseSeries(text: string, start: number, end: number, agencies: AgencyIndex): Parties | undefined {
  const between = text[end - 1] === ')' ? series.exec(text.slice(start, end)) : null
  if (!between) return undefined
  const left = parseParties(text, start, start + between.index + 1, agencies)
  const right = left && parseParties(text, start + between.index + between[0].length, end, agencies)
  if (!right) return undefined
  return {
    parts: [...left.parts, ...right.parts],
    known: left.known + right.known,
    agencies: left.agencies + right.agencies,
    personal: left.personal && right.personal,
    said: left.said + right.said + between[0].length
  }
}

/**
 * Read parties with a bracket at their end, which holds an agency or a remark.
 *
 *     Hạnh Quỳnh (TTXVN)
 *     ^^^^^^^^^^ party
 *                 ^^^^^ agency
 *     TRUNG GIANG (từ Berlin, Đức)
 *     ^^^^^^^^^^^ party
 *                  ^^^^^^^^^^^^^^ remark
 */
function parseBracket(text: string, start: number, end: number, agencies: AgencyIndex): Parties | undefined {
  const last = text[end - 1]
  if (last !== ')' && last !== ']') return undefined
  const open = text.lastIndexOf(last === ')' ? '(' : '[', end - 1)
  if (open <= start) return undefined
  const outer = parseParties(text, start, open, agencies)
  if (!outer) return undefined
  // "Lê Na (theo Sao Mai)": the bracket says a role of its own.
  const read = parseRoles(text, open + 1, end - 1)
  const roles = tells.has(read?.parts[0]?.role ?? '') ? read : undefined
  const inner = parseParties(text, roles?.end ?? open + 1, end - 1, agencies)
  if (inner && inner.parts.length > 0 && inner.agencies === inner.parts.length) {
    return {
      ...outer,
      parts: [...outer.parts, ...(roles?.parts ?? []), ...inner.parts],
      known: outer.known + inner.known,
      agencies: outer.agencies + inner.agencies,
      said: outer.said + inner.said
    }
  }
  // "T.N (NVCC)": who supplied the picture of T.N is a party as well.
  if (inner?.qualifier === 'handout' && inner.parts.length > 0)
    return {...outer, parts: [...outer.parts, ...inner.parts], qualifier: inner.qualifier}
  return end - open <= longestRemark ? {...outer, said: outer.said + end - open} : undefined
}

/**
 * Put roles and parties together; what the parties say of the picture goes to the role.
 *
 * @param roles Roles.
 * @param parties Parties.
 * @returns Parts in order.
 */
export function joinRoles(roles: readonly CreditPart[], {parts, qualifier}: Parties): CreditPart[] {
  return [...(qualifier ? qualify(roles, qualifier) : roles), ...parts]
}

function qualify(roles: readonly CreditPart[], qualifier: Qualifier): CreditPart[] {
  return roles.map(part =>
    (part.role === 'photo' || part.role === 'video') && !part.qualifier ? {...part, qualifier} : part
  )
}
