import {ownLetters} from '../vietnamese/alphabet.ts'
import {isSpelling} from '../vietnamese/spelling.ts'

/** How many words of a reading are spelt as Vietnamese syllables. */
export interface WordCount {
  /** Words with a character beyond the letters of ASCII, and how many of them are right. */
  marked: number
  markedRight: number
  /** Words of two or more ASCII letters. */
  plain: number
}

// Words are what stands between white space, ASCII signs and digits, and typographic punctuation. Every other sign
// belongs to its word: in a wrong reading, letters look like signs. No word is longer than the bound.
const words = /[^\s!-@[-`{-~\u2010-\u205E]{1,64}/g
const control = /\p{Cc}/u
const ascii = /^[A-Za-z]+$/
const lost = '\uFFFD'

/**
 * Count the words that look Vietnamese.
 *
 * @param text One reading of a text.
 * @returns The counts.
 */
export function countWords(text: string): WordCount {
  const count: WordCount = {marked: 0, markedRight: 0, plain: 0}
  const known = new Map<string, boolean>()
  for (const [word] of text.matchAll(words)) {
    if (word.length === 1 && saysLittle(word)) continue
    if (ascii.test(word)) {
      count.plain++
      continue
    }
    let right = known.get(word)
    if (right === undefined) {
      right = isSpelling(word)
      known.set(word, right)
    }
    if (right) count.markedRight++
    // No text has control codes in its words, so they weigh twice.
    count.marked += !right && control.test(word) ? 2 : 1
  }
  return count
}

/**
 * One letter says little: any byte alone may be read as one, and a word may be cut. A sign, a control code or a letter
 * that was lost where a letter could be is a fault; signs beyond those of Windows-1252 are ornament.
 */
function saysLittle(character: string): boolean {
  return ascii.test(character) || (character > '\u2122' && character !== lost) || ownLetters.includes(character)
}
