import {describe, expect, test} from 'vitest'
import {decode, detect, encodings} from '../../src/encoding/index.ts'
import {isUtf8, measure, measureRight} from './measure.ts'
import {developmentTexts, rawTexts, shared, wordList} from './support.ts'

const development = developmentTexts()
const raw = rawTexts()
if (development.length === 0) console.warn(`SKIPPED: detection over real articles, because ${shared} is not there`)

describe.skipIf(development.length === 0)('over real articles', () => {
  test('the encoding is named for at least 99.5 %', () => {
    // A third of the articles, to save time; figures.ts takes all.
    const sample = development.filter((_, at) => at % 3 === 0)
    for (const {encoding, form, right, all} of measure(sample)) {
      expect(right / all, `${encoding}, ${form}`).toBeGreaterThanOrEqual(0.995)
    }
  }, 60_000)

  test('right UTF-8 is never taken for anything else', () => {
    expect(raw.length).toBeGreaterThan(3000)
    const sample = raw.filter((_, at) => at % 6 === 0)
    expect(measureRight([...development, ...sample])).toEqual([])
  }, 120_000)

  test('no line, no sentence and no part of right text is changed', () => {
    // A quarter of the articles, to save time.
    const changed = new Set<string>()
    for (const text of raw.filter((_, at) => at % 4 === 1)) {
      const parts = text.split('\n').flatMap(line => [line, ...line.split(/(?<=[.!?…:;])\s+/)])
      for (let at = 0, length = 5; at < text.length; at += length, length = 5 + ((length * 31) % 76)) {
        parts.push(text.slice(at, at + length))
      }
      // Letters that stand as references are to be read.
      for (const part of parts) if (!/&(?:#|\w+;)/.test(part) && decode(part) !== part) changed.add(part)
    }
    expect([...changed]).toEqual([])
  }, 120_000)
})

describe.each(['american-english', 'french', 'ngerman'])('over the words of %s', name => {
  const words = wordList(name)
  if (words.length === 0) console.warn(`SKIPPED: detection over /usr/share/dict/${name}, because it is not there`)

  test.skipIf(words.length === 0)(
    'no Latin-1 and no UTF-8 is taken for Vietnamese',
    () => {
      const vietnamese = new Set<string>(encodings.filter(encoding => !encoding.startsWith('utf-')))
      // Lists of neighbours, and lists of words from all over: most of them with marks, so harder than any text.
      const marked = words.filter(word => /[^\p{ASCII}]/u.test(word) && /^[\0-\xFF]*$/.test(word))
      const groups = [...chunks(marked, 25), ...chunks(shuffled(marked), 8), ...chunks(shuffled(words), 40)]
      for (const group of sampled(groups, 2500)) {
        const text = group.join(' ')
        expect(isUtf8(text), text).toBe(true)
        expect(isUtf8(new TextEncoder().encode(text)), text).toBe(true)
        const found = detect(Buffer.from(text, 'latin1')).filter(({encoding}) => vietnamese.has(encoding))
        expect(found, text).toEqual([])
      }
    },
    120_000
  )

  test.skipIf(words.length === 0)(
    'no single word is changed',
    () => {
      for (const word of sampled(words, 20_000))
        if (decode(word) !== word) throw new Error(`${word} becomes ${decode(word)}`)
    },
    120_000
  )
})

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({length: Math.ceil(list.length / size)}, (_, at) => list.slice(at * size, (at + 1) * size))
}

/** At most so many, from all over the list. */
function sampled<T>(list: readonly T[], most: number): T[] {
  const step = Math.ceil(list.length / most)
  return list.filter((_, at) => at % step === 0)
}

/** In an order that is far from the alphabet's and always the same. */
function shuffled<T>(list: readonly T[]): T[] {
  const step = 7919
  return list.map((_, at) => list[(at * step) % list.length] as T)
}
