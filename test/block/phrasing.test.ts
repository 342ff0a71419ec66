import type {Paragraph, PhrasingContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node, Parent, Point} from 'unist'
import {describe, expect, test} from 'vitest'
import {align} from '../../src/block/align.ts'
import {readPhrasing, splitPhrasing} from '../../src/block/phrasing/index.ts'
import {walk} from '../support/contracts.ts'

function inline(file: string): PhrasingContent[] {
  return (unified().use(remarkParse).parse(file).children[0] as Paragraph).children
}

/** A short drawing: types with the slices of the file that they stand at. */
function draw(nodes: readonly Node[], file: string): string[] {
  return nodes.flatMap(node => {
    const {start, end} = node.position ?? {}
    const own = `${node.type} ${JSON.stringify(start && end ? file.slice(start.offset, end.offset) : undefined)}`
    return [own, ...draw((node as Partial<Parent>).children ?? [], file).map(line => `  ${line}`)]
  })
}

describe('readPhrasing', () => {
  const file = '**Toàn *cảnh* lễ** khai mạc. [Ảnh: TTXVN](b) `mã 1`\\\n*hết*![a](b)'

  test('gives the words of the nodes', () => {
    const {source, text} = readPhrasing(inline(file), {file})
    expect(source).toBe('Toàn cảnh lễ khai mạc. Ảnh: TTXVN mã 1\nhết')
    expect(text).toBe('Toàn cảnh lễ khai mạc. Ảnh: TTXVN mã 1 hết')
  })

  test('cuts wrappers, and gives each part its position', () => {
    const {source, content} = readPhrasing(inline(file), {file})
    const at = source.indexOf('nh lễ')
    expect(draw(content.slice(at, source.indexOf(' khai')), file)).toEqual([
      'strong "nh* lễ**"',
      '  emphasis "nh*"',
      '    text "nh"',
      '  text " lễ"'
    ])
    const link = source.indexOf('TTXVN')
    expect(draw(content.slice(link, link + 10), file)).toEqual([
      'link "TTXVN](b)"',
      '  text "TTXVN"',
      'text " "',
      'inlineCode "`mã 1`"'
    ])
    const {start, end} = content.position(at, source.length) ?? {}
    expect(file.slice(start?.offset, end?.offset)).toBe(file.slice(file.indexOf('nh*')))
  })

  test('gives a node without words to the part with the word after it, and to no other', () => {
    const some = inline('một <b> hai![](x) ba')
    const {content, source} = readPhrasing(some)
    for (let cut = 0; cut <= source.length; cut++) {
      const types = [...content.slice(0, cut), ...content.slice(cut, source.length)].map(({type}) => type)
      expect(types.filter(type => type !== 'text')).toEqual(['html', 'image'])
    }
  })

  test('a block without words gives all its nodes', () => {
    const {source, content} = readPhrasing(inline('![](a)![](b)'))
    expect(source).toBe('')
    expect(content.slice(0, 0).map(({type}) => type)).toEqual(['image', 'image'])
  })

  test('cuts code at the place of its words', () => {
    const code = 'chạy `mã một` ngay'
    const {source, content} = readPhrasing(inline(code), {file: code})
    const at = source.indexOf('một')
    expect(draw(content.slice(at, at + 3), code)).toEqual(['inlineCode "một"'])
    expect(draw(content.slice(at, source.length), code)).toEqual(['inlineCode "một"', 'text " ngay"'])
  })

  test('a wrapper without words is no part of what is cut', () => {
    const {source, content} = readPhrasing(inline('một [](x) hai'))
    const types = (start: number, end: number) => content.slice(start, end).map(({type}) => type)
    expect(types(0, 3)).toEqual(['text'])
    expect(types(0, source.length).filter(type => type === 'text')).toHaveLength(2)
  })

  test('a wrapper that is cut where its words have no place keeps its own', () => {
    const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 12, offset: 11}}
    const {content} = readPhrasing([{type: 'strong', position, children: [{type: 'text', value: 'một hai'}]}])
    for (const part of [...content.slice(0, 3), ...content.slice(4, 7)]) expect(part.position).toEqual(position)
  })

  test('what else is known of a node is copied', () => {
    const data = {hProperties: {className: ['a']}}
    const {content} = readPhrasing([{type: 'text', value: 'một hai', data} as PhrasingContent])
    const [part] = content.slice(0, 3)
    expect(part).toEqual({type: 'text', value: 'một', data})
    expect(part?.data).not.toBe(data)
  })

  test('says what is all bold, all italic, all links', () => {
    expect(readPhrasing(inline('**một *hai***')).hints).toEqual({bold: true, allLink: false})
    expect(readPhrasing(inline('*một* [*hai*](b)')).hints).toEqual({italic: true, allLink: false})
    expect(readPhrasing(inline('[một](a) [**hai**](b)')).hints).toEqual({allLink: true})
    expect(readPhrasing(inline('một **hai**')).hints).toEqual({allLink: false})
    expect(readPhrasing(inline('![a](b)')).hints).toEqual({})
  })

  test('shares nothing with the nodes, and no points', () => {
    const nodes = inline(file)
    const before = JSON.stringify(nodes)
    const given = new Set<Point>()
    const note = (list: readonly Node[]) => {
      for (const node of list.flatMap(root => [...walk(root)])) {
        for (const point of node.position ? [node.position.start, node.position.end] : []) {
          expect(given.has(point)).toBe(false)
          given.add(point)
        }
      }
    }
    const {content, source} = readPhrasing(nodes, {file})
    note(nodes)
    note(content.slice(0, source.length))
    note(content.slice(0, 9))
    note(content.slice(9, source.length))
    expect(JSON.stringify(nodes)).toBe(before)
  })

  test('without the file, a part is exact only where value and source are equally long', () => {
    const plain = readPhrasing(inline('một hai')).content.position(4, 7)
    expect(plain).toEqual({start: {line: 1, column: 5, offset: 4}, end: {line: 1, column: 8, offset: 7}})
    const escaped = readPhrasing(inline('m&#7897;t hai')).content.position(4, 7)
    expect(escaped?.start.offset).toBe(0)
    expect(escaped?.end.offset).toBe('m&#7897;t hai'.length)
  })

  test('dissolves wrappers that nest without bound', () => {
    let node: PhrasingContent = {type: 'text', value: 'đáy'}
    for (let depth = 0; depth < 50_000; depth++) node = {type: 'emphasis', children: [node]}
    const {source, content} = readPhrasing([node])
    expect(source).toBe('đáy')
    expect(JSON.stringify(content.slice(0, 3)).length).toBeLessThan(2000)
  })
})

test('a node without words at the start goes with the first word, white space or not', () => {
  const image: PhrasingContent = {type: 'image', url: 'a'}
  for (const words of ['một', ' một', '\n một']) {
    const {content, source} = readPhrasing([image, image, {type: 'text', value: words}])
    expect(content.slice(0, source.length).map(({type}) => type)).toEqual(['image', 'image', 'text'])
  }
})

test('splitPhrasing splits wrappers around the splitter', () => {
  const file = '*một ![](x) hai* ba'
  const segments = splitPhrasing(inline(file), ({type}) => type === 'image')
  expect(segments.map(({nodes, splitter}) => splitter?.type ?? draw(nodes, file))).toEqual([
    ['emphasis "*một "', '  text "một "'],
    'image',
    ['emphasis " hai*"', '  text " hai"', 'text " ba"']
  ])
})

describe('align: how value and slice relate', () => {
  test.each([
    ['a*b', 'a\\*b', 1, 3],
    ['a & b', 'a &amp; b', 2, 7],
    ['–x', '&#8211;x', 0, 7],
    ['😀x', '&#128512;x', 0, 1],
    ['một\nhai', 'một  \n>   hai', 3, 10],
    ['một hai', 'một \n\t hai', 3, 7],
    ['&amp;', '&amp;amp;', 0, 5],
    ['\\', '\\\\', 0, 2],
    ['mã', '    mã', 0, 5]
  ])('%j stands at %j', (value, raw, index, end) => {
    const map = align(value, raw)
    expect(map).toBeDefined()
    expect(map?.ends(value.length)).toBe(raw.length)
    if (value !== '&amp;' && value !== '😀x') expect(map?.ends(index + 1)).toBe(end)
  })

  test.each([
    ['mã', '    mã', 4, 6],
    ['một hai', 'một \n hai  ', 0, 9]
  ])('%j begins and ends in %j', (value, raw, start, end) => {
    const map = align(value, raw)
    expect([map?.starts(0), map?.ends(0), map?.starts(value.length)]).toEqual([start, start, end])
  })

  test('what differs otherwise is not aligned', () => {
    expect(align('một', 'hai')).toBeUndefined()
    expect(align('một', 'một hai')).toBeUndefined()
  })
})
