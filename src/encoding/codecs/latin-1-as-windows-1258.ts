/**
 * Latin-1 bytes that were read as Windows-1258 (`c̣n` for còn, `đă` for đã, `quư` for quý).
 *
 * A mark behind a consonant was one of ì ò Ì Ò; ă ơ ư may have been ã õ ý. A word is changed only where it is no
 * syllable and becomes one, so `lư` (or lý) and `rơ` (or rõ) stay as they are. Only read when it is named.
 */

import {isSpelling} from '../../vietnamese/spelling.ts'
import type {Codec} from '../codec.ts'

const vowels = new Map([
  ['\u0300', 'Ì'],
  ['\u0301', 'ì'],
  ['\u0309', 'Ò'],
  ['\u0323', 'ò']
])
const marks = new Map([...vowels].map(([mark, vowel]) => [vowel, mark]))
const letters = new Map(Object.entries({ă: 'ã', ơ: 'õ', ư: 'ý'}))
const back = new Map([...letters].map(([wrong, right]) => [right, wrong]))

const words = /[\p{L}\p{M}]{1,16}/gu
const stray = /(?<=[bcdghklmnpqrstvxđ])[\u0300\u0301\u0309\u0323]/gi

export const latin1AsWindows1258: Codec = {
  unit: 'text',
  decode: value => value.replace(words, readWord),
  encode: value =>
    value
      .replace(/(?<=[bcdghklmnpqrstvxđ])[ìòÌÒ]/gi, vowel => marks.get(vowel) ?? vowel)
      .replace(/[ãõý]/g, letter => back.get(letter) as string)
}

function readWord(word: string): string {
  if (isSpelling(word)) return word
  const parts = word.normalize('NFD').replace(stray, mark => vowels.get(mark) as string)
  const whole = parts.normalize('NFC')
  if (isSpelling(whole)) return whole
  const changed = whole.replace(/[ăơư]/g, letter => letters.get(letter) as string)
  return isSpelling(changed) ? changed : word
}
