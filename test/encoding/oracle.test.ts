import {describe, expect, test} from 'vitest'
import {decode, encode} from '../../src/encoding/index.ts'
import {allLetters, article, capitalLetters, iconv, smallLetters} from './support.ts'

// The oracle is the C library's converter, which nobody here wrote.
const pairs = [
  ['tcvn5712-1', 'TCVN5712-1'],
  ['viscii', 'VISCII'],
  ['windows-1258', 'CP1258']
] as const
const present = iconv('TCVN5712-1', 'UTF-8', Uint8Array.of(0x41)) !== undefined
if (!present) console.warn('SKIPPED: comparison with iconv, because it is not there or knows no TCVN5712-1')

const utf8 = new TextEncoder()
const toUtf8 = (name: string, bytes: Uint8Array) => {
  const output = iconv(name, 'UTF-8', bytes)
  return output && new TextDecoder('utf-8', {ignoreBOM: true}).decode(output)
}

describe.skipIf(!present).each(pairs)('%s agrees with iconv', (name, theirs) => {
  test('on all 134 letters, both ways', () => {
    expect(allLetters).toHaveLength(134)
    for (const letter of allLetters) {
      const ours = encode(letter, {encoding: name})
      // iconv writes Windows-1258 from the decomposed tone on; both forms must be read alike.
      const oracle = iconv('UTF-8', theirs, utf8.encode(letter)) as Uint8Array
      expect(oracle, letter).toBeDefined()
      expect([...ours], letter).toEqual([...oracle])
      expect(decode(oracle, {encoding: name})).toBe(letter)
      expect(toUtf8(theirs, ours)?.normalize('NFC')).toBe(letter)
    }
  })

  test('on all 256 bytes', () => {
    for (let byte = 0; byte < 256; byte++) {
      const bytes = Uint8Array.of(byte)
      const oracle = toUtf8(theirs, bytes)
      // Nine bytes of CP1258 have no character there; WHATWG gives them the control code.
      if (oracle === undefined) {
        expect(name).toBe('windows-1258')
        expect(decode(bytes, {encoding: name})).toBe(String.fromCharCode(byte))
      } else {
        expect(decode(bytes, {encoding: name}), byte.toString(16)).toBe(oracle.normalize('NFC'))
      }
    }
  })

  test('on running text', () => {
    const text = article.replace(/[“”]/g, '"').replaceAll('–', '-')
    for (const form of ['NFC', 'NFD'] as const) {
      const oracle = iconv('UTF-8', theirs, utf8.encode(text.normalize(form)))
      if (oracle) expect(decode(oracle, {encoding: name})).toBe(text)
    }
    expect(toUtf8(theirs, encode(text, {encoding: name}))?.normalize('NFC')).toBe(text)
  })
})

describe.skipIf(!present)('TCVN3 and TCVN 5712-1', () => {
  const byteOf = (letter: string) => [...(iconv('UTF-8', 'TCVN5712-1', utf8.encode(letter)) as Uint8Array)]

  test('have the same bytes for all 67 small letters and the 7 capitals without a tone', () => {
    const common = [...smallLetters, ...'ĂÂĐÊÔƠƯ']
    expect(common).toHaveLength(74)
    for (const letter of common) {
      expect([...encode(letter, {encoding: 'tcvn3'})], letter).toEqual(byteOf(letter))
      expect(decode(Uint8Array.from(byteOf(letter)), {encoding: 'tcvn3-capitals'})).toBe(letter.toUpperCase())
    }
  })

  test('differ in the 60 toned capitals, which TCVN3 lacks and writes as small letters', () => {
    const toned = capitalLetters.filter(letter => !'ĂÂĐÊÔƠƯ'.includes(letter))
    expect(toned).toHaveLength(60)
    for (const letter of toned) {
      expect([...encode(letter, {encoding: 'tcvn3'})], letter).toEqual(byteOf(letter.toLowerCase()))
      expect([...encode(letter, {encoding: 'tcvn3'})]).not.toEqual(byteOf(letter))
    }
  })
})
