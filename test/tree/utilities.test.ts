import {describe, expect, test} from 'vitest'
import * as core from '../../src/index.ts'
import {
  type Article,
  type Figure,
  findAuthors,
  fromText,
  type Nodes,
  toBodyText,
  toCaptionText
} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'

describe('toString', () => {
  test('gives the words of any node, a line feed for a break', () => {
    const tree = fromMarkdown('Một **hai *ba***\\\n[bốn](a) `năm` <i>sáu</i> <!-- bảy -->')
    expect(core.toString(tree)).toBe('Một hai ba\nbốn năm sáu')
    expect(core.toString({type: 'text', value: 'một'} as Nodes)).toBe('một')
    expect(core.toString({type: 'break'})).toBe('\n')
  })

  test('nests without end', () => {
    let node: Nodes = {type: 'text', value: 'sâu'}
    for (let depth = 0; depth < 100_000; depth++) node = {type: 'emphasis', children: [node]}
    expect(core.toString(node)).toBe('sâu')
  })
})

describe('toCaptionText', () => {
  const captionOf = (text: string) => {
    const [figure] = fromText(text).children
    expect(figure?.type).toBe('figure')
    return toCaptionText(figure as Figure)
  }

  test.each([
    ['Toàn cảnh hội nghị. (Ảnh: Trí Dũng/TTXVN)', 'Toàn cảnh hội nghị.'],
    ['Toàn cảnh hội nghị - Ảnh: GIA HÂN', 'Toàn cảnh hội nghị'],
    ['Toàn cảnh  hội nghị. Video: VnExpress. Ảnh: Long Hoàng', 'Toàn cảnh hội nghị.'],
    ['Toàn cảnh hội nghị (trái). Ảnh: TTXVN', 'Toàn cảnh hội nghị (trái).']
  ])('%s', (text, expected) => {
    expect(captionOf(text)).toBe(expected)
  })

  test('of a figure without words is empty, of a caption is its own', () => {
    expect(toCaptionText({type: 'figure', children: []})).toBe('')
    expect(toCaptionText({type: 'caption', children: [{type: 'text', value: ' Một. '}]})).toBe('Một.')
  })
})

describe('findAuthors', () => {
  const story =
    'Cây cầu dài hai cây số nối hai bờ sông, giúp người dân đi lại thuận tiện hơn trước và rút ngắn một nửa thời gian qua phà.'
  const authorsOf = (last: string) =>
    findAuthors(fromText(`Khánh thành cây cầu vượt sông\n\n${story}\n\n${story}\n\n${last}`)).map(({name}) => name)

  test.each([
    ['Nguyễn Minh Khang - Trần Thu Hà', ['Nguyễn Minh Khang', 'Trần Thu Hà']],
    ['Bài: Minh Khang - Ảnh: Thu Hà', ['Minh Khang']],
    ['Bài và ảnh: Minh Khang', ['Minh Khang']],
    ['Minh Khang (Theo AFP)', ['Minh Khang']],
    ['Minh Khang (tổng hợp)', ['Minh Khang']],
    ['Minh Khang (dịch)', []],
    ['Tin, ảnh: TTXVN', []],
    ['Toàn cảnh cây cầu. Ảnh: Hữu Lộc', []]
  ])('%s', (last, names) => {
    expect(authorsOf(last)).toEqual(names)
  })

  test('names each once', () => {
    expect(authorsOf('Bài: Minh Khang\n\nMinh Khang (tổng hợp)')).toEqual(['Minh Khang'])
    expect(findAuthors({type: 'article', children: []})).toEqual([])
  })
})

describe('toBodyText', () => {
  test('is the body alone', () => {
    const tree = fromText(
      'Khánh thành cầu\n\nHà Nội (TTXVN 12/5) - Cây cầu dài hai cây số nối hai bờ  sông, giúp người dân đi lại thuận tiện hơn./.\n\nToàn cảnh. Ảnh: TTXVN\n\nTin, ảnh: TTXVN'
    )
    expect(toBodyText(tree)).toBe('Cây cầu dài hai cây số nối hai bờ sông, giúp người dân đi lại thuận tiện hơn')
  })

  test('has a line for each item and cell, and none for code and images', () => {
    const table = '| a | b |\n|---|---|\n| c | d |'
    const tree = fromMarkdown(`${'Mở đầu '.repeat(30)}\n\n- một\n- hai\n\n${table}\n\n\`\`\`\ncode\n\`\`\``)
    expect(toBodyText(tree, {separator: '|'}).split('|').slice(-6)).toEqual(['một', 'hai', 'a', 'b', 'c', 'd'])
    expect(toBodyText(tree, {blocks: ['list']})).toBe('một\nhai')
  })

  test('has one space where something was left out, none before a stop', () => {
    const image = {type: 'image', url: 'a'} as const
    const text = (value: string) => ({type: 'text', value}) as const
    const children = [text('Một '), image, text(' hai '), image, text(', ba'), {type: 'break'} as const, text('bốn')]
    expect(toBodyText({type: 'article', children: [{type: 'paragraph', children}]})).toBe('Một hai, ba bốn')
    expect(toBodyText({type: 'article', children: [{type: 'paragraph', children: [image]}]})).toBe('')
  })

  test('throws on options that are not known', () => {
    const tree: Article = {type: 'article', children: []}
    expect(() => toBodyText(tree, {block: []} as never)).toThrow(/known options: blocks, separator/)
    expect(() => toBodyText(tree, {blocks: 'list'} as never)).toThrow(/an array of strings/)
  })
})
