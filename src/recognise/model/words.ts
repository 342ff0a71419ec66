/**
 * How the words of a line read: as one of `readings`, or as body text.
 *
 * Words and pairs of words are hashed into a table of weights (feature hashing,
 * Weinberger et al., ICML 2009). The table was learned from lines that their
 * publishers had marked, and from the labelled articles.
 */
import {unpackSteps} from './pack.ts'
import {wordWeights} from './word-weights.ts'

/** What the words of a line may read as, apart from body text. */
export const readings = ['caption', 'title', 'lead', 'subheading'] as const

/** Log-odds of a line's words against body text, in the order of `readings`. */
export type Reading = Float64Array

/** Rows of the table; a power of two. */
export const rows = 4096

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
    found.push(mix(hash), mix(Math.imul(previous, 31) ^ hash))
    previous = hash
  }
  return found
}

/** Mix a hash so that its low bits are good, and cut it to a row. */
function mix(hash: number): number {
  const value = Math.imul(hash ^ (hash >>> 15), 2_246_822_507)
  return (value ^ (value >>> 13)) & (rows - 1)
}

/** Weights of words and pairs of words. */
export interface WordTable {
  /** What holds before any word is read, for each reading. */
  bias: readonly number[]
  /** For each reading, one weight a row, in steps. */
  columns: readonly ArrayLike<number>[]
  /** What one step is in log-odds. */
  size: number
}

/**
 * Read the words of a line.
 *
 * @param hashes Hashes of the words of the line, in order.
 * @param table Weights.
 * @returns Log-odds of each reading against body text.
 */
export function readWords(hashes: readonly number[], {bias, columns, size}: WordTable): Reading {
  const sums = new Float64Array(bias.length)
  for (const row of rowsOf(hashes)) {
    for (let at = 0; at < sums.length; at++) sums[at]! += (columns[at] as ArrayLike<number>)[row] as number
  }
  return sums.map((sum, at) => (bias[at] as number) + sum * size)
}

let unpacked: WordTable | undefined

/** The table that the library was given; unpacked once, on first use. */
export function wordTable(): WordTable {
  unpacked ??= {...wordWeights, columns: wordWeights.columns.map(unpackSteps)}
  return unpacked
}
