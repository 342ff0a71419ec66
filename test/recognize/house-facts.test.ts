import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {describe as shapeOf} from '../../src/model/features/shape.ts'
import {features} from '../../src/model/features/table.ts'
import {model} from '../../src/model/index.ts'
import {compileHouse, factsOf, type House, type HouseView} from '../../src/recognize/house.ts'
import {readText} from '../../src/text/read/lines.ts'

/** The facts of one of the lines, of which the third and the fifth run on. */
function factsAt(index: number, texts: readonly string[], more: Partial<HouseView> = {}): string[] {
  const blocks = readText(texts.join('\n\n'))
  const types = ['headline', 'lead', 'paragraph', undefined, 'paragraph']
  const seconds = [undefined, 'paragraph']
  const view = {blocks, shapes: blocks.map(shapeOf), types, seconds, rows: [], firstLong: 2, lastLong: 4, ...more}
  return factsOf(view, index)
}

const lines = ['Chợ nổi', 'Ghe về bến 12/5', `Sáng ${'nay '.repeat(60)}.`, 'Ảnh đẹp 2024?', 'Hết', 'Đọc thêm']

describe('the facts of a block', () => {
  test('are its words, its place, its neighbours', () => {
    expect(factsAt(1, lines)).toEqual([
      'is lead',
      'is lead, else paragraph',
      expect.stringMatching(/^is lead, tiny, ends /),
      'is lead in head',
      'tiny in head',
      'from top 1, tiny',
      'from end 4, tiny',
      'after headline in head',
      'before paragraph in head',
      'is lead, after headline, before paragraph',
      expect.stringMatching(/^tiny in head, ends /),
      expect.stringMatching(/^tiny, after tiny that ends /),
      expect.stringMatching(/^tiny, before long that ends /),
      expect.stringMatching(/^tiny, ends .*, after headline$/),
      expect.stringMatching(/^tiny, ends .*, before paragraph$/),
      'line ghe về bến 0/0',
      'begins ghe về',
      'ends bến 0/0',
      'after line chợ nổi'
    ])
  })

  test('are what every second of the first trees answers, where its features are known', () => {
    const facts = factsAt(1, lines, {rows: [undefined, new Int32Array(features.length)]})
    const asked = facts.filter(fact => fact.startsWith('tree '))
    expect(asked).toHaveLength(60)
    expect(asked[1]).toMatch(/^tree 2: (?:\d|1[0-5])$/)
    expect(new Set(asked.map(fact => fact.replace(/^.*: /, ''))).size).toBeGreaterThan(4)
  })

  test('have one space between words', () => {
    expect(factsAt(0, ['Chợ  nổi  2'])).toContain('line chợ nổi 0')
  })

  test('at the edges name nothing beside it', () => {
    expect(factsAt(0, lines)).toEqual(
      expect.arrayContaining(['is headline, else -', 'after - in head', 'is headline, after -, before lead'])
    )
    expect(factsAt(0, lines)).toContain('tiny, after -')
    expect(factsAt(0, lines).join()).not.toMatch(/,after line/)
    expect(factsAt(5, lines)).toEqual(expect.arrayContaining(['is -', 'before - in tail', 'from end 0, tiny']))
  })

  test.each([
    [1, 'head'],
    [2, 'body'],
    [3, 'body'],
    [4, 'body'],
    [5, 'tail']
  ])('of line %i: in the %s', (index, zone) => {
    expect(factsAt(index, lines)[3]).toMatch(new RegExp(` in ${zone}$`))
  })

  test.each([
    [24, 'tiny'],
    [25, 'short'],
    [59, 'short'],
    [60, 'line'],
    [129, 'line'],
    [130, 'long'],
    [249, 'long'],
    [250, 'paragraph']
  ])('of %i characters: %s', (length, size) => {
    expect(factsAt(0, ['a'.repeat(length)])).toContain(`from top 0, ${size}`)
  })

  test('count no farther than six lines', () => {
    const many = Array.from({length: 9}, (_, index) => `Dòng ${index}`)
    expect(factsAt(6, many)).toContain('from top 6, tiny')
    expect(factsAt(7, many)).toContain('from top 6, tiny')
    expect(factsAt(1, many)).toContain('from end 6, tiny')
  })

  test('hold the words of short lines alone', () => {
    const has = (length: number, start: string) => factsAt(0, ['a'.repeat(length)]).some(fact => fact.startsWith(start))
    expect([has(80, 'line a'), has(81, 'line a')]).toEqual([true, false])
    expect([has(240, 'begins '), has(241, 'begins ')]).toEqual([true, false])
    expect(factsAt(1, ['a'.repeat(80), 'b'])).toContain(`after line ${'a'.repeat(80)}`)
    expect(factsAt(1, ['a'.repeat(81), 'b']).join()).not.toContain('after line a')
  })
})

describe('a profile', () => {
  const house: House = {
    tinast: 'house/2',
    model: model().version,
    labels: ['lead', 'credit'],
    articles: 1,
    weights: {'is lead': [150, 0], 'tiny in head': [-50, 25]}
  }

  test('adds what its facts say to the scores of labels that have a column', () => {
    const scores = [1, 2, 3]
    compileHouse(house).add(['is lead', 'tiny in head', 'tiny in tail'], scores, [2, -1])
    expect(scores).toEqual([1, 2, 4])
    compileHouse(house).add(['tiny in head'], scores, [0, 1])
    expect(scores).toEqual([0.5, 2.25, 4])
  })

  test('says which facts spoke for a label', () => {
    const {reasons} = compileHouse(house)
    expect(reasons(['is lead', 'tiny in head', 'tiny in tail'], 'lead')).toEqual([
      {feature: 'house:is lead', weight: 1.5},
      {feature: 'house:tiny in head', weight: -0.5}
    ])
    expect(reasons(['is lead', 'tiny in head'], 'credit')).toEqual([{feature: 'house:tiny in head', weight: 0.25}])
    expect(reasons(['is lead'], 'byline')).toEqual([])
  })

  test('is made ready once', () => {
    expect(compileHouse(house)).toBe(compileHouse(house))
    expect(compileHouse({...house})).not.toBe(compileHouse(house))
  })

  const rows = (count: number) =>
    Object.fromEntries(Array.from({length: count}, (_, index) => [`line ${index}`, [1, 2]]))

  test.each<[string, object]>([
    ['with nothing learned', {weights: {}}],
    ['with 5000 facts', {weights: rows(5000)}]
  ])('may be one %s', (_, more) => {
    expect(() => fromText('a', {house: {...house, ...more}})).not.toThrow()
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a name', 'nhipsong'],
    ['of another model', {...house, model: '0-0'}],
    ['of another version', {...house, tinast: 'house/1'}],
    ['without labels', {...house, labels: undefined}],
    ['with labels that are no names', {...house, labels: ['lead', 1]}],
    ['without weights', {...house, weights: undefined}],
    ['with weights that are nothing', {...house, weights: null}],
    ['with weights in a list', {...house, weights: []}],
    ['with a number for a row', {...house, weights: {'is lead': 1}}],
    ['with a row that is too short', {...house, weights: {'is lead': [1]}}],
    ['with one that is too long', {...house, weights: {'is lead': [1, 2, 3]}}],
    ['with a weight that is no number', {...house, weights: {'is lead': [1, Number.NaN]}}],
    ['with a weight in words', {...house, weights: {'is lead': [1, '2']}}],
    ['with 5001 facts', {...house, weights: rows(5001)}]
  ])('must not be one %s', (_, wrong) => {
    expect(() => fromText('a', {house: wrong as never})).toThrow(/a profile that `learnHouse` of this version has made/)
  })
})
