/**
 * VNI for Windows (fonts whose names begin with `VNI-`): a letter, and a second byte for its marks.
 *
 * Source: the table published at http://vietunicode.sourceforge.net/charset/. It is regular: a mark has one code for
 * capitals and one, 20 higher, for small letters. Typists mixed them (`AÙ` and `Aù` are both Á), so either is read.
 * 80 to 9F are as in Windows-1252.
 */

import {ownLetters} from '../../vietnamese/alphabet.ts'
import type {Codec} from '../codec.ts'
import {encodeByTable, type Rows, readRows, reverse} from '../single-byte.ts'

/** Letters of one byte. */
const rows: Rows = [
  [0xc0, '......Ỉ.....ÌÍỴ.'],
  [0xd0, '.ĐỊĨƠ.Ư.........'],
  [0xe0, '......ỉ.....ìíỵ.'],
  [0xf0, '.địĩơ.ư.........']
]
const alone = readRows(rows)

/** Marks for capitals; the marks for small letters are 20 higher. */
const marks = new Map([
  ['\xD8', '\u0300'],
  ['\xD9', '\u0301'],
  ['\xDB', '\u0309'],
  ['\xD5', '\u0303'],
  ['\xCF', '\u0323'],
  ['\xC2', '\u0302'],
  ['\xC0', '\u0302\u0300'],
  ['\xC1', '\u0302\u0301'],
  ['\xC5', '\u0302\u0309'],
  ['\xC3', '\u0302\u0303'],
  ['\xC4', '\u0302\u0323'],
  ['\xCA', '\u0306'],
  ['\xC8', '\u0306\u0300'],
  ['\xC9', '\u0306\u0301'],
  ['\xDA', '\u0306\u0309'],
  ['\xDC', '\u0306\u0303'],
  ['\xCB', '\u0306\u0323']
])

const known = new Set(ownLetters)
const pairs = new Map<string, string>()
const bytes = reverse(alone)
const single = new Set(rows.flatMap(([, characters]) => [...characters]))
// Latin-1 letters with the codes of marks can only be read as marks after a vowel; they are not written.
for (const code of marks.keys()) for (const byte of [code, lower(code)]) bytes.delete(byte)
for (const base of 'AEOUYaeouyƠƯơư') {
  const byte = bytes.get(base) as string
  for (const [mark, sign] of marks) {
    const letter = (base + sign).normalize('NFC')
    if (!known.has(letter)) continue
    pairs.set(byte + mark, letter)
    pairs.set(byte + lower(mark), letter)
    if (!single.has(letter)) bytes.set(letter, byte + (base === base.toUpperCase() ? mark : lower(mark)))
  }
}

// Two bytes before one: the marks of `ươ` belong to the second letter.
const mark = [...marks.keys()].flatMap(code => [code, lower(code)]).join('')
const pattern = new RegExp(`[AEOUYaeouy\xD4\xD6\xF4\xF6][${mark}]|[\x80-\xFF]`, 'g')

export const vni: Codec = {
  unit: 'byte',
  decode: value =>
    value.replace(pattern, found => pairs.get(found) ?? Array.from(found, byte => alone[byte.charCodeAt(0)]).join('')),
  encode: value => encodeByTable(bytes, value)
}

function lower(mark: string): string {
  return String.fromCharCode(mark.charCodeAt(0) + 0x20)
}
