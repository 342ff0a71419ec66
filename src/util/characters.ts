/**
 * What kind of character stands at an index, remembered by code unit.
 *
 * Expressions with `\p{…}` are slow where they are asked for every character;
 * nearly all characters of an article come from one table.
 */

/** Kinds of characters; all but `other` stand inside words. */
export const other = 1
export const upper = 2
export const lower = 3
const letter = 4
export const number = 5
const mark = 6

const expressions: readonly [RegExp, number][] = [
  [/^\p{Lu}/u, upper],
  [/^\p{Ll}/u, lower],
  [/^\p{L}/u, letter],
  [/^\p{N}/u, number],
  [/^\p{M}/u, mark]
]

/** What is known of the code units that were met, as `classify` gives it; 0 where nothing is known yet. */
export const known: Int32Array = new Int32Array(0x10000)

/**
 * The small letter and the kind of a code unit, in one number.
 *
 * @param code UTF-16 code unit.
 * @returns The small letter times 8, plus the kind; halves of surrogate pairs have no kind of their own.
 */
export function classify(code: number): number {
  return known[code] || meet(code)
}

function meet(code: number): number {
  if (isHalf(code)) return code * 8 + other
  const character = String.fromCharCode(code)
  const small = character.toLowerCase()
  known[code] = (small.length === 1 ? small.charCodeAt(0) : code) * 8 + kindOf(character)
  return known[code]
}

function isHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xe000
}

/**
 * The kind of the character at an index.
 *
 * @param text Text.
 * @param index Index in UTF-16 code units.
 * @returns Kind; `other` outside the text.
 */
export function kindAt(text: string, index: number): number {
  // Outside the text there is no code unit; U+0000, which is neither letter nor number, stands for it.
  const code = text.charCodeAt(index) | 0
  const found = known[code]
  if (found) return found & 7
  return isHalf(code) ? kindOf(text.slice(index, index + 2)) : meet(code) & 7
}

function kindOf(character: string): number {
  return expressions.find(([expression]) => expression.test(character))?.[1] ?? other
}

/**
 * Say whether a capital stands at an index.
 *
 * @param text Text.
 * @param index Index in UTF-16 code units; false outside the text.
 */
export function isUpper(text: string, index: number): boolean {
  return kindAt(text, index) === upper
}

/** Say whether a small letter stands at an index; see `isUpper`. */
export function isLower(text: string, index: number): boolean {
  return kindAt(text, index) === lower
}

/** Say whether a letter of any kind stands at an index; see `isUpper`. */
export function isLetter(text: string, index: number): boolean {
  const kind = kindAt(text, index)
  return kind === upper || kind === lower || kind === letter
}

/** Say whether a letter, a mark or a number stands at an index, as inside words; see `isUpper`. */
export function isWordPart(text: string, index: number): boolean {
  return kindAt(text, index) > other
}
