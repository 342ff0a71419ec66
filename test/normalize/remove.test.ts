import {unified} from 'unified'
import {selectAll} from 'unist-util-select'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {type Article, fromText, toText} from '../../src/index.ts'
import {removeNodes, tinBodyText, tinRemove, toBodyText} from '../../src/normalize/index.ts'
import {tinParse} from '../../src/unified/index.ts'

const value = `Đường quê trải nhựa

Con đường dài bốn cây số nối hai ấp vừa được trải nhựa, học sinh không còn lội bùn đến trường mỗi khi mưa lớn.

Học sinh đạp xe trên con đường mới. Ảnh: Lê An/TTXVN

leftcenterrightdel

Bến Tre (TTXVN 5/3) - Chủ tịch xã cho biết người dân hiến hơn ba nghìn mét vuông đất để mở rộng mặt đường và trồng hoa hai bên./.

Tin, ảnh: TTXVN`

const text = (tree: Article): string => toText(tree, {layout: 'blocks'})

describe('removal', () => {
  test('residue and related links by default', () => {
    const tree = fromText(value)
    expect(removeNodes(tree).map(removed => removed.text)).toEqual(['leftcenterrightdel'])
    expect(text(tree)).not.toContain('leftcenter')
  })

  test('inline credits go with their space, captions with their figures', () => {
    const tree = fromText(value)
    removeNodes(tree, {types: ['credit', 'residue']})
    expect(text(tree)).toContain('trên con đường mới.\n')
    expect(text(tree)).not.toContain('TTXVN\n')
    removeNodes(tree, {types: ['caption']})
    expect(selectAll('figure', tree)).toEqual([])
  })

  test('words on both sides of a gap stay apart', () => {
    const make = (left: string, right: string): Article =>
      ({
        type: 'article',
        children: [
          {
            type: 'paragraph',
            children: [
              {type: 'text', value: left},
              {type: 'credit', children: []},
              {type: 'text', value: right}
            ]
          }
        ]
      }) as Article
    for (const [left, right] of [
      ['hết mùa', 'Sang năm'],
      ['hết mùa ', ' Sang năm'],
      ['hết mùa ', 'Sang năm']
    ] as const) {
      const tree = make(left, right)
      removeNodes(tree, {types: ['credit']})
      expect(text(tree)).toBe('hết mùa Sang năm\n')
    }
    const tree = make('hết mùa', '.')
    removeNodes(tree, {types: ['credit']})
    expect(text(tree)).toBe('hết mùa.\n')
  })

  test('doubtful blocks can be left', () => {
    const tree = fromText(value)
    for (const node of tree.children) if (node.type === 'figure') node.data = {...node.data, confidence: 0.4}
    removeNodes(tree, {types: ['figure'], confidence: 0.5})
    expect(selectAll('figure', tree)).toHaveLength(1)
    removeNodes(tree, {types: ['figure'], confidence: 0.4})
    expect(selectAll('figure', tree)).toHaveLength(0)
  })

  test('what was removed is kept in messages', async () => {
    const file = new VFile(value)
    await unified()
      .use(tinRemove, {types: ['figure', 'residue']})
      .run(fromText(value), file)
    expect(file.messages.map(message => message.actual)).toEqual([
      'Học sinh đạp xe trên con đường mới. Ảnh: Lê An/TTXVN',
      'leftcenterrightdel'
    ])
    for (const message of file.messages) {
      expect(message).toMatchObject({ruleId: 'remove', source: 'tinast', line: expect.any(Number), expected: []})
      expect(message.reason).toContain(message.actual)
      expect(message.reason).toMatch(/figure|residue/)
    }
  })

  test('nesting of any depth', () => {
    let node: object = {type: 'text', value: 'sâu'}
    for (let depth = 0; depth < 100_000; depth++) node = {type: 'emphasis', children: [node]}
    const tree = {
      type: 'article',
      children: [{type: 'paragraph', children: [node, {type: 'credit', children: []}]}]
    } as Article
    expect(removeNodes(tree, {types: ['credit']})).toHaveLength(1)
  })

  test('wrong options throw at once', () => {
    expect(() =>
      unified()
        .use(tinRemove, {types: 'residue'} as never)
        .freeze()
    ).toThrow(/an array of strings/)
    expect(() => unified().use(tinRemove, {confidence: 2}).freeze()).toThrow(/a number from 0 to 1/)
  })
})

describe('body text', () => {
  test('is the body alone, one block a line', () => {
    const tree = fromText(value)
    const before = structuredClone(tree)
    expect(toBodyText(tree).split('\n')).toEqual([
      'Con đường dài bốn cây số nối hai ấp vừa được trải nhựa, học sinh không còn lội bùn đến trường mỗi khi mưa lớn.',
      'Chủ tịch xã cho biết người dân hiến hơn ba nghìn mét vuông đất để mở rộng mặt đường và trồng hoa hai bên'
    ])
    expect(tree).toEqual(before)
  })

  test('blocks and separator can be chosen', () => {
    expect(toBodyText(fromText(value), {blocks: ['headline', 'caption', 'figure'], separator: ' | '})).toBe(
      'Đường quê trải nhựa | Học sinh đạp xe trên con đường mới.'
    )
  })

  test('as a compiler', () => {
    expect(String(unified().use(tinParse).use(tinBodyText).processSync(value))).toBe(toBodyText(fromText(value)))
  })
})

describe('the words around a gap', () => {
  const make = (...parts: (string | object)[]): Article =>
    ({
      type: 'article',
      children: [
        {
          type: 'paragraph',
          children: parts.map(part => (typeof part === 'string' ? {type: 'text', value: part} : part))
        }
      ]
    }) as Article
  const gap = {type: 'residue', value: 'x'}
  const strong = (value: string) => ({type: 'strong', children: [{type: 'text', value}]})
  const valuesOf = (tree: Article) => selectAll('text', tree).map(node => (node as unknown as {value: string}).value)

  test.each([
    ['a letter or a digit gets a space', ['mưa', gap, 'gió'], ['mưa', ' gió']],
    ['a digit too', ['mưa', gap, '5 km'], ['mưa', ' 5 km']],
    ['punctuation gets none', ['mưa', gap, ', gió'], ['mưa', ', gió']],
    ['one space stays of two', ['mưa ', gap, ' gió'], ['mưa ', 'gió']],
    ['a space before the gap is enough', ['mưa ', gap, 'gió'], ['mưa ', 'gió']],
    ['a space after the gap is enough', ['mưa', gap, ' gió'], ['mưa', ' gió']],
    ['none at the start', [gap, ' gió'], ['gió']],
    ['none at the end', ['mưa ', gap], ['mưa']],
    ['two gaps are one', ['mưa', gap, gap, 'gió'], ['mưa', ' gió']],
    ['words without a gap stay as they are', ['mưa ', ' gió', gap, ' nắng'], ['mưa ', ' gió', ' nắng']],
    ['words in other nodes stay as they are', [strong('mưa'), gap, 'gió'], ['mưa', 'gió']],
    ['also after the gap', ['mưa', gap, strong('gió')], ['mưa', 'gió']]
  ])('%s', (_, parts, expected) => {
    const tree = make(...parts)
    expect(removeNodes(tree)).toHaveLength(parts.filter(part => part === gap).length)
    expect(valuesOf(tree)).toEqual(expected)
  })

  test('a paragraph that becomes empty goes, a figure with an image stays', () => {
    const tree = make(' ', gap, ' ')
    removeNodes(tree)
    expect(tree.children).toEqual([])
    const figure = {
      type: 'figure',
      children: [
        {type: 'image', url: 'a.png'},
        {type: 'caption', children: [gap]}
      ]
    }
    const article = {type: 'article', children: [figure, {type: 'paragraph', children: []}]} as unknown as Article
    removeNodes(article)
    // What was empty before is no matter of this.
    expect(article.children.map(({type}) => type)).toEqual(['figure', 'paragraph'])
    expect(selectAll('caption', article)).toEqual([])
  })

  test('a label that is as sure as asked for goes, one that is less sure stays', () => {
    const block = (confidence?: number) => ({
      type: 'residue',
      value: 'x',
      ...(confidence !== undefined && {data: {confidence}})
    })
    const tree = {type: 'article', children: [block(0.69), block(0.7), block(), block(1)]} as unknown as Article
    expect(removeNodes(tree, {confidence: 0.7})).toHaveLength(3)
  })
})
