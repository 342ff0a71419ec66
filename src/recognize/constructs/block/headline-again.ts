/** Tells the headline that pages write over a picture for want of an alternative text. */
import type {Context} from '../../construct.ts'
import {isTitle, standsUnderText} from './page-head.ts'

/** In how many blocks of the top the headline stands. */
const headLines = 4
/** The shortest and the longest headline. */
const leastTitle = 25
const longestTitle = 160

/**
 * Say whether a line is the headline again under the lead, right over the caption of its picture.
 *
 * @param context Context of the line.
 * @returns Whether it is.
 */
export function isOverCaption(context: Context): boolean {
  const {blocks, credits, index} = context
  const text = blocks[index]?.text ?? ''
  // What ends as a sentence does is a summary that stands twice.
  if (index < 2 || !isTitle(text, leastTitle, longestTitle) || /[.!…]$/.test(text)) return false
  const isAgain = blocks.slice(0, Math.min(headLines, index - 1)).some(above => above.text === text)
  if (!isAgain || !standsUnderText(context)) return false
  const below = credits.parseTrailing(blocks[index + 1]?.text ?? '')
  return below !== undefined && below.start > 0 && below.parts.some(({role}) => role === 'photo')
}
