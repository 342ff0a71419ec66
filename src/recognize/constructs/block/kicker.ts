import {isPlace} from '../../../lexicon/places.ts'
import {isRubric} from '../../../lexicon/rubrics.ts'
import type {Construct, Context} from '../../construct.ts'
import {isNamedByTitle} from './byline.ts'
import {cutMark, isHead, isTitle, isUnderSummary, recognizesAt} from './page-head.ts'
import {pageTop} from './page-top.ts'
import {timestamp} from './timestamp.ts'

/** The short line above the headline (rubric, tít dẫn): a rubric that opens the article, else told by evidence. */
export const kicker: Construct = {
  name: 'kicker',
  recognize(_, context) {
    const isKicker =
      pageTop(context).lines.get(context.index) === 'kicker' ||
      standsAboveDay(context) ||
      standsUnderTitle(context) ||
      namesOccasion(context) ||
      standsUnderSummary(context)
    return isKicker ? {type: 'kicker', confidence: 0.95} : undefined
  },
  type: 'kicker',
  hints: {heading: 2, bodyStyle: -3, afterBody: -4, afterSignature: -5}
}

/** The shortest title over a rubric, and the shortest block under it. */
const shortestTitle = 25
const beneath = 100

/** Say whether a rubric opens the article, with its day and its title under it. */
function standsAboveDay(context: Context): boolean {
  const {blocks, index} = context
  const text = blocks[index]?.text ?? ''
  if (index > 0 || !isRubric(text) || text.endsWith(':')) return false
  return isTitle(blocks[2]?.text ?? '', shortestTitle) && recognizesAt(timestamp, context, 1)
}

/** Say whether a rubric stands right under the title, with the date or the story under it. */
function standsUnderTitle(context: Context): boolean {
  const {blocks, index} = context
  const text = blocks[index]?.text ?? ''
  if (index === 0 || index > 3 || !isRubric(text) || text.endsWith(':') || !isHead(context)) return false
  if (recognizesAt(timestamp, context, index)) return false
  const below = blocks[index + 1]
  if (!below || !isTitle(blocks[index - 1]?.text ?? '', shortestTitle)) return false
  return below.text.length >= beneath || recognizesAt(timestamp, context, index + 1)
}

/** What a series of a paper is written for, in capitals: `CHÀO MỪNG ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XV`. */
const occasion = /^(?:HƯỚNG TỚI|CHÀO MỪNG|TIẾN TỚI) [^\p{Ll}.!?:]{8,110}$/u
/** Up to which index it stands. */
const lastOccasion = 3

/** Say whether such a line stands right over the headline or under it; as a headline itself it stands alone. */
function namesOccasion(context: Context): boolean {
  const {blocks, index} = context
  if (index > lastOccasion || !occasion.test(blocks[index]?.text ?? '') || !isHead(context)) return false
  return [index - 1, index + 1].some(at => {
    const text = blocks[at]?.text ?? ''
    return isTitle(text, leastTitle) && /\p{Ll}/u.test(text) && !isRubric(text) && !recognizesAt(timestamp, context, at)
  })
}

/** The shortest headline beside it. */
const leastTitle = 15

/**
 * Say whether a line in capitals stands between the summary of a page of results and the story: it names rubrics and
 * places, or the summary is cut short right above it.
 */
function standsUnderSummary(context: Context): boolean {
  const {blocks, index} = context
  const text = blocks[index]?.text ?? ''
  if (index === 0 || text.length > longestUpper || text !== text.toUpperCase() || isNamedByTitle(context)) return false
  const isCut = index <= lastCut && cutMark.test(blocks[index - 1]?.text ?? '') && plain.test(text)
  if (isCut && (blocks[index + 1]?.text.length ?? 0) >= beneath) return true
  return isUnderSummary(context) && text.split(' - ').every(part => isPlace(part) || isRubric(part))
}

/** Up to where a summary that is cut short stands over its story, and what a rubric is made of. */
const lastCut = 2
const plain = /^\p{Lu}[\p{Lu}\p{M}\d -]{3,}$/u

/** The longest of these lines. */
const longestUpper = 50
