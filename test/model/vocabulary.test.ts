import {expect, test} from 'vitest'
import {BlockReader} from '../../src/model/words/read-block.ts'
import {hashesOf, Vocabulary} from '../../src/model/words/vocabulary.ts'
import {spread} from '../../src/util/hash.ts'

const read = (...blocks: string[]) => new Vocabulary().read(blocks, index => (blocks[index] as string).length > 40)

test('counts the words of a block that stand in those before it', () => {
  const [, second, third] = read('Hội sách mùa thu', 'Hội sách mùa đông', 'Mùa thu về trên bến')
  expect(second).toMatchObject({words: 4, wordsInPrevious: 3, wordsInFirst: 3, wordsInLastButOne: 0})
  expect(third).toMatchObject({words: 4, wordsInPrevious: 1, wordsInFirst: 2, wordsInLastButOne: 2})
})

test('counts the pairs of a block that stand in running text before and after it', () => {
  const text = 'Bến đò Cồn Én chở những học sinh đầu tiên của năm học mới sang sông.'
  const [, line] = read(text, 'Bến đò Cồn Én', 'Sáng nay bến đò Cồn Én đông khách trở lại sau hai tuần nghỉ.')
  expect(line).toMatchObject({pairs: 3, pairsInPreviousText: 3, pairsInNextText: 3, pairsElsewhere: 3, named: 3})
})

test('names that stand nowhere else are new', () => {
  const [, second] = read('Cô giáo Hoa mở lớp', 'Lớp của cô Hoa có em Tâm')
  expect(second).toMatchObject({names: 2, newNames: 1})
})

test('all numbers are alike, and case does not matter', () => {
  expect(hashesOf('12 tấn')).toEqual(hashesOf('9 TẤN'))
})

test('holds more words than it has room for at first', () => {
  const blocks = Array.from({length: 400}, (_, index) => `chữ${index}a tên${index}b`)
  const terms = read(...blocks, ...blocks)
  expect(terms.slice(0, 400).every(({pairsElsewhere}) => pairsElsewhere === 1)).toBe(true)
})

test('words that were made to collide are read all the same', () => {
  const words: string[] = []
  const reader = new BlockReader()
  for (let number = 0; words.length < 200; number++) {
    const word = [...number.toString(16)].map(digit => 'aeioubcdghklmnpt'[Number.parseInt(digit, 16)]).join('')
    reader.read(word)
    if ((spread(reader.hashes[0] as number) & 0x7ff) === 7) words.push(word)
  }
  const [first, second] = read(words.slice(0, 60).join(' '), words.slice(100, 140).join(' '))
  expect(first?.words).toBeGreaterThan(40)
  expect(second).toMatchObject({count: 40, wordsInPrevious: 0})
})
