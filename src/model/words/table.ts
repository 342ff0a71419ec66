/**
 * How the words of a line read: as one of `readings`, or as body text.
 *
 * Words and pairs of words are hashed into a table of weights (feature hashing,
 * Weinberger et al., ICML 2009). The table was learned from lines that their
 * publishers had marked, and from the labelled articles.
 */

import {spread} from '../../util/hash.ts'
import {base, digitAt, stepAt} from '../codec.ts'
import {digitOf, digits, placed} from '../lanes.ts'
import {wordWeights} from '../weights/words.ts'

/** What the words of a line may read as, apart from body text. */
export const readings = ['caption', 'title', 'lead', 'subheading', 'residue', 'pointer'] as const

/** Numbers that hold the weights of a row. */
const lanes = Math.ceil(readings.length / digits)

/** Rows of the table; a power of two. Few of them have weights, so that few words share a row. */
export const rows: number = 1 << 17

/**
 * List the rows of the table that the words and pairs of words of a line hash to.
 *
 * @param hashes Hashes of the words, in order.
 * @returns Rows; a row stands as often as its word.
 */
export function rowsOf(hashes: readonly number[]): number[] {
  const found: number[] = []
  let previous = 1
  for (const hash of hashes) {
    found.push(rowOf(hash), rowOf(pairOf(previous, hash)))
    previous = hash
  }
  return found
}

function pairOf(left: number, right: number): number {
  return Math.imul(left, 31) ^ right
}

function rowOf(hash: number): number {
  return spread(hash) & (rows - 1)
}

/** Weights of words and pairs of words. */
export interface WordTable {
  /** What holds before any word is read, for each reading. */
  bias: readonly number[]
  /** What one step is in log-odds. */
  size: number
  /** A bit for each row that has weights: few do, and these bits stay in the processor's cache. */
  kept: Int32Array
  /** Number of rows with weights before those of each number of `kept`. */
  before: Int32Array
  /** Weights of the rows that have some, in their order: `lanes` numbers each, with a weight for each reading, in steps. */
  weights: Float64Array
}

/** How words read as each of the readings against body text: log-odds in hundredths. */
export type Readings = Record<(typeof readings)[number], number>

/**
 * Read the words of a line.
 *
 * @param hashes Hashes.
 * @param from Index of the first hash.
 * @param to Index after the last.
 * @param table Weights.
 * @returns How they read.
 */
export function readWords(
  hashes: readonly number[],
  from: number,
  to: number,
  {bias, size, kept, before, weights}: WordTable
): Readings {
  let low = 0
  let high = 0
  let previous = 1
  for (let word = from; word < to; word++) {
    const hash = hashes[word] as number
    const own = placeOf(rowOf(hash), kept, before)
    if (own >= 0) {
      low += weights[own] as number
      high += weights[own + 1] as number
    }
    const pair = placeOf(rowOf(pairOf(previous, hash)), kept, before)
    if (pair >= 0) {
      low += weights[pair] as number
      high += weights[pair + 1] as number
    }
    previous = hash
  }
  const odds = (reading: number) => {
    const sum = digitOf(reading < digits ? low : high, reading % digits)
    return Math.round(100 * ((bias[reading] as number) + size * sum))
  }
  return {caption: odds(0), title: odds(1), lead: odds(2), subheading: odds(3), residue: odds(4), pointer: odds(5)}
}

/** Say whether a row has weights. */
export function hasWeights({kept}: WordTable, row: number): boolean {
  return ((kept[row >> 5] as number) & (1 << (row & 31))) !== 0
}

/** The weight of a reading, in steps, by the place of its row among those that have weights. */
export function stepOf({weights}: WordTable, place: number, reading: number): number {
  return digitOf(weights[place * lanes + Math.floor(reading / digits)] as number, reading % digits)
}

/** Where the weights of a row stand; -1 where it has none. */
function placeOf(row: number, kept: Int32Array, before: Int32Array): number {
  const bits = kept[row >> 5] as number
  const bit = 1 << (row & 31)
  return (bits & bit) === 0 ? -1 : 2 * ((before[row >> 5] as number) + countBits(bits & (bit - 1)))
}

/** How many bits of a number are set (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

let unpacked: WordTable | undefined

/** The table that the library was given; unpacked once, on first use. */
export function wordTable(): WordTable {
  unpacked ??= unpack()
  return unpacked
}

/** A gap of so many rows is one more row without weights. */
export const longestGap: number = base - 1

function unpack(): WordTable {
  const {bias, size, gaps, columns} = wordWeights
  const found: number[] = []
  let row = -1
  for (let at = 0; at < gaps.length; at++) {
    const gap = digitAt(gaps, at)
    row += gap
    if (gap !== longestGap) found.push(++row)
  }
  return createTable(bias, size, found, (place, reading) => stepAt(columns[reading] as string, place))
}

/**
 * Make a table.
 *
 * @param bias What holds before any word is read, for each reading.
 * @param size What one step is in log-odds.
 * @param found Rows that have weights, in order.
 * @param stepOf Gives the weight of a reading, in steps, by the place of its row among those.
 * @returns The table.
 */
export function createTable(
  bias: readonly number[],
  size: number,
  found: readonly number[],
  stepOf: (place: number, reading: number) => number
): WordTable {
  const kept = new Int32Array(rows >> 5)
  const before = new Int32Array(rows >> 5)
  const weights = new Float64Array(found.length * lanes)
  for (const row of found) kept[row >> 5]! |= 1 << (row & 31)
  for (let at = 1; at < before.length; at++) before[at] = before[at - 1]! + countBits(kept[at - 1]!)
  for (let place = 0; place < found.length; place++) {
    for (let reading = 0; reading < readings.length; reading++) {
      weights[place * lanes + Math.floor(reading / digits)]! += placed(stepOf(place, reading), reading % digits)
    }
  }
  return {bias, size, kept, before, weights}
}
