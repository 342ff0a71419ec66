import {describe, expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import {
  type Article,
  type Block,
  type Caption,
  type Credit,
  fromText,
  type Hints,
  type Image,
  type Paragraph,
  type Text
} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {ArticleChildren} from '../../src/recognize/build/figure.ts'
import {fixturesOf} from '../support/fixtures.ts'

const body =
  'Trận đấu diễn ra chiều nay trên sân vận động thành phố trước hơn mười nghìn khán giả, hai đội nhập cuộc thận trọng và chỉ tăng tốc ở nửa cuối hiệp hai.'

describe('subheadings', () => {
  test('are ranked by their depth in the document, whatever order they stand in', () => {
    const tree = fromMarkdown(
      `# Đội nhà thắng trận\n\n${body}\n\n#### Diễn biến chính\n\n${body}\n\n## Sau trận đấu\n\n${body}\n\n#### Đội hình\n\n${body}`
    )
    const depths = tree.children.flatMap(node => (node.type === 'subheading' ? [node.depth] : []))
    expect(depths).toEqual([2, 1, 2])
  })

  test('of plain text have the first rank', () => {
    const tree = fromText(
      `Đội nhà thắng trận\n\n${body} ${body}\n\nDiễn biến chính\n\n${body} ${body}\n\n${body} ${body}`
    )
    expect(tree.children.filter(({type}) => type === 'subheading')).toMatchObject([{depth: 1}])
  })
})

describe('nodes inside a block', () => {
  const typesOf = (tree: Article) =>
    tree.children.map(node => ('children' in node ? node.children.map(({type}) => type) : []))

  test('an end mark stands before the credit that follows it', () => {
    expect(typesOf(fromText(`${body.slice(0, -1)}/. (TTXVN)`))).toEqual([['text', 'endMark', 'text', 'credit']])
    expect(typesOf(fromText(`${body.slice(0, -1)}/.`))).toEqual([['text', 'endMark']])
  })

  test('several credits stand one after another', () => {
    const [figure] = fromText('Hai đội ra sân. Video: VnExpress. Ảnh: Long Hoàng').children
    const caption = figure?.type === 'figure' ? figure.children[0] : undefined
    expect(caption).toMatchObject({children: [{}, {type: 'credit'}, {type: 'text'}, {type: 'credit'}]})
  })

  test.each([8, 9])('up to eight of them: of %i', count => {
    const [node] = fromMarkdown(`![a](b.jpg)\n\n*Hai đội ra sân.${' Ảnh: Long Hoàng.'.repeat(count)}*`).children
    expect(JSON.stringify(node).match(/"credit"/g)).toHaveLength(8)
  })

  test('italics of a whole caption are how it is set, those of body text are its own', () => {
    const [figure] = fromMarkdown('![a](b.jpg)\n\n*Hai đội* *ra sân.* Ảnh: Long Hoàng').children
    expect(figure).toMatchObject({
      children: [
        {},
        {
          children: [
            {type: 'text', value: 'Hai đội ra sân. ', position: {start: {offset: 14}, end: {offset: 33}}},
            {type: 'credit'}
          ]
        }
      ]
    })
    const [mixed] = fromMarkdown('![a](b.jpg)\n\n*Hai đội* ra sân. Ảnh: Long Hoàng').children
    expect(mixed).toMatchObject({children: [{}, {children: [{type: 'emphasis'}, {type: 'text'}, {type: 'credit'}]}]})
    const italic = fromMarkdown(`# Tin\n\n${body} ${body}\n\n*${body} ${body}*\n\n${body} ${body}`).children[2]
    expect(italic).toMatchObject({children: [{type: 'emphasis'}]})
  })

  test('a list is kept where it is body text, and its words where it is not', () => {
    const [related] = fromMarkdown(`- Xem thêm: Giá vé\n- Xem thêm: Lịch chạy\n\n${body}`).children
    expect(related).toMatchObject({type: 'related', children: [{type: 'text'}, {type: 'break'}, {type: 'text'}]})
    const {children} = fromMarkdown(`# Tin\n\n${body} ${body}\n\n- Một đội\n- Hai đội\n\n${body}`)
    expect(children.map(({type}) => type)).toContain('list')
  })

  test('a credit that starts its block is the block', () => {
    expect(typesOf(fromText(`${body}\n\nẢnh: Long Hoàng`))).toEqual([['text'], ['creditRole', 'text', 'contributor']])
  })
})

describe('figures', () => {
  const text: Text = {type: 'text', value: 'chữ'}
  const image: Image = {type: 'image', url: 'a.jpg'}
  const caption: Caption = {type: 'caption', children: [text]}
  const paragraph: Paragraph = {type: 'paragraph', children: [text]}
  const photo: Credit = {type: 'credit', children: [{type: 'creditRole', value: 'Ảnh', role: 'photo'}, text]}
  const signed: Credit = {type: 'credit', children: [{type: 'creditRole', value: 'Bài', role: 'text'}, text]}
  type Part = Image | Caption | Paragraph | Credit

  /** What nodes become that are put in place one after another. */
  function put(...parts: [Part, Hints?][]): string[] {
    const children = new ArticleChildren()
    for (const [node, hints = {}] of parts) children.add(structuredClone(node), {hints} as Block)
    return children.list.map(node =>
      node.type === 'figure' ? `(${node.children.map(({type}) => type).join(' ')})` : node.type
    )
  }

  test('have one caption, directly under their image', () => {
    const under = {afterImage: true}
    expect(put([image], [caption, under])).toEqual(['(image caption)'])
    expect(put([image], [caption, under], [caption, under])).toEqual(['(image caption)', '(caption)'])
    expect(put([image], [caption])).toEqual(['(image)', '(caption)'])
    expect(put([image], [image, under])).toEqual(['(image)', '(image)'])
    expect(put([image], [paragraph], [caption, under])).toEqual(['(image)', 'paragraph', '(caption)'])
  })

  test('have all that the markup groups, and keep the order of the words', () => {
    const one = {figure: 1}
    const two = {figure: 2, afterImage: true}
    expect(put([image, one], [image, one], [caption, one], [photo, one])).toEqual(['(image image caption credit)'])
    expect(put([image, one], [paragraph], [caption, one])).toEqual(['paragraph', '(image caption)'])
    expect(put([image, one], [caption, two])).toEqual(['(image)', '(caption)'])
    expect(put([caption, one], [paragraph], [caption, one])).toEqual(['(caption)', 'paragraph', '(caption)'])
    expect(put([image, one], [image, two], [caption, one], [caption, two])).toEqual([
      '(image caption)',
      '(image caption)'
    ])
    expect(put([image, one], [paragraph, one], [paragraph])).toEqual(['(image)', 'paragraph', 'paragraph'])
  })

  test('take a photo credit directly under them, once', () => {
    expect(put([caption], [photo])).toEqual(['(caption credit)'])
    expect(put([caption], [photo], [photo])).toEqual(['(caption credit)', 'credit'])
    expect(put([{...caption, children: [text, photo]}], [photo])).toEqual(['(caption)', 'credit'])
    expect(put([caption], [signed])).toEqual(['(caption)', 'credit'])
    expect(put([caption], [{type: 'credit', children: [text]}])).toEqual(['(caption)', 'credit'])
    expect(put([caption], [paragraph], [photo])).toEqual(['(caption)', 'paragraph', 'credit'])
  })
})

describe('no two nodes share an object', () => {
  const read = {text: fromText, markdown: fromMarkdown, html: fromHtml}

  function checkUnshared(tree: object): void {
    const seen = new Set<object>()
    const stack = [tree]
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (seen.has(next)) throw new Error(`shared: ${JSON.stringify(next).slice(0, 120)}`)
      seen.add(next)
      for (const value of Object.values(next)) if (typeof value === 'object' && value !== null) stack.push(value)
    }
  }

  test.each(['text', 'markdown', 'html'] as const)('in fixtures of %s, with evidence', format => {
    for (const {input} of fixturesOf(format)) checkUnshared(read[format](input, {evidence: true}))
  })

  test('nor a figure and its caption, nor the images of one block', () => {
    const tree = fromText(`${body}\n\nHai đội ra sân trước giờ bóng lăn\n\n${body}`, {
      evidence: true,
      extensions: {constructs: [{name: 'caption', type: 'caption', score: () => 30}]}
    })
    expect(tree.children.map(({type}) => type)).toContain('figure')
    checkUnshared(tree)
    checkUnshared(fromMarkdown('![a](b.jpg)\n![c](d.jpg)\n\n*Hai đội ra sân.*', {evidence: true}))
  })
})
