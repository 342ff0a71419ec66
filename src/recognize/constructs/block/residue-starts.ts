/** Tells by the start of a line which patterns of residue it may match. */
import type {KnownPattern} from '../../../lexicon/residue-pattern.ts'
import {narrowPrefixes, type Prefixes, prefixesOf, reach} from '../../../util/prefixes.ts'
import {withoutMarks} from '../../../vietnamese/without-marks.ts'

/** So many starts of lines are remembered. */
const mostStarts = 4096

/** A pattern, and its place in the list: the first that matches counts. */
export interface Entry {
  pattern: KnownPattern
  place: number
}

/** What is asked of each line has one form, whatever its pattern says: so it is read faster. */
export interface Expression extends Entry {
  match: RegExp
  needs: KnownPattern['needs']
  plain: boolean
  short: boolean
  /** The first place where the pattern holds. */
  first: number
}

/** An expression that may match lines that begin alike, and what these may begin with for it and for what it needs. */
interface StartCandidate {
  expression: Expression
  match: Prefixes
  needs: Prefixes
}

/** Lines that begin alike. */
interface LineStart {
  /** What they may match. */
  expressions: Expression[]
  /** The same with what they may go on with; none where no more is looked at. */
  candidates: StartCandidate[]
  /** How many units they begin with that are no marks. */
  plainLength: number
  /** What lines of a kind may match, found when one is met. */
  entries: (readonly Expression[] | undefined)[]
  /** Lines that begin so and go on with a unit. */
  next?: Map<number, LineStart>
}

/** The starts of lines that were met: of each, little is left to ask when the line goes on. */
export class ResidueStarts {
  readonly #root: LineStart
  #count = 0

  constructor(expressions: readonly Expression[]) {
    const candidates = expressions.map(expression => {
      const {match, needs} = expression
      return {expression, match: prefixesOf(match), needs: needs instanceof RegExp ? prefixesOf(needs) : []}
    })
    this.#root = {expressions: [...expressions], candidates, plainLength: 0, entries: []}
  }

  /**
   * Find the lines that begin as a line does.
   *
   * @param text Line.
   * @returns What is known of them.
   */
  at(text: string): LineStart {
    let start = this.#root
    const end = Math.min(text.length, reach)
    for (let at = 0; at < end; at++) {
      const unit = text.charCodeAt(at)
      let next = start.next?.get(unit)
      if (!next) {
        next = goOn(start, at, unit)
        start.next ??= new Map()
        if (this.#count++ < mostStarts) start.next.set(unit, next)
      }
      start = next
    }
    return start
  }
}

function goOn({candidates, plainLength}: LineStart, at: number, unit: number): LineStart {
  const bare = withoutMarks(String.fromCharCode(unit))
  const isLast = at + 1 === reach
  const next: LineStart = {expressions: [], candidates: [], plainLength: plainLength + bare.length, entries: []}
  for (const candidate of candidates) {
    const {expression, match, needs} = candidate
    const narrowed = expression.plain ? narrowPlain(match, plainLength, bare) : narrowPrefixes(match, at, unit)
    const needed = narrowed && narrowPrefixes(needs, at, unit)
    if (!narrowed || !needed) continue
    next.expressions.push(expression)
    if (isLast) continue
    const isSame = narrowed === match && needed === needs
    next.candidates.push(isSame ? candidate : {expression, match: narrowed, needs: needed})
  }
  return next
}

/** A mark that stands by itself is left out. */
function narrowPlain(prefixes: Prefixes, at: number, bare: string): Prefixes | undefined {
  return bare === '' ? prefixes : narrowPrefixes(prefixes, at, bare.charCodeAt(0))
}
