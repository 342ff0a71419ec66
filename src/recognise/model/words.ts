/**
 * How the words of a line read: as a caption, as a title, or as body text.
 *
 * Words and pairs of words are hashed into a table of weights (feature hashing,
 * Weinberger et al., ICML 2009). The table was learned from lines that their
 * publishers had marked as captions, titles and body text.
 */
import {unpackSteps} from './pack.ts'
import {wordWeights} from './word-weights.ts'

/** What the words of a line may read as, apart from body text. */
export const readings = ['caption', 'title', 'lead', 'subheading'] as const

/** Log-odds of a line's words against body text, in the order of `readings`. */
export type Reading = Float64Array

/** Rows of the table; a power of two. */
export const rows = 4096
/** Words that are looked at. */
const mostWords = 40
const word = /[\p{L}\p{M}]+|\p{N}+/gu

/**
 * List the rows of the table that a line's words and pairs of words hash to.
 *
 * @param text Line, folded.
 * @returns Rows, without repeats.
 */
export function rowsOf(text: string): Set<number> {
  const found = new Set<number>()
  let previous = '^'
  let count = 0
  for (const [match] of text.toLowerCase().matchAll(word)) {
    // Numbers differ from line to line; that there is one is what counts.
    const current = match <= '9' ? '0' : match
    found.add(hash(current, 0))
    found.add(hash(current, hash(previous, 1)))
    // What opens the line says most.
    if (count === 0) found.add(hash(current, 2))
    previous = current
    if (++count === mostWords) break
  }
  return found
}

/** FNV-1a, mixed so that the low bits are good. */
function hash(text: string, start: number): number {
  let value = 2_166_136_261 ^ start
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16_777_619)
  value = Math.imul(value ^ (value >>> 15), 2_246_822_507)
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
 * @param text Line, folded.
 * @param table Weights.
 * @returns Log-odds of each reading against body text.
 */
export function readWords(text: string, {bias, columns, size}: WordTable): Reading {
  const sums = new Float64Array(bias.length)
  for (const row of rowsOf(text)) {
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
