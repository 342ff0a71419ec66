import type {KnownPattern, ResiduePattern} from '../../../lexicon/residue.ts'
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
/** Letters of Vietnamese beyond ASCII, among which no sign stands. */
const firstLetter = 0xc0
const lastLetter = 0x1eff
/** So many starts of lines are remembered. */
const mostStarts = 4096

/** Where a line stands, by how many patterns hold there: each place has those of the places before it. */
export const places = ['amid', 'around', 'after', 'imprint'] as const

/** Where a line stands: amid the running text, or where patterns of a `ResiduePlace` hold. */
export type Standing = (typeof places)[number]

/** Patterns made ready for many lines. */
interface ResidueIndex {
  lines: ReadonlyMap<string, Entry>
  /** The same lines: most others are told by their first words. */
  starts: PhraseTable
  expressions: readonly Expression[]
  signs: SignTable
  /** What lines of a kind may match, by their start: kinds are told by their signs, place, length, and end. */
  byStart: Map<string, readonly Entry[]>[]
}

/** A pattern, and its place in the list: the first that matches counts. */
interface Entry {
  pattern: KnownPattern
  place: number
}

interface Expression extends Entry {
  /** Bits of the signs of which a line must hold one; 0 where it needs none. */
  signs: number
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
function entriesFor(index: ResidueIndex, text: string, standing: Standing): readonly Entry[] {
  const {expressions, byStart} = index
  const sentence = isSentence(text)
  const long = text.length > longestPlain
  const held = index.signs.in(text)
  const kind = ((held * places.length + places.indexOf(standing)) * 2 + Number(sentence)) * 2 + Number(long)
  byStart[kind] ??= new Map()
  const known = byStart[kind] as Map<string, readonly Entry[]>
  const start = text.slice(0, startLength)
  const found = known.get(start)
  if (found) return found
  const bare = withoutMarks(start)
  const entries = expressions.filter(
    ({pattern, signs, mayMatch}) =>
      holds(pattern, standing) &&
      (signs === 0 || (signs & held) !== 0) &&
      !(sentence && pattern.short) &&
      !(long && pattern.plain && !pattern.needs && !pattern.signs) &&
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
  const signs = new SignTable()
  patterns.forEach((pattern, place) => {
    const {match} = pattern
    if (match instanceof RegExp) {
      const {needs, signs: needed = '', plain} = pattern as KnownPattern
      const begins = prefixesOf(match)
      const isNeeded = needs instanceof RegExp ? prefixesOf(needs) : undefined
      const mayMatch = (start: string, bare: string) => begins(plain ? bare : start) && (isNeeded?.(start) ?? true)
      expressions.push({pattern, place, signs: signs.bitOf(needed), mayMatch})
      return
    }
    for (const line of [match].flat()) {
      const lower = line.toLowerCase()
      if (!lines.has(lower)) lines.set(lower, {pattern, place})
    }
  })
  const starts = new PhraseTable().add(lines.keys(), 1)
  const index = {lines, starts, expressions, signs, byStart: []}
  indices.set(patterns, index)
  return index
}

/** Tells which signs a line holds, in one pass. */
class SignTable {
  /** The bits of groups of signs, by their signs. */
  readonly #bits = new Map<string, number>()
  /** The bits of the groups that a sign stands in: by its code, and for the rare ones. */
  readonly #ascii = new Uint8Array(128)
  readonly #others = new Map<number, number>()

  /** The bit of a group of signs, which gets one where it is new; 0 for none. */
  bitOf(signs: string): number {
    if (signs === '') return 0
    const known = this.#bits.get(signs)
    if (known !== undefined) return known
    const bit = 1 << this.#bits.size
    this.#bits.set(signs, bit)
    for (const sign of signs.replace('0', '0123456789')) {
      const code = sign.charCodeAt(0)
      if (code < this.#ascii.length) this.#ascii[code]! |= bit
      else this.#others.set(code, (this.#others.get(code) ?? 0) | bit)
    }
    return bit
  }

  /** The bits of the groups of which a text holds a sign. */
  in(text: string): number {
    let bits = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < this.#ascii.length) bits |= this.#ascii[code] as number
      else if (code < firstLetter || code > lastLetter) bits |= this.#others.get(code) ?? 0
    }
    return bits
  }
}
