import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node} from 'unist'
import {describe, expect, test} from 'vitest'
import {fromMarkdown, fromMdast} from '../../src/markdown/index.ts'
import {walk} from '../support/contracts.ts'
import {withoutPlace} from '../support/fixtures.ts'

const body =
  'Sáng 14/3, gần hai nghìn hộ dân vùng hạ lưu đã có nước ngọt trở lại sau ba tuần xâm nhập mặn, nhờ trạm bơm dã chiến đặt tại đầu kênh chính.'
const parse = (value: string): Root => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
  return processor.runSync(processor.parse(value)) as Root
}
const text = (value: string): PhrasingContent => ({type: 'text', value})

describe('trees of the parser of a user', () => {
  test('bare addresses are words, as in `fromMarkdown`', () => {
    const value = `${body} Xem https://example.vn/bai hoặc [bài](https://example.vn/bai).\n`
    expect(withoutPlace(fromMdast(parse(value), {file: value}))).toEqual(withoutPlace(fromMarkdown(value)))
  })

  test.each([
    ['with front matter', `---\ntitle: Trạm bơm\nauthor: Lan Anh\n---\n\n# Trạm bơm\n\n${body}\n`],
    ['with references', `${body} [Xem][a] ![ảnh][b]\n\n[a]: /a\n`]
  ])('without places: %s', (_, value) => {
    const tree = parse(value)
    for (const node of walk(tree)) delete node.position
    const article = fromMdast(tree)
    expect(JSON.stringify(article)).not.toContain('"position"')
    const types = (children: Node[]) => children.map(({type}) => type).sort()
    expect(types(article.children)).toEqual(types(fromMarkdown(value).children))
  })

  test('places of front matter are known only with the file', () => {
    const value = `---\nauthor: Lan Anh\n---\n\n${body}\n`
    expect(fromMdast(parse(value), {file: value}).children[0]?.position?.start).toMatchObject({line: 2, column: 9})
    expect(fromMdast(parse(value)).children[0]).not.toHaveProperty('position')
  })
})

describe('references that nothing defines are words', () => {
  const read = (...children: object[]) => {
    const root = {type: 'root', children: [{type: 'paragraph', children: [text(body), ...children]}]}
    const [paragraph] = fromMdast(root as Root).children as Paragraph[]
    return paragraph?.children.map(node => ('value' in node ? node.value : node.type)).join('')
  }

  test.each([
    ['a link', {type: 'linkReference', identifier: 'a', children: [text('Xem')]}, '[Xem]'],
    ['a link without words', {type: 'linkReference', identifier: 'a', children: []}, '[]'],
    ['an image', {type: 'imageReference', identifier: 'a', alt: 'Máy bơm'}, '![Máy bơm]'],
    ['an image without words', {type: 'imageReference', identifier: 'a'}, '![]']
  ])('%s', (_, node, words) => expect(read(node)).toBe(body + words))

  test('as the file has them', () => {
    const value = `${body} [Xem] [thêm][] và ![máy bơm][1]\n`
    expect(JSON.stringify(fromMarkdown(value))).toContain('Xem] [thêm][] và ![máy bơm][1]')
  })
})

test.each([
  ['its own words is one of theirs', 'http://example.vn', 'text'],
  ['an address of mail is one of theirs', 'mailto:example.vn', 'text'],
  ['another address stays a link', '/lien-he', 'link']
])('a link without places to %s', (_, url, type) => {
  const link = {type: 'link', url, children: [text('example.vn')]}
  const root = {type: 'root', children: [{type: 'paragraph', children: [text(`${body} `), link]}]}
  const [paragraph] = fromMdast(root as Root).children as Paragraph[]
  expect(paragraph?.children.at(-1)?.type).toBe(type)
})

describe('inline nodes that a plugin made without places', () => {
  /** Makes links of hashtags, as plugins do: what they replace has a place, what they make has none. */
  function linkTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      if ('children' in node)
        return [{...node, children: linkTags(node.children as PhrasingContent[])} as PhrasingContent]
      if (node.type !== 'text' || !node.value.includes('#')) return [node]
      return node.value
        .split(/(#\p{L}+)/u)
        .filter(Boolean)
        .map(part =>
          part.startsWith('#') ? {type: 'link', url: `/${part.slice(1)}`, children: [text(part)]} : text(part)
        )
    })
  }
  const read = (value: string) => {
    const tree = parse(value)
    const children = tree.children.map(node =>
      node.type === 'paragraph' ? ({...node, children: linkTags(node.children)} as RootContent) : node
    )
    const article = fromMdast({...tree, children}, {file: value, lines: 'paragraph'})
    return [...walk(article)].flatMap(node => {
      const {type, value: words, position} = node as Node & {value?: string}
      if (type !== 'text' && type !== 'link') return []
      return [[words ?? type, value.slice(position?.start.offset, position?.end.offset)]]
    })
  }

  test('stand where their words do', () => {
    expect(read(`${body} #Nước về`)).toEqual([
      [`${body} `, `${body} `],
      ['link', '#Nước'],
      ['#Nước', '#Nước'],
      [' về', ' về']
    ])
  })

  test('stand where their words do, between nodes that have a place', () => {
    expect(read(`${body} *đã* #Nước về **rồi**`).slice(2)).toEqual([
      [' ', ' '],
      ['link', '#Nước'],
      ['#Nước', '#Nước'],
      [' về ', ' về '],
      ['rồi', 'rồi']
    ])
  })

  test('stand where their words do, in marks', () => {
    expect(read(`${body} **về #Nước**`).slice(1)).toEqual([
      ['về ', 'về '],
      ['link', '#Nước'],
      ['#Nước', '#Nước']
    ])
  })

  test('stand where all of them stands, where words and source differ', () => {
    const value = `${body} **Nước** về #Lúa đây`
    const [paragraph] = parse(value).children as Paragraph[]
    const [first, strong] = paragraph?.children ?? []
    const made = [text('Nước mặn '), {type: 'link', url: '/lua', children: [text('lúa xanh')]}]
    const children = [{...paragraph, children: [first, strong, ...made]}]
    const article = fromMdast({type: 'root', children} as Root, {file: value})
    const places = [...walk(article)].flatMap(({type, position}) =>
      type === 'text' || type === 'link' ? [value.slice(position?.start.offset, position?.end.offset)] : []
    )
    expect(places.slice(2)).toEqual([' về #Lúa đây', ' về #Lúa đây', ' về #Lúa đây'])
  })
})

test('what else is known of an image is kept', () => {
  const image = {type: 'image', url: '/a.jpg', data: {credit: 'Hữu Khoa'}}
  const tree = fromMdast({type: 'root', children: [{type: 'paragraph', children: [image]}]} as Root)
  expect(tree.children).toMatchObject([{type: 'figure', children: [{data: {credit: 'Hữu Khoa'}}]}])
})

test('a tree that is none is refused', () => {
  expect(() => fromMdast(null as never)).toThrow(/Expected an mdast root, not null/)
})
