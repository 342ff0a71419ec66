import {showByte} from './bytes.ts'
import type {Codec} from './codec.ts'
import {fallback} from './fallback.ts'

/**
 * The rows of a code chart, by the byte that begins the row.
 *
 * Every row has 16 characters; a full stop means: as in Windows-1252.
 */
export type Rows = Readonly<Record<number, string>>

/** The 256 characters that an encoding has for its bytes. */
export function readRows(rows: Rows): string[] {
  return Array.from({length: 256}, (_, byte) => {
    const character = rows[byte & 0xf0]?.[byte & 0x0f]
    return character === undefined || character === '.' ? showByte(byte) : character
  })
}

/** Read every byte by a table. */
export function decodeByTable(table: readonly string[], value: string): string {
  return inPieces(value, piece => {
    let text = ''
    for (let at = 0; at < piece.length; at++) text += table[piece.charCodeAt(at)] ?? piece[at]
    return text
  })
}

/** Write every character by a table, read backwards. */
export function encodeByTable(bytes: ReadonlyMap<string, string>, value: string): string {
  let out = ''
  for (const character of value) out += bytes.get(character) ?? fallback(character, bytes)
  return out
}

/** Work on a long text piece by piece: one string of many small parts costs several times its size. */
function inPieces(value: string, work: (piece: string) => string): string {
  const size = 0x2000
  if (value.length <= size) return work(value)
  const parts: string[] = []
  for (let at = 0; at < value.length; at += size) parts.push(work(value.slice(at, at + size)))
  return parts.join('')
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
