import {expect, test} from 'vitest'
import {isSyllable, readSyllable} from '../../src/normalize/index.ts'
import {isVietnamese} from '../../src/vietnamese/syllable.ts'
import {toneIndex} from '../../src/vietnamese/tone.ts'

test('syllables are taken apart', () => {
  expect(readSyllable('Nghiêng')).toEqual({onset: 'ngh', rime: 'iêng', tone: 0, toneAt: []})
  expect(readSyllable('quyết')).toEqual({onset: 'qu', rime: 'yêt', tone: 2, toneAt: [3]})
  expect(readSyllable('GIỮA')).toEqual({onset: 'gi', rime: 'ưa', tone: 4, toneAt: [2]})
  expect(readSyllable('gì')).toEqual({onset: 'g', rime: 'i', tone: 1, toneAt: [1]})
  expect(readSyllable('đaị')).toEqual({onset: 'đ', rime: 'ai', tone: 5, toneAt: [2]})
})

test('syllables of all shapes are known', () => {
  for (const word of 'à yêu giếng quốc khuỷu ngoằng thuở rượu Huỳnh xoong kẻ ghế nghỉ cuộc quýt giặt uỷ ủy ỦY'.split(
    ' '
  )) {
    expect(isSyllable(word), word).toBe(true)
  }
})

test('what no rule of spelling allows is no syllable', () => {
  for (const word of 'kà cế ngí gê gha ngho ghy giey iêu bìêt cat cảt zô fa jô win café axít Raúl đaị vớí tịếp '
    .trim()
    .split(' ')) {
    expect(isSyllable(word), word).toBe(false)
  }
  expect(isSyllable('')).toBe(false)
  expect(isSyllable('nghiêngnghiêng')).toBe(false)
})

test('names of the highlands can be Vietnamese', () => {
  for (const word of ['Đắk', 'Lắk', 'Kạn', 'Kông', 'Khánh', 'kỳ']) expect(isVietnamese(word), word).toBe(true)
  for (const word of ['Kazuo', 'Krasnodar', 'York', 'Kk', 'cat', 'đaị']) expect(isVietnamese(word), word).toBe(false)
})

test('the tone stands on the main vowel', () => {
  const places = {
    oa: [0, 1],
    oe: [0, 1],
    uy: [0, 1],
    oan: [1, 1],
    ươi: [1, 1],
    ưa: [0, 0],
    uya: [1, 1],
    uê: [1, 1],
    ai: [0, 0]
  }
  for (const [rime, [old, modern]] of Object.entries(places)) {
    expect([toneIndex(rime, 'old'), toneIndex(rime, 'new')], rime).toEqual([old, modern])
  }
})
