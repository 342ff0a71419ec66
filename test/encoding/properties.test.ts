import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode, detect, type Encoding, encode, encodings} from '../../src/encoding/index.ts'
import {allLetters, article, smallLetters} from './support.ts'

const seed = 20250712
const legacy = encodings.filter(name => !name.startsWith('utf-'))

/** Text that an encoding holds whole: letters it has, and ASCII. */
const vietnamese = (letters: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        {weight: 3, arbitrary: fc.constantFrom(...letters)},
        {weight: 3, arbitrary: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEOUY')},
        {weight: 2, arbitrary: fc.constantFrom(...' \n.,?!\'`~^(+)-:"/\\0123456789')}
      ),
      {maxLength: 120}
    )
    .map(parts => parts.join(''))

describe('round trips', () => {
  const whole: Encoding[] = ['tcvn5712-1', 'vni', 'windows-1258', 'viscii', 'vps', 'html', 'pdf-offset']

  test.each(whole)('%s gives back what it was given', encoding => {
    fc.assert(
      fc.property(vietnamese(allLetters), text => {
        expect(decode(encode(text, {encoding}), {encoding})).toBe(text)
        expect(decode(encode(text.normalize('NFD'), {encoding}), {encoding})).toBe(text)
      }),
      {seed, numRuns: 400}
    )
  })

  test('viqr gives back what it was given, where a backslash shows that signs are escaped', () => {
    fc.assert(
      fc.property(vietnamese(allLetters), text => {
        const marked = `Ba. ${text}`
        expect(decode(encode(marked, {encoding: 'viqr'}), {encoding: 'viqr'})).toBe(marked)
      }),
      {seed, numRuns: 1000}
    )
  })

  test('mojibake gives back words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...article.split(/\s+/)), {minLength: 1, maxLength: 30}), words => {
        const text = words.join(' ')
        expect(decode(encode(text, {encoding: 'mojibake'}), {encoding: 'mojibake'})).toBe(text)
      }),
      {seed, numRuns: 300}
    )
  })

  test('tcvn3 gives back all but the case of toned letters', () => {
    fc.assert(
      fc.property(vietnamese([...smallLetters, ...'ĂÂĐÊÔƠƯ']), text => {
        // A capital before the same vowel with a tone reads as one letter; no word has that.
        fc.pre(!/[AEIOUYĂÂÊÔƠƯ][^\p{ASCII}]/u.test(text))
        const found = decode(encode(text, {encoding: 'tcvn3'}), {encoding: 'tcvn3'})
        expect(found.toLowerCase()).toBe(text.toLowerCase())
        expect(decode(encode(text.toUpperCase(), {encoding: 'tcvn3'}), {encoding: 'tcvn3-capitals'})).toBe(
          text.toUpperCase()
        )
      }),
      {seed, numRuns: 400}
    )
  })
})

describe('no value makes it throw', () => {
  const strings = fc.string({unit: 'binary', maxLength: 200})

  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), bytes => {
        for (const encoding of encodings) expect(typeof decode(bytes, {encoding})).toBe('string')
        expect(typeof decode(bytes)).toBe('string')
        checkCandidates(detect(bytes))
      }),
      {seed, numRuns: 500}
    )
  })

  test('strings, lone surrogates included', () => {
    const units = fc
      .array(fc.oneof(fc.integer({min: 0, max: 0xffff}), fc.integer({min: 0, max: 0xff})), {maxLength: 200})
      .map(codes => String.fromCharCode(...codes))
    fc.assert(
      fc.property(fc.oneof(strings, units), text => {
        for (const encoding of encodings) {
          expect(typeof decode(text, {encoding})).toBe('string')
          expect(encode(text, {encoding})).toBeInstanceOf(Uint8Array)
        }
        checkCandidates(detect(text))
      }),
      {seed, numRuns: 500}
    )
  })

  test('what is decoded is composed', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), bytes => {
        for (const encoding of legacy) {
          const text = decode(bytes, {encoding})
          expect(text.normalize('NFC')).toBe(text)
        }
      }),
      {seed, numRuns: 300}
    )
  })

  test('a second decode changes nothing', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom(...article.split(' ')), strings, fc.constantFrom(...legacy)), {
      maxLength: 12
    })
    fc.assert(
      fc.property(parts, fc.constantFrom(...legacy), (list, encoding) => {
        const bytes = encode(list.join(' '), {encoding})
        for (const value of [bytes, list.join(' '), new TextDecoder('latin1').decode(bytes)]) {
          const once = decode(value)
          expect(decode(once)).toBe(once)
        }
      }),
      {seed, numRuns: 1000}
    )
  })

  test('the same value gives the same answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), bytes => {
        expect(detect(bytes)).toEqual(detect(Uint8Array.from(bytes)))
      }),
      {seed, numRuns: 100}
    )
  })
})

describe('UTF-8', () => {
  test('is never changed when it is named', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), text => {
        expect(decode(text, {encoding: 'utf-8'})).toBe(text)
      }),
      {seed}
    )
  })

  test('is never taken for something else: words of our article in any order, composed or not', () => {
    const words = fc.array(fc.constantFrom(...article.split(/\s+/)), {maxLength: 60})
    fc.assert(
      fc.property(words, fc.constantFrom('NFC', 'NFD'), (list, form) => {
        const text = list.join(' ').normalize(form)
        expect(decode(text)).toBe(text)
        expect(decode(new TextEncoder().encode(text))).toBe(text)
      }),
      {seed, numRuns: 300}
    )
  })
})

describe('time is linear', () => {
  const shapes: Record<string, (length: number) => Uint8Array> = {
    text: length => repeat(encode(article, {encoding: 'tcvn3'}), length),
    'one word': length => new Uint8Array(length).fill(0xe1),
    'one ASCII word': length => new Uint8Array(length).fill(0x61),
    'tone marks': length => repeat(Uint8Array.of(0xcc, 0xf2), length),
    'full stops': length => repeat(Uint8Array.of(0x61, 0x2e, 0x20), length),
    spaces: length => new Uint8Array(length).fill(0x20),
    backslashes: length => new Uint8Array(length).fill(0x5c),
    references: length => repeat(new TextEncoder().encode('&amp;#7879;'), length),
    'half sequences': length => repeat(Uint8Array.of(0xc3, 0xa1, 0xc3, 0x20), length)
  }

  test.each(Object.keys(shapes))(
    'on %s, 10 MB found and 300 kB in every encoding',
    name => {
      const make = shapes[name] as (length: number) => Uint8Array
      const large = make(10_000_000)
      // Quadratic time would take minutes; the bound leaves room for a slow machine.
      expect(time(() => decode(large))).toBeLessThan(15_000)
      const middle = make(300_000)
      for (const encoding of legacy) {
        expect(
          time(() => decode(middle, {encoding})),
          encoding
        ).toBeLessThan(8_000)
      }
    },
    120_000
  )

  test('ten times the text takes about ten times as long', () => {
    const bytes = (length: number) => repeat(encode(article, {encoding: 'vni'}), length)
    const [small, large] = [bytes(1_000_000), bytes(10_000_000)]
    time(() => decode(small))
    const ratio = time(() => decode(large)) / Math.min(...[1, 2, 3].map(() => time(() => decode(small))))
    expect(ratio).toBeLessThan(40)
  }, 120_000)
})

function checkCandidates(candidates: ReturnType<typeof detect>): void {
  for (const [at, {encoding, confidence}] of candidates.entries()) {
    expect(encodings).toContain(encoding)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(at === 0 ? 1 : (candidates[at - 1]?.confidence as number))
  }
}

function repeat(unit: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from({length}, (_, at) => unit[at % unit.length] as number)
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
