import {expect, test} from 'vitest'
import {decodeUtf8} from '../../src/archive/decode-utf8.ts'

const encoder = new TextEncoder()

test.each(['', 'Ảnh: TTXVN', 'a', '\u0000', 'phở 🍜 Đà Nẵng', 'Đa\u0300 Nẵng', `${'Ắ'.repeat(70_000)}.`])(
  '%# UTF-8 is decoded',
  text => {
    expect(decodeUtf8(encoder.encode(text))).toBe(text)
  }
)

test('a part of a larger buffer is decoded', () => {
  expect(decodeUtf8(encoder.encode('Tin, ảnh: Minh').subarray(5))).toBe('ảnh: Minh')
})

test('a byte order mark is left out, once', () => {
  expect(decodeUtf8(encoder.encode('\uFEFF\uFEFFA'))).toBe('\uFEFFA')
  expect(decodeUtf8(encoder.encode('\uFEFF'))).toBe('')
})

test.each([[[0xff]], [[0x41, 0xe1, 0xba]], [[0xed, 0xa0, 0x80]], [[0xc0, 0x80]]])('%j is no UTF-8', bytes => {
  expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(TypeError)
})
