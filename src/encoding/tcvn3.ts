/**
 * TCVN3, called ABC: what the fonts whose names begin with `.Vn` show (TCVN 5712:1993, form VN3).
 *
 * It is the part from A0 to FF of the standard; 80 to 9F hold the punctuation of Windows-1252, as in real files.
 * Toned capitals have no code: the fonts whose names end in H (`.VnTimeH`) show capitals for the small letters. Where
 * the font is not known, capitals are restored where the letters around show them (see `restoreCapitals`).
 */

import {restoreCapitals} from './capitals.ts'
import type {Codec} from './codec.ts'
import {compose} from './compose.ts'
import {letters} from './letters.ts'
import {decodeByTable, encodeByTable, readRows, reverse} from './single-byte.ts'
import {vn2} from './tcvn5712.ts'

// B0 to B4 are tone marks in VN2 and VN1, but degree sign and exponents (30°, m²) in files of Windows fonts.
const table = readRows({...vn2, 176: `.....${vn2[0xb0]?.slice(5)}`})
const toneMarks = new Map([
  ['°', '\u0300'],
  ['±', '\u0309'],
  ['²', '\u0303'],
  ['³', '\u0301'],
  ['´', '\u0323']
])

const bytes = reverse(table)
for (const letter of letters) {
  const small = letter.toLowerCase()
  // VN3 has the seven capitals that carry no tone; the others are left to the font.
  if (small !== letter && !'ĂÂÊÔƠƯĐ'.includes(letter)) bytes.set(letter, bytes.get(small) as string)
}

/** Any vowel, with what may be a tone mark after it. */
const markedVowel = /([AEIOUYaeiouyĂÂÊÔƠƯăâêôơư])([°±²³´])/g
/** A capital vowel and the same vowel with a tone: how some converters wrote a toned capital. */
const doubled = /([AEIOUYĂÂÊÔƠƯ])([àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ])/g

export const tcvn3: Codec = {
  unit: 'byte',
  decode: value => restoreCapitals(readLetters(value)),
  encode: write
}

/** The same bytes in a capital font (`.VnTimeH`): every letter is a capital. */
export const tcvn3Capitals: Codec = {
  unit: 'byte',
  decode: value => compose(readLetters(value)).toUpperCase(),
  encode: write
}

function readLetters(value: string): string {
  return decodeByTable(table, value)
    .replace(markedVowel, (_, vowel: string, sign: string) => (vowel + toneMarks.get(sign)).normalize('NFC'))
    .replace(doubled, (found, capital: string, toned: string) => {
      const base = toned
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/, '')
        .normalize('NFC')
      return base === capital.toLowerCase() ? toned.toUpperCase() : found
    })
}

function write(value: string): string {
  return encodeByTable(bytes, value)
}
