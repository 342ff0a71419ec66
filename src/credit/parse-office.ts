import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {organisationOpeners} from '../lexicon/organisations.ts'
import {parseNames} from './parse-names.ts'
import {shiftParts} from './shift-parts.ts'
import type {CreditContext, CreditPart, Reading} from './types.ts'

/** A name and where its bearer works, in brackets. */
const written = /^(?<name>[^()]{3,60}?) ?\((?<office>[^()]{2,70})\)$/u
/** How offices are named besides, and posts. */
const offices =
  /^(?:VP|VPUB|UBND|HĐND|BCH|LĐLĐ|MTTQ|TT |VHTT|TTVH|TT-|THPT|THCS|Trường|Khoa|Lớp|Đài|Báo|Tạp chí|BÁO|ĐÀI|TẠP CHÍ|SỞ|BAN|PHÒNG|TRUNG TÂM|CÔNG AN|VĂN PHÒNG|HỘI|phóng viên|cộng tác viên|thông tín viên)(?![\p{L}\p{M}])/u
const outlet = /^(?:Đài|Báo|Tạp chí|ĐÀI|BÁO|TẠP CHÍ) /u
/** The least confidence of the name. */
const sureName = 0.65

/**
 * Read an author with the office behind the name, where an article closes.
 *
 *     Lê Na (Văn phòng UBND xã)
 *     ^^^^^ name
 *            ^^^^^^^^^^^^^^^^^ office
 *
 * @param text Text.
 * @param start Index where it starts.
 * @param end Index where it ends.
 * @param context Where it stands.
 * @param agencies Index of agencies.
 * @returns What was read, or nothing where the brackets hold no office.
 */
export function parseOffice(
  text: string,
  start: number,
  end: number,
  context: CreditContext,
  agencies: AgencyIndex
): Reading | undefined {
  if (!context.closing || text[end - 1] !== ')') return undefined
  const {name = '', office = ''} = written.exec(text.slice(start, end))?.groups ?? {}
  if (!organisationOpeners.test(office) && !offices.test(office)) return undefined
  const names = parseNames(name, agencies)
  if (!names || names.confidence < sureName) return undefined
  const from = end - 1 - office.length
  const type = outlet.test(office) ? 'agency' : 'contributor'
  const at: CreditPart = {type, start: from, end: end - 1}
  const posts = /^\p{Ll}/u.test(office)
  const own = shiftParts(names.parts, start)
  return {parts: posts ? own : [...own, at], confidence: 0.85}
}

/** The most words of an office that signs before a photographer. */
const mostBodyWords = 8

/**
 * Read an office that signs before a photographer, parted by a sign that no caption has there.
 *
 *     Văn phòng Cục; Ảnh: Lê Na
 *     ^^^^^^^^^^^^^ office
 *
 * @param signer What stands before the photographer.
 * @param sign What parts them.
 * @returns The office as a part, or nothing where it is none.
 */
export function parseBody(signer: string, sign: string): CreditPart[] | undefined {
  const isBody = /[;/]/.test(sign) && organisationOpeners.test(signer) && signer.split(' ').length <= mostBodyWords
  return isBody ? [{type: 'contributor', start: 0, end: signer.length}] : undefined
}
