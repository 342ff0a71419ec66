import {type Day, exists, nearestYear, readDay, writeDay} from '../util/calendar.ts'

const expression = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/
const written = /(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:(?:[/.-]| năm )(\d{4}))?/u

/** A date of publication. */
export interface PublicationDate {
  /** The day, as in `2024-07-22`. */
  day: string
  /** Day and time with zone, as in `2024-07-22T14:05:00+07:00`; absent where only the day is known. */
  time?: string
}

/**
 * Read a date in ISO 8601. A time without a zone is Vietnamese time (UTC+7), as Vietnamese newsrooms give it.
 *
 * @param value Date, with or without time.
 * @returns The date; nothing where it is none. No time is made up.
 */
export function readDate(value: string): PublicationDate | undefined {
  const match = expression.exec(value.trim())
  const day = match?.[1]
  if (!match || !day || !readDay(day) || day < '0001-01-02') return undefined
  const [, , hour, minute, second = '00', zone = '+07:00'] = match
  if (hour === undefined || minute === undefined) return {day}
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const offset = zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  if (offset !== 'Z' && (Number(offset.slice(1, 3)) > 14 || Number(offset.slice(4)) > 59)) return undefined
  return {day, time: `${day}T${hour}:${minute}:${second}${offset}`}
}

/**
 * Write a time in UTC.
 *
 * @param time Day and time with zone.
 * @returns The same time, as in `2024-07-22T07:05:00Z`.
 */
export function toUtc(time: string): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
}

/**
 * Read the date of a dateline as it is written, `12/5` or `ngày 12 tháng 5 năm 2024`.
 *
 * @param value Date as written.
 * @param near Day of publication, which tells the year where none is written.
 * @returns The day in ISO 8601; nothing where it cannot be known.
 */
export function readWrittenDay(value: string, near: string | undefined): string | undefined {
  const match = written.exec(value)
  if (!match) return undefined
  const month = Number(match[2])
  const date = Number(match[1])
  const base = near === undefined ? undefined : readDay(near)
  const year = match[3] ? Number(match[3]) : base && nearestYear(month, date, base)
  if (year === undefined) return undefined
  const day: Day = {year, month, day: date}
  return exists(day) ? writeDay(day) : undefined
}
