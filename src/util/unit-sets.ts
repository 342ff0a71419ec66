/** Sets of characters as regular expressions write them, by numbers. */

/** So many bits hold the number of a set. */
export const setBits = 9
/** Units below this one are told apart; all others are one. */
const apart = 128

/** Which units a set holds: an entry for each ASCII unit, and the last for all others. */
type Units = Uint8Array

/** Sets of units by their numbers; what is one too many is taken for any unit. */
const sets: Units[] = [new Uint8Array(apart + 1).fill(1)]
/** The number of a set by how it is written: equal sets that are written alike are one. */
const numbers = new Map<string, number>()
const ascii = Array.from({length: apart}, (_, unit) => String.fromCharCode(unit)).join('')

/**
 * Number the units that a character, a set or an escape matches, as the engine itself says.
 *
 * @param set The set as it is written.
 * @param flags Flags of the expression.
 * @returns The number.
 */
export function setOf(set: string, flags: string): number {
  const key = `${flags} ${set}`
  let number = numbers.get(key)
  if (number === undefined) {
    number = set === '.' || sets.length >= 1 << setBits ? 0 : sets.push(readUnits(set, flags)) - 1
    numbers.set(key, number)
  }
  return number
}

/**
 * Say whether a set holds a unit.
 *
 * @param number Number of the set.
 * @param unit Code unit.
 * @returns Whether it does.
 */
export function holdsUnit(number: number, unit: number): boolean {
  return (sets[number] as Units)[Math.min(unit, apart)] === 1
}

function readUnits(set: string, flags: string): Units {
  const units = new Uint8Array(apart + 1)
  const literal = /^(?:[^\\[.]|\\[^A-Za-z\d])$/.test(set) ? set.slice(-1) : undefined
  if (literal !== undefined) {
    const written = flags === 'iu' ? [literal.toLowerCase(), literal.toUpperCase()] : [literal]
    for (const character of written) units[Math.min(character.charCodeAt(0), apart)] = 1
    return units
  }
  for (const {index} of ascii.matchAll(new RegExp(set, `g${flags}`))) units[index] = 1
  // A set of what it does not hold, and classes, hold others as well.
  if (/[^\0-\x7F]|^\[\^|\\[pPsSDWux]/.test(set)) units[apart] = 1
  return units
}
