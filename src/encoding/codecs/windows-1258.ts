/**
 * Windows-1258: base letters, and five bytes that are tone marks for the letter before them.
 *
 * The table is the platform's (WHATWG Encoding Standard, index windows-1258), asked when it is first needed.
 */

import {ownLetters} from '../../vietnamese/alphabet.ts'
import type {Codec} from '../codec.ts'
import {decodeByTable, encodeByTable, reverse} from '../single-byte.ts'

interface Tables {
  characters: string[]
  bytes: Map<string, string>
}

let tables: Tables | undefined

export const windows1258: Codec = {
  unit: 'byte',
  decode: value => decodeByTable(load().characters, value),
  encode: value => encodeByTable(load().bytes, value)
}

function load(): Tables {
  if (tables) return tables
  const decoder = new TextDecoder('windows-1258')
  const characters = Array.from({length: 256}, (_, byte) => decoder.decode(Uint8Array.of(byte)))
  const bytes = reverse(characters)
  for (const letter of ownLetters) {
    // The tone goes behind, the other marks stay with the letter: `ậ` is `â` and a dot.
    const parts = letter.normalize('NFD')
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0]
    if (!tone || bytes.has(letter)) continue
    const base = parts.replace(tone, '').normalize('NFC')
    bytes.set(letter, (bytes.get(base) as string) + bytes.get(tone))
  }
  tables = {characters, bytes}
  return tables
}
