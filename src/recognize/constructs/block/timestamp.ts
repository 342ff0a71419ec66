import {shiftParts} from '../../../credit/index.ts'
import {isRubric} from '../../../lexicon/rubrics.ts'
import type {Construct, Context, Recognition, Span} from '../../construct.ts'
import {partSpans} from '../../credit-spans.ts'
import {account, isDated, posted, readBefore, readOutlet, sureNames, writtenAt} from './date-author.ts'
import {isHalfOfDate} from './halved-date.ts'
import {isHead, isNames, isTail, isTitle, isUnderSummary, running} from './page-head.ts'
import {countLast, endsAsDate, parseDate, type WrittenDate} from './parse-date.ts'

const longest = 140
const dayLast = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\W?$/
/** A day alone, or a month or a year that heads a part as it does. */
const dayLike =
  /^\D{0,8}\d{1,4}(?: ?[/.-] ?| tháng )\d{1,2}(?: ?[/.-] ?| năm |,? )\d{2,4}\W?$|^(?:(?:Đầu|Giữa|Cuối|Từ) )?(?:[Nn]ăm|[Tt]háng) [^.!?:]{0,14}\d{4}\W?$/
/** How far from a date or an hour its like is looked for. */
const likeReach = 32
/** The year in which Vietnamese papers went online: a day before it, amid the story or without an hour, is one of the story. */
const firstOnline = '1997'
/** The shortest block under a headline under a time, title of another article, block under a day that heads a part. */
const shortestStory = 60
const shortestTitle = 20
const shortestPart = 100
/** What names a paper with the day on which it printed the article, under it: `Nguồn tin: Báo Sao Mai, ngày 6/10/2022`. */
const sourced = /^(?:\(?(?:Theo|Nguồn|Trích)(?: tin)?:? |\()(?:[Bb]áo|[Tt]ạp chí|[Đđ]ài|[Bb]ản tin) /u
/** An age alone. */
const age =
  /^(?:\d{1,3}|một|hai|vài) (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)(?: \d{1,2} (?:phút|giờ|ngày|tuần|tháng))? trước$/iu
/** What stands behind a date, and the longest rubric there. */
const tailed =
  /(?:\s?[|•·/–-]\s?(?:(?:[Tt]ác giả|[Nn]gười (?:đăng|viết)|[Đđ]ăng bởi) ?: ?)?|\s(?<by>by|bởi)\s)(?<words>[^|•·/\d–-]{3,60}|(?<=\|\s?)(?:\p{Lu}[^|•·/]{2,60}|[^|•·/\d]{3,60}))$/u
const longestRubric = 34
/** What stands behind a date or an hour without a sign. */
const unparted = /(?<=\d(?: ?[AP]M)? )\p{L}[^\d|•·]{1,40}$/u
/** An hour at the start of a line: several of them head the entries of a chronicle, the next so near. */
const hourLike = /^\D{0,20}\d{1,2} ?(?:(?:[:hg]|giờ) ?\d{2}|giờ$)/
const entryReach = 6

/** The line that gives the date of publication, with or without the author, the rubric or the desk before it. */
export const timestamp: Construct = {
  name: 'timestamp',
  recognize({text}, context) {
    if (text.length > longest) return undefined
    if (standsOverDay(text, context) || isHalfOfDate(context)) return {type: 'timestamp', confidence: 0.97}
    if (!endsAsDate(text)) return readTailed(text, context)
    const date = parseDate(text)
    if (!date) return readTailed(text, context)
    if (!mayStand(date, context) || (date.start > 0 && sourced.test(text))) return undefined
    const spans = readBefore(text, date, context)
    return spans && toTimestamp(date, spans)
  }
}

/** A weekday alone that a sign parts from the day, on the line below. */
const weekdayAlone = /^(?:Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|Chủ [Nn]hật) ?,$/u

/** Say whether a line is the first piece of a date that a page broke: `Thứ tư,`, over `31/07/2024`. */
function standsOverDay(text: string, {blocks, index}: Context): boolean {
  if (!text.endsWith(',') || !weekdayAlone.test(text)) return false
  return parseDate(blocks[index + 1]?.text ?? '', 1)?.kinds.has('date') === true
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
function readTailed(line: string, context: Context): Recognition | undefined {
  if (!/\d{4}/.test(line) || !isHead(context)) return undefined
  const text = line.replace(countLast, '')
  const match = tailed.exec(text)
  if (!match) return readUnparted(text, context)
  const [tail] = match
  const {by, words = ''} = match.groups ?? {}
  const before = text.slice(0, -tail.length)
  const date = parseDate(before)
  const names = context.credits.parseNames(words)
  const isSure = isRubric(words) || account.test(words) || (names?.confidence ?? 0) >= sureNames
  const isWhole = date && (by || isDated(date) || (date.kinds.has('date') && date.start === 0 && isSure))
  const spans = isWhole ? readBefore(before, date, context) : undefined
  if (!date || !spans) return undefined
  const isRubricOf = by !== undefined || isRubric(words) || (date.kinds.has('time') && words.length <= longestRubric)
  const outlet = names ? undefined : readOutlet(words, text.length - words.length, context)
  if (outlet) return toTimestamp(date, [...spans, outlet])
  if (!names) return isRubricOf || account.test(words) ? toTimestamp(date, spans) : undefined
  return toTimestamp(date, [...spans, ...partSpans(shiftParts(names.parts, text.length - words.length))])
}

/**
 * Read a date with hour or weekday whose author, rubric or outlet no sign parts from it: `05/03/2024 14:30 Lê Hoàng An`.
 */
function readUnparted(text: string, context: Context): Recognition | undefined {
  const words = unparted.exec(text)?.[0]
  const date = words ? parseDate(text.slice(0, -words.length).trimEnd()) : undefined
  if (!words || !date || date.start > 0 || !isDated(date) || !mayStand(date, context)) return undefined
  const start = text.length - words.length
  const outlet = readOutlet(words, start, context)
  if (outlet) return toTimestamp(date, [outlet])
  const names = context.credits.parseNames(words)
  if (names && names.confidence >= sureNames) return toTimestamp(date, partSpans(shiftParts(names.parts, start)))
  return isRubric(words) || account.test(words) ? toTimestamp(date, []) : undefined
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
  if (dated && start === 0 && (isOfTitle(context) || isOfAuthor(context))) return true
  // Where and when it was written, under the story.
  if (start > 0 && (dated || kinds.has('time')) && isTail(context)) {
    const before = textOf(context).slice(0, start)
    if (posted.test(before)) return true
    if (dated) return writtenAt.test(before)
  }
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

/** Say whether a line is a day alone under the author of a story, whose title stands above, and which begins below. */
function isOfAuthor(context: Context): boolean {
  const {blocks, index} = context
  if ((blocks[index + 1]?.text.length ?? 0) < shortestPart || !/^[\d/.-]+$/.test(textOf(context))) return false
  const title = blocks[index - 2]?.text ?? ''
  return isTitle(title, shortestTitle, running - 1) && isNames(blocks[index - 1]?.text ?? '', context)
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
