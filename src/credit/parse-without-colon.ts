import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {deskFirst} from '../lexicon/organisations.ts'
import {leadIns, plainParties} from '../lexicon/party-words.ts'
import {joinRoles, parseParties} from './parse-parties.ts'
import type {Roles} from './parse-roles.ts'
import {parseAddressed, parseUnknown} from './parse-source.ts'
import {isSpeaker, parseSuffix} from './parse-suffix.ts'
import type {Parties} from './party.ts'
import type {CreditContext, CreditPart, Reading} from './types.ts'

/** What is to be seen, before a stroke and who made it: `Minh họa/INT`. */
const pictured: ReadonlySet<string> = new Set(['photo', 'graphic', 'video'])
/** What is made under a heading that has its name: `PHIM TRUYỆN MỚI`. */
const headed: ReadonlySet<string> = new Set(['text', 'video'])
/** How pictures come to a newsroom: `do bạn đọc gửi đến Sao Mai`. */
const supplied = /\s(?:cung cấp|gửi(?: (?:đến|tới|về|cho) [^.]{2,30})?)$/iu
const upperName = /^\p{Lu}[\p{Lu}\p{M}.]*(?: \p{Lu}[\p{Lu}\p{M}.]*)+$/u
/** The most words after a qualifier, after a role that has a suffix, of names, and of names that little speaks for. */
const most = {qualified: 8, suffixed: 7, personal: 12, source: 6, bare: 4} as const

/** What is seen of roles and parties without a colon between them. */
interface LineFacts {
  parties: Parties
  /** The words of the parties. */
  rest: string
  /** Number of these words. */
  words: number
  first: CreditPart
  /** Several roles share the parties. */
  several: boolean
  /** The role is "ảnh" alone, and what follows begins with a capital. */
  bare: boolean
  /** The role names a work, or that it was written, and its author: `Bút ký của`, `Viết bởi`. */
  work: boolean
  /** The role is that of who signs, without a sign behind it: `Tác giả`. */
  signs: boolean
  /** The role is that of a text or a film, in capitals. */
  heading: boolean
  /** All parties are agencies. */
  all: boolean
  /** All parties read as names, and there are no more words than names have. */
  personal: boolean
  context: CreditContext
}

/** A case in which the words are a credit, and how sure that is. */
interface Case {
  example: string
  holds(facts: LineFacts): boolean | undefined
  confidence(facts: LineFacts): number
}

/** The cases, in the order in which they are tried. */
const cases: readonly Case[] = [
  {
    example: '- Ảnh Mai Thụy · (ảnh CTV) · Ảnh Công an Thanh Hóa cung cấp',
    holds: ({bare, words, parties, rest, context}) =>
      bare &&
      ((words <= most.bare && (parties.personal || plainParties.test(rest))) ||
        context.bracketed ||
        parties.qualifier === 'handout'),
    confidence: ({parties}) => (parties.known > 0 ? 0.97 : 0.85)
  },
  {
    example: '(Hình từ internet) · Ảnh nhân vật cung cấp',
    holds: ({first, parties, rest, words}) =>
      first.role === 'photo' &&
      words <= most.bare &&
      parties.parts.length === 1 &&
      (parties.qualifier === 'handout' || (leadIns.test(rest) && plainParties.test(rest.replace(leadIns, '')))),
    confidence: () => 0.93
  },
  {
    example: 'Theo TTXVN · Đồ họa TTXVN',
    holds: ({all, parties}) => all && parties.known > 0,
    confidence: () => 0.97
  },
  {
    example: '(Theo Báo Sao Mai)',
    holds: ({all, context}) => all && context.bracketed,
    confidence: () => 0.95
  },
  {
    example: 'Đồ họa Minh Hà - TTXVN',
    holds: ({parties, personal}) => parties.known > 0 && personal,
    confidence: () => 0.95
  },
  {
    example: 'Theo Báo Sao Mai, where the article closes',
    holds: ({first, words, parties, context, personal, all}) =>
      first.role === 'source' &&
      words <= (parties.agencies > 0 ? most.personal : most.source) &&
      (context.closing || context.bracketed) &&
      (personal || all),
    confidence: () => 0.85
  },
  {
    example: 'Tổng hợp từ Internet',
    holds: ({first, context, personal, rest}) =>
      first.role === 'compilation' && (context.closing || context.bracketed) && (personal || plainParties.test(rest)),
    confidence: () => 0.85
  },
  {
    example: 'Bài và ảnh Lê Na',
    holds: ({first, several, personal}) => first.role !== 'source' && several && personal,
    confidence: () => 0.9
  },
  {
    example: 'Tác giả Lê Na, where it signs',
    holds: ({signs, personal, words, context}) => signs && context.last && personal && words <= most.bare,
    confidence: () => 0.85
  },
  {
    example: 'Bút ký của Lê Na',
    holds: ({work, personal, rest}) => work && (personal || deskFirst.test(rest)),
    confidence: () => 0.93
  },
  {
    example: 'Đồ họa TỰ TRUNG',
    // "TIN HOẠT ĐỘNG BỆNH VIỆN": all in capitals, it is a rubric.
    holds: ({first, rest, words, heading}) =>
      first.role !== 'source' && !heading && upperName.test(rest) && words <= most.bare,
    confidence: () => 0.85
  }
]

/**
 * Read a credit whose roles have no colon.
 *
 *     Ảnh minh họa từ Internet
 *     ^^^^^^^^^^^^ a role with its qualifier
 *                  ^^^^^^^^^^^ parties
 *     Theo Lê Na (biên dịch)
 *     ^^^^ a source
 *          ^^^^^^^^^^^^^^^^^ names with a suffix
 *
 * @param text Text.
 * @param end Index where it ends.
 * @param roles Its roles.
 * @param context Where it stands.
 * @param agencies Index of agencies.
 * @returns What was read, or nothing where the words are a sentence.
 */
export function parseWithoutColon(
  text: string,
  end: number,
  roles: Roles,
  context: CreditContext,
  agencies: AgencyIndex
): Reading | undefined {
  const rest = text.slice(roles.end, end)
  const first = roles.parts[0] as CreditPart
  const words = rest.split(' ').length
  const addressed = parseAddressed(text, end, roles, agencies)
  if (addressed) return addressed
  if (/[“”":?!]/u.test(rest.replace(/https?:/g, '')) && !first.qualifier) return undefined
  if (isSpeaker(rest)) return undefined
  const sign = first.qualifier === 'screenshot' ? /^[/|,]\s?(?=[\p{L}@])/u : /^[/|]\s?(?=[\p{L}@])/u
  const drawn = pictured.has(first.role as string) ? sign.exec(rest) : null
  if (drawn) {
    const parties = parseParties(text, roles.end + drawn[0].length, end, agencies)
    return parties && {parts: joinRoles(roles.parts, parties), confidence: 0.9}
  }
  if (/^do\s/iu.test(rest) && supplied.test(rest)) {
    const parties = parseParties(text, roles.end, end, agencies)
    return parties && {parts: joinRoles(roles.parts, parties), confidence: 0.97}
  }
  if (first.qualifier && roles.parts.length === 1) {
    if (words > most.qualified || !/^(?:[\p{Lu}"“(@]|từ|của|trên|bởi)/u.test(rest)) return undefined
    const parties = parseParties(text, roles.end, end, agencies)
    return {parts: parties ? joinRoles(roles.parts, parties) : roles.parts, confidence: 0.85}
  }
  if (first.role === 'source' || first.role === 'compilation' || first.role === 'translation') {
    const suffixed = parseSuffix(text, roles.end, end, agencies)
    if (suffixed && words <= most.suffixed) return {parts: [...roles.parts, ...suffixed.parts], confidence: 0.9}
  }
  const parties = parseParties(text, roles.end, end, agencies)
  if (!parties || parties.parts.length === 0) return parseUnknown(text, end, roles, context)
  const facts: LineFacts = {
    parties,
    rest,
    words,
    first,
    several: roles.parts.length > 1,
    work: /(?:của|bởi|ảnh do|^by) $/iu.test(text.slice(first.start, roles.end)),
    signs: /^(?:tác giả|tin bài|(?:người )?thực hiện)$/iu.test(text.slice(first.start, first.end)),
    heading: headed.has(first.role as string) && /^\p{Lu}{3,}/u.test(text.slice(first.start, first.end)),
    bare: /^ảnh $/iu.test(text.slice(first.start, roles.end)) && /^\p{Lu}/u.test(rest),
    all: parties.agencies === parties.parts.length,
    personal: parties.personal && words <= most.personal,
    context
  }
  const known = cases.find(({holds}) => holds(facts))
  if (known) return {parts: joinRoles(roles.parts, parties), confidence: known.confidence(facts)}
  return parseUnknown(text, end, roles, context)
}
