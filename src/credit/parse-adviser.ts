import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {parseNames} from './parse-names.ts'
import type {Roles} from './parse-roles.ts'
import {shiftParts} from './shift-parts.ts'
import type {Reading} from './types.ts'

/** What parts a name from the post behind it. */
const joint = /\s?[·•|,]\s|\s[–—-]\s|\s\(/u
/** The least confidence of the name, and after words that nothing but a name follows. */
const surest = 0.85
const sure = 0.6

/**
 * Read who advised or checked a story, with a post behind the name or after `bởi`.
 *
 *     Tham vấn y khoa: Bác sĩ Lê Na · Nội khoa · Bệnh viện Sông Hồng
 *                      ^^^^^^^^^^^^ name
 *                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ post, which is no party
 *     Bài viết được kiểm duyệt bởi Luật sư Lê Na
 *
 * @param text Text.
 * @param roles Roles before the name.
 * @param end Index where it ends.
 * @param agencies Index of agencies.
 * @returns What was read, or nothing where the role is another or no name follows.
 */
export function parseAdviser(text: string, roles: Roles, end: number, agencies: AgencyIndex): Reading | undefined {
  if (roles.parts[0]?.role !== 'editing') return undefined
  const post = joint.exec(text.slice(roles.end, end))
  const isBy = /\sbởi\s*$/iu.test(text.slice(0, roles.end))
  if (!post && !isBy) return undefined
  const names = parseNames(text.slice(roles.end, post ? roles.end + post.index : end), agencies)
  if (!names || names.confidence < (isBy ? sure : surest)) return undefined
  return {parts: [...roles.parts, ...shiftParts(names.parts, roles.end)], confidence: 0.9}
}
