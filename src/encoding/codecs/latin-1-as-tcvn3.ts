/**
 * Right Latin-1 letters that were sent through a converter from TCVN3 (`õm Hỏn` for âm Hán).
 *
 * The way back: the letters of a word are written in TCVN3 and read as Latin-1. Words that do not become a syllable
 * stay. Many wrong words are syllables themselves, so this is only done when it is named, for a whole text.
 */

import {isSpelling} from '../../vietnamese/spelling.ts'
import type {Codec} from '../codec.ts'
import {tcvn5712} from './tcvn5712.ts'

const words = /[\p{L}\p{M}]{1,16}/gu
const beyondAscii = /[^\p{ASCII}]/u

export const latin1AsTcvn3: Codec = {
  unit: 'text',
  decode: value =>
    value.replace(words, word => {
      if (!beyondAscii.test(word)) return word
      const bytes = tcvn5712.encode(word.normalize('NFC'))
      return isSpelling(bytes) ? bytes : word
    }),
  encode: value => value.replace(/[\xC0-\xFF]/g, letter => tcvn5712.decode(letter))
}
