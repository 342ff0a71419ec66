import {englishMonths, monthNames} from '../../../util/calendar.ts'
import type {Context} from '../../construct.ts'

/** The day of the month, over the hour and the year: a theme of WordPress sets them in two lines. */
const monthAndDay = new RegExp(
  `^(?:(?:${englishMonths})[a-z]{0,6}|(?:tháng|th) ?(?:\\d{1,2}|${[...monthNames].reverse().join('|')})) \\d{1,2}$`,
  'i'
)
const hourAndYear = /^\d{1,2}:\d{2} (?:19|20)\d{2}$/

/**
 * Say whether a line is half of a date in two lines.
 *
 *     June 26
 *     23:13 2010
 *
 * @param context Context of the line.
 * @returns Whether it is.
 */
export function isHalfOfDate({blocks, index}: Context): boolean {
  const text = blocks[index]?.text ?? ''
  if (hourAndYear.test(text)) return monthAndDay.test(blocks[index - 1]?.text ?? '')
  return hourAndYear.test(blocks[index + 1]?.text ?? '') && monthAndDay.test(text)
}
