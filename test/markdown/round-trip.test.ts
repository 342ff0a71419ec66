/** What Markdown has no plain form for comes back all the same. */
import {describe, expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import {fromMarkdown, toMarkdown} from '../../src/markdown/index.ts'
import type {Article} from '../../src/tree/index.ts'
import {withoutPlace} from '../support/fixtures.ts'

const sentence =
  'Sáng 14/3, gần hai nghìn hộ dân vùng hạ lưu đã có nước ngọt trở lại sau ba tuần xâm nhập mặn, nhờ trạm bơm dã chiến.'
const text = (value: string) => ({type: 'text', value})
const image = {type: 'image', url: 'a.jpg', alt: 'máy bơm'}
const lineBreak = {type: 'break'}
const block = (type: string, ...children: object[]) => ({type, children, data: {construct: type}})
const body = block('paragraph', text(sentence))
const article = (...children: object[]) => ({type: 'article', children, data: {lang: 'vi'}}) as unknown as Article

function expectSame(tree: Article): void {
  expect(withoutPlace(fromMarkdown(toMarkdown(tree)))).toEqual(withoutPlace(tree))
}

describe('images amid words', () => {
  test.each([
    ['a headline', block('headline', text('Trạm bơm '), image, text(' cứu lúa'))],
    ['a paragraph', block('paragraph', text('Trạm bơm '), image, text(' cứu lúa'))],
    [
      'a link in a paragraph',
      block('paragraph', text('Bơm '), {type: 'link', url: 'b', title: null, children: [image]}, text(' lúa'))
    ],
    ['the start of a lead', block('lead', image, text('cứu lúa hạ lưu'))],
    ['the end of a kicker', block('kicker', text('Cứu lúa'), image)]
  ])('in %s', (_, node) => expectSame(article(node, body)))

  test('in a caption', () => {
    const caption = block('caption', text('Máy bơm '), image, text(' chạy suốt đêm'))
    const photo = {type: 'image', url: 'b.jpg', data: {construct: 'markup'}}
    expectSame(article({type: 'figure', children: [photo, caption], data: {construct: 'markup'}}, body))
  })
})

test('an image has the fields that it was read with', () => {
  const images = '![](a.jpg)\n\n![b](a.jpg)\n\n![](a.jpg "c")\n\n<img src="a.jpg" alt="">\n\n![][x]\n\n[x]: a.jpg\n'
  const tree = fromMarkdown(images)
  const figures = withoutPlace(tree).children as unknown as {children: object[]}[]
  expect(figures.map(({children}) => children[0])).toEqual([
    {type: 'image', url: 'a.jpg', data: {construct: 'markup'}},
    {type: 'image', url: 'a.jpg', alt: 'b', data: {construct: 'markup'}},
    {type: 'image', url: 'a.jpg', title: 'c', data: {construct: 'markup'}},
    {type: 'image', url: 'a.jpg', data: {construct: 'markup'}},
    {type: 'image', url: 'a.jpg', data: {construct: 'markup'}}
  ])
  expectSame(tree)
  expectSame(fromHtml(`<h1>Trạm bơm cứu lúa</h1><p>${sentence}</p><figure><img src="a.jpg"></figure>`))
})

describe('breaks that no line end can stand for', () => {
  test.each([
    ['at the end of an item', '- a\n  <br>\n- b\n'],
    ['in a heading', '# Trạm bơm<br>cứu lúa\n'],
    ['in a cell', '| a<br>b | c |\n| - | - |\n| d | e<br> |\n'],
    ['at the end of a quotation', '> a<br>\n'],
    ['twice', '> a<br><br>b\n']
  ])('%s', (_, value) => {
    const tree = fromMarkdown(`${value}\n${sentence}\n`)
    expect(JSON.stringify(tree)).toContain('"break"')
    expectSame(tree)
  })

  test('are line ends elsewhere', () => {
    const tree = article(block('paragraph', text('Trạm bơm'), lineBreak, text('cứu lúa')), body)
    expect(toMarkdown(tree, {markers: 'none'})).toMatch(/^Trạm bơm\\\ncứu lúa\n/)
    expectSame(tree)
  })
})

test('a list of a thousand items keeps them', () => {
  const tree = fromMarkdown(`${'- một\n'.repeat(1000)}\n${sentence}\n`)
  expect(tree.data?.hiddenMarkers).toBeUndefined()
  expect((tree.children[0] as {children?: unknown[]}).children?.length).toBe(1000)
})

test('signs that are escaped are read as what they are, however many', () => {
  const value = 'a [b] *c* '.repeat(1000).trim()
  const tree = article(block('paragraph', text(value)))
  const again = fromMarkdown(toMarkdown(tree))
  expect(withoutPlace(again).children[0]).toEqual(tree.children[0])
})

describe('NUL', () => {
  test('stands where it stood, as the sign for what cannot be shown', () => {
    const source = `Một\0hai **ba\0** bốn\n\n${sentence}\n`
    const tree = fromMarkdown(source)
    const [first] = tree.children as {children: {type: string; value?: string; position?: unknown}[]}[]
    expect(first?.children[0]).toMatchObject({value: 'Một\uFFFDhai ', position: {start: {offset: 0}, end: {offset: 8}}})
  })

  test('in front matter takes no place away', () => {
    const source = `---\ntitle: Bến\0 đò mới\ndate: 2024-03-14\n---\n\n${sentence}\n`
    const [headline] = fromMarkdown(source).children
    expect(headline?.position?.start.offset).toBe(source.indexOf('Bến'))
  })

  test('in a text that is cut gives each part its own place', () => {
    const source = `Dòng\0 một ở đây.\nDòng\0 hai ở đây.\n\n${sentence}\n`
    const places = fromMarkdown(source).children.map(({position}) => [position?.start.offset, position?.end.offset])
    expect(places.slice(0, 2)).toEqual([
      [0, 16],
      [17, 33]
    ])
  })
})

describe('references without a definition are words', () => {
  // The first piece of a long file cannot know that the label stands in code alone.
  const long = `${`${sentence}\n\n`.repeat(600)}`
  test.each(['[chữ]', '[chữ][nhãn]', '[chữ][]', '![chữ][nhãn]', '![nhãn]', '*[chữ]*'])('%s', words => {
    const source = `Xem ${words} ở đây.\n\n${long}\`\`\`\n[chữ]: x\n[nhãn]: x\n\`\`\`\n`
    const tree = fromMarkdown(source)
    expect(JSON.stringify(tree)).not.toContain('Reference')
    expect(tree.children.length).toBe(602)
    const {position} = tree.children[0] as {position?: {start: {offset?: number}; end: {offset?: number}}}
    const [first] = withoutPlace(fromMarkdown(source)).children as unknown as {children: {value?: string}[]}[]
    const plain = JSON.stringify(first)
      .match(/"value":"[^"]*"/g)
      ?.map(value => value.slice(9, -1))
      .join('')
    expect(plain).toBe(`Xem ${words.replaceAll('*', '')} ở đây.`)
    expect(source.slice(position?.start.offset, position?.end.offset)).toBe(`Xem ${words} ở đây.`)
  })

  test('code that is never closed holds nothing but what stands in it', () => {
    const source = `${long}[x]: y\n\n\`\`\`\n[x] hết`
    const last = fromMarkdown(source).children.at(-1) as {value?: string}
    expect(last.value).toBe('[x] hết')
  })
})
