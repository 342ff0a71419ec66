/**
 * What kind of character stands at an index, remembered by code unit.
 *
 * Expressions with `\p{…}` are slow where they are asked for every character;
 * nearly all characters of an article come from one table.
 */

const other = 1
const upper = 2
const lower = 3
const letter = 4
const number = 5
const mark = 6

const expressions: readonly [RegExp, number][] = [
  [/^\p{Lu}/u, upper],
  [/^\p{Ll}/u, lower],
  [/^\p{L}/u, letter],
  [/^\p{N}/u, number],
  [/^\p{M}/u, mark]
]

/** Kinds of the code units that were met; 0 for the others. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, index: number): number {
  // Outside the text there is no code unit; U+0000, which is neither letter nor number, stands for it.
  return kinds[text.charCodeAt(index) | 0] || learn(text, index)
}

function learn(text: string, index: number): number {
  const code = text.charCodeAt(index) | 0
  // Halves of a surrogate pair have no kind of their own.
  if (code >= 0xd800 && code < 0xe000) return kindOf(text.slice(index, index + 2))
  const kind = kindOf(String.fromCharCode(code))
  kinds[code] = kind
  return kind
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
