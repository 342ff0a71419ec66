import {type Preset, unified} from 'unified'
import type {Node} from 'unist'
import {inspectNoColor} from 'unist-util-inspect'
import {select, selectAll} from 'unist-util-select'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/index.ts'
import {tinParse, tinStringify} from '../../src/unified/index.ts'
import {fixturesOf} from '../support/fixtures.ts'

const {input} = fixturesOf('text').find(({name}) => name === 'captions/bracketed') ?? {input: ''}

describe('plugins', () => {
  test('parse, transform and stringify', async () => {
    const file = await unified()
      .use(tinParse)
      .use(() => (tree: Article) => {
        tree.children = tree.children.filter(node => node.type !== 'figure')
      })
      .use(tinStringify)
      .process(input)
    expect(String(file)).not.toContain('Ảnh:')
    expect(String(file)).toContain('Mười sáu đội thuyền')
  })

  test('take settings from the processor', () => {
    const tree = unified().use(tinParse).data('tinast', {evidence: true}).parse(input)
    expect(select('headline', tree)?.data).toHaveProperty('evidence')
    const wrong = () =>
      unified()
        .use(tinParse)
        .data('tinast', {evidnce: true} as never)
        .parse(input)
    expect(wrong).toThrow(/`evidnce`; known options: extensions, evidence, known, house, lines, fragment/)
    expect(() =>
      unified()
        .use(tinParse, {fragment: true} as never)
        .parse(input)
    ).toThrow(/`fragment`; known options/)
  })

  test('report doubtful labels as messages', () => {
    const file = new VFile(input)
    unified().use(tinParse, {threshold: 1}).parse(file)
    expect(file.messages.length).toBeGreaterThan(0)
    const [message] = file.messages
    expect(message).toMatchObject({source: 'tinast', ruleId: 'doubtful-label', line: expect.any(Number)})
    expect(message?.url).toMatch(/messages\.md#doubtful-label$/)
    expect(message?.note).toMatch(/`threshold`/)
    expect(message?.ancestors?.map(({type}) => type)).toEqual(['article', 'headline'])
    const sure = new VFile(input)
    unified().use(tinParse, {threshold: 0}).parse(sure)
    expect(sure.messages).toEqual([])
  })

  test('throw on wrong options', () => {
    expect(() =>
      unified()
        .use(tinParse, {lines: 'all' as never})
        .parse('')
    ).toThrow(RangeError)
    for (const threshold of [-0.1, 60, Number.NaN, '1' as never]) {
      expect(() => unified().use(tinParse, {threshold}).parse('')).toThrow(/a number from 0 to 1 as `threshold`/)
    }
  })
})

describe('utilities of unist', () => {
  const tree = unified().use(tinParse).parse(input)

  test('visit', () => {
    const agencies: string[] = []
    visit(tree, 'agency', node => {
      agencies.push(node.value)
    })
    expect(agencies).toEqual(['TTXVN', 'AFP', 'TTXVN', 'TTXVN'])
  })

  test('select', () => {
    expect(selectAll('caption agency[id=ttxvn]', tree)).toHaveLength(3)
    expect(
      selectAll('figure > caption > credit > contributor', tree).map(node => (node as Node & {value: string}).value)
    ).toEqual(['Văn Thắng'])
  })

  test('inspect', () => {
    expect(inspectNoColor(tree)).toMatch(/^article\[7\]/)
  })
})

describe('settings of presets', () => {
  const preset: Preset = {settings: {evidence: true, threshold: 1, bullet: '*', layout: 'blocks'}, plugins: []}

  test('reach parsers, which pass over those of others', () => {
    const file = new VFile(input)
    const tree = unified().use(preset).use(tinParse).parse(file)
    expect(select('headline', tree)?.data).toHaveProperty('evidence')
    expect(file.messages.length).toBeGreaterThan(0)
  })

  test('give way to settings under `tinast`, and these to options', () => {
    const tree = (options?: {evidence: boolean | undefined}) =>
      unified().use(preset).data('tinast', {evidence: false}).use(tinParse, options).parse(input)
    expect(select('headline', tree())?.data).not.toHaveProperty('evidence')
    expect(select('headline', tree({evidence: undefined}))?.data).not.toHaveProperty('evidence')
    expect(select('headline', tree({evidence: true}))?.data).toHaveProperty('evidence')
  })

  test('reach the compiler', () => {
    const text = 'Khai mạc hội sách mùa thu\nHội sách mùa thu khai mạc sáng 5/10 tại Công viên Thống Nhất.'
    const write = (layout?: 'source') =>
      String(
        unified()
          .use(preset)
          .use(tinParse)
          .use(tinStringify, layout && {layout})
          .processSync(text)
      )
    expect(write()).toContain('mùa thu\n\nHội')
    expect(write('source')).toContain('mùa thu\nHội')
  })

  test('are checked as options are', () => {
    const wrong = {settings: {threshold: 7}, plugins: []}
    expect(() => unified().use(wrong).use(tinParse).parse('')).toThrow(/a number from 0 to 1 as `threshold`/)
    const lines = {settings: {lines: 'all' as never}, plugins: []}
    expect(() => unified().use(lines).use(tinParse).parse('')).toThrow(/`lines`/)
  })
})
