import {expect, test} from 'vitest'
import {foreignTest, isForeign} from '../../src/vietnamese/foreign.ts'

test('sentences of other languages are foreign', () => {
  for (const text of [
    'Je ne sais pas pourquoi elle est partie !',
    'The ferry leaves the old harbour at dawn.',
    'Non ho più voglia di restare qui con te',
    'El barco sale del puerto cada mañana'
  ]) {
    expect(isForeign(text), text).toBe(true)
  }
})

test('Vietnamese is not, whatever its faults and the names in it', () => {
  for (const text of [
    'Chuyến phà rời bến cũ lúc tờ mờ sáng.',
    'Chuyến phà rời bến cũ lúc tờ mờ sáng.'.normalize('NFD'),
    'tòan cảnh, lựơng khách đaị trà',
    'chuyen pha roi ben cu luc to mo sang',
    'Messi, Ronaldo và Neymar',
    'xem clip, livestream và podcast của kênh',
    '5 kg, 3 km, 2 cm',
    ''
  ]) {
    expect(isForeign(text), text).toBe(false)
  }
})

test('a quotation is judged by itself', () => {
  const text =
    'Ông viết “the ferry leaves the harbour” lên bảng đen. The ferry leaves the old harbour. Hết giờ học rồi.'
  const isIn = foreignTest(text)
  const at = (words: string): boolean => isIn({start: text.indexOf(words), end: text.indexOf(words) + words.length})
  expect([at('viết'), at('ferry leaves the harbour'), at('bảng'), at('old harbour'), at('giờ')]).toEqual([
    false,
    true,
    false,
    true,
    false
  ])
})

test('a sentence begins after the stop of the one before it', () => {
  const isIn = foreignTest('Ông đi. The ferry leaves the old harbour.')
  expect([4, 7, 8].map(start => isIn({start, end: start + 1}))).toEqual([false, false, true])
})

test('three words must be there, three in ten be foreign, and few have marks', () => {
  for (const [text, foreign] of [
    ['ferry leaves', false],
    ['ferry leaves harbour', true],
    ['ba cha con em hai ta ai ferry leaves harbour', true],
    ['ba cha con em hai ta ai nam ferry leaves harbour', false],
    // A letter that no other language has weighs three words with marks.
    ['ferry leaves harbour yesterday window bà', false],
    ['ferry leaves harbour yesterday window street bà', true],
    [`${'ferry leaves '.repeat(9)}harbour mưa`, false],
    [`${'ferry leaves '.repeat(10)}mưa`, true]
  ] as const)
    expect(isForeign(text), text).toBe(foreign)
})
