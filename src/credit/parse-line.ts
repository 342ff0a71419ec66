import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {isWordPart} from '../util/characters.ts'
import {parseCredit} from './parse-credit.ts'
import {parseNames} from './parse-names.ts'
import {parseParties} from './parse-parties.ts'
import {signedBy} from './shift-parts.ts'
import type {CreditMatch, LineContext, Reading} from './types.ts'

/** The longest line without an address that can be a credit. */
const longest = 160
/** The longest signature in front of a credit that is glued to it. */
const longestName = 40
/** The mark that closes wire copy. */
const endMark = /\.?\s?\/\s?\.$/
/** What buttons beside the source leave after it: `Theo Sao Mai Copy link`. */
const button = /(?:\s?\|\s?|\s)(?:copy link|(?:link|xem) bài gốc|lấy link!?|sao chép(?: liên kết)?)$/iu
/** The longest of them, and how they end. */
const longestButton = 24
const buttonLast = 'kKcCpPtT!'
const glued = /(?=[ẢVCNT])(?<=\p{Ll})(?:(?:Ảnh|Video|Clip|Nguồn): ?\p{Lu}|Theo \p{Lu})/u

/**
 * Read a whole line as a credit.
 *
 *     * (Ảnh: Trí Dũng/TTXVN).
 *       ^^^^^^^^^^^^^^^^^^^^^ credit, without what stands around it
 *
 * @param text Line.
 * @param context What is known of the line.
 * @param agencies Index of agencies.
 * @returns The credit, or nothing.
 */
export function parseLine(text: string, context: LineContext, agencies: AgencyIndex): CreditMatch | undefined {
  if (text.length < 2 || (text.length > longest && !text.includes('http'))) return undefined
  const helped = parseHelp(text, agencies)
  if (helped) return helped
  let end = text.length
  const closed = endMark.exec(text.slice(-6))
  if (closed) end -= closed[0].length
  while (end > 0 && !isWordPart(text, end - 1) && /[\s.,;■●♦▪–—-]/.test(text[end - 1] as string)) end--
  if (buttonLast.includes(text[end - 1] ?? ' '))
    end -= button.exec(text.slice(Math.max(0, end - longestButton), end))?.[0].length ?? 0
  // A sentence has a full stop, a credit seldom; initials keep theirs.
  const stopped = end < text.length && !closed
  let start = 0
  while (start < end && !isWordPart(text, start) && /[\s*•■●♦▪>«©–—-]/.test(text[start] as string)) start++
  // A bracket that lost its other half.
  if (text[end - 1] === ')' && !text.includes('(')) end--
  if (text[start] === '(' && !text.includes(')')) start++
  const bracketed = isBracketed(text, start, end)
  const inside = bracketed ? 1 : 0
  const whole = {bracketed, closing: context.closing ?? false, last: context.last ?? false}
  const last = end - inside - lengthOfIssue(text.slice(start + inside, end - inside))
  const reading = parseGlued(text, start, end, agencies) ?? parseCredit(text, start + inside, last, whole, agencies)
  if (!reading) return undefined
  const doubt = stopped && !bracketed && !reading.parts.some(part => part.type === 'creditRole') ? 0.9 : 1
  return {start, end, parts: reading.parts, confidence: reading.confidence * doubt}
}

/** `Theo Nội san Khoa Toán, số 3/2011`, `Tạp chí Văn nghệ Bến Sỏi số Xuân Giáp Thìn`: a paper and its issue. */
const issue = /^(?:Theo|Nguồn|Báo|Tạp chí|Nội san|Tập san|Đặc san) .{3,80}?,? (?=[sS]ố )/u
const issueNumber =
  /^[sS]ố (?:\d[\d/. -]{0,14}(?:,? (?:tháng|năm|ngày) [\d/. -]{1,12})?|(?:Xuân|Tết|đặc biệt)(?: [^ ,.()]{1,12}){0,4})$/u

function lengthOfIssue(text: string): number {
  const paper = text.length <= longest ? issue.exec(text)?.[0] : undefined
  return paper && issueNumber.test(text.slice(paper.length)) ? text.length - paper.replace(/,? $/, '').length : 0
}

/** `Reuters đã đóng góp cho bài viết này.` */
const help =
  /^(\p{Lu}[\p{L}\p{M}\d&.,' -]{1,60}?) (?:đã |cũng )?(?:đóng góp|hỗ trợ|tham gia)(?: thông tin| tường thuật| đưa tin)? (?:cho|vào|trong) (?:bài viết|bài báo|bài|bản tin|báo cáo|tin) này\.?$/u

/** Read who helped with a story, where its last lines say so. */
function parseHelp(text: string, agencies: AgencyIndex): CreditMatch | undefined {
  const names = text.endsWith('này') || text.endsWith('này.') ? help.exec(text)?.[1] : undefined
  const parties = names === undefined ? undefined : parseParties(text, 0, names.length, agencies)
  if (!parties || (!parties.personal && parties.agencies === 0)) return undefined
  return {start: 0, end: text.length, parts: parties.parts, confidence: 0.9}
}

/**
 * Read two lines that lost the break between them.
 *
 *     Lương DũngẢnh: Quý Đoàn
 *     ^^^^^^^^^^ names
 *               ^^^^^^^^^^^^^ credit
 */
function parseGlued(text: string, start: number, end: number, agencies: AgencyIndex): Reading | undefined {
  const head = text.slice(start, start + longestName)
  const joint = head.includes(':') || head.includes('Theo ') ? glued.exec(head) : undefined
  if (!joint) return undefined
  const at = start + joint.index
  const names = parseNames(text.slice(start, at), agencies)
  const credit = parseCredit(text, at, end, {closing: true}, agencies)
  return names && credit && signedBy(names.parts, start, credit)
}

/** Say whether one pair of brackets encloses a range. */
function isBracketed(text: string, start: number, end: number): boolean {
  const open = text[start]
  const close = text[end - 1]
  if (!((open === '(' && close === ')') || (open === '[' && close === ']'))) return false
  return text.indexOf(close, start) === end - 1 || text.lastIndexOf(open, end) > start
}
