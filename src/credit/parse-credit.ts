import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {authorAlone} from '../lexicon/party-words.ts'
import {lineOpeners} from '../lexicon/sentence-openers.ts'
import {hasSyllableShape} from '../vietnamese/spelling.ts'
import {endInside, findSecond, gap} from './find-second.ts'
import {parseAdviser} from './parse-adviser.ts'
import {parseNames} from './parse-names.ts'
import {parseBody, parseOffice, parseOfficeAlone} from './parse-office.ts'
import {joinRoles, parseParties} from './parse-parties.ts'
import {parseRoles, parseRolesAlone, type Roles} from './parse-roles.ts'
import {parseAddressed, parseUnknown} from './parse-source.ts'
import {parseSuffix} from './parse-suffix.ts'
import {parseWithoutColon} from './parse-without-colon.ts'
import {parseWithoutRole} from './parse-without-role.ts'
import type {Parties} from './party.ts'
import {isScene} from './party-name.ts'
import {signedBy} from './shift-parts.ts'
import type {CreditContext, CreditPart, Reading} from './types.ts'

/** `L.Q.V | ảnh BVCC`: who supplied the pictures needs no colon. */
const suppliedPhoto =
  /(?:(?<!\s)\s+)?[-–—,|/~•●♦]\s*(?=ảnh (?:NVCC|CACC|ĐVCC|GĐCC|BVCC|CTCC|CQCC|CMH|FBNV|IGNV|CTV|TL|tư liệu)$)/iu

/**
 * Read a range as a credit from its first to its last character.
 *
 *     Tin, ảnh: Trí Dũng/TTXVN
 *     ^^^^^^^^ roles, with a colon after them
 *               ^^^^^^^^^^^^^^ parties
 *
 * @param text Text.
 * @param start Index where it starts.
 * @param end Index where it ends.
 * @param context Where it stands.
 * @param agencies Index of agencies.
 * @returns What was read, or nothing where the range is no credit.
 */
export function parseCredit(
  text: string,
  start: number,
  end: number,
  context: CreditContext,
  agencies: AgencyIndex
): Reading | undefined {
  const roles = parseRoles(text, start, end)
  if (!roles)
    return (
      parseSigned(text, start, end, context, agencies) ??
      parseSourced(text, start, end, context, agencies) ??
      parseWithoutRole(text, start, end, context, agencies) ??
      parseOffice(text, start, end, context, agencies) ??
      parseOfficeAlone(text, start, end, context)
    )
  if (roles.end >= end) return parseRolesAlone(roles, context)
  if (roles.colon && roles.speaker) return context.closing ? parseReporter(text, roles, end, agencies) : undefined
  if (roles.colon)
    return (
      parseAfterColon(text, roles, end, agencies) ??
      parseAdviser(text, roles, end, agencies) ??
      parseUnknown(text, end, roles, context)
    )
  const readSource = (to: number) => parseWithoutColon(text, to, roles, context, agencies)
  return (
    parseBoth(text, roles, end, readSource, agencies) ?? readSource(end) ?? parseAdviser(text, roles, end, agencies)
  )
}

/**
 * Read what follows the roles and their colon.
 *
 *     Ảnh: Ảnh tư liệu, minh họa: AFP/TTXVN
 *          ^^^^^^^^^^^^^^^^^^^^^ roles that go on, with a colon of their own
 *                                 ^^^^^^^^^ parties
 *     Bài: Lê Na - Ảnh: Minh Hà
 *                  ^^^^^^^^^^^^ a second credit
 */
function parseAfterColon(text: string, roles: Roles, end: number, agencies: AgencyIndex): Reading | undefined {
  const chained = parseRoles(text, roles.end, end)
  if (chained && chained.end >= end) {
    // "Ảnh: Tác giả": who wrote the text is a party here.
    if (authorAlone.test(text.slice(roles.end, end)))
      return {parts: [...roles.parts, {type: 'contributor', start: roles.end, end}], confidence: 0.93}
    // "Ảnh: Tư liệu", "Nguồn: Tổng hợp"
    const qualified = chained.parts.some(part => part.qualifier || part.role === 'compilation')
    return qualified ? {parts: [...roles.parts, ...chained.parts], confidence: 0.95} : undefined
  }
  if (chained?.colon) {
    const rest = parseAfterColon(text, chained, end, agencies)
    return rest && {...rest, parts: [...roles.parts, ...rest.parts]}
  }
  const both =
    parseAddressed(text, end, roles, agencies) ??
    parseBoth(text, roles, end, to => parseAfterColon(text, roles, to, agencies), agencies)
  if (both) return both
  const parties = parseParties(text, roles.end, end, agencies) ?? parseClosed(text, roles.end, end, agencies)
  if (!parties || showsScene(text, roles, parties)) return undefined
  const confidence =
    parties.known > 0 ? 0.99 : parties.personal || parties.agencies > 0 || parties.qualifier ? 0.97 : 0.93
  return {parts: joinRoles(roles.parts, parties), confidence}
}

/** Say whether the words behind the role of a film tell what it shows, and not who made it. */
function showsScene(text: string, roles: Roles, {parts, agencies, qualifier, personal}: Parties): boolean {
  if (personal || agencies > 0 || qualifier || !roles.parts.every(({role}) => role === 'video')) return false
  return parts.some(({start, end}) => isScene(text.slice(start, end)))
}

/** Read who reported; what is no name for certain is a question of an interview. */
function parseReporter(text: string, roles: Roles, end: number, agencies: AgencyIndex): Reading | undefined {
  const reading = parseAfterColon(text, roles, end, agencies)
  return reading && reading.confidence >= surePersons ? reading : undefined
}

/** Read two credits in one: `Bài: Lê Na - Ảnh: Minh Hà`, `Theo Reuters; Ảnh: AP`, `Đồ họa: Lê Na (Nguồn: Sao Mai)`. */
function parseBoth(
  text: string,
  roles: Roles,
  end: number,
  readFirst: (end: number) => Reading | undefined,
  agencies: AgencyIndex
): Reading | undefined {
  const colon = text.indexOf(':', roles.end)
  const second =
    colon !== -1 && colon < end
      ? (findSecond(text, roles.end, end) ?? findSecond(text, roles.end, end, gap))
      : undefined
  if (!second || second.index === 0) return undefined
  const left = readFirst(roles.end + second.index)
  const to = endInside(second[0], text, end)
  const right = left && parseCredit(text, roles.end + second.index + second[0].length, to, {}, agencies)
  if (!left || !right) return undefined
  return {parts: [...left.parts, ...right.parts], confidence: Math.min(left.confidence, right.confidence)}
}

/** Read parties that a role closes: `Ảnh: Minh Anh (tổng hợp)`. */
function parseClosed(text: string, start: number, end: number, agencies: AgencyIndex): Parties | undefined {
  const reading = parseSuffix(text, start, end, agencies)
  return reading && {parts: reading.parts, known: 0, agencies: 0, personal: true, said: 0}
}

/** A name by its initials, which no caption has: `T.X`, `Đ.Nguyên`, `NG.HẠNH`. */
const initials =
  /^(?:(?:\p{Lu}\p{L}{0,2}\.\s?){1,3}(?:\p{Lu}[\p{L}\p{M}]{0,6})?\.?|(?:\p{Ll}{1,2}\.){1,3}\p{Ll}{0,2})$/u
/** Where an author works, in brackets, and the least confidence of the name before it. */
const office = /\s?\([^()]{3,50}\)\s*$/u
const surest = 0.85
/** Who signs with initials alone: `HV`. */
const signature = /^\p{Lu}{2,5}$/u
/** How sure it is at least that what follows a colon are persons. */
const surePersons = 0.97
/** The least confidence of names before a photographer. */
const sureNames = 0.65

/**
 * Read a signature with the photographer behind it, where an article closes.
 *
 *     T.X – Ảnh: Q.H
 *     ^^^ who wrote it
 *           ^^^^^^^^ who took the pictures
 *     Ngọc Hà (TTXVN) - Ảnh: Q. Dũng
 *     ^^^^^^^^^^^^^^^ with the agency
 */
function parseSigned(
  text: string,
  start: number,
  end: number,
  context: CreditContext,
  agencies: AgencyIndex
): Reading | undefined {
  if (!context.closing) return undefined
  const colon = text.indexOf(':', start)
  if (colon === -1 && !text.includes('ảnh ')) return undefined
  const second =
    colon === -1 || colon >= end ? suppliedPhoto.exec(text.slice(start, end)) : findSecond(text, start, end)
  if (!second || second.index === 0) return undefined
  const last = endInside(second[0], text, end)
  const right = parseCredit(text, start + second.index + second[0].length, last, {}, agencies)
  // A caption has a full stop.
  const set = second[0].includes('(') || text[end] === '.' ? {closing: true} : context
  const photographer = text.slice(text.indexOf(':', start + second.index) + 1, last)
  const signer = text.slice(start, start + second.index)
  const left = right && (parseBody(signer, second[0]) ?? parseSigner(signer, photographer, right, set, agencies))
  return left && right && signedBy(left, start, right)
}

/** What parts names from the source behind them. */
const sourceJoint = /(?:(?<!\s)\s+)?[-–—,|/~•●♦]\s*(?=Theo \p{Lu})/u

/**
 * Read who told a story again, and from where, where an article closes.
 *
 *     Lê Na, Theo Đời sống ven sông
 *     ^^^^^ names
 *            ^^^^^^^^^^^^^^^^^^^^^^ source
 */
function parseSourced(
  text: string,
  start: number,
  end: number,
  context: CreditContext,
  agencies: AgencyIndex
): Reading | undefined {
  if (!context.closing || !text.includes('Theo ')) return undefined
  const match = sourceJoint.exec(text.slice(start, end))
  if (!match || match.index === 0) return undefined
  const own = text.slice(start, start + match.index)
  const names = parseWithoutRole(own, 0, own.length, context, agencies) ?? parseNames(own, agencies)
  const source = parseCredit(text, start + match.index + match[0].length, end, {closing: true, last: true}, agencies)
  return names && source && signedBy(names.parts, start, source)
}

/** Read who signs before a photographer: an agency with its author, initials, or in the last line a name. */
function parseSigner(
  signer: string,
  photographer: string,
  {parts}: Reading,
  context: CreditContext,
  agencies: AgencyIndex
): CreditPart[] | undefined {
  const known = parseWithoutRole(signer, 0, signer.length, context, agencies)
  if (known) return known.parts
  const own = context.last ? signer.replace(office, '') : signer
  const names = parseNames(own, agencies)
  if (!names) return undefined
  if (own !== signer && names.confidence >= surest) return names.parts
  if (context.last && signature.test(signer)) return names.parts
  if (names.parts.every(part => initials.test(signer.slice(part.start, part.end)))) return names.parts
  // "Mai Lan - Ảnh: NVCC", "Ông Lan (Ảnh: Minh Hà)", "Mai Lan - Ảnh: MINH HÀ" are captions: who is to be seen, and
  // who took it.
  const taken = parts.every(({type, qualifier}) => type !== 'agency' && qualifier === undefined)
  const words = signer.split(/[\s,–-]+/u)
  const titled = lineOpeners.has((words[0] as string).toLowerCase())
  const alike = isUpperCase(signer) === isUpperCase(photographer)
  const sure = context.last && taken && alike && !titled && names.confidence >= sureNames
  return sure && words.every(hasSyllableShape) ? names.parts : undefined
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase()
}
