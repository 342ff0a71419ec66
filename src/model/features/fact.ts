/** What a fact is: a row of the table that everything asks which measures, explains or learns. */

/**
 * What the number of a fact is.
 *
 * - `count`: as it is
 * - `flag`: 1 or 0
 * - `percent`: a share
 * - `odds`: log-odds in hundredths
 * - `end`, `start`, `type`, `copy`, `holding`: a place in a list of words
 */
type Unit = 'count' | 'flag' | 'percent' | 'odds' | 'end' | 'start' | 'type' | 'copy' | 'holding'

/** One fact about a block, from what is seen of it. */
export interface Fact<Seen> {
  name: string
  unit: Unit
  /** The fact as a whole number. */
  measure: (seen: Seen) => number
}

/** Where a count or a share does not apply. */
export const absent = -1
/** Where words were not read. */
export const unread = -900
/** Counts stop here. */
const most = 9999

/** Blocks up to this length stand out from running text. */
export const shortLine = 120

/** The name of a fact of a block that stands so many blocks away: `-1:length`. */
export function nameAt(side: number, name: string): string {
  return side === 0 ? name : `${side > 0 ? '+' : ''}${side}:${name}`
}

/** A part of a whole in percent; -1 where there is no whole. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? absent : Math.round((100 * part) / whole)
}

/** A count that stops where it says no more. */
export function limit(count: number): number {
  return Math.min(count, most)
}
