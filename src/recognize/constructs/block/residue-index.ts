import type {KnownPattern, ResiduePattern, ResiduePlace} from '../../../lexicon/residue.ts'
import {firstUnits} from '../../../util/first-units.ts'
import {PhraseTable} from '../../../util/phrase-table.ts'
import {baseUnit, withoutMarks} from '../../../vietnamese/without-marks.ts'

/** The longest of the lines that are compared as a whole. */
const longestLine = 80
/** The longest line that is compared without marks, where nothing says what it must hold. */
const longestPlain = 160
/** The shortest sentence that is told from what stands on buttons. */
const shortestSentence = 60
/** Units below this one are told apart; all others are one. */
const apart = 128

/** Patterns made ready for many lines. */
interface ResidueIndex {
  lines: ReadonlyMap<string, Entry>
  /** The same lines: most others are told by their first words. */
  starts: PhraseTable
  /** The expressions that a line may match, by the unit with which it begins, small and without marks. */
  byFirst: readonly (readonly Entry[])[]
  /** Those of them that a sentence may match. */
  sentencesByFirst: readonly (readonly Entry[])[]
}

/** A pattern, and its place in the list: the first that matches counts. */
interface Entry {
  pattern: KnownPattern
  place: number
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
  const byFirst = isSentence(text) ? index.sentencesByFirst : index.byFirst
  for (const {pattern, place} of byFirst[Math.min(baseUnit(text.charCodeAt(0)), apart)] as readonly Entry[]) {
    if (whole && whole.place < place) break
    const {match, needs, plain} = pattern
    if (!may(pattern)) continue
    if (needs ? !needs.test(text) : plain && text.length > longestPlain) continue
    if (plain) bare ??= withoutMarks(text)
    if ((match as RegExp).test(plain ? (bare as string) : text)) return pattern
  }
  return whole?.pattern
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
  const byFirst: Entry[][] = Array.from({length: apart + 1}, () => [])
  patterns.forEach((pattern: KnownPattern, place) => {
    const {match} = pattern
    if (match instanceof RegExp) {
      const begins = firstUnits(match)
      byFirst.forEach((entries, unit) => {
        if (mayBegin(begins, unit, pattern)) entries.push({pattern, place})
      })
      return
    }
    for (const line of [match].flat()) {
      const lower = line.toLowerCase()
      if (!lines.has(lower)) lines.set(lower, {pattern, place})
    }
  })
  const sentencesByFirst = byFirst.map(entries => entries.filter(({pattern}) => !pattern.short))
  const index = {lines, starts: new PhraseTable().add(lines.keys(), 1), byFirst, sentencesByFirst}
  indices.set(patterns, index)
  return index
}

/** Say whether a line may match that begins with a unit, small and without marks; a mark may stand before any unit. */
function mayBegin(begins: (unit: number) => boolean, unit: number, {plain}: KnownPattern): boolean {
  if (unit === 0 || begins(unit)) return true
  return !plain && (begins(String.fromCharCode(unit).toUpperCase().charCodeAt(0)) || (isLetter(unit) && begins(apart)))
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}
