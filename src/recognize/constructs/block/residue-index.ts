import type {KnownPattern, ResiduePattern} from '../../../lexicon/residue-pattern.ts'
import {groupBy} from '../../../util/group-by.ts'
import {PhraseTable} from '../../../util/phrase-table.ts'
import {withoutMarks} from '../../../vietnamese/without-marks.ts'
import {type Entry, type Expression, ResidueStarts} from './residue-starts.ts'

/** The longest line that is compared without marks, where nothing says what it must hold. */
const longestPlain = 160
/** The shortest sentence that is told from what stands on buttons. */
const shortestSentence = 60

/** Where a line stands, by how many patterns hold there: each place has those of the places before it. */
const places = ['amid', 'around', 'after', 'imprint'] as const

/** Where a line stands: amid the running text, or where patterns of a `ResiduePlace` hold. */
export type Standing = (typeof places)[number]

/** Patterns made ready for many lines. */
interface ResidueIndex {
  lines: ReadonlyMap<string, Entry>
  /** Length of the longest of them. */
  longestLine: number
  /** The same lines: most others are told by their first words. */
  openers: PhraseTable
  starts: ResidueStarts
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
  let found = findLine(index, text, standing)
  let bare: string | undefined
  let asked: KnownPattern['needs']
  let holdsAsked = true
  for (const expression of entriesFor(index, text, standing)) {
    const {place, match, needs, plain} = expression
    if (found && found.place < place) continue
    if (needs !== asked) {
      asked = needs
      holdsAsked = needs === undefined || needs.test(text)
    }
    if (!holdsAsked) continue
    if (plain) bare ??= withoutMarks(text)
    if (match.test(plain ? (bare as string) : text)) found = expression
  }
  return found?.pattern
}

/** List the expressions that a line may match: lines that begin alike share them. */
function entriesFor({starts}: ResidueIndex, text: string, standing: Standing): readonly Expression[] {
  const rank = places.indexOf(standing)
  const sentence = isSentence(text)
  const long = text.length > longestPlain
  const kind = rank * 4 + Number(sentence) * 2 + Number(long)
  const {entries, expressions} = starts.at(text)
  const known = entries[kind]
  if (known) return known
  const found = expressions.filter(
    ({first, short, plain, needs}) => first <= rank && !(sentence && short) && !(long && plain && !needs)
  )
  entries[kind] = found
  return found
}

/** Put those expressions together that need the same, which is then asked once a line. */
function groupByNeeds(expressions: readonly Expression[]): Expression[] {
  return [...groupBy(expressions, ({needs}) => needs).values()].flat()
}

/** Say whether a pattern holds where a line stands. */
function holds(pattern: KnownPattern, standing: Standing): boolean {
  return firstPlace(pattern) <= places.indexOf(standing)
}

function firstPlace({where}: KnownPattern): number {
  return places.indexOf(where ?? 'amid')
}

/** Say whether a line ends as sentences do, and is longer than what stands on buttons. */
function isSentence(text: string): boolean {
  return text.length >= shortestSentence && '.!?…"”'.includes(text[text.length - 1] as string)
}

function findLine({lines, longestLine, openers}: ResidueIndex, text: string, standing: Standing): Entry | undefined {
  if (text.length > longestLine || openers.at(text, 0, text.length) === 0) return undefined
  const line = lines.get(text.toLowerCase())
  return line && holds(line.pattern, standing) ? line : undefined
}

function createIndex(patterns: readonly ResiduePattern[]): ResidueIndex {
  const lines = new Map<string, Entry>()
  const expressions: Expression[] = []
  patterns.forEach((pattern, place) => {
    const {match} = pattern
    if (match instanceof RegExp) {
      const {needs, plain = false, short = false} = pattern as KnownPattern
      expressions.push({pattern, place, match, needs, plain, short, first: firstPlace(pattern)})
      return
    }
    for (const line of [match].flat()) {
      const lower = line.toLowerCase()
      if (!lines.has(lower)) lines.set(lower, {pattern, place})
    }
  })
  const openers = new PhraseTable().add(lines.keys(), 1)
  const longestLine = [...lines.keys()].reduce((longest, {length}) => Math.max(longest, length), 0)
  const index = {lines, longestLine, openers, starts: new ResidueStarts(groupByNeeds(expressions))}
  indices.set(patterns, index)
  return index
}
