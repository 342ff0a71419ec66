import {expect, test} from 'vitest'
import {hashesOf} from '../../src/model/words/vocabulary.ts'
import {joinHashes} from '../../src/util/hash.ts'
import {goesOn, PhraseTable} from '../../src/util/phrase-table.ts'

const phrases = new PhraseTable().add(['tổng hợp', 't/h'], 1).add(['theo'], 2)
const within = (text: string) => phrases.within(text, 0, text.length)

test('finds phrases whatever their case and what stands between their words', () => {
  expect(within('Tâm Lê TỔNG HỢP')).toBe(1)
  expect(within('Minh Khang (Theo Sky News) t/h')).toBe(3)
  expect(within('tổng - hợp')).toBe(1)
})

test('finds whole words alone', () => {
  for (const text of ['tổng hợpp', 'theo1', 'xtheo', 'tổng số', 'hợp tổng', '']) expect(within(text)).toBe(0)
})

test('looks at the range alone', () => {
  expect(phrases.within('theo', 0, 3)).toBe(0)
  expect(phrases.within('theox', 0, 4)).toBe(2)
  expect(phrases.at('nguồn theo', 0, 10)).toBe(0)
  expect(phrases.at('nguồn theo', 6, 10)).toBe(2)
})

test('a shorter phrase is found where a longer one begins with its words', () => {
  const both = new PhraseTable().add(['ảnh'], 1).add(['ảnh tư liệu'], 2)
  expect(both.within('Ảnh tư liệu', 0, 11)).toBe(3)
  expect(both.within('Ảnh tư nhân', 0, 11)).toBe(1)
})

test('what has no words may stand anywhere', () => {
  expect(new PhraseTable().add(['***'], 4).at('***', 0, 3)).toBe(4)
})

test('holds many phrases', () => {
  const table = new PhraseTable()
  for (let number = 0; number < 5000; number++) table.add([`mục ${number}a`], 1 << (number % 7))
  for (let number = 0; number < 5000; number++) {
    const text = `Mục ${number}A`
    expect(table.at(text, 0, text.length)).toBe(1 << (number % 7))
  }
})

test('gives the bits of words one after another', () => {
  const [first = 0, second = 0] = hashesOf('Tổng hợp')
  expect(phrases.get(first)).toBe(goesOn)
  expect(phrases.get(joinHashes(first, second))).toBe(1)
})
