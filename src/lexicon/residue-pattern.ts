/**
 * What a line of residue looks like.
 *
 * Each entry has a reason an editor would accept: no Vietnamese newsroom prints these words as a line of a story.
 * Where a line could be one of a story after all, `where` says what must stand around it.
 */
export interface ResiduePattern {
  /** Name of the entry; `residue` nodes carry it as `reason`. */
  reason: string
  /** Whole lines, compared without regard to case, or a pattern for the whole line. */
  match: string | RegExp | readonly string[]
}

/**
 * Where a line is residue: outside the running text, after its end, or there beside a line of the imprint.
 *
 * Running text is what runs on for several sentences; before its first and after its last block the page speaks.
 */
type ResiduePlace = 'around' | 'after' | 'imprint'

/** Says of a line whether a pattern may match it. */
export interface Probe {
  test(text: string): boolean
}

/**
 * Ask whether a line holds some text. Where it begins with a character that is rare, lines are asked in the least time.
 *
 * @param part The text.
 * @returns Says so of a line.
 */
export function holding(part: string): Probe {
  return {test: text => text.includes(part)}
}

/** Shared by those that need it: it is asked once a line. */
export const colon = holding(':')

/** A pattern of the library. */
export interface KnownPattern extends ResiduePattern {
  /** What every line must match that `match` does, and is looked at in less time. */
  needs?: RegExp | Probe
  /** The pattern is written without marks and in small letters, and so is the line that it is tried on. */
  plain?: boolean
  /** No sentence of 60 units or more matches: words on buttons and labels. */
  short?: boolean
  /** Where the line is residue; anywhere unless given. */
  where?: ResiduePlace
  /** The line belongs to the imprint of a paper for certain. */
  imprint?: boolean
}

/**
 * Part whole lines that are written in one.
 *
 * @param words Lines with strokes between them.
 * @returns The lines.
 */
export function lines(words: string): string[] {
  return words.split('|')
}
