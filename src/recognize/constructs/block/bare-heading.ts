import {keywordsHeading, relatedHeading} from '../../../lexicon/related.ts'
import type {Context} from '../../construct.ts'
import {standsOverKeywords} from './keywords.ts'
import {shortestTitle} from './listed.ts'
import {recognizesAt} from './page-head.ts'
import {shortTitle} from './related.ts'
import {residueAt} from './residue-at.ts'
import {timestamp} from './timestamp.ts'

/** What leads from this story to others, also where their titles were lost; others head parts of every page. */
const ofStory =
  /liên quan|cùng (?:chuyên mục|chủ đề|mục|loại|sự kiện)|(?:mới|cũ) hơn|(?:vừa|đã) (?:đưa|đăng)|đọc thêm|(?:Tin|Bài)(?: tức| viết)? khác|(?:tin|bài)(?: viết)? tiếp theo/iu

/** What leads to one other article, and how many headings in a row are looked at. */
const neighbour = /^(?:tin|bài)(?: viết)? (?:trước|sau)$/iu
const mostHeadings = 6

/** Say whether a heading heads a box whose titles were lost: the age of one, or a box with its titles, stands under it. */
function isOverBox(context: Context): boolean {
  const {blocks, index} = context
  if (neighbour.test(blocks[index]?.text ?? '')) return false
  for (let below = index + 1; below <= index + mostHeadings; below++) {
    const text = blocks[below]?.text ?? ''
    if (recognizesAt(timestamp, context, below) || (relatedHeading.test(text) && ofStory.test(text))) return true
    if (!relatedHeading.test(text)) return below > index + 1 && isTitleAt(context, below)
  }
  return false
}

/** Say whether a line can be the title that a heading has under it. */
function isTitleAt(context: Context, at: number): boolean {
  const text = context.blocks[at]?.text ?? ''
  const isLong = text.length >= shortestTitle || (shortTitle.test(text) && !relatedHeading.test(text))
  return isLong && residueAt(context, at) === undefined
}

/** What names the articles of a box, or speaks to its reader; tabs of a menu do neither: `Đọc nhiều`, `Mới - Nóng`. */
const ofBox =
  /(?:^|\s)(?:(?:tin|bài|video|clip)(?: viết)? (?:đang |được )*(?:xem|đọc) nhiều|tin mới nhất|tin đã đưa)|(?:đọc|xem) nhiều nhất|^nên đọc|đừng bỏ lỡ|bạn (?:có thể|nên) |có thể bạn |nổi bật trên |^(?:related|more from) /iu

/**
 * Say whether a heading over other articles stands over none, and leads to none: a tab or a button of the page.
 *
 * Under the story, a heading that names the articles of its box leads to them, though their titles were lost or were
 * pictures.
 *
 * @param context Context of the line.
 * @param isUnderStory Whether it stands under the story.
 * @returns Whether it is such a heading.
 */
export function isBareHeading(context: Context, isUnderStory: boolean): boolean {
  const {blocks, index} = context
  const text = blocks[index]?.text ?? ''
  // "Xem thêm video đang được quan tâm:" says that something follows.
  if (!relatedHeading.test(text) || (text.endsWith(':') && text.length >= shortestTitle)) return false
  if (
    isUnderStory &&
    (ofStory.test(text) ||
      (ofBox.test(text) && residueAt(context, index + 1) === undefined) ||
      (keywordsHeading.test(text) && standsOverKeywords(context)) ||
      isOverBox(context))
  )
    return false
  return !isTitleAt(context, index + 1)
}
