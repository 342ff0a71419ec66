import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {fromHtml, toHtml} from '../../src/html/index.ts'
import {type Article, fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {checkReparse} from '../support/contracts.ts'
import {fixturesOf, withoutPlace} from '../support/fixtures.ts'

const corpus = `${process.env.TINAST_SHARED ?? '../shared'}/corpus`
const present = fs.existsSync(corpus)
if (!present) console.warn(`SKIPPED: reparse of real articles from HTML, because ${corpus} is not there`)

test('what was written from plain text reads as the same tree', () => {
  for (const {input} of fixturesOf('text')) checkReparse(fromText(input), 'html')
})

test('what was written from Markdown reads as the same tree', () => {
  for (const {input} of fixturesOf('markdown')) {
    // HTML is written with addresses of the web alone.
    const tree = fromMarkdown(input.replace(/data:[^\s)]+/g, '/anh/cho.gif'))
    expect(withoutPlace(fromHtml(toHtml(tree)))).toEqual(withoutMarkup(withoutPlace(tree)))
  }
})

/** Markup amid text is never live again: it comes back as residue. */
function withoutMarkup(tree: Article): unknown {
  return JSON.parse(JSON.stringify(tree), (_, node) =>
    node?.type === 'html' ? {...node, type: 'residue', reason: 'html'} : node
  )
}

test('odd values survive', () => {
  const tree: Article = {
    type: 'article',
    data: {lang: 'vi'},
    children: [
      {
        type: 'paragraph',
        children: [
          {type: 'text', value: '  hai  dấu cách\r\nvà ngắt dòng\u00a0'},
          {type: 'text', value: 'kề nhau'},
          {type: 'text', value: ''},
          {
            type: 'link',
            url: 'https://a.example/?x=1&y="2"',
            title: null,
            children: [{type: 'text', value: '<b>&amp;'}]
          },
          {type: 'inlineCode', value: ' a < b '},
          {type: 'break'}
        ]
      },
      {type: 'subheading', depth: 6, children: [{type: 'text', value: 'sâu'}]},
      {type: 'code', lang: 'js', meta: null, value: '\nlet a\n'},
      {
        type: 'list',
        ordered: false,
        start: null,
        spread: false,
        children: [{type: 'listItem', spread: true, checked: null, children: [{type: 'paragraph', children: []}]}]
      },
      {
        type: 'figure',
        children: [
          {type: 'image', url: '/a.jpg', alt: ''},
          {type: 'image', url: '/b.jpg', alt: null}
        ]
      }
    ]
  }
  checkReparse(tree, 'html')
})

test('an image amid words stays there, and one without an alternative text gets none', () => {
  const image = {type: 'image', url: '/a.jpg'} as const
  const word = (value: string) => ({type: 'text', value}) as const
  const tree: Article = {
    type: 'article',
    children: [
      {type: 'headline', children: [word('Tàu '), image, word(' về ga')]},
      {type: 'figure', children: [image, {type: 'caption', children: [word('Đoàn tàu '), image, word(' vào ga')]}]},
      {type: 'paragraph', children: [image]},
      {type: 'related', children: [{type: 'link', url: '/x', children: [{...image, alt: 'Ga'}, word('Ga mới')]}]}
    ]
  }
  for (const trusted of [true, false]) expect(withoutPlace(fromHtml(toHtml(tree), {trusted}))).toEqual(tree)
})

describe('what a page says of its own nodes', () => {
  const own = (html: string) => withoutPlace(fromHtml(`<article class="tin-article">${html}</article>`)).children

  test.each([
    ['a heading', '<h4 class="tin-subheading">Vụ mới</h4>', 3],
    ['a heading of the first rank', '<h1 class="tin-subheading">Vụ mới</h1>', 1],
    ['no heading', '<div class="tin-subheading">Vụ mới</div>', 1]
  ])('the depth of a subheading that is %s', (_, html, depth) => {
    expect(own(html)).toMatchObject([{type: 'subheading', depth}])
  })

  test.each([
    ['0.4', 0.4],
    ['7', undefined],
    ['-1', undefined],
    ['chắc', undefined]
  ])('a confidence of %s, where it is trusted', (said, confidence) => {
    const html = `<article class="tin-article"><p class="tin-paragraph" data-confidence="${said}">Mận</p></article>`
    const {data} = fromHtml(html, {trusted: true}).children[0] ?? {}
    expect(data?.confidence).toBe(confidence)
  })

  test.each(['{"spread":', '[true]', 'null', '"x"'])('fields that are no object say nothing: %s', said => {
    expect(own(`<p class="tin-paragraph" data-fields='${said}' data-more='${said}'>Mận</p>`)).toEqual([
      {type: 'paragraph', children: [{type: 'text', value: 'Mận'}]}
    ])
  })

  test('a link around an image of a figure is kept where it leads somewhere', () => {
    const figure = (link: string) =>
      own(`<figure class="tin-figure"><a${link}><img src="/a.jpg" alt="Ga"></a></figure>`)
    expect(figure(' href="/bai"')).toMatchObject([{children: [{type: 'image', data: {link: '/bai'}}]}])
    expect(JSON.stringify(figure(''))).not.toContain('"link"')
    expect(JSON.stringify(figure(' href="javascript:alert(1)"'))).not.toContain('"link"')
  })
})

describe('a node that an extension added', () => {
  const node = {type: 'scoreLine', home: 'Nam Định', children: [{type: 'text', value: '2 - 1'}]}
  const tree = {type: 'article', children: [node]} as unknown as Article
  const html = toHtml(tree)

  test('is read again where the extension is there, or the source is trusted', () => {
    const construct = {name: 'score-line', type: 'scoreLine' as never, score: () => 0}
    expect(withoutPlace(fromHtml(html, {extensions: {constructs: [construct]}}))).toEqual(tree)
    expect(withoutPlace(fromHtml(html, {trusted: true}))).toEqual(tree)
  })

  test('is a literal where the extension says so', () => {
    const literal = {type: 'article', children: [{type: 'score', value: '2 - 1'}]} as unknown as Article
    const extensions = {nodes: [{type: 'score' as never, literal: true as never}]}
    expect(withoutPlace(fromHtml(toHtml(literal), {extensions}))).toEqual(literal)
  })

  test('is a literal where it was one, and the source is trusted', () => {
    const literal = {type: 'article', children: [{type: 'score', home: 'Huế', value: '2 - 1'}]} as unknown as Article
    expect(withoutPlace(fromHtml(toHtml(literal), {trusted: true}))).toEqual(literal)
    // What an extension says of its own node goes before what the markup says.
    const extensions = {nodes: [{type: 'score' as never}]}
    const [read] = withoutPlace(fromHtml(toHtml(literal), {extensions, trusted: true})).children
    expect(read).toMatchObject({type: 'score', children: [{type: 'text', value: '2 - 1'}]})
  })

  test('stays apart from its neighbours where nothing knows it', () => {
    const two = {type: 'article', children: [node, {...node, type: 'scoreTable'}]} as unknown as Article
    const paragraph = {type: 'paragraph', children: node.children}
    expect(withoutPlace(fromHtml(toHtml(two))).children).toEqual([paragraph, paragraph])
  })

  test('is a paragraph where nothing knows it', () => {
    expect(withoutPlace(fromHtml(html))).toEqual({
      type: 'article',
      children: [{type: 'paragraph', children: node.children}]
    })
  })
})

test.skipIf(!present)(
  'real articles, from plain text and from HTML',
  () => {
    for (const file of fs.readdirSync(`${corpus}/dev`).filter(name => name.endsWith('.txt')))
      checkReparse(fromText(fs.readFileSync(`${corpus}/dev/${file}`, 'utf8')), 'html')
    for (const file of fs.readdirSync(`${corpus}/html-dev`).filter(name => name.endsWith('.html')))
      checkReparse(fromHtml(fs.readFileSync(`${corpus}/html-dev/${file}`, 'utf8')), 'html')
  },
  120_000
)
