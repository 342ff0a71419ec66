import type {Construct, Context} from '../../construct.ts'
import {cutCopy, headlineCopies, isBelowCutCopy} from './cut-copy.ts'
import {isTitle, recognizesAt} from './page-head.ts'
import {pageTop} from './page-top.ts'
import {timestamp} from './timestamp.ts'

/** The shortest block under a headline that is told by the date above it. */
const beneath = 100

/** The title (tít): under the rubric or the date that opens a page, or twice in its head, else told by evidence. */
export const headline: Construct = {
  name: 'headline',
  recognize(_, context) {
    const isHeadline =
      cutCopy(context) === 'headline' ||
      isBelowCutCopy(context) ||
      headlineCopies(context).has(context.index) ||
      pageTop(context).headline === context.index ||
      (context.index === 1 && opensWithDate(context))
    return isHeadline ? {type: 'headline', confidence: 0.95} : undefined
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
  const [, title, story] = context.blocks
  if (!title || !story || story.text.length < beneath) return false
  return isTitle(title.text) && recognizesAt(timestamp, context, 0)
}
