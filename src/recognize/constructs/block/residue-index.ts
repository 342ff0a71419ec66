import type {KnownPattern, ResiduePattern, ResiduePlace} from '../../../lexicon/residue.ts'
import {PhraseTable} from '../../../util/phrase-table.ts'
import {prefixesOf} from '../../../util/prefixes.ts'
import {withoutMarks} from '../../../vietnamese/without-marks.ts'

/** The longest of the lines that are compared as a whole. */
const longestLine = 80
/** The longest line that is compared without marks, where nothing says what it must hold. */
const longestPlain = 160
/** The shortest sentence that is told from what stands on buttons. */
const shortestSentence = 60
/** So much of the start of a line tells which expressions it may match. */
const startLength = 3
/** So many starts of lines are remembered. */
const mostStarts = 4096

/** Patterns made ready for many lines. */
interface ResidueIndex {
  lines: ReadonlyMap<string, Entry>
  /** The same lines: most others are told by their first words. */
  starts: PhraseTable
  expressions: readonly Expression[]
  /** The expressions that a line may match, and those that a sentence may match, by its start. */
  byStart: Map<string, readonly Entry[]>
  sentencesByStart: Map<string, readonly Entry[]>
}

/** A pattern, and its place in the list: the first that matches counts. */
interface Entry {
  pattern: KnownPattern
  place: number
}

interface Expression extends Entry {
  /** Says of the start of a line whether it may match. */
  mayMatch(start: string): boolean
}

const indices = new WeakMap<readonly ResiduePattern[], ResidueIndex>()

/**
 * Find the first pattern that matches a line, and holds where it stands.
 *
 * @param patterns Patterns; made ready once.
 * @param text Line.
 * @param holds Says whether patterns of a place hold for the line.
 * @returns The pattern, or nothing.
 */
export function findResidue(
  patterns: readonly ResiduePattern[],
  text: string,
  holds: (where: ResiduePlace) => boolean
): KnownPattern | undefined {
  if (text === '') return undefined
  const index = indices.get(patterns) ?? createIndex(patterns)
  const line = findLine(index, text)
  const may = (pattern: KnownPattern) => pattern.where === undefined || holds(pattern.where)
  const whole = line && may(line.pattern) ? line : undefined
  let bare: string | undefined
  /** Several patterns in a row need the same. */
  let asked: RegExp | undefined
  let holdsAsked = false
  for (const {pattern, place} of entriesFor(index, text)) {
    if (whole && whole.place < place) break
    const {match, needs, plain} = pattern
    if (!may(pattern)) continue
    if (needs && needs !== asked) {
      asked = needs
      holdsAsked = needs.test(text)
    }
    if (needs ? !holdsAsked : plain && text.length > longestPlain) continue
    if (plain) bare ??= withoutMarks(text)
    if ((match as RegExp).test(plain ? (bare as string) : text)) return pattern
  }
  return whole?.pattern
}

/** List the expressions that a line may match: lines that begin alike share them. */
function entriesFor({expressions, byStart, sentencesByStart}: ResidueIndex, text: string): readonly Entry[] {
  const sentence = isSentence(text)
  const known = sentence ? sentencesByStart : byStart
  const start = text.slice(0, startLength)
  const found = known.get(start)
  if (found) return found
  const bare = withoutMarks(start)
  const entries = expressions.filter(
    ({pattern, mayMatch}) => !(sentence && pattern.short) && mayMatch(pattern.plain ? bare : start)
  )
  if (known.size < mostStarts) known.set(start, entries)
  return entries
}

/** Say whether a line ends as sentences do, and is longer than what stands on buttons. */
function isSentence(text: string): boolean {
  return text.length >= shortestSentence && '.!?…"”'.includes(text[text.length - 1] as string)
}

function findLine({lines, starts}: ResidueIndex, text: string): Entry | undefined {
  if (text.length > longestLine || starts.at(text, 0, text.length) === 0) return undefined
  return lines.get(text.toLowerCase())
}

function createIndex(patterns: readonly ResiduePattern[]): ResidueIndex {
  const lines = new Map<string, Entry>()
  const expressions: Expression[] = []
  patterns.forEach((pattern, place) => {
    const {match} = pattern
    if (match instanceof RegExp) {
      expressions.push({pattern, place, mayMatch: prefixesOf(match)})
      return
    }
    for (const line of [match].flat()) {
      const lower = line.toLowerCase()
      if (!lines.has(lower)) lines.set(lower, {pattern, place})
    }
  })
  const starts = new PhraseTable().add(lines.keys(), 1)
  const index = {lines, starts, expressions, byStart: new Map(), sentencesByStart: new Map()}
  indices.set(patterns, index)
  return index
}
