import {shiftParts} from '../../../credit/index.ts'
import {isPlace} from '../../../lexicon/places.ts'
import {isRubric} from '../../../lexicon/rubrics.ts'
import {lineOpeners} from '../../../lexicon/sentence-openers.ts'
import type {Context, Span} from '../../construct.ts'
import {creditSpan, partSpans} from '../../credit-spans.ts'
import {isHead, isTail} from './page-head.ts'
import type {WrittenDate} from './parse-date.ts'
import {findResidue} from './residue-index.ts'

/** The least confidence of names that no sign parts from the date. */
export const sureNames = 0.6
/** What a page counts before a date. */
const counts: ReadonlySet<string> = new Set(['count', 'reading-time'])
/** What portals put between such a number and the day: `Lượt đọc: 214 Thời gian: 12:39 - 05/12/2020`, mostly glued. */
const timeLast = /(?<=\d) ?Thời gian$/u
/** Who looks after a site, in the place of an author; and the name of an account. */
export const account =
  /^(?:admin\S{0,12}|author|super user|quản trị(?: viên| web(?:site)?)?|webmaster|biên tập(?: viên)?|b[bt][tv]|pv|phóng viên)$/iu
const login = /^\p{Ll}[\p{Ll}\d._]{2,19}$/u
/** Under what an article is filed. */
const filed = /^(?:Chuyên mục|Danh mục|Mục) ?: ?[^.!?:]{2,34}$/u
/** From whom the article is. */
const source = /(?<=^|, )(?:Theo|Nguồn:?) \p{Lu}[^.!?:]{1,40}$/u
/** A desk of the newsroom, in the place of an author. */
const desk = /^(?:Ban|Phòng|Văn phòng|Tổ|Trung tâm|Nhóm|Bộ phận|Kênh) \p{Lu}[^.!?:]{1,40}$/u
/** Who put it there. */
export const posted =
  /^(?:người đăng|đăng bởi|viết bởi|bởi|(?:posted |written |submitted )?by|(?:được )?gửi bởi|được (?:đăng|viết) bởi|tác giả)\s?:?\s+(?=\S)/iu
/** A dateline that stands on a line of its own: `Hà Nội (TTXVN 7/6/2001)`. */
const datelineAlone = /^(?<place>[^()]{2,30}) \((?<name>[^()]{2,30})$/u
/** What leads to the hour. */
const hourOpener = /^(?:Vào )?[Ll]úc$/
/** A day that headings name as well, without a sign before it: `CHƯƠNG TRÌNH HÔM NAY`. */
const dayWord = /(?:hôm (?:nay|qua)|today|yesterday)$/iu
/** What leads from a name to the day. */
const dayOpener = / (?:on|vào|lúc)$/u
/** The longest author with a credit, before a date. */
const longestSigned = 70
/** The longest words before a date in the head of a page that nothing is known of. */
const longestPlace = 45
/** Where a text was written, under it: `Budapest 9-11-2014`. */
export const writtenAt = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3},? $/u

/**
 * Read what stands before the date: an author, a rubric or a desk; nothing where it is the start of a sentence.
 *
 * @param text Line.
 * @param date Date in it.
 * @param context Context of the line.
 * @returns What was found, or nothing where the line is no date line.
 */
export function readBefore(text: string, date: WrittenDate, context: Context): Span[] | undefined {
  const {start, kinds} = date
  const {credits} = context
  const said = trimSigns(text.slice(0, start))
  const head = said.replace(timeLast, '')
  if (/^[\s|•·›»>–—@-]*$/.test(head)) return []
  const parted = /(?:(?:[|•·,›»>/–—~\p{Extended_Pictographic}-]|::)\uFE0F?\s*[([]?|\s[([])$/u.test(text.slice(0, start))
  // What a clip has over it: `Pháp luật 08:13 - 23/4`.
  const isHourOfDay = kinds.has('short') && kinds.has('time')
  if (isRubric(head)) return parted || isDated(date) || isHourOfDay ? [] : undefined
  // `Lúc 7:00 - 20/04/2017` opens no sentence in the head of a page, where the line ends with it.
  if (hourOpener.test(head)) return isDated(date) && kinds.has('time') && isHead(context) ? [] : undefined
  if (lineOpeners.has(head.toLowerCase())) return undefined
  if (kinds.has('date') && isHead(context) && (account.test(head) || filed.test(head))) return []
  if (
    (parted || kinds.has('label') || said !== head || (kinds.has('date') && isHead(context))) &&
    counts.has(findResidue(context.residue, head, 'around')?.reason ?? '')
  )
    return []
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
    (parted ||
      (names.confidence >= sureNames &&
        (kinds.has('time') || kinds.has('weekday') || (kinds.has('ago') && !dayWord.test(text)))))
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
  if (by && kinds.has('date') && isHead(context) && (account.test(poster) || login.test(poster))) return []
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
function readSource(head: string, context: Context): Span[] | undefined {
  const match = source.exec(head)
  const outlet = match ? readOutlet(match[0], match.index, context) : undefined
  if (!match || !outlet) return undefined
  if (match.index === 0) return [outlet]
  const author = context.credits.parseNames(head.slice(0, match.index - 2))
  return author && [...partSpans(author.parts), outlet]
}

/**
 * Read the outlet that stands behind a date: `Theo Nhịp sống`, `Nguồn: Báo Sao Mai`.
 *
 * @param words What stands there.
 * @param start Where it starts.
 * @param context Context of the line.
 * @returns The credit, or nothing where it is none.
 */
export function readOutlet(words: string, start: number, {credits}: Context): Span | undefined {
  const credit = source.test(words) ? credits.parse(words, {closing: true, last: true}) : undefined
  if (!credit) return undefined
  return creditSpan({
    ...credit,
    start: start + credit.start,
    end: start + credit.end,
    parts: shiftParts(credit.parts, start)
  })
}

/** Leave out the signs between an author and a date. */
function trimSigns(text: string): string {
  let end = text.length
  while (end > 0 && /[\s.,:|•·([›»>/–—~@\p{So}\uD83C-\uDFFF-]|\uFE0F/u.test(text[end - 1] as string)) end--
  return text.slice(0, end)
}

/**
 * Say whether a date is one of publication, by what stands beside the day.
 *
 * @param date Date.
 * @returns Whether an hour, a zone, a weekday or a word does.
 */
export function isDated({kinds}: WrittenDate): boolean {
  return kinds.has('date') && (kinds.has('time') || kinds.has('zone') || kinds.has('weekday') || kinds.has('label'))
}
