/** Finds with which characters the lines begin that a regular expression matches, so that most need not be tried. */
import {holdsUnit, setBits, setOf} from './unit-sets.ts'

/** So many units of a line are looked at. */
export const reach = 3
/** So many prefixes of one expression are told apart; where there are more, they are shortened. */
const most = 600

/**
 * Units that may stand one after another, in one number, since there are many: how many places are known (2 bits),
 * whether what follows them is not known (1 bit), and for each place the number of its set of units.
 */
type Prefix = number
const lengthBits = 3
const cutBit = 4
const setShift = 3
const allSets = (1 << (setBits * reach)) - 1

/** What a part of an expression begins with, and what it looks ahead for. */
interface Part {
  prefixes: readonly Prefix[]
  ahead: readonly (readonly Prefix[])[]
}

const nothing: Part = {prefixes: [0], ahead: []}
const anything: Part = {prefixes: [cutBit], ahead: []}

/** The starts of lines that an expression may match: each list has one for the line, and none is left where any may do. */
export type Prefixes = readonly (readonly Prefix[])[]

/**
 * Find with which units the lines may begin that an expression matches.
 *
 * What it does not know it takes for anything, so that no line is ever missed: so does an alternative without an
 * anchor.
 *
 * @param expression Expression.
 * @returns Starts of lines that it may match.
 */
export function prefixesOf(expression: RegExp): Prefixes {
  const {prefixes, ahead} = new SourceReader(expression).alternatives(true)
  return [prefixes, ...ahead]
}

/**
 * Keep the starts of lines that have a unit at a place.
 *
 * @param prefixes Starts of lines.
 * @param at Index in the line, below `reach`.
 * @param unit Code unit that stands there.
 * @returns Those of them that are starts of the line; nothing where the expression matches no such line.
 */
export function narrowPrefixes(prefixes: Prefixes, at: number, unit: number): Prefixes | undefined {
  if (prefixes.length === 0) return prefixes
  const narrowed: (readonly Prefix[])[] = []
  for (const alternatives of prefixes) {
    // Whatever follows one that is over, the line may match.
    if (alternatives.some(prefix => at >= (prefix & lengthBits))) continue
    const fitting = alternatives.filter(prefix => fits(prefix, at, unit))
    if (fitting.length === 0) return undefined
    narrowed.push(fitting)
  }
  return narrowed
}

function fits(prefix: Prefix, at: number, unit: number): boolean {
  return holdsUnit((prefix >>> (setShift + setBits * at)) & ((1 << setBits) - 1), unit)
}

/** Characters that stand for themselves, and that no quantifier follows. */
const plainAt = /[a-zà-ỹ\d ]{1,3}(?![*+?{])/y
/** What stands at a place of a source. Made once: a source has thousands of places. */
const quantifierAt = /[*+?]\??|\{\d+(?:,\d*)?\}\??/y
const groupAt = /\((?:\?<?[=!]|\?:|\?<[^>]*>)?/y
const unitAt = /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|./y
/** Where a sequence may end, or something begins in which it does not. */
const partAt = /[\\[()|]/g
/** A back reference or an edge of a word. */
const reference = /^\\[1-9kbB]/

class SourceReader {
  readonly #source: string
  readonly #flags: string
  #at = 0

  constructor({source, flags}: RegExp) {
    this.#source = source
    this.#flags = flags.includes('i') ? 'iu' : 'u'
  }

  /** Read alternatives up to the end of their group; those of the whole expression must have an anchor. */
  alternatives(whole = false): Part {
    const parts: Part[] = []
    do {
      const anchored = !whole || this.#source[this.#at] === '^'
      const part = this.#sequence()
      parts.push(anchored ? part : anything)
    } while (this.#eat('|'))
    const [only] = parts
    if (parts.length === 1 && only) return only
    return {prefixes: distinct(parts.flatMap(({prefixes}) => prefixes)), ahead: []}
  }

  #sequence(): Part {
    let all = nothing
    while (!this.#atEnd() && all.prefixes.some(isOpen)) all = join(all, this.#plain() ?? this.#quantified())
    this.#skip()
    return all
  }

  #atEnd(): boolean {
    const character = this.#source[this.#at]
    return character === undefined || character === '|' || character === ')'
  }

  /** Go to the end of the sequence: what follows so many units does not count. */
  #skip(): void {
    let depth = 0
    partAt.lastIndex = this.#at
    for (let found = partAt.exec(this.#source); found; found = partAt.exec(this.#source)) {
      const [character] = found
      this.#at = found.index
      if (depth === 0 && this.#atEnd()) return
      if (character === '\\') partAt.lastIndex++
      else if (character === '[') {
        this.#skipSet()
        partAt.lastIndex = this.#at
      } else if (character === '(') depth++
      else if (character === ')') depth--
    }
    this.#at = this.#source.length
  }

  #skipSet(): void {
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
  }

  /** Read characters that stand for themselves: most alternatives are told by them alone. */
  #plain(): Part | undefined {
    const letters = this.#read(plainAt)
    if (letters === undefined) return undefined
    let prefix = letters.length
    for (let at = 0; at < letters.length; at++)
      prefix |= setOf(letters[at] as string, this.#flags) << (setShift + setBits * at)
    return {prefixes: [prefix], ahead: []}
  }

  #quantified(): Part {
    const part = this.#atom()
    if (!'*+?{'.includes(this.#source[this.#at] ?? ' ')) return part
    const quantifier = this.#read(quantifierAt)
    if (quantifier === undefined) return part
    const [least, greatest] = timesOf(quantifier)
    let repeated = nothing
    const all: Prefix[] = least === 0 ? [...nothing.prefixes] : []
    for (let time = 1; time <= Math.min(greatest, Math.max(least, reach)); time++) {
      repeated = join(repeated, part)
      if (time >= least) all.push(...repeated.prefixes)
    }
    return {prefixes: distinct(all), ahead: []}
  }

  #atom(): Part {
    const character = this.#source[this.#at] as string
    if (character === '(') {
      const group = this.#read(groupAt) as string
      const part = this.alternatives()
      this.#at++
      if (group === '(?=') return {...nothing, ahead: [part.prefixes, ...part.ahead]}
      return group.endsWith('=') || group.endsWith('!') ? nothing : part
    }
    const set = this.#read(unitAt) as string
    if (set === '^' || set === '$') return nothing
    if (reference.test(set)) return anything
    return {prefixes: [1 | (setOf(set, this.#flags) << setShift)], ahead: []}
  }

  #eat(character: string): boolean {
    if (this.#source[this.#at] !== character) return false
    this.#at++
    return true
  }

  #read(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at
    const [match] = expression.exec(this.#source) ?? []
    if (match !== undefined) this.#at += match.length
    return match
  }
}

/** How often a quantifier lets stand what it follows. */
function timesOf(quantifier: string): [least: number, greatest: number] {
  if (quantifier[0] === '?') return [0, 1]
  if (quantifier[0] === '*') return [0, Number.POSITIVE_INFINITY]
  if (quantifier[0] === '+') return [1, Number.POSITIVE_INFINITY]
  const [least = '0', greatest = least] = quantifier.replace(/[{}?]/g, '').split(',')
  return [Number(least), greatest === '' ? Number.POSITIVE_INFINITY : Number(greatest)]
}

/** Say whether what follows a prefix still counts. */
function isOpen(prefix: Prefix): boolean {
  return (prefix & cutBit) === 0 && (prefix & lengthBits) < reach
}

/** Let a part follow another. */
function join(before: Part, after: Part): Part {
  if (before === nothing) return after
  const joined = new Set<Prefix>()
  for (const prefix of before.prefixes) {
    if (!isOpen(prefix)) joined.add(prefix)
    else for (const next of after.prefixes) joined.add(append(prefix, next))
  }
  const first = before.prefixes.every(prefix => (prefix & lengthBits) === 0)
  return {prefixes: distinct(joined), ahead: first ? [...before.ahead, ...after.ahead] : before.ahead}
}

function append(prefix: Prefix, next: Prefix): Prefix {
  const length = prefix & lengthBits
  const following = ((next >>> setShift) << (setBits * length)) & allSets
  const whole = Math.min(reach, length + (next & lengthBits))
  return (prefix & ~lengthBits) | (following << setShift) | (next & cutBit) | whole
}

/** Leave out prefixes that stand twice; where there are too many, less of each is told apart. */
function distinct(prefixes: Iterable<Prefix>): readonly Prefix[] {
  let found = new Set(prefixes)
  for (let length = reach - 1; found.size > most; length--)
    found = new Set([...found].map(prefix => cut(prefix, length)))
  return [...found]
}

/** Shorten a prefix: anything may follow so many units. */
function cut(prefix: Prefix, length: number): Prefix {
  if ((prefix & lengthBits) <= length) return prefix
  return (prefix & (((1 << (setBits * length)) - 1) << setShift)) | cutBit | length
}
