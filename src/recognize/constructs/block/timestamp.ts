import {isRubric} from '../../../lexicon/rubrics.ts'
import {lineOpeners} from '../../../lexicon/sentence-openers.ts'
import type {Construct, Context, Span} from '../../construct.ts'
import {creditSpan, partSpans} from '../../credit-spans.ts'
import {isHead, isTitle, running} from './page-head.ts'
import {parseDate, type WrittenDate} from './parse-date.ts'

const longest = 140
/** How much of the end of a line tells that it may be a date. */
const lastReach = 12
/** What date lines end with: most lines need no more than a look at their end. */
const dateLast =
  /(?:[\d)\]]|by \S{2,12}|trước|ago|now|today|[ap]m|sa|ch|xong|đăng|nay|qua|yesterday|z|ict|giây|phút|giờ|ngày|tuần|lượt(?: xem| đọc)?|luận|quan|đọc|views?|comments?|read)\s*$/iu
/** How far from a date or an hour its like is looked for. */
const likeReach = 32
/** The year in which Vietnamese papers went online: a day before it, without an hour, is a day of the story. */
const firstOnline = '1997'
/** The shortest block under a headline that stands under a time. */
const shortestStory = 60
/** The least confidence of names that no sign parts from the date. */
const sureNames = 0.6
/** A desk of the newsroom, in the place of an author. */
const desk = /^(?:Ban|Phòng|Tổ|Trung tâm|Nhóm|Bộ phận|Kênh) \p{Lu}[^.!?:]{1,40}$/u
const poster = /^(?:người đăng|đăng bởi|viết bởi|bởi|by|tác giả)\s?:?\s+(?=\S)/iu

/** The line that gives the date of publication, with or without the author, the rubric or the desk before it. */
export const timestamp: Construct = {
  name: 'timestamp',
  recognize({text}, context) {
    if (text.length > longest || !dateLast.test(text.slice(-lastReach))) return undefined
    const date = parseDate(text)
    if (!date || !mayStand(date, context)) return undefined
    const spans = readBefore(text, date, context)
    if (!spans) return undefined
    return {type: 'timestamp', confidence: 0.97, spans, ...(date.iso && {fields: {date: date.iso}})}
  }
}

/** Say whether so much of a date may stand there: what the page says of the story, or a date of the story. */
function mayStand({kinds, start, iso}: WrittenDate, context: Context): boolean {
  const atEdge = isHead(context) || (context.lastLong !== -1 && context.index > context.lastLong)
  const dated = kinds.has('date')
  if (dated && (kinds.has('time') || kinds.has('zone') || kinds.has('weekday') || kinds.has('label'))) return true
  if (dated && (iso ?? firstOnline) < firstOnline) return false
  // A date alone amid an article, or one of several, is a heading, a list item or a table cell.
  if (dated)
    return (start === 0 ? atEdge : isHead(context)) && isAlone(/^\D{0,8}\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\W?$/, context)
  if (kinds.has('short')) return isHead(context) && (kinds.has('time') || kinds.has('label')) && kinds.size > 1
  if (kinds.has('ago')) return isHead(context) && (context.index > 0 || standsAboveTitle(context))
  // An hour alone: several of them are entries of a live report.
  return (
    isHead(context) &&
    kinds.has('time') &&
    (context.index > 0 || kinds.size > 1 || standsAboveTitle(context)) &&
    isAlone(/^\D{0,20}\d{1,2} ?(?:[:hg]|giờ) ?\d{2}/, context)
  )
}

/** Say whether what follows the first line can be a headline, and a story under it. */
function standsAboveTitle({blocks}: Context): boolean {
  const [, title, story] = blocks
  // The day may stand under the hour.
  if (title && parseDate(title.text)?.start === 0) return true
  if (!title || !story || story.text.length < shortestStory) return false
  return isTitle(title.text, undefined, running - 1)
}

/** Say whether no other block around is such a line. */
function isAlone(like: RegExp, {blocks, index}: Context): boolean {
  const near = blocks.slice(Math.max(0, index - likeReach), index + likeReach)
  return near.filter(({text}) => text.length <= longest && like.test(text)).length <= 1
}

/** Read what stands before the date: an author, a rubric or a desk; nothing where it is the start of a sentence. */
function readBefore(text: string, {start, kinds}: WrittenDate, {credits}: Context): Span[] | undefined {
  const head = trimSigns(text.slice(0, start))
  if (head === '' || /^[\s|•·–-]+$/.test(head)) return []
  const parted = /[|•·,–-]\s*\(?$/u.test(text.slice(0, start))
  if (isRubric(head)) return parted ? [] : undefined
  if (lineOpeners.has(head.toLowerCase())) return undefined
  const credit = credits.parse(head)
  if (credit) return [creditSpan(credit)]
  const names = credits.parseNames(head)
  if (
    names &&
    (parted || (names.confidence >= sureNames && (kinds.has('time') || kinds.has('weekday') || kinds.has('ago'))))
  )
    return partSpans(names.parts)
  if (desk.test(head)) return [{type: 'contributor', start: 0, end: head.length}]
  const by = poster.exec(head)
  return by && credits.parseNames(head.slice(by[0].length)) ? [] : undefined
}

/** Leave out the signs between an author and a date. */
function trimSigns(text: string): string {
  let end = text.length
  while (end > 0 && /[\s,|•·(–-]/.test(text[end - 1] as string)) end--
  return text.slice(0, end)
}
