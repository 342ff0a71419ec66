import type {Construct, Span} from '../../construct.ts'
import {creditSpan, partSpans} from '../../credit-spans.ts'

const weekday = '(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|2|3|4|5|6|7)|Chủ nhật|CN|T[2-7])'
const date = String.raw`(?:ngày )?(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}) ?(?:[/.,-]|năm) ?(\d{4})`
const time = String.raw`(\d{1,2}) ?[:hg] ?(\d{2})(?::\d{2})?(?: ?(AM|PM|SA|CH))?`
const zone = String.raw`\(?(?:GMT|UTC) ?\+ ?0?7(?::00)?\)?`
const lead = '(?:Cập nhật|Đăng lúc|Xuất bản|Ngày đăng|Thời gian|Publish(?:ed)?|Updated?)(?: lần cuối| lúc)?:? ?'
const gap = '(?: ?[,|•·-] ?| )?'
const dateFirst = new RegExp(
  `^(?:${lead})?(?:${weekday}${gap})?${date}(?:${gap}(?:lúc )?${time})?(?:${gap}${zone})?$`,
  'iu'
)
const timeFirst = new RegExp(
  `^(?:${lead})?${time}${gap}(?:${zone}${gap})?(?:${weekday}${gap})?${date}(?:${gap}${zone})?$`,
  'iu'
)
const longest = 140

/** The line that gives the date of publication, with or without the author before it. */
export const timestamp: Construct = {
  name: 'timestamp',
  recognize(block, {credits, index}) {
    const {text} = block
    if (text.length > longest || !/\d{4}/.test(text)) return undefined
    const start = startOfDate(text)
    if (start === undefined) return undefined
    // A date with neither weekday, time nor zone deep inside an article is a list item or a table cell.
    const bare = !/[:hg]\d\d|GMT|thứ|chủ nhật/iu.test(text.slice(start))
    if (bare && index > 6) return undefined
    const spans: Span[] = []
    const author = text.slice(0, start).replace(/[\s,|-]+$/u, '')
    if (author) {
      // What stands before the date can only be an author; else the date belongs to a sentence.
      const credit = credits.parse(author)
      const names = credit ? undefined : credits.parseNames(author)
      if (!credit && !names) return undefined
      if (credit) spans.push(creditSpan(credit))
      if (names) spans.push(...partSpans(names.parts))
    }
    const iso = isoDate(text.slice(start))
    return {type: 'timestamp', confidence: 0.97, spans, ...(iso && {fields: {date: iso}})}
  }
}

/** Find where the date starts; what stands before it can only be an author. */
function startOfDate(text: string): number | undefined {
  if (dateFirst.test(text) || timeFirst.test(text)) return 0
  const candidates = /[-|,–] ?(?=(?:Thứ|Chủ nhật|\d{1,2}[:/h]))/giu
  for (const match of text.matchAll(candidates)) {
    const start = match.index + match[0].length
    const rest = text.slice(start)
    if (match.index <= 80 && (dateFirst.test(rest) || timeFirst.test(rest))) return start
  }
  return undefined
}

function isoDate(text: string): string | undefined {
  const byDate = dateFirst.exec(text)
  const byTime = byDate ? undefined : timeFirst.exec(text)
  const [day, month, year, hour, minute, half] = byDate
    ? byDate.slice(1)
    : byTime
      ? [byTime[4], byTime[5], byTime[6], byTime[1], byTime[2], byTime[3]]
      : []
  if (!day || !month || !year || !exists(Number(year), Number(month), Number(day))) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!hour || !minute) return iso
  const hours = Number(hour) + (/PM|CH/i.test(half ?? '') && Number(hour) < 12 ? 12 : 0)
  if (hours > 23 || Number(minute) > 59) return iso
  // Vietnamese newsrooms give Vietnamese time (UTC+7) whether they write the zone or not.
  return `${iso}T${String(hours).padStart(2, '0')}:${minute}:00+07:00`
}

/** Say whether the calendar has a day; some sites print 30/11/-0001 or 00/00/0000. */
function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
