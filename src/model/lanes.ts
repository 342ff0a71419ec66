/**
 * Several small whole numbers in one number, so that one addition adds them all.
 *
 * They are the digits of a number to a large base, the first the lowest. Digits may be negative, and so may their sums: all
 * whole numbers to 2 ** 53 are exact.
 */

/** Digits of a lane. */
export const digits = 4
const base = 2 ** 13
/** The furthest from zero that a digit may come. */
export const mostDigit: number = base / 2 - 1
const units = Array.from({length: digits}, (_, place) => base ** place)

/** The lane in which all digits but one are zero. */
export function placed(digit: number, place: number): number {
  return digit * (units[place] as number)
}

/** A digit of a lane: what is left without those above it, in its own units. */
export function digitOf(lane: number, place: number): number {
  const unit = units[place] as number
  const next = unit * base
  return Math.round((lane - Math.round(lane / next) * next) / unit)
}
