/** Any text: halves of surrogate pairs, NUL, control codes, marks of direction. Nothing throws, and all comes to rest. */
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {decode} from '../../src/encoding/index.ts'
import {fromText} from '../../src/index.ts'
import {
  findAbbreviations,
  findDates,
  foldVietnamese,
  isSyllable,
  looksLegacy,
  normalizeString,
  normalizeTree,
  placeTone,
  presetRules,
  type RuleMaker,
  readSyllable,
  rules,
  tinAbbreviations,
  tinDates,
  tinNormalize,
  toBodyText,
  toMappedBodyText
} from '../../src/normalize/index.ts'
import {checkPlain, walk} from '../support/contracts.ts'

const seed = 20260403
const hostile = [
  ...'\0\u0001\u0007\u001B\u007F\u0080\u0085\u009F\u00AD\u034F\u061C\u115F\u17B4\u180E\u2028\u2029\u2060\u3164\uFEFF\uFFFC\uFFFD\uFFFE\uFFFF',
  ...'\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202D\u202E\u202C\u2066\u2067\u2068\u2069',
  ...[
    '\uD800',
    '\uDBFF',
    '\uDC00',
    '\uDFFF',
    '\u{10FFFF}',
    '\u{E0001}',
    '\u{1F468}\u200D',
    '\u0301'.repeat(40),
    '\uFDFA',
    'ﷺ',
    'İ',
    'ß',
    'ŉ'
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '</script>', '%s', '\\u0000']
]
const plain = [
  'Sáng 2/1',
  'UBND',
  'TP.HCM',
  'hoà',
  'qúa',
  '“',
  '"',
  ' ,',
  '....',
  '1,234,567',
  '20 %',
  'a@b.vn',
  '-',
  '\n',
  ' '
]
const texts = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...hostile)},
      {weight: 4, arbitrary: fc.constantFrom(...plain)},
      {weight: 2, arbitrary: fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code))}
    ),
    {maxLength: 40}
  )
  .map(parts => parts.join(''))
const all = Object.fromEntries(Object.keys(rules).map(name => [name, true]))

test.each(Object.entries<RuleMaker>(rules))('%s comes to rest', (_, make) => {
  fc.assert(
    fc.property(texts, text => {
      const once = normalizeString(text, [make()])
      expect(normalizeString(once, [make()])).toBe(once)
    }),
    {seed, numRuns: 300}
  )
})

test('all rules together come to rest, on strings and on trees', () => {
  fc.assert(
    fc.property(texts, text => {
      const once = normalizeString(text, presetRules(all))
      expect(normalizeString(once, presetRules(all))).toBe(once)
      const tree = fromText(text)
      const positions = [...walk(tree)].map(node => node.position)
      normalizeTree(tree, presetRules(all), {residue: true})
      expect([...walk(tree)].map(node => node.position)).toEqual(positions)
      expect(normalizeTree(tree, presetRules(all), {residue: true})).toEqual({})
      checkPlain(tree)
    }),
    {seed, numRuns: 1000}
  )
})

test('nothing throws', () => {
  const processor: unknown = {data: () => ({})}
  const transforms = [tinNormalize, tinDates, tinAbbreviations].map(plugin =>
    plugin.call(processor as never, (plugin === tinNormalize ? {report: true} : undefined) as never)
  ) as ((tree: object, file: VFile) => void)[]
  fc.assert(
    fc.property(texts, text => {
      for (const work of [
        findDates,
        findAbbreviations,
        foldVietnamese,
        isSyllable,
        readSyllable,
        placeTone,
        looksLegacy
      ])
        work(text)
      const tree = fromText(text)
      const file = new VFile(text)
      for (const transform of transforms) transform(tree, file)
      const {text: body, map} = toMappedBodyText(tree, {source: text})
      expect(body).toBe(toBodyText(tree))
      expect(map).toHaveLength(body.length + 1)
      expect(decode(decode(text))).toBe(decode(text))
    }),
    {seed, numRuns: 1000}
  )
})

describe('names that objects have', () => {
  test('are words like others', () => {
    expect(
      findAbbreviations('constructor toString', {forms: JSON.parse('{"__proto__": "x", "toString": "y"}')})
    ).toEqual([{start: 12, end: 20, text: 'toString', expansion: 'y'}])
    expect(() => presetRules(JSON.parse('{"__proto__": true}'))).toThrow(/Unknown option `__proto__`/)
    expect(() => presetRules({constructor: true} as never)).toThrow(RangeError)
  })
})
