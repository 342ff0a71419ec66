import type {Construct, Context} from '../../construct.ts'
import {cutCopy, isBelowCutCopy} from './cut-copy.ts'
import {rubricsOnTop} from './kicker.ts'
import {timestamp} from './timestamp.ts'

/** The longest and the shortest line that is a title, and the shortest block under it that runs on. */
const longest = 200
const shortest = 15
const running = 100

/** The title (tít): under the rubric or the date that opens a page, or cut short above itself, else told by evidence. */
export const headline: Construct = {
  name: 'headline',
  recognize(_, context) {
    if (cutCopy(context) === 'headline' || isBelowCutCopy(context)) return {type: 'headline', confidence: 0.95}
    const isUnderRubric = rubricsOnTop(context)?.end === context.index
    return isUnderRubric || (context.index === 1 && opensWithDate(context))
      ? {type: 'headline', confidence: 0.95}
      : undefined
  },
  type: 'headline',
  hints: {
    underTitle: -4,
    heading: 3,
    title: 5,
    minor: -3,
    bold: 1,
    alignedRight: -3,
    allLink: -2,
    bodyStyle: -5,
    repeatedStyle: -4,
    afterBody: -4
  }
}

/** Say whether an article opens with the date of its page, and what can be its headline under it. */
function opensWithDate(context: Context): boolean {
  const [first, second, third] = context.blocks
  if (!first || !second || !third || third.text.length < running) return false
  const {text} = second
  if (text.length > longest || text.length < shortest || /[.:;,]$/.test(text)) return false
  return timestamp.recognize?.(first, {...context, index: 0}) !== undefined
}
