import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromText, toText} from '../src/index.ts'
import {checkPlain, checkReparse, checkTraceable} from './support/contracts.ts'
import {fixturesOf} from './support/fixtures.ts'

const seed = 20250712
const lines = fixturesOf('text').flatMap(({input}) => input.split(/\r?\n/).filter(Boolean))

/** Text from scraps of news: words, roles, agencies, signs, all kinds of white space. */
const scraps = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: fc.constantFrom(...lines.flatMap(line => line.split(' ')).slice(0, 1500))},
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          'Ảnh:',
          '(Ảnh:',
          'Theo',
          'TTXVN',
          'Tin, ảnh:',
          '/',
          '-',
          '–',
          '(',
          ')',
          './.',
          '\n',
          '\n\n',
          '\r\n',
          '\r',
          '\u2028',
          ' ',
          '\t',
          'leftcenterrightdel',
          '\u00a0',
          '\u200b',
          '\ufeff',
          '…',
          '😀',
          '\u0301',
          'Nguồn:',
          'https://a.vn/b',
          '08/01/2018 15:03',
          'Hà Nội (TTXVN 12/5) -'
        )
      },
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})}
    ),
    {maxLength: 120}
  )
  .chain(words => fc.constantFrom(' ', '', '\n').map(joint => words.join(joint)))

/** Fixture text with lines dropped, doubled, moved and cut. */
const mutants = fc
  .tuple(
    fc.constantFrom(...fixturesOf('text')),
    fc.array(fc.tuple(fc.nat(60), fc.constantFrom('drop', 'double', 'move', 'cut', 'glue', 'nfd', 'upper')), {
      maxLength: 5
    })
  )
  .map(([{input}, changes]) => {
    let list = input.split('\n')
    for (const [number, change] of changes) {
      const at = number % list.length
      const line = list[at] as string
      if (change === 'drop') list.splice(at, 1)
      if (change === 'double') list.splice(at, 0, line)
      if (change === 'move') list = [...list.slice(at), ...list.slice(0, at)]
      if (change === 'cut') list[at] = line.slice(0, line.length >> 1)
      if (change === 'glue') list.splice(at, 2, line + (list[at + 1] ?? ''))
      if (change === 'nfd') list[at] = line.normalize('NFD')
      if (change === 'upper') list[at] = line.toUpperCase()
      if (list.length === 0) list = ['']
    }
    return list.join('\n')
  })

describe.each([
  ['scraps', scraps, 600],
  ['mutated fixtures', mutants, 600],
  ['any string', fc.string({unit: 'binary', maxLength: 300}), 400]
] as const)('%s', (_, texts, numRuns) => {
  test('nothing is lost, everything is traceable, trees are plain data', () => {
    fc.assert(
      fc.property(texts, text => {
        const tree = fromText(text)
        checkTraceable(text, tree)
        checkPlain(tree)
      }),
      {seed, numRuns}
    )
  })

  test('what was written reads as the same tree', () => {
    fc.assert(
      fc.property(texts, text => checkReparse(fromText(text))),
      {seed, numRuns}
    )
  })

  test('writing is stable', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = toText(fromText(text))
        expect(toText(fromText(once))).toBe(once)
      }),
      {seed, numRuns}
    )
  })
})
