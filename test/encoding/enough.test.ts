/** What a reading must show to be believed: each limit has an example on either side. */
import {expect, test} from 'vitest'
import {decode, detect, encode} from '../../src/encoding/index.ts'

const right = ['bầy', 'ngựa', 'chạy', 'trước', 'những', 'tiếng']
const found = (words: readonly string[]) => detect(encode(words.join(' '), {encoding: 'viscii'}))
const repeat = (word: string, count: number): string[] => Array(count).fill(word)

test('three words with marks', () => {
  expect(found(right.slice(0, 2))).toEqual([])
  expect(found(right.slice(0, 3))).toEqual([{encoding: 'viscii', confidence: 0.75}])
  expect(found(right.slice(0, 4))).toEqual([{encoding: 'viscii', confidence: 0.8}])
})

test('three in four of them syllables', () => {
  expect(found([...right, ...repeat('zọzz', 2)])[0]).toEqual({encoding: 'viscii', confidence: 6 / 9})
  expect(found([...right, ...repeat('zọzz', 3)])).toEqual([])
})

test('three in ten of all words', () => {
  expect(found([...right.slice(0, 3), ...repeat('cat', 7)])[0]?.encoding).toBe('viscii')
  expect(found([...right.slice(0, 3), ...repeat('cat', 8)])).toEqual([])
  // One letter says little.
  expect(found([...right.slice(0, 3), ...repeat('cat', 7), ...repeat('a', 9)])[0]?.encoding).toBe('viscii')
})

test('five signs of VIQR', () => {
  const text = (count: number) =>
    `${["a^'m", 'o^ng', "bo^'n", "nga('n", 'mu+a'].slice(0, count).join(' ')} ba\` ca' la.`
  expect(detect(text(4))).toEqual([{encoding: 'utf-8', confidence: 1}])
  expect(detect(text(5))).toEqual([
    {encoding: 'viqr', confidence: 7 / 8},
    {encoding: 'utf-8', confidence: 1 / 8}
  ])
})

test.each([
  ['latin-1-as-windows-1258', 'còn thì gì đã rõ ý CÒN THÌ', 'c̣n th́ ǵ đă rơ ư C̉N TH̀', 'còn thì gì đã rơ ư CÒN THÌ'],
  ['latin-1-as-tcvn3', 'âm Hán Việt', 'õm Hỏn Việt', 'âm Hán Việt'],
  ['html', 'a & b <c> ế', 'a &amp; b &lt;c&gt; &#7871;', 'a & b <c> ế'],
  ['utf-8', 'a & b ế', 'a & b ế', 'a & b ế']
])('%s writes what it reads', (encoding, text, written, read) => {
  const bytes = encode(text, {encoding})
  expect(new TextDecoder().decode(bytes).normalize('NFC')).toBe(written.normalize('NFC'))
  expect(decode(bytes, {encoding})).toBe(read)
})
