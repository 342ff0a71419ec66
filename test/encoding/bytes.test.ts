/** Bytes that are no text in one byte a letter: UTF-16, and what is no text at all. */
import {describe, expect, test} from 'vitest'
import {decode, detect, encode} from '../../src/encoding/index.ts'
import {article} from './support.ts'

const pairs = [
  ['utf-16le', true],
  ['utf-16be', false]
] as const

/** UTF-16 without byte order mark. */
function toUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

describe.each(pairs)('%s', (encoding, littleEndian) => {
  test('is known by its byte order mark', () => {
    expect(detect(encode('ạ', {encoding}))).toEqual([{encoding, confidence: 1}])
    expect(decode(encode(article, {encoding}))).toBe(article)
  })

  test.each([
    ['Vietnamese', article],
    ['decomposed', article.normalize('NFD')],
    ['a long text', article.repeat(200)],
    ['ASCII', 'Hom nay troi mua.'],
    ['a few letters', 'Hà Nội']
  ])('is known without it: %s', (_, text) => {
    const bytes = toUtf16(text, littleEndian)
    expect(detect(bytes)[0]?.encoding).toBe(encoding)
    expect(decode(bytes)).toBe(text)
    // A byte that was cut off at the end is no matter.
    expect(decode(bytes.subarray(0, -1)).startsWith(text.slice(0, -1))).toBe(true)
  })

  test('is not what only has zeros', () => {
    const others = [
      new Uint8Array(64),
      toUtf16('abc', littleEndian),
      toUtf16('\u0001\u0002\u0003\u0010\u0005\u0041\u0042\u0043', littleEndian),
      toUtf16('越南通讯社 今天报道 河内举行会议 a b', littleEndian)
    ]
    for (const bytes of others) expect(String(detect(bytes)[0]?.encoding)).not.toMatch(/^utf-16/)
  })
})

describe('a character of UTF-16 is text, or none', () => {
  test.each([
    ['\t', '\b'],
    ['\n', '\v'],
    ['\r', '\f'],
    [' ', '\x1F'],
    ['~', '\x7F'],
    ['\xA0', '\x9F'],
    ['\u024F', '\u0250'],
    ['\u0300', '\u02FF'],
    ['\u036F', '\u0370'],
    ['\u1EA0', '\u1E9F'],
    ['\u1EFF', '\u1F00'],
    ['\u2000', '\u1FFF'],
    ['\u206F', '\u2070']
  ])('%j, but not %j', (inside, outside) => {
    for (const [encoding, littleEndian] of pairs) {
      const found = (character: string) => detect(toUtf16(`Ha Noi ${character.repeat(7)}`, littleEndian))[0]?.encoding
      expect([found(inside), found(outside) === encoding]).toEqual([encoding, false])
    }
  })

  test('must be there four times, one in twenty at most be none, three in ten be of ASCII', () => {
    const found = (text: string) => detect(toUtf16(text, true))[0]?.encoding === 'utf-16le'
    expect([found('abc'), found('abcd')]).toEqual([false, true])
    expect([found(`${'a'.repeat(19)}越`), found(`${'a'.repeat(18)}越`)]).toEqual([true, false])
    expect([found(`abc${'ạ'.repeat(7)}`), found(`abc${'ạ'.repeat(8)}`)]).toEqual([true, false])
  })
})

describe('what is no text', () => {
  // A picture's head, and bytes of any kind.
  const picture = Uint8Array.from({length: 4000}, (_, at) => (at * at * 31 + (at >> 3)) % 256)
  picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
  const french = Buffer.from('L’été, à Béziers, la fête du blé était prête.'.replace('’', "'"), 'latin1')

  test('has no candidates', () => {
    expect(detect(picture)).toEqual([])
    expect(detect(french)).toEqual([])
  })

  test('is read as UTF-8, or refused where that is asked for', () => {
    expect(decode(picture)).toBe(new TextDecoder().decode(picture))
    expect(() => decode(picture, {fatal: true})).toThrow(new TypeError('Expected text, but the bytes are binary data'))
    expect(() => decode(french, {fatal: true})).toThrow(
      /^Expected text, but the bytes are in no encoding that is known$/
    )
    expect(() => decode(article, {fatal: 1} as never)).toThrow(RangeError)
  })

  test('text is not refused', () => {
    for (const value of [
      '',
      article,
      new Uint8Array(),
      new TextEncoder().encode(article),
      encode(article, {encoding: 'vps'})
    ]) {
      expect(typeof decode(value, {fatal: true})).toBe('string')
    }
    expect(decode(french, {fatal: true, encoding: 'vni'})).toContain('fête')
  })
})
