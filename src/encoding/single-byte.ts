import {showByte} from './byte-string.ts'
import type {Codec} from './codec.ts'
import {fallback} from './fallback.ts'

/**
 * The rows of a code chart: the byte that begins the row, and 16 characters; a full stop means: as in Windows-1252.
 */
export type Rows = ReadonlyArray<readonly [number, string]>

/** The 256 characters that an encoding has for its bytes. */
export function readRows(rows: Rows): string[] {
  const characters = new Map(rows)
  return Array.from({length: 256}, (_, byte) => {
    const character = characters.get(byte & 0xf0)?.[byte & 0x0f]
    return character === undefined || character === '.' ? showByte(byte) : character
  })
}

/** Read every byte by a table of single UTF-16 code units. */
export function decodeByTable(table: readonly string[], value: string): string {
  const codes = Uint16Array.from(table, character => character.charCodeAt(0))
  const parts: string[] = []
  for (let start = 0; start < value.length; start += 0x2000) {
    const end = Math.min(start + 0x2000, value.length)
    const piece = new Uint16Array(end - start)
    for (let at = start; at < end; at++) {
      const code = value.charCodeAt(at)
      piece[at - start] = codes[code] ?? code
    }
    parts.push(String.fromCharCode(...piece))
  }
  return parts.join('')
}

/** Write every character by a table, read backwards. */
export function encodeByTable(bytes: ReadonlyMap<string, string>, value: string): string {
  let out = ''
  for (const character of value) out += bytes.get(character) ?? fallback(character, bytes)
  return out
}

/** A table read backwards; where two bytes have one character, the first byte is written. */
export function reverse(table: readonly string[]): Map<string, string> {
  const bytes = new Map<string, string>()
  for (const [byte, character] of table.entries()) {
    if (!bytes.has(character)) bytes.set(character, String.fromCharCode(byte))
  }
  return bytes
}

/** Make a codec for an encoding in which every byte is one character. */
export function singleByte(rows: Rows): Codec {
  const table = readRows(rows)
  const bytes = reverse(table)
  return {
    unit: 'byte',
    decode: value => decodeByTable(table, value),
    encode: value => encodeByTable(bytes, value)
  }
}
