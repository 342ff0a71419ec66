import type {Context} from '../../construct.ts'
import {shortestTitle} from './listed.ts'

/** The longest title of another article. */
export const longestTitle = 160
/** The lines of a head, in which a title may be glued to its own lead. */
export const headLines = 2
/** The shortest summary, its sign counted, and the room that the sign has. */
export const shortestSummary = 60
const joints = 40
/** The hour that opens such a summary, where no dash does. */
const hour = /\d:\d{2} /
/** How a summary opens that is glued to a title; before it, how the title ends. */
const joint =
  /[^.,;:–-] (?:\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}|(?<sign>\p{Lu}[\p{Lu}&]{2,7}|\p{Lu}[\p{L}\p{N}]{1,19}\.(?:vn|VN|com|net)) ?[-–]) (?=[“"‘']?\p{Lu}\p{Ll})/u
const titleLast = /[\p{Ll}\p{N}?!”"]/u

/**
 * Say whether a line is the title of another article with its summary glued to it: between them stands what opens the
 * summary, the sign of the house or day and hour.
 *
 *     Chợ nổi mở lại sau bão Baosaomai.vn - Ba mươi ghe hàng đã về neo kín khúc sông.
 *     Chợ nổi mở lại sau bão 12/05/2025 08:15 Ba mươi ghe hàng đã về neo kín khúc sông.
 *
 * @param text Line.
 * @param context Context.
 * @returns Whether it is.
 */
export function isGluedTeaser(text: string, {index, credits}: Context): boolean {
  if (index < headLines || text.length < shortestTitle + shortestSummary) return false
  const start = text.slice(shortestTitle - 1, longestTitle + joints)
  const isOpened = start.includes('- ') || start.includes('– ') || (start.includes(':') && hour.test(start))
  const match = isOpened ? joint.exec(start) : null
  if (!match) return false
  const end = shortestTitle - 1 + match.index
  if (text.length - end < shortestSummary || !titleLast.test(text[end] as string) || text.lastIndexOf('.', end) !== -1)
    return false
  const {sign} = match.groups ?? {}
  return sign === undefined || sign.includes('.') || credits.findAgency(sign)?.id !== undefined
}
