import type {Plugin} from 'unified'
import type {Node} from 'unist'
import type {Article, Dateline, Timestamp} from '../../tree/index.ts'
import {type Day, exists, nearestYear, readDay, writeDay, writeMonth} from '../../util/calendar.ts'
import {assertOptions} from '../../util/options.ts'
import {visitType} from '../../util/visit.ts'
import {collectBlocks} from '../apply/collect.ts'
import {withoutProtected} from '../apply/protected.ts'

/** A date that a text mentions. */
export interface DateMention {
  /** Where it starts in the value of the literal, in UTF-16 code units. */
  start: number
  /** Where it ends. */
  end: number
  /** The date as written. */
  text: string
  /** The date in ISO 8601: a day, a month, or two days with `/` between; absent for the lunar calendar. */
  value?: string
  /** The calendar, where it is the lunar one. */
  calendar?: 'lunar'
}

/** Options of `findDates` and `tinDates`. */
export interface DatesOptions {
  /** Date of the article in ISO 8601; by default that of its timestamp. Dates without a year are read near it. */
  date?: string
}

const shapes = {
  date: [(value: unknown) => typeof value === 'string' && readDay(value) !== undefined, 'a date in ISO 8601'] as const
}
const cue =
  '(?:từ ngày|từ|ngày|các ngày|mùng|mồng|hôm|sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?: này)?,?)(?: nay| qua| mai| kia)?(?: ngày)?'
const lunar = '(?<lunar> ?\\(?(?:âm lịch|ÂL)(?![\\p{L}\\p{M}]))?'
const expression = new RegExp(
  `(?:${[
    // 2/1/2018, 24-27/4/2018
    String.raw`(?<![\p{L}\p{N}/.,-])(?:(?<f1>\d{1,2}) ?[-–] ?)?(?<fd>\d{1,2})(?<sep>[/.-])(?<fm>\d{1,2})\k<sep>(?<fy>\d{4})(?![\p{L}\p{N}]|[/.-]\d)`,
    // ngày 2 tháng 1 năm 2018
    String.raw`(?<![\p{L}\p{M}])(?:ngày|mùng|mồng) (?<wd>\d{1,2}) tháng (?<wm>\d{1,2}|Giêng|Chạp)(?![\p{L}\p{M}\p{N}/-])(?:,? năm (?<wy>\d{4})(?![\p{L}\p{N}]))?`,
    // sáng 2/1, từ 24-27/4, hôm nay (12/5)
    String.raw`(?<![\p{L}\p{M}])(?:${cue}),? \(?(?:(?<c1>\d{1,2})(?: ?[-–] ?| đến | và ))?(?<cd>\d{1,2})/(?<cm>\d{1,2})(?![\p{L}\p{N}]|[/.,-]\d|%)`,
    // tháng 4/2017, tháng 4-2017, tháng 4 năm 2017
    String.raw`(?<![\p{L}\p{M}]|\d )tháng (?<mm>\d{1,2})(?:[/-]| năm )(?<my>\d{4})(?![\p{L}\p{N}]|[/.-]\d)`
  ].join('|')})${lunar}`,
  'giu'
)
const months: Readonly<Record<string, number>> = {giêng: 1, chạp: 12}

/**
 * Find the dates that a text mentions.
 *
 * Days without a year are read only after a word that makes them days (`ngày`, `sáng`, `từ`), and only where the
 * article's date is known. Dates of the lunar calendar are named as such and not converted.
 *
 * @param text Text.
 * @param options Options.
 * @returns Mentions in order.
 * @throws RangeError where the date is not in ISO 8601.
 */
export function findDates(text: string, options: DatesOptions = {}): DateMention[] {
  assertOptions(options, shapes)
  if (!/\d/.test(text)) return []
  const near = options.date === undefined ? undefined : readDay(options.date)
  const mentions: DateMention[] = []
  for (const match of text.matchAll(expression)) {
    const start = match.index
    const end = start + match[0].length
    const mention = {start, end, text: match[0]}
    const groups = match.groups as Record<string, string | undefined>
    if (groups.lunar || months[groups.wm?.toLowerCase() ?? '']) {
      mentions.push({...mention, calendar: 'lunar'})
      continue
    }
    const value = read(groups, near)
    if (value !== undefined) mentions.push({...mention, value})
  }
  return withoutProtected(text, mentions)
}

/** Read a match as ISO 8601. */
function read(groups: Record<string, string | undefined>, near: Day | undefined): string | undefined {
  const {f1, fd, fm, fy, wd, wm, wy, c1, cd, cm, mm, my} = groups
  if (mm) return Number(mm) >= 1 && Number(mm) <= 12 ? writeMonth(Number(my), Number(mm)) : undefined
  const first = f1 ?? c1
  const day = Number(fd ?? wd ?? cd)
  const month = Number(fm ?? wm ?? cm)
  const written = fy ?? wy
  const year = written ? Number(written) : near && nearestYear(month, day, near)
  if (year === undefined || !exists({year, month, day})) return undefined
  const last = writeDay({year, month, day})
  const from = Number(first)
  if (first === undefined) return last
  return from < day && exists({year, month, day: from}) ? `${writeDay({year, month, day: from})}/${last}` : last
}

/**
 * Make the dates of an article explicit: literals get `data.dates`, datelines `data.isoDate`; no text is changed.
 *
 * The indices of the mentions hold for the values as they are now, so this comes after what changes values.
 *
 * @param options Options.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinDates: Plugin<[(DatesOptions | undefined)?], Article> = options => {
  assertOptions(options, shapes)
  return tree => annotate(tree, options ?? {})
}

function annotate(tree: Node, options: DatesOptions): void {
  const date = options.date ?? dateOf(tree)
  const settings = date === undefined ? {} : {date}
  for (const block of collectBlocks(tree)) {
    if (block.node.type === 'timestamp') continue
    const mentions = findDates(block.text, settings)
    let at = 0
    let next = 0
    for (const {node, value, fixed} of block.parts) {
      const end = at + value.length
      const own: DateMention[] = []
      for (; next < mentions.length && (mentions[next] as DateMention).start < end; next++) {
        const mention = mentions[next] as DateMention
        own.push({...mention, start: mention.start - at, end: Math.min(mention.end, end) - at})
      }
      if (node && !fixed) setDates(node, own)
      at = end
    }
  }
  visitType<Dateline>(tree, 'dateline', dateline => {
    const value = dateline.date && findDates(`ngày ${dateline.date.replace(/^ngày /i, '')}`, settings)[0]?.value
    if (value) dateline.data = {...dateline.data, isoDate: value}
  })
}

/** Give a literal its dates; those of an earlier run are replaced. */
function setDates(node: Node, dates: DateMention[]): void {
  const data = node.data as {dates?: DateMention[]} | undefined
  if (dates.length > 0) node.data = {...data, dates} as NonNullable<Node['data']>
  else if (data?.dates) delete data.dates
}

function dateOf(tree: Node): string | undefined {
  let date: string | undefined
  visitType<Timestamp>(tree, 'timestamp', node => {
    date ??= node.date
  })
  return date !== undefined && readDay(date) ? date : undefined
}

declare module 'unist' {
  interface Data {
    /** Dates that the literal mentions. */
    dates?: DateMention[] | undefined
    /** Date of a dateline in ISO 8601. */
    isoDate?: string | undefined
  }
}

export default tinDates
