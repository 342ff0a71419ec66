/** Articles with labels, as they are read from the corpora. */
import {createHash} from 'node:crypto'

/** A part of a line with a label of its own. */
interface LabelledSpan {
  line: number
  type: string
  text: string
}

/** To learn from, to judge what was learned, or both. */
export type Use = 'learn' | 'judge' | 'both'

/** An article with a label for each line. */
export interface LabelledArticle {
  id: string
  /** Who published it: articles of a house are learned from or judged, never both. */
  house: string
  text: string
  /** Label of each line that is not blank, by its number from 1. */
  lines: Record<number, string>
  inline?: readonly LabelledSpan[]
  /** What it is there for; both unless given. */
  use?: Use
  /** Number of the last line to learn from; all unless given. */
  learnedTo?: number
}

/** Codes of labels in files of labels; a line that nobody labelled stands beside the others, and is not learned. */
export const codes: Readonly<Record<string, string>> = {
  K: 'kicker',
  H: 'headline',
  T: 'timestamp',
  L: 'lead',
  P: 'paragraph',
  S: 'subheading',
  C: 'caption',
  B: 'byline',
  R: 'credit',
  X: 'related',
  W: 'keywords',
  Z: 'residue',
  '?': 'not labelled'
}

/**
 * Tell the house from the domain of a publisher: sections with a domain of their own (giaitri.vnexpress.net) belong
 * to it.
 *
 * @param publisher Domain; nothing where it is not known.
 * @param id Stands for the house where it is not known.
 * @returns The house.
 */
export function houseOf(publisher: string | undefined, id: string): string {
  if (publisher === undefined || publisher === '?') return id
  const parts = publisher.split('.')
  const suffix = /^(?:com|net|org|gov|edu)$/.test(parts.at(-2) ?? '') ? 3 : 2
  return parts.slice(-suffix).join('.')
}

/** A number that says nothing of a text, but is always the same. */
export function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE()
}
