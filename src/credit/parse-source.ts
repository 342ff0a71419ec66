import {hasAgencyForm} from '../lexicon/agency-forms.ts'
import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {organisationOpeners} from '../lexicon/organisations.ts'
import type {Roles} from './parse-roles.ts'
import {isPersonal} from './party-name.ts'
import type {CreditContext, CreditPart, Reading} from './types.ts'

const withAddress =
  /^(?:[-–—] )?([^:]{2,40}?)(?: ?: ?| ?[-–|,] ?| \(| (?=https?:|[Ww]{3}\.))((?:https?:\/\/|[Ww]{3}\.)\S+?|[a-z\d-]{2,40}(?:\.[a-z\d-]{2,20}){1,3}\/\S+?)\)?$/u

/**
 * Read a source with its address, as portals name the paper that they took a story from.
 *
 *     Nguồn Sao Mai: https://baosaomai.example/tin-1
 *           ^^^^^^^ paper
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ address
 *
 * @param text Text.
 * @param end Index where it ends.
 * @param roles Its roles.
 * @param agencies Index of agencies.
 * @returns What was read, or nothing where no address ends the text.
 */
export function parseAddressed(text: string, end: number, roles: Roles, agencies: AgencyIndex): Reading | undefined {
  const match = roles.parts[0]?.role === 'source' ? withAddress.exec(text.slice(roles.end, end)) : undefined
  if (!match) return undefined
  const [whole, name = '', address = ''] = match
  const from = roles.end + whole.lastIndexOf(address)
  const start = roles.end + whole.indexOf(name)
  const paper: CreditPart = {type: 'agency', start, end: start + name.length, ...agencies.get(name)}
  const site: CreditPart = {type: 'agency', start: from, end: from + address.length, ...agencies.get(address)}
  return {parts: [...roles.parts, paper, site], confidence: 0.97}
}

/** Sources that are no one: `tổng hợp từ báo chí nước ngoài`. */
export const anywhere =
  /^các báo$|^(?:các )?báo (?:nước ngoài|quốc tế|trong nước|ngoài nước|mạng)$|^(?:báo chí|báo đài|truyền thông|internet|mạng xã hội|nhiều nguồn|các nguồn)(?: (?:trong|ngoài|nước ngoài|quốc tế|trong nước|ngoài nước|khác nhau|tin|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?))?$|^(?:tài liệu|tư liệu|số liệu|hồ sơ|thông tin)(?: (?:của|từ))?(?: [\p{L}\p{M}\d.&-]{1,12}){1,8}$/iu
/** A name in which words in small letters follow the first, or one that is an address without its end. */
const unknownName =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}+&.]*(?: (?:[\p{L}\p{M}\p{N}+.]+(?:[&-][\p{L}\p{M}]+)?|&)){0,10}|[a-z][a-z\d-]{3,40}(?:\.[a-z]{2,12}){0,3})$/u
/** A name in which each word begins with a capital. */
const capitalised = /^\p{Lu}[\p{L}\p{M}]*(?: (?:[\p{Lu}\d][\p{L}\p{M}\d]*|&)){1,3}$/u
/** How a source begins behind a colon, where what comes from a garden or a market may stand as well. */
const outlet =
  /^(?:Cổng|Trang|Website|Báo|Tạp chí|Đài|Kênh|Bản tin|Fanpage|Thời báo|Tập san|Nội san|Đặc san|Chuyên trang|Nhịp sống|Đời sống|Tri thức|Diễn đàn) /u
/** Words that a sentence has, and no name. */
const sentenceWord = / (?:đã|sẽ|là|có|được|cho|từ|khi|này|như|trong|nói|thì|mà|không|vẫn|đang|đi|về) /u

/**
 * Say whether words can be the name of a source that the lexicon does not know.
 *
 * @param words Words after "Theo" or "Nguồn".
 * @returns Whether nothing speaks against it.
 */
export function isUnknownSource(words: string): boolean {
  return unknownName.test(words) && !sentenceWord.test(` ${words} `)
}

/**
 * Read a source that the lexicon does not know, in the last line of a story.
 *
 *     Theo Lê Na/Nhịp sống phương Nam
 *          ^^^^^ author
 *                ^^^^^^^^^^^^^^^^^^^^ nothing speaks against a name
 *     Theo Lê Na (Nhịp sống phương Nam)
 *                 ^^^^^^^^^^^^^^^^^^^^ the same in brackets
 *     Nguồn: Cổng thông tin điện tử thành phố
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the same behind a colon, wherever the story has ended
 *
 * @param text Text.
 * @param end Index where it ends.
 * @param roles Its roles.
 * @param context Where it stands.
 * @returns What was read, or nothing where the words are no name or stand elsewhere.
 */
export function parseUnknown(text: string, end: number, roles: Roles, context: CreditContext): Reading | undefined {
  const rest = text.slice(roles.end, end)
  const mayStand = roles.colon
    ? context.closing && outlet.test(rest)
    : context.last || (context.closing && capitalised.test(rest))
  if (!mayStand || roles.parts[0]?.role !== 'source') return undefined
  if (context.last && anywhere.test(rest)) return {parts: roles.parts, confidence: 0.8}
  const [, author = '', joint = ''] = /^([^/(]{3,40}?)(\s?\/\s?| \((?=[^()]{2,60}\)?$))/u.exec(rest) ?? []
  const written = author !== '' && isPersonal(author)
  const from = roles.end + (written ? author.length + joint.length : 0)
  const to = written && joint.endsWith('(') && text[end - 1] === ')' ? end - 1 : end
  const name = text.slice(from, to)
  const list = context.last && !written ? readList(text, from, to) : undefined
  if (list) return {parts: [...roles.parts, ...list], confidence: 0.8}
  if (!isUnknownSource(name)) return undefined
  const type = !organisationOpeners.test(name) || hasAgencyForm(name) ? 'agency' : 'contributor'
  const parts: CreditPart[] = [{type, start: from, end: to}]
  if (written) parts.unshift({type: 'contributor', start: roles.end, end: roles.end + author.length})
  return {parts: [...roles.parts, ...parts], confidence: 0.8}
}

/**
 * Take a single word beside an outlet for one as well: `theo Kitco, Reuters`.
 *
 * @param parts Parts behind a word for a source.
 * @param text Text that they are of.
 * @returns The same parts, some of them agencies now.
 */
export function asOutlets(parts: readonly CreditPart[], text: string): CreditPart[] {
  const isBeside = parts.some(({type}) => type === 'agency')
  const isWord = ({start, end}: CreditPart) => end - start >= shortestOutlet && !/[\s.]/.test(text.slice(start, end))
  return parts.map(part => (isBeside && part.type === 'contributor' && isWord(part) ? {...part, type: 'agency'} : part))
}

const shortestOutlet = 4

/** Read several sources, of which each begins with a capital: `The Hindu, Nhịp sống phương Nam`. */
function readList(text: string, start: number, end: number): CreditPart[] | undefined {
  const names = text.slice(start, end).split(', ')
  if (names.length < 2 || names.length > mostListed || !names.every(name => listed.test(name))) return undefined
  let at = start
  return names.map(name => {
    const part: CreditPart = {type: 'agency', start: at, end: at + name.length}
    at += name.length + 2
    return part
  })
}

/** The most sources in a row, and one of them. */
const mostListed = 6
const listed = /^\p{Lu}[\p{L}\p{M}\d&.]*(?: [\p{L}\p{M}\d&.]+){0,3}$/u
