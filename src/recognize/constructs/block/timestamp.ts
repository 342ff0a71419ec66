import {shiftParts} from '../../../credit/index.ts'
import {isPlace} from '../../../lexicon/places.ts'
import {isRubric} from '../../../lexicon/rubrics.ts'
import {lineOpeners} from '../../../lexicon/sentence-openers.ts'
import type {Construct, Context, Recognition, Span} from '../../construct.ts'
import {creditSpan, partSpans} from '../../credit-spans.ts'
import {isHead, isTail, isTitle, isUnderSummary, running} from './page-head.ts'
import {endsAsDate, parseDate, type WrittenDate} from './parse-date.ts'
import {findResidue} from './residue-index.ts'

const longest = 140
const dayLast = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\W?$/
/** A day alone, or a month or a year that heads a part as it does. */
const dayLike =
  /^\D{0,8}\d{1,4}(?:[/.-]| tháng )\d{1,2}(?:[/.-]| năm |,? )\d{2,4}\W?$|^(?:(?:Đầu|Giữa|Cuối|Từ) )?(?:[Nn]ăm|[Tt]háng) [^.!?:]{0,14}\d{4}\W?$/
/** How far from a date or an hour its like is looked for. */
const likeReach = 32
/** The year in which Vietnamese papers went online: a day before it, amid the story or without an hour, is one of the story. */
const firstOnline = '1997'
/** The shortest block under a headline under a time, title of another article, block under a day that heads a part. */
const shortestStory = 60
const shortestTitle = 20
const shortestPart = 100
/** The least confidence of names that no sign parts from the date. */
const sureNames = 0.6
/** What a page counts before a date. */
const counts: ReadonlySet<string> = new Set(['count', 'reading-time'])
/** What names a paper with the day on which it printed the article, under it: `Nguồn tin: Báo Sao Mai, ngày 6/10/2022`. */
const sourced = /^\(?(?:Theo|Nguồn|Trích)(?: tin)?:? (?:[Bb]áo|[Tt]ạp chí|[Đđ]ài|[Bb]ản tin) /u
/** From whom the article is. */
const source = /(?<=^|, )(?:Theo|Nguồn:?) \p{Lu}[^.!?:]{1,40}$/u
/** A desk of the newsroom, in the place of an author. */
const desk = /^(?:Ban|Phòng|Tổ|Trung tâm|Nhóm|Bộ phận|Kênh) \p{Lu}[^.!?:]{1,40}$/u
const posted = /^(?:người đăng|đăng bởi|viết bởi|bởi|(?:posted |written )?by|tác giả)\s?:?\s+(?=\S)/iu
/** A dateline that stands on a line of its own: `Hà Nội (TTXVN 7/6/2001)`. */
const datelineAlone = /^(?<place>[^()]{2,30}) \((?<name>[^()]{2,30})$/u
/** Where a text was written, under it: `Budapest 9-11-2014`. */
const writtenAt = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3},? $/u
/** What leads from a name to the day. */
const dayOpener = / (?:on|vào|lúc)$/u
/** The longest author with a credit, before a date. */
const longestSigned = 70
/** An age alone. */
const age = /^(?:\d{1,3}|một|hai|vài) (?:giây|phút|giờ|tiếng|ngày|tuần|tháng) trước$/iu
/** The longest words before a date in the head of a page that nothing is known of. */
const longestPlace = 45
/** What stands behind a date, and the longest rubric there. */
const tailed =
  /(?:\s?[|•·/–-]\s?(?:(?:[Tt]ác giả|[Nn]gười (?:đăng|viết)|[Đđ]ăng bởi) ?: ?)?|\s(?<by>by|bởi)\s)(?<words>[^|•·/\d–-]{3,60}|(?<=\|\s?)(?:\p{Lu}[^|•·/]{2,60}|[^|•·/\d]{3,60}))$/u
const longestRubric = 34
/** An hour at the start of a line: several of them head the entries of a chronicle, the next so near. */
const hourLike = /^\D{0,20}\d{1,2} ?(?:(?:[:hg]|giờ) ?\d{2}|giờ$)/
const entryReach = 6

/** The line that gives the date of publication, with or without the author, the rubric or the desk before it. */
export const timestamp: Construct = {
  name: 'timestamp',
  recognize({text}, context) {
    if (text.length > longest) return undefined
    if (!endsAsDate(text)) return readTailed(text, context)
    const date = parseDate(text)
    if (!date) return readTailed(text, context)
    if (!mayStand(date, context) || (date.start > 0 && sourced.test(text))) return undefined
    const spans = readBefore(text, date, context)
    return spans && toTimestamp(date, spans)
  }
}

function toTimestamp({iso}: WrittenDate, spans: Span[]): Recognition {
  return {type: 'timestamp', confidence: 0.97, spans, ...(iso && {fields: {date: iso}})}
}

/**
 * Read a date in the head of a page with the author or the rubric behind it.
 *
 *     07:30, 02/04/2024 | Hứa Vĩnh Tường
 *     Minh An | 09/03/2024 10:15 | Kinh doanh
 */
function readTailed(text: string, context: Context): Recognition | undefined {
  if (!/\d{4}/.test(text) || !isHead(context)) return undefined
  const match = tailed.exec(text)
  if (!match) return undefined
  const [tail] = match
  const {by, words = ''} = match.groups ?? {}
  const before = text.slice(0, -tail.length)
  const date = parseDate(before)
  const names = context.credits.parseNames(words)
  const isSure = isRubric(words) || (names?.confidence ?? 0) >= sureNames
  const isWhole = date && (by || isDated(date) || (date.kinds.has('date') && date.start === 0 && isSure))
  const spans = isWhole ? readBefore(before, date, context) : undefined
  if (!date || !spans) return undefined
  const isRubricOf = by !== undefined || isRubric(words) || (date.kinds.has('time') && words.length <= longestRubric)
  if (!names) return isRubricOf ? toTimestamp(date, spans) : undefined
  return toTimestamp(date, [...spans, ...partSpans(shiftParts(names.parts, text.length - words.length))])
}

/** Say whether a date is one of publication, by what stands beside the day. */
function isDated({kinds}: WrittenDate): boolean {
  return kinds.has('date') && (kinds.has('time') || kinds.has('zone') || kinds.has('weekday') || kinds.has('label'))
}

/** Say whether so much of a date may stand there: what the page says of the story, or a date of the story. */
function mayStand(date: WrittenDate, context: Context): boolean {
  const {kinds, start, iso} = date
  const atEdge = isHead(context) || isTail(context)
  const dated = kinds.has('date')
  const isOld = (iso ?? firstOnline) < firstOnline
  // Several days with nothing beside them but their weekdays are headings of a chronicle.
  if (isDated(date)) return atEdge || (!isOld && (kinds.has('time') || kinds.has('label') || isAlone(dayLast, context)))
  if (dated && isOld) return false
  // A date alone amid an article, or one of several, is a heading, a list item or a table cell.
  // Over a block of text, a day under the story is the heading of its last part.
  if (dated && isTail(context) && (context.blocks[context.index + 1]?.text.length ?? 0) >= shortestPart) return false
  if (dated && start === 0 && isOfTitle(context)) return true
  // Where and when it was written, under the story.
  if (dated && start > 0 && isTail(context)) return writtenAt.test(textOf(context).slice(0, start))
  if (dated) return (start === 0 ? atEdge || isUnderSummary(context) : isHead(context)) && isAlone(dayLike, context)
  if (kinds.has('short'))
    return (
      isHead(context) &&
      (kinds.has('label') || ((kinds.has('time') || kinds.has('weekday')) && isAlone(hourLike, context)))
    )
  // Above its entry in a live report, under the story beside the title of another article; no other line is an age.
  if (kinds.has('ago'))
    return (
      isTail(context) || (context.index > 0 ? isHead(context) || age.test(textOf(context)) : standsAboveTitle(context))
    )
  // Under the story, its word must say what the hour is.
  if (kinds.has('label') && kinds.has('time') && isTail(context)) return true
  // An hour alone: several of them are entries of a live report.
  return (
    (isHead(context) || isUnderSummary(context)) &&
    kinds.has('time') &&
    (context.index > 0 || kinds.size > 1 || standsAboveTitle(context)) &&
    isAlone(hourLike, context)
  )
}

function textOf({blocks, index}: Context): string {
  return blocks[index]?.text ?? ''
}

/** Say whether a line is a day alone under the title of another article, after the story: lists of them have many. */
function isOfTitle(context: Context): boolean {
  const {blocks, index} = context
  const title = blocks[index - 1]?.text ?? ''
  return (
    isTail(context) &&
    /^[([]?[\d/.-]+[)\]]?$/.test(textOf(context)) &&
    isTitle(title, shortestTitle) &&
    /\p{L}/u.test(title)
  )
}

/** Say whether what follows the first line can be a headline, and a story under it. */
function standsAboveTitle({blocks}: Context): boolean {
  const [, title, story] = blocks
  // The day may stand under the hour.
  if (title && parseDate(title.text, 1)) return true
  if (!title || !story || story.text.length < shortestStory) return false
  return isTitle(title.text, undefined, running - 1)
}

/** Say whether no other block around is such a line; above the story, the days of other articles under it do not count. */
function isAlone(like: RegExp, context: Context): boolean {
  const {blocks, index, lastLong} = context
  const reach = Math.max(lastLong + 1, like === hourLike ? index + entryReach : 0)
  const end = Math.min(index + likeReach, isHead(context) && lastLong > index ? reach : blocks.length)
  const near = blocks.slice(Math.max(0, index - likeReach), end)
  return near.filter(({text}) => text.length <= longest && like.test(text)).length <= 1
}

/** Read what stands before the date: an author, a rubric or a desk; nothing where it is the start of a sentence. */
function readBefore(text: string, date: WrittenDate, context: Context): Span[] | undefined {
  const {start, kinds} = date
  const {credits} = context
  const head = trimSigns(text.slice(0, start))
  if (/^[\s|•·›»>–—@-]*$/.test(head)) return []
  const parted = /(?:(?:[|•·,›»>/–—~\p{Extended_Pictographic}-]|::)\uFE0F?\s*[([]?|\s[([])$/u.test(text.slice(0, start))
  if (isRubric(head)) return parted || isDated(date) ? [] : undefined
  if (lineOpeners.has(head.toLowerCase())) return undefined
  if (parted && counts.has(findResidue(context.residue, head, 'around')?.reason ?? '')) return []
  const credit = credits.parse(head)
  if (credit) return [creditSpan(credit)]
  if (isDated(date) && kinds.has('time') && isHead(context)) {
    const spans = readSource(head, context)
    if (spans) return spans
  }
  const dateline = kinds.has('date') && isHead(context) ? datelineAlone.exec(head)?.groups : undefined
  if (dateline && isPlace(dateline.place ?? '') && credits.findAgency(dateline.name ?? '')) return []
  // The day of a document: `Hà Nội, ngày 10 tháng 6 năm 2022`.
  if (parted && kinds.has('date') && isPlace(head) && (isHead(context) || kinds.has('time'))) return []
  const names = credits.parseNames(head)
  if (
    names &&
    (parted || (names.confidence >= sureNames && (kinds.has('time') || kinds.has('weekday') || kinds.has('ago'))))
  )
    return partSpans(names.parts)
  if (desk.test(head)) return [{type: 'contributor', start: 0, end: head.length}]
  // The author with who took the pictures: `Lê Na (Ảnh: Minh Hà) - Thứ hai, ngày …`.
  const signed = parted && isDated(date) && head.length <= longestSigned
  const whole = signed ? credits.parse(head, {closing: true, last: true}) : undefined
  if (whole) return [creditSpan(whole)]
  const trailing = signed ? credits.parseTrailing(head) : undefined
  if (trailing && (trailing.start === 0 || credits.parseNames(trimSigns(head.slice(0, trailing.start)))))
    return [creditSpan(trailing)]
  const by = posted.exec(head)
  const poster = by ? head.slice(by[0].length).replace(dayOpener, '') : ''
  const isPosted = parted || (by && dayOpener.test(head))
  if (by && ((isPosted && /^\p{Lu}/u.test(poster) && head.length <= longestPlace) || credits.parseNames(poster)))
    return []
  // Whatever a page glues to its day in the head is no sentence; nor are a place and a day under the story.
  const isGlued = /[\p{L}\p{M}]$/u.test(text.slice(0, start))
  if (kinds.has('date') && ((isGlued && isHead(context)) || (isTail(context) && writtenAt.test(text.slice(0, start)))))
    return []
  // An office, a place, a rubric of the paper's own: a sign parts them from the day and the hour.
  return parted && isDated(date) && isHead(context) && head.length <= longestPlace && !/[.!?:]/.test(head)
    ? []
    : undefined
}

/**
 * Read the outlet from which an article is, with its author or alone: before day and hour it need not be known.
 *
 *     Theo Nhịp sống số 14:20 09/06/2025
 */
function readSource(head: string, {credits}: Context): Span[] | undefined {
  const match = source.exec(head)
  const credit = match ? credits.parse(match[0], {closing: true, last: true}) : undefined
  if (!match || !credit) return undefined
  const author = match.index === 0 ? undefined : credits.parseNames(head.slice(0, match.index - 2))
  if (match.index > 0 && !author) return undefined
  const {start, end, parts} = credit
  const outlet = {start: start + match.index, end: end + match.index, parts: shiftParts(parts, match.index)}
  return [...partSpans(author?.parts ?? []), creditSpan({...credit, ...outlet})]
}

/** Leave out the signs between an author and a date. */
function trimSigns(text: string): string {
  let end = text.length
  while (end > 0 && /[\s.,:|•·([›»>/–—~@\p{So}\uD83C-\uDFFF-]|\uFE0F/u.test(text[end - 1] as string)) end--
  return text.slice(0, end)
}
