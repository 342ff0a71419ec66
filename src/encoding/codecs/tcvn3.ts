/**
 * TCVN3, called ABC: what the fonts whose names begin with `.Vn` show (TCVN 5712:1993, form VN3).
 *
 * It is the part from A0 to FF of the standard; 80 to 9F hold the punctuation of Windows-1252, as in real files.
 * Toned capitals have no code: the fonts whose names end in H (`.VnTimeH`) show capitals for the small letters. Where
 * the font is not known, capitals are restored where the letters around show them (see `restoreCapitals`).
 */

import {compose} from '../../util/compose.ts'
import {ownLetters} from '../../vietnamese/alphabet.ts'
import type {Codec} from '../codec.ts'
import {restoreCapitals} from '../restore-capitals.ts'
import {decodeByTable, encodeByTable, readRows, reverse} from '../single-byte.ts'
import {vn2} from './tcvn5712.ts'

// B0 to B4 are tone marks in VN2 and VN1, but degree sign and exponents (30°, m²) in files of Windows fonts.
const table = readRows(vn2.map(([byte, row]) => [byte, byte === 0xb0 ? `.....${row.slice(5)}` : row]))
const bytes = reverse(table)
for (const letter of ownLetters) {
  const small = letter.toLowerCase()
  // VN3 has the seven capitals that carry no tone; the others are left to the font.
  if (small !== letter && !'ĂÂÊÔƠƯĐ'.includes(letter)) bytes.set(letter, bytes.get(small) as string)
}

/** A capital vowel and the same vowel with a tone: how some converters wrote a toned capital. `VOọC` is none. */
const doubled = /(?!O[oòóỏõọ][NnCc])([AEIOUYĂÂÊÔƠƯ])([àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ])/g

export const tcvn3: Codec = {
  unit: 'byte',
  decode: value => restoreCapitals(decodeByTable(table, value).replace(doubled, joinDoubled)),
  encode: write
}

/** The same bytes in a capital font (`.VnTimeH`): every letter is a capital. */
export const tcvn3Capitals: Codec = {
  unit: 'byte',
  decode: value => compose(decodeByTable(table, value)).toUpperCase(),
  encode: write
}

function joinDoubled(found: string, capital: string, toned: string): string {
  const base = toned
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/, '')
    .normalize('NFC')
  return base === capital.toLowerCase() ? toned.toUpperCase() : found
}

function write(value: string): string {
  return encodeByTable(bytes, value)
}
