/** Tells how well lines agree with the titles and summaries that a page gives. */
import {shortestProse} from './prose.ts'

/** A title that texts are compared with: how many words it has, and which. */
export interface Title {
  length: number
  words: ReadonlySet<string>
}

/**
 * Tell how well two titles agree; the second may carry the name of the site behind it.
 *
 * @param text Text.
 * @param title Title.
 * @returns From 0 to 1.
 */
export function agreement(text: string, title: string): number {
  return share(wordsOf(text), readTitle(title))
}

/**
 * Tell how well words agree with those of a title.
 *
 * @param own Words.
 * @param title Title.
 * @returns From 0 to 1.
 */
export function share(own: readonly string[], {length, words}: Title): number {
  if (own.length === 0 || length === 0) return 0
  const shared = own.filter(word => words.has(word)).length
  const precision = shared / own.length
  const recall = Math.min(1, shared / Math.max(1, length - 3))
  return (2 * precision * recall) / (precision + recall || 1)
}

/**
 * Say whether a text is the summary that a page gives.
 *
 * @param text Text.
 * @param description Summary from the metadata.
 * @returns True where most of their words agree.
 */
export function isSummary(text: string, description: string): boolean {
  if (text.length < shortestProse) return false
  return agreement(text, description) > 0.75
}

/**
 * Make a title ready to be compared.
 *
 * @param title Title.
 * @returns Its words.
 */
export function readTitle(title: string): Title {
  const all = wordsOf(title)
  return {length: all.length, words: new Set(all)}
}

/**
 * Take the words of a text: of its start, where it is long.
 *
 * @param text Text.
 * @returns Words in small letters.
 */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, 600)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
