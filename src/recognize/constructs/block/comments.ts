/** Finds what readers wrote under a story. */
import {relatedHeading} from '../../../lexicon/related.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {isNames} from './page-head.ts'

/** A heading over comments: `Bình luận (23)`, `5 ý kiến bạn đọc`; what a network has there: `Thích Bình luận Chia sẻ`. */
const heading =
  /^(?:xem (?:thêm|tất cả) bình luận|tất cả bình luận|thích[ ·|]{1,3}bình luận[ ·|]{1,3}chia sẻ|phù hợp nhất)$|^(?:\d{1,4} )?(?:bình luận|ý kiến|phản hồi|nhận xét|thảo luận|comments?|replies)(?: (?:của |về )?(?:bạn đọc|độc giả|bạn|mới nhất|bài viết|bài báo))?(?: ?[([]? ?\d{1,4} ?[)\]]?)?\s?:?$/
/** What stands under each of them: `Trả lời Thích 5`, `Thích · Phản hồi · 2 tuần`. */
const button = '(?:trả lời|thích|chia sẻ|phản hồi|báo (?:cáo|vi phạm)|bỏ thích|xóa|reply|like|share|report)'
const age =
  '(?:(?:\\d{1,3}|một|hai|vài) ?(?:giây|phút|giờ|ngày|tuần|tháng|năm|h|p|d|w|m|y)(?: trước)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:lúc )?\\d{1,2}:\\d{2}(?::\\d{2})?|\\(?\\d{1,5}\\)?)'
const foot = new RegExp(`^(?:${age}[ ·•|,-]+){0,5}${button}(?:[ ·•|,-]+(?:${button}|${age}))*$`, 'iu')
/** What ends a comment to which the buttons are glued, and the longest row of them. */
const commentLast = /[.!?…)”"] /g
const longestFoot = 60
/** Who wrote: `Minh Khôi 13:15 19/8/2024`, `hoa.dn - 2 giờ trước`. */
const author =
  /^[^!?:;]{2,40}?[ -]{1,3}(?:\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?:,? \d{1,2}:\d{2})?|\d{1,2} (?:phút|giờ|ngày|tuần|tháng) trước)$/u
/** When somebody wrote whose name stands above, and the longest name. */
const written =
  /^(?:(?:lúc )?\d{1,2}:\d{2},? )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:,? (?:lúc )?\d{1,2}:\d{2}(?::\d{2})?)?$|^\d{1,3} (?:phút|giờ|ngày|tháng|năm) trước$/
const longestAuthor = 25
/** A comment and who wrote it in one line: `Hoa Lê: Bài viết hay quá`. */
const said = /^([^.!?:;,]{2,30}): (?=\S)/u
/** By what comments are sorted; over other articles, some of these words are headings. */
const sorting = /^(?:mới nhất|cũ nhất|quan tâm nhất|nổi bật)$/iu
/** The longest heading. */
const longestHeading = 45
/** The most lines of a comment, its author counted. */
const mostLines = 5
/** The most lines of the form under the heading. */
const formLines = 5

/**
 * Find the lines of the comments under a story.
 *
 * From a heading over comments, each comment ends in the buttons under it, begins with its author and the time, or
 * stands in a line with its author: what reads so line after line is no text of the story.
 */
export const comments = onceAnArticle((context): ReadonlySet<number> => {
  const {blocks} = context
  const found = new Set<number>()
  for (let at = 1; at < blocks.length; at++) {
    if (!isHeading(textAt(context, at))) continue
    const end = endOfComments(context, at + 1)
    for (let line = at + 1; line < end; line++) found.add(line)
    at = Math.max(at, end - 1)
  }
  return found
})

function isHeading(text: string): boolean {
  return text.length <= longestHeading && heading.test(text.toLowerCase())
}

function textAt({blocks}: Context, at: number): string {
  return blocks[at]?.text ?? ''
}

/** The index after the last comment that starts at an index or a few lines of a form below it. */
function endOfComments(context: Context, start: number): number {
  let end = start
  /** How many lines say who wrote a comment: one may be a title with a colon. */
  let named = 0
  let isSure = false
  const reach = () => (end === start ? formLines : 0) + mostLines
  for (let at = start; at < context.blocks.length && at - end < reach(); at++) {
    const text = textAt(context, at)
    const isForm = at - start < formLines && sorting.test(text)
    if (isHeading(text) || (relatedHeading.test(text) && !isForm)) break
    const isAuthor =
      author.test(text) || (at > start && textAt(context, at - 1).length <= longestAuthor && written.test(text))
    const isFoot = foot.test(text) || endsInButtons(text)
    const isNamed = !isFoot && saysComment(text, context)
    if (isFoot || isNamed) end = at + 1
    else if (isAuthor) end = Math.min(at + 2, context.blocks.length)
    if (isFoot || isAuthor) isSure = true
    else if (isNamed) named++
  }
  return isSure || named > 1 ? end : start
}

/** Say whether the buttons are glued to a comment: `Hay quá. Trả lời Thích`. */
function endsInButtons(text: string): boolean {
  const tail = text.slice(-longestFoot)
  return [...tail.matchAll(commentLast)].some(({index}) => foot.test(tail.slice(index + 2)))
}

/** Say whether a line is a comment behind the name of its author; "Ảnh: …" is none. */
function saysComment(text: string, context: Context): boolean {
  const name = said.exec(text)?.[1]
  return (
    name !== undefined &&
    (isNames(name, context, leastName) || /^[\p{L}\d._]+$/u.test(name)) &&
    !context.credits.parse(text)
  )
}

/** A name of one word is enough beside others. */
const leastName = 0.5
