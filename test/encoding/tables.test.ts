import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {decode, encode} from '../../src/encoding/index.ts'
import {allLetters, shared} from './support.ts'

const file = `${shared}/norm/encodings.json`
const present = fs.existsSync(file)
if (!present) console.warn(`SKIPPED: comparison with published tables, because ${file} is not there`)
const facts = present ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}

// Two published tables that agree; see the file for what was compared with what.
describe.skipIf(!present).each([
  ['vni', 'vniWindows'],
  ['vps', 'vps'],
  ['viscii', 'viscii'],
  ['tcvn3', 'tcvn3']
] as const)('%s has the published bytes', (encoding, key) => {
  test('for every letter', () => {
    const table = facts[key] as Record<string, string | null>
    expect(Object.keys(table).sort()).toEqual([...allLetters].sort())
    for (const [letter, hex] of Object.entries(table)) {
      if (hex === null) continue
      const bytes = Buffer.from(hex, 'hex')
      expect(Buffer.from(encode(letter, {encoding})).toString('hex'), letter).toBe(bytes.toString('hex'))
      // In the midst of a word, so that the rule for capitals at the start of sentences is out of play.
      const found = decode(Buffer.concat([Buffer.from('x'), bytes, Buffer.from('x')]), {encoding})
      expect(found, letter).toBe(`x${letter}x`)
    }
  })
})

describe.skipIf(!present)('PDF offset', () => {
  test('has the published letters', () => {
    for (const [point, letter] of Object.entries(facts.pdfCyrillicOffset.extra as Record<string, string>)) {
      const wrong = String.fromCodePoint(Number.parseInt(point.slice(2), 16))
      expect(decode(wrong, {encoding: 'pdf-offset'})).toBe(letter)
    }
  })
})
