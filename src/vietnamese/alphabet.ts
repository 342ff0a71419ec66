/** Combining tone marks in the order of the tones: huyền, sắc, hỏi, ngã, nặng. */
const toneMarks = '\u0300\u0301\u0309\u0303\u0323'

/** Vowel letters of Vietnamese without tone. */
export const vowels = 'aăâeêioôơuưy'

/** A letter taken apart. */
export interface Letter {
  /** The letter in lower case, without its tone. */
  plain: string
  /** Tone: 0 for none, else 1 to 5 in the order of `toneMarks`. */
  tone: number
}

const letters = new Map<string, Letter>()
const toned: string[] = []

for (const plain of 'bcdghklmnpqrstvxđ') {
  letters.set(plain, {plain, tone: 0})
  letters.set(plain.toUpperCase(), {plain, tone: 0})
}
for (const plain of vowels) {
  for (let tone = 0; tone <= toneMarks.length; tone++) {
    const letter = tone === 0 ? plain : (plain + toneMarks[tone - 1]).normalize('NFC')
    letters.set(letter, {plain, tone})
    letters.set(letter.toUpperCase(), {plain, tone})
    if (tone > 0) toned.push(letter, letter.toUpperCase())
  }
}

/** Vowel letters that bear a tone, in both cases. */
export const tonedLetters = toned.join('')

/** Letters of Vietnamese, in both cases, that ASCII does not have: 134. */
export const ownLetters = [...letters.keys()].filter(letter => letter > '\u007F').join('')

/**
 * Take a letter of Vietnamese apart.
 *
 * @param letter Composed letter, in either case.
 * @returns Its plain letter and tone; nothing where Vietnamese has no such letter (f, j, w, z among them).
 */
export function readLetter(letter: string): Letter | undefined {
  return letters.get(letter)
}

/**
 * Put a tone on a letter in place of the one it has.
 *
 * @param letter Composed letter of Vietnamese, in either case.
 * @param tone Tone from 0 (none) to 5, in the order of `toneMarks`.
 * @returns The composed letter, in the same case.
 */
export function withTone(letter: string, tone: number): string {
  const plain = (letters.get(letter) as Letter).plain
  const result = tone === 0 ? plain : (plain + toneMarks[tone - 1]).normalize('NFC')
  return letter === letter.toLowerCase() ? result : result.toUpperCase()
}

/**
 * Give the toned forms of plain vowels, in both cases.
 *
 * @param plain Vowels without tone.
 * @returns Their forms with each of the five tones.
 */
export function tonedForms(plain: string): string {
  return [...tonedLetters].filter(letter => plain.includes((letters.get(letter) as Letter).plain)).join('')
}
