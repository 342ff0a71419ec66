/** Tells titles of other articles by their days, as lists under a story have them. */
import type {Context} from '../../construct.ts'
import {isTail} from './page-head.ts'

/** A day behind the title: `Mở lại chợ nổi (27/05/2025)`, `Mở lại chợ nổi | 27/05/2025 |`. */
const behind =
  /^[^.]{20,180}\.? ?[([] ?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:,? ?[-|]? ?\d{1,2}[:h]\d{2}(?::\d{2})?)?[)\]]$|^[^.:]{10,180} [–-] \d{1,2}[/.]\d{1,2}[/.]\d{4}$|^[^.|]{20,180} \| ?\d{1,2}[/.]\d{1,2}[/.]\d{4} ?\|?$/
/** What it ends with. */
const behindLast = /[\d)\]|]/
/** A day before the title, and a result of a match, which has one as well. */
const before = /^[([]?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[)\]]?(?: ?[-–:|])? ["“']?\p{Lu}[^.]{14,159}[^.:;]$/u
const result = /\d ?[-–:] ?\d| vs /

/**
 * Say whether a line after the story is a title with its day behind it, or one of several with their days before them.
 *
 * @param context Context of the line.
 * @returns Whether it is.
 */
export function isDatedTitle(context: Context): boolean {
  if (!isTail(context)) return false
  const {blocks, index} = context
  const text = blocks[index]?.text ?? ''
  if (behindLast.test(text.slice(-1)) && behind.test(text)) return true
  const isAt = (at: number) => {
    const line = blocks[at]?.text ?? ''
    return before.test(line) && !result.test(line.slice(10))
  }
  return isAt(index) && (isAt(index - 1) || isAt(index + 1))
}
