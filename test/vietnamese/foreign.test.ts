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
