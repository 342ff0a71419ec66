/** Finds with which characters the lines begin that a regular expression matches, so that most need not be tried. */

/** Units below this one are told apart; all others are one. */
const apart = 128

/** Units with which something may begin: an entry for each ASCII unit, and the last for all others. */
type Units = Uint8Array

interface Part {
  units: Units
  /** It matches nothing as well, so that what follows it may come first. */
  empty: boolean
  /** It looks ahead: what follows begins there as well. */
  ahead?: boolean
}

/**
 * Find with which units the lines may begin that an expression matches.
 *
 * What it does not know it takes for any unit, so that none is ever missing: so does an alternative without an anchor.
 *
 * @param expression Expression.
 * @returns Says of a unit whether a line may begin with it; those of 128 and more are one.
 */
export function firstUnits(expression: RegExp): (unit: number) => boolean {
  const {units, empty} = new SourceReader(expression).alternatives(true)
  return unit => empty || units[Math.min(unit, apart)] === 1
}

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
    const all: Part = {units: none(), empty: false}
    do {
      const anchored = !whole || this.#source[this.#at] === '^'
      const {units, empty} = this.#sequence()
      add(all.units, units)
      all.empty ||= empty || !anchored
    } while (this.#read(/\|/y))
    return all
  }

  #sequence(): Part {
    const all: Part = {units: none(), empty: true}
    const limits: Units[] = []
    while (all.empty && !this.#atEnd()) {
      const part = this.#quantified()
      if (part.ahead && !part.empty) limits.push(part.units)
      else add(all.units, part.units)
      all.empty = part.empty || part.ahead === true
    }
    this.#skip()
    for (const limit of limits) keep(all.units, limit)
    return all
  }

  #atEnd(): boolean {
    const character = this.#source[this.#at]
    return character === undefined || character === '|' || character === ')'
  }

  /** Go to the end of the sequence: what follows a unit cannot come first. */
  #skip(): void {
    for (let depth = 0; this.#at < this.#source.length && (depth > 0 || !this.#atEnd()); this.#at++) {
      const character = this.#source[this.#at]
      if (character === '\\') this.#at++
      else if (character === '[') this.#skipSet()
      else if (character === '(') depth++
      else if (character === ')') depth--
    }
  }

  #skipSet(): void {
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
  }

  #quantified(): Part {
    const part = this.#atom()
    const quantifier = this.#read(/[*+?]\??|\{\d+(?:,\d*)?\}\??/y) ?? ''
    return /^(?:[*?]|\{0)/.test(quantifier) ? {...part, empty: true} : part
  }

  #atom(): Part {
    const group = this.#read(/\((?:\?<?[=!]|\?:|\?<[^>]*>)?/y)
    if (group) {
      const part = this.alternatives()
      this.#at++
      if (group === '(?=') return {...part, ahead: true}
      return /[=!]$/.test(group) ? {units: none(), empty: true} : part
    }
    const set = this.#read(/\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|./y) as string
    if (set === '^' || set === '$') return {units: none(), empty: true}
    if (/^\\[1-9kbB]/.test(set)) return {units: none().fill(1), empty: true}
    return {units: this.#unitsOf(set), empty: false}
  }

  #unitsOf(set: string): Units {
    const key = `${this.#flags}${set}`
    const units = known.get(key) ?? unitsOf(set, this.#flags)
    known.set(key, units)
    return units
  }

  #read(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at
    const [match] = expression.exec(this.#source) ?? []
    if (match !== undefined) this.#at += match.length
    return match
  }
}

const known = new Map<string, Units>()

/** The units that a character, a set or an escape matches, as the engine itself says. */
function unitsOf(set: string, flags: string): Units {
  const units = none()
  if (set === '.') return units.fill(1)
  if (/^[a-z]$/.test(set)) {
    units[set.charCodeAt(0)] = 1
    if (flags === 'iu') units[set.toUpperCase().charCodeAt(0)] = 1
    return units
  }
  const one = new RegExp(`^${set}$`, flags)
  for (let unit = 0; unit < apart; unit++) if (one.test(String.fromCharCode(unit))) units[unit] = 1
  // A set of what it does not hold, and classes, hold others as well.
  if (/[^\0-\x7F]|^\[\^|\\[pPsSDWux]/.test(set)) units[apart] = 1
  return units
}

function none(): Units {
  return new Uint8Array(apart + 1)
}

function add(all: Units, more: Units): void {
  for (let unit = 0; unit <= apart; unit++) if (more[unit] === 1) all[unit] = 1
}

function keep(all: Units, limit: Units): void {
  for (let unit = 0; unit <= apart; unit++) if (limit[unit] === 0) all[unit] = 0
}
