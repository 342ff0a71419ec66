/**
 * How the words of a line read: as one of `readings`, or as body text.
 *
 * Words and pairs of words are hashed into a table of weights (feature hashing,
 * Weinberger et al., ICML 2009). The table was learned from lines that their
 * publishers had marked, and from the labelled articles.
 */

import {spread} from '../../util/hash.ts'
import {base, digitAt, stepAt} from '../codec.ts'
import {wordWeights} from '../weights/words.ts'

/** What the words of a line may read as, apart from body text. */
export const readings = ['caption', 'title', 'lead', 'subheading', 'residue', 'pointer'] as const

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
  /** For each row, a weight for each reading, in steps. */
  steps: Int8Array
  /** What one step is in log-odds. */
  size: number
  /** A bit for each row that has weights: few do, and these bits stay in the processor's cache. */
  kept: Int32Array
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
  {bias, steps, size, kept}: WordTable
): Readings {
  let caption = 0
  let title = 0
  let lead = 0
  let subheading = 0
  let residue = 0
  let pointer = 0
  let previous = 1
  const add = (row: number) => {
    if (((kept[row >> 5] as number) & (1 << (row & 31))) === 0) return
    const start = readings.length * row
    caption += steps[start] as number
    title += steps[start + 1] as number
    lead += steps[start + 2] as number
    subheading += steps[start + 3] as number
    residue += steps[start + 4] as number
    pointer += steps[start + 5] as number
  }
  for (let word = from; word < to; word++) {
    const hash = hashes[word] as number
    add(rowOf(hash))
    add(rowOf(pairOf(previous, hash)))
    previous = hash
  }
  const odds = (reading: number, sum: number) => Math.round(100 * ((bias[reading] as number) + size * sum))
  return {
    caption: odds(0, caption),
    title: odds(1, title),
    lead: odds(2, lead),
    subheading: odds(3, subheading),
    residue: odds(4, residue),
    pointer: odds(5, pointer)
  }
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
  const steps = new Int8Array(rows * columns.length)
  const kept = new Int32Array(rows >> 5)
  let row = -1
  let place = 0
  for (let at = 0; at < gaps.length; at++) {
    const gap = digitAt(gaps, at)
    row += gap
    if (gap === longestGap) continue
    row++
    columns.forEach((column, reading) => {
      steps[row * columns.length + reading] = stepAt(column, place)
    })
    kept[row >> 5]! |= 1 << (row & 31)
    place++
  }
  return {bias, size, steps, kept}
}
