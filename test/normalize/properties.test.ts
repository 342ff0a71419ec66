import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {
  dashes,
  dateForms,
  ellipsis,
  expansions,
  invisible,
  iy,
  lookAlikes,
  type NormalizeMessage,
  normalizeString,
  normalizeTree,
  numbers,
  presetRules,
  quotes,
  type Rule,
  spacing,
  toneMarks,
  unicode,
  whitespace
} from '../../src/normalize/index.ts'
import {checkPlain, walk} from '../support/contracts.ts'
import {fixturesOf} from '../support/fixtures.ts'

const seed = 20251125
const words = fixturesOf('text')
  .flatMap(({input}) => input.split(/\s+/).filter(Boolean))
  .slice(0, 1200)
const noise = [
  ...'\u0300\u0301\u0302\u0306\u031B\u0323\u200B\u200D\u00AD\uFEFF\u034F\u00A0\u2009\u3000\u2028\t',
  ...[
    'ð',
    'Ð',
    'ƣ',
    'а',
    'Ѕ',
    'ν',
    'ǎ',
    'ı',
    'ﬁ',
    '，',
    '‐',
    '…',
    '😀',
    '❤\uFE0F',
    'ngư\u00ADời',
    'сông',
    'Ðảng',
    'ðựơc'
  ],
  ...[
    'tòan',
    'hoà',
    'hòa',
    'qúa',
    'Ủỷ',
    'bác sỹ',
    'kĩ thuật',
    'Raúl',
    'Noé',
    'https://a.vn/b',
    '@tin',
    'a@b.vn',
    'VOV.VN'
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '..',
    '....',
    '(',
    ')',
    '[',
    ']',
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    "''",
    '-',
    '–',
    '--',
    '/',
    '\n'
  ],
  ...[
    '2',
    '1,234,567',
    '1.5%',
    '20 %',
    '100m2',
    '13oC',
    '5 tỉ đồng',
    '20.000đ',
    'US$5',
    '2016 -2020',
    '02/01/2018',
    '8h30'
  ],
  ...['TP.HCM', 'UBND', 'BCH TƯ', 'le film est fini', 'the end of it', './.']
]
const texts = fc
  .array(
    fc.oneof(
      {weight: 5, arbitrary: fc.constantFrom(...words)},
      {weight: 2, arbitrary: fc.constantFrom(...words).map(word => word.normalize('NFD'))},
      {weight: 5, arbitrary: fc.constantFrom(...noise)},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})}
    ),
    {maxLength: 40}
  )
  .chain(list =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '', '  '), {minLength: list.length, maxLength: list.length})
      .map(joints => list.map((item, index) => item + joints[index]).join(''))
  )

const preset = (): Rule[] => [invisible(), unicode(), lookAlikes(), whitespace(), toneMarks(), spacing()]
const everything = {
  iy: {policy: 'school'},
  ellipsis: {style: 'auto'},
  dashes: {spaced: '–', ranges: '-', compounds: true, doubled: '–'},
  quotes: true,
  numbers: {currency: true},
  spacing: {after: true},
  toneMarks: {style: 'auto'},
  lookAlikes: {carons: true},
  dateForms: {form: 'slashes', times: 'words'},
  expansions: true
} as const

const rules: [name: string, make: () => Rule][] = [
  ['invisible', invisible],
  ['unicode', unicode],
  ['look-alikes', lookAlikes],
  ['whitespace', whitespace],
  ['whitespace keepNoBreak', () => whitespace({keepNoBreak: true})],
  ['tone-marks', toneMarks],
  ['tone-marks old', () => toneMarks({style: 'old'})],
  ['tone-marks new', () => toneMarks({style: 'new'})],
  ['tone-marks auto', () => toneMarks({style: 'auto'})],
  ['spacing', spacing],
  ['spacing after', () => spacing({after: true})],
  ['iy press', iy],
  ['iy school', () => iy({policy: 'school'})],
  ['ellipsis', ellipsis],
  ['ellipsis auto', () => ellipsis({style: 'auto'})],
  ['ellipsis dots', () => ellipsis({style: '...'})],
  ['quotes', quotes],
  ['quotes straight', () => quotes({style: 'straight'})],
  ['dashes', dashes],
  ['dashes all', () => dashes({spaced: '–', ranges: '–', compounds: true, doubled: '—'})],
  ['numbers', () => numbers({currency: true})],
  ['date forms', () => dateForms({form: 'slashes', times: 'words'})],
  ['expansions', expansions]
]

describe.each(rules)('%s', (_, make) => {
  test('a second run changes nothing', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = normalizeString(text, [make()])
        expect(normalizeString(once, [make()])).toBe(once)
      }),
      {seed, numRuns: 400}
    )
  })
})

describe('the preset', () => {
  test('a second run changes nothing', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = normalizeString(text)
        expect(normalizeString(once)).toBe(once)
      }),
      {seed, numRuns: 2000}
    )
  })

  test('a second run changes nothing with everything switched on', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = normalizeString(text, presetRules(everything))
        expect(normalizeString(once, presetRules(everything))).toBe(once)
      }),
      {seed, numRuns: 1000}
    )
  })

  test('no word is lost, and none is joined to another', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(skeleton(normalizeString(text))).toEqual(skeleton(text))
      }),
      {seed, numRuns: 2000}
    )
  })

  test('words of ASCII alone never change', () => {
    fc.assert(
      fc.property(texts, text => {
        const ascii = text.replace(/[^\0-\u007F]/g, '')
        expect(normalizeString(ascii).replace(/\s/g, '')).toBe(ascii.replace(/\s/g, ''))
      }),
      {seed, numRuns: 500}
    )
  })

  test('trees: the same words as strings, no position and no node changes', () => {
    fc.assert(
      fc.property(texts, text => {
        const tree = fromText(text)
        const before = structuredClone(tree)
        normalizeTree(tree)
        checkPlain(tree)
        expect(shape(tree)).toEqual(shape(before))
        expect([...walk(tree)].map(wordsOf).join(' ').length).toBeLessThanOrEqual(
          [...walk(before)].map(wordsOf).join(' ').length * 3
        )
        const once = structuredClone(tree)
        expect(normalizeTree(tree)).toEqual({})
        expect(tree).toEqual(once)
      }),
      {seed, numRuns: 600}
    )
  })
})

describe('messages', () => {
  test('there is one for each change, with what was there, what is there now, and a place in the source', () => {
    fc.assert(
      fc.property(texts, text => {
        const messages: NormalizeMessage[] = []
        const onmessage = (message: NormalizeMessage) => messages.push(message)
        const counts = normalizeTree(fromText(text), presetRules(everything), {onmessage})
        const changes = messages.filter(message => message.expected)
        expect(changes).toHaveLength(Object.values(counts).reduce((sum, count) => sum + count, 0))
        for (const {actual, expected, place, ruleId} of changes) {
          expect(expected).not.toEqual([actual])
          expect(Object.keys(counts)).toContain(ruleId)
          const {start, end} = place as {start: {offset: number}; end: {offset: number}}
          expect(0 <= start.offset && start.offset <= end.offset && end.offset <= text.length).toBe(true)
        }
      }),
      {seed, numRuns: 600}
    )
  })
})

describe('the rules of the preset in all their orders', () => {
  const orders = permutations(preset())

  test('there are 720', () => expect(orders).toHaveLength(720))

  test('given in any order, they do the same', () => {
    for (const text of fc.sample(texts, {seed, numRuns: 12})) {
      const expected = normalizeString(text)
      for (const order of orders) expect(normalizeString(text, order)).toBe(expected)
    }
  }, 240_000)

  test('used one after another in any order, they lose nothing and come to rest', () => {
    for (const text of fc.sample(texts, {seed: seed + 1, numRuns: 12})) {
      for (const order of orders) {
        let value = text
        let rounds = 0
        for (let last = ''; last !== value; rounds++) {
          last = value
          for (const rule of order) value = normalizeString(value, [rule])
        }
        // Each rule can wait for each other one once.
        expect(rounds).toBeLessThanOrEqual(4)
        expect(skeleton(value)).toEqual(skeleton(text))
        expect(normalizeString(value)).toBe(value)
      }
    }
  }, 240_000)
})

/** The words of a text without what the preset may change: marks and their places, what cannot be seen, look-alikes. */
function skeleton(text: string): string[] {
  const visible = text.replace(/[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC]/gu, '')
  const look: Record<string, string> = {
    ð: 'đ',
    Ð: 'Đ',
    ƣ: 'ư',
    ǎ: 'ă',
    а: 'a',
    Ѕ: 'S',
    ν: 'v',
    с: 'c',
    ı: 'i',
    '‐': '-'
  }
  return (
    [...visible.normalize('NFKD')]
      .map(char => (look[char] ?? char).normalize('NFD'))
      .join('')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}\p{S}]+/gu) ?? []
  )
}

function shape(tree: Parameters<typeof walk>[0]): unknown[] {
  return [...walk(tree)].map(({type, position}) => ({type, position}))
}

function wordsOf(node: object): string {
  return 'value' in node ? String(node.value) : ''
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map(rest => [item, ...rest])
  )
}
