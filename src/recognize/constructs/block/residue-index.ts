import type {KnownPattern, ResiduePattern} from '../../../lexicon/residue-pattern.ts'
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

/** Where a line stands, by how many patterns hold there: each place has those of the places before it. */
const places = ['amid', 'around', 'after', 'imprint'] as const

/** Where a line stands: amid the running text, or where patterns of a `ResiduePlace` hold. */
export type Standing = (typeof places)[number]

/** Patterns made ready for many lines. */
interface ResidueIndex {
  lines: ReadonlyMap<string, Entry>
  /** The same lines: most others are told by their first words. */
  starts: PhraseTable
  expressions: readonly Expression[]
  /** What lines of a kind may match, by their start: kinds are told by place, length, and end. */
  byStart: readonly Map<string, readonly Entry[]>[]
}

/** A pattern, and its place in the list: the first that matches counts. */
interface Entry {
  pattern: KnownPattern
  place: number
}

interface Expression extends Entry {
  /** Says of the start of a line, with its marks and without, whether it may match. */
  mayMatch(start: string, bare: string): boolean
}

const indices = new WeakMap<readonly ResiduePattern[], ResidueIndex>()

/**
 * Find the first pattern that matches a line, and holds where it stands.
 *
 * @param patterns Patterns; made ready once.
 * @param text Line.
 * @param standing Where the line stands.
 * @returns The pattern, or nothing.
 */
export function findResidue(
  patterns: readonly ResiduePattern[],
  text: string,
  standing: Standing
): KnownPattern | undefined {
  if (text === '') return undefined
  // What stood between buttons and the like are spaces.
  if (text.includes('  ')) return findResidue(patterns, text.replace(/ {2,}/g, ' '), standing)
  const index = indices.get(patterns) ?? createIndex(patterns)
  const whole = findLine(index, text, standing)
  let bare: string | undefined
  /** Several patterns in a row need the same. */
  let asked: KnownPattern['needs']
  let holdsAsked = false
  for (const {pattern, place} of entriesFor(index, text, standing)) {
    if (whole && whole.place < place) break
    const {match, needs, plain} = pattern
    if (needs && needs !== asked) {
      asked = needs
      holdsAsked = needs.test(text)
    }
    if (needs && !holdsAsked) continue
    if (plain) bare ??= withoutMarks(text)
    if ((match as RegExp).test(plain ? (bare as string) : text)) return pattern
  }
  return whole?.pattern
}

/** List the expressions that a line may match: lines that begin alike share them. */
function entriesFor({expressions, byStart}: ResidueIndex, text: string, standing: Standing): readonly Entry[] {
  const sentence = isSentence(text)
  const long = text.length > longestPlain
  const kind = places.indexOf(standing) * 4 + Number(sentence) * 2 + Number(long)
  const known = byStart[kind] as Map<string, readonly Entry[]>
  const start = text.slice(0, startLength)
  const found = known.get(start)
  if (found) return found
  const bare = withoutMarks(start)
  const entries = expressions.filter(
    ({pattern, mayMatch}) =>
      holds(pattern, standing) &&
      !(sentence && pattern.short) &&
      !(long && pattern.plain && !pattern.needs) &&
      mayMatch(start, bare)
  )
  if (known.size < mostStarts) known.set(start, entries)
  return entries
}

/** Say whether a pattern holds where a line stands. */
function holds({where}: KnownPattern, standing: Standing): boolean {
  return where === undefined || places.indexOf(where) <= places.indexOf(standing)
}

/** Say whether a line ends as sentences do, and is longer than what stands on buttons. */
function isSentence(text: string): boolean {
  return text.length >= shortestSentence && '.!?…"”'.includes(text[text.length - 1] as string)
}

function findLine({lines, starts}: ResidueIndex, text: string, standing: Standing): Entry | undefined {
  if (text.length > longestLine || starts.at(text, 0, text.length) === 0) return undefined
  const line = lines.get(text.toLowerCase())
  return line && holds(line.pattern, standing) ? line : undefined
}

function createIndex(patterns: readonly ResiduePattern[]): ResidueIndex {
  const lines = new Map<string, Entry>()
  const expressions: Expression[] = []
  patterns.forEach((pattern, place) => {
    const {match} = pattern
    if (match instanceof RegExp) {
      const {needs, plain} = pattern as KnownPattern
      const begins = prefixesOf(match)
      const isNeeded = needs instanceof RegExp ? prefixesOf(needs) : undefined
      const mayMatch = (start: string, bare: string) => begins(plain ? bare : start) && (isNeeded?.(start) ?? true)
      expressions.push({pattern, place, mayMatch})
      return
    }
    for (const line of [match].flat()) {
      const lower = line.toLowerCase()
      if (!lines.has(lower)) lines.set(lower, {pattern, place})
    }
  })
  const starts = new PhraseTable().add(lines.keys(), 1)
  const byStart = Array.from({length: places.length * 4}, () => new Map())
  const index = {lines, starts, expressions, byStart}
  indices.set(patterns, index)
  return index
}
