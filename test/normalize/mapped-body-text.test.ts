import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Article, fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {normalizeTree, presetRules, toBodyText, toMappedBodyText} from '../../src/normalize/index.ts'
import {fixturesOf} from '../support/fixtures.ts'

/** So long that it is body text for certain. */
const second =
  'Mưa phùn không làm phiên chợ kém vui. Đến trưa, hàng trăm người vẫn đứng chật hai bên con đường đất, mặc cả từng bó rau rừng, từng chục trứng gà, hỏi thăm nhau về vụ ngô vừa rồi và lũ trẻ học xa nhà chưa về.'

const source = `Phiên chợ cuối năm

Lào Cai (TTXVN 5/2) - Từ mờ sáng, bà con các bản xuống  chợ , gùi đầy măng khô./.

${second}

Tin, ảnh: TTXVN
`

/** What stands in the source where a word of the body text does. */
function sourceOf(body: {text: string; map: number[]}, found: string, from = source): string {
  const at = body.text.indexOf(found)
  expect(at, found).toBeGreaterThanOrEqual(0)
  return from.slice(body.map[at], (body.map[at + found.length - 1] as number) + 1)
}

test('each unit of a tree as it was read stands in the source where the map says', () => {
  const {text, map} = toMappedBodyText(fromText(source))
  expect(text).toBe(`Từ mờ sáng, bà con các bản xuống chợ , gùi đầy măng khô\n${second}`)
  expect(map).toHaveLength(text.length + 1)
  for (const [at, unit] of [...text].entries()) {
    if (/\S/.test(unit)) expect(source[map[at] as number], `${at}`).toBe(unit)
  }
  // White space that was put in stands at the end of the word before it, and so does the end.
  expect(map[text.indexOf('\n')]).toBe(source.indexOf('./.'))
  expect(map.at(-1)).toBe(source.indexOf(second) + second.length)
})

test('words that were normalised are found by the source', () => {
  const changed = source.replace('măng khô', 'mo\u0323c nhi\u0303 , UBND').replace('phùn', 'ph\u00ADùn')
  const tree = fromText(changed)
  normalizeTree(tree, presetRules({expansions: true}))
  const body = toMappedBodyText(tree, {source: changed})
  expect(body.text).toContain('bản xuống chợ, gùi đầy mọc nhĩ, Ủy ban nhân dân')
  expect(sourceOf(body, 'mọc', changed)).toBe('mo\u0323c')
  expect(sourceOf(body, 'nhĩ', changed)).toBe('nhi\u0303'.slice(0, 3))
  expect(sourceOf(body, 'chợ', changed)).toBe('chợ')
  expect(sourceOf(body, 'Mưa phùn không', changed)).toBe('Mưa ph\u00ADùn không')
  expect(body.map[body.text.indexOf('Ủy')]).toBe(changed.indexOf('UBND'))
})

test('without the source they have the start of their literal', () => {
  const tree = fromText(source)
  normalizeTree(tree)
  const {text, map} = toMappedBodyText(tree)
  expect(map[text.indexOf('gùi')]).toBe(source.indexOf('Từ mờ'))
  expect(map[text.indexOf('Mưa')]).toBe(source.indexOf('Mưa'))
})

test('in Markdown, escapes and references are seen through', () => {
  const markdown =
    '# Chợ phiên\n\nBà con *gùi* đầy 5\\*3 bó măng &amp; nấm, đến chợ từ mờ sáng để kịp phiên cuối năm.\n'
  const body = toMappedBodyText(fromMarkdown(markdown), {source: markdown})
  expect(body.text).toContain('gùi đầy 5*3 bó măng & nấm')
  for (const word of ['gùi', 'bó măng', 'nấm', 'cuối năm']) expect(sourceOf(body, word, markdown)).toBe(word)
})

test('nodes without position have none', () => {
  const tree: Article = {type: 'article', children: [{type: 'paragraph', children: [{type: 'text', value: 'ai đó'}]}]}
  expect(toMappedBodyText(tree)).toEqual({text: 'ai đó', map: [-1, -1, -1, -1, -1, -1]})
  expect(toMappedBodyText({type: 'article', children: []})).toEqual({text: '', map: [-1]})
})

test('the text is that of `toBodyText`, whatever the options', () => {
  const options = fc.constantFrom(
    {},
    {separator: ' | '},
    {blocks: ['headline', 'caption', 'figure', 'credit']},
    {blocks: ['residue']}
  )
  fc.assert(
    fc.property(fc.constantFrom(...fixturesOf('text').map(({input}) => input)), options, (input, chosen) => {
      const tree = fromText(input)
      const {text, map} = toMappedBodyText(tree, {...chosen, source: input})
      expect(text).toBe(toBodyText(tree, chosen))
      expect(map).toHaveLength(text.length + 1)
      expect(map.every((offset, index) => index === 0 || offset >= (map[index - 1] as number))).toBe(true)
      expect((map.at(-1) as number) <= input.length).toBe(true)
    }),
    {seed: 20260405, numRuns: 200}
  )
})

test('source and value that have nothing in common take linear time', () => {
  const value = 'a'.repeat(200_000)
  const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 300_001, offset: 300_000}}
  const tree = {type: 'article', children: [{type: 'paragraph', children: [{type: 'text', value, position}]}]}
  const start = performance.now()
  toMappedBodyText(tree as Article, {source: 'b'.repeat(300_000)})
  expect(performance.now() - start).toBeLessThan(8000)
})

test('wrong options throw at once', () => {
  expect(() => toMappedBodyText({type: 'article', children: []}, {map: true} as never)).toThrow(/Unknown option `map`/)
  expect(() => toMappedBodyText({type: 'article', children: []}, {source: 1} as never)).toThrow(RangeError)
})
