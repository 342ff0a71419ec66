/** The months in English, each by the letters that tell it. */
export const englishMonths = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

/** The months in words, from the first on. */
export const monthNames: readonly string[] = 'một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai'.split('|')

/** A day of the calendar. */
export interface Day {
  year: number
  month: number
  day: number
}

/**
 * Say whether the calendar has a day.
 *
 * @param day Day.
 * @returns True where it has.
 */
export function exists({year, month, day}: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * Write a day in ISO 8601.
 *
 * @param day Day.
 * @returns The day, as in `2018-01-02`.
 */
export function writeDay({year, month, day}: Day): string {
  return `${writeMonth(year, month)}-${String(day).padStart(2, '0')}`
}

/**
 * Write a month in ISO 8601.
 *
 * @param year Year.
 * @param month Month from 1.
 * @returns The month, as in `2018-01`.
 */
export function writeMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}

/**
 * Read the day at the start of a date in ISO 8601.
 *
 * @param value Date, with or without time.
 * @returns The day; nothing where it is none.
 */
export function readDay(value: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(value)
  if (!match) return undefined
  const day = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  return exists(day) ? day : undefined
}

/**
 * Find the year of a day that is written without it: the one that brings it nearest to the article's date.
 *
 * @param month Month from 1.
 * @param day Day of the month.
 * @param near Date of the article.
 * @returns The year; nothing where no year near has that day.
 */
export function nearestYear(month: number, day: number, near: Day): number | undefined {
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  const time = Date.UTC(near.year, near.month - 1, near.day)
  for (const year of [near.year, near.year - 1, near.year + 1]) {
    const distance = Math.abs(Date.UTC(year, month - 1, day) - time)
    if (distance >= least || !exists({year, month, day})) continue
    best = year
    least = distance
  }
  return best
}
