import type {Element, ElementContent, Root} from 'hast'
import type {PhrasingContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {fromHast, fromHtml, type HtmlMessage, toHtml} from '../../src/html/index.ts'
import type {Article} from '../../src/index.ts'

import {literals} from '../support/contracts.ts'
import {expectLinear} from '../support/linear.ts'

const sentence =
  'Sáng 5-6, hội nghị tổng kết phong trào diễn ra tại Hà Nội với sự tham dự của đông đảo đại biểu cả nước. '

describe('deep nesting', () => {
  test.each([
    ['div', '<div>'.repeat(100_000)],
    ['em', `<p>${'<em>'.repeat(100_000)}`],
    ['blockquote', '<blockquote>'.repeat(100_000)],
    ['list', '<ul><li>'.repeat(50_000)],
    ['table', '<table><tr><td>'.repeat(30_000)],
    ['page', `<html><body>${'<section>'.repeat(100_000)}`]
  ])(
    '%s',
    (_, start) => {
      const messages: HtmlMessage[] = []
      const tree = fromHtml(`${start}${sentence.repeat(4)}`, {onmessage: message => messages.push(message)})
      expect(toHtml(tree)).toContain('hội nghị tổng kết')
      expect(messages.map(({ruleId}) => ruleId)).toContain('deep-nesting')
    },
    20_000
  )

  test('in a tree', () => {
    let node: ElementContent = {type: 'text', value: sentence}
    for (let depth = 0; depth < 100_000; depth++) {
      const parent: Element = {type: 'element', tagName: depth % 2 ? 'div' : 'strong', properties: {}, children: [node]}
      node = parent
    }
    const tree: Root = {type: 'root', children: [node]}
    for (const fragment of [true, false]) {
      expect(toHtml(fromHast(tree, {fragment}))).toContain('hội nghị')
    }
  }, 20_000)
})

test('in an article', () => {
  let node: PhrasingContent = {type: 'text', value: sentence}
  for (let depth = 0; depth < 100_000; depth++) node = {type: 'strong', children: [node]}
  const out = toHtml({type: 'article', children: [{type: 'paragraph', children: [node]}]})
  expect(out).toContain('hội nghị')
  expect(JSON.stringify(fromHtml(out))).toContain('hội nghị')
  let span: ElementContent = {type: 'text', value: sentence}
  for (let depth = 0; depth < 100_000; depth++)
    span = {type: 'element', tagName: 'span', properties: {}, children: [span]}
  const own: Element = {type: 'element', tagName: 'article', properties: {className: ['tin-article']}, children: [span]}
  expect(JSON.stringify(fromHast({type: 'root', children: [own]}))).toContain('hội nghị')
})

test('time grows with the size, not faster', () => {
  const rows = (count: number) =>
    `<table>${Array.from({length: count}, (_, index) => `<tr><td>${index}<td>giá trị ${index}`).join('')}</table>`
  const photos = (count: number) =>
    Array.from(
      {length: count},
      (_, index) => `<p><img src="/${index}.jpg"></p><p>Ảnh ${index}</p><p>${sentence}</p>`
    ).join('')
  const spaces = (count: number) => `<div>${' '.repeat(count * 20)}${sentence}</div>`
  const breaks = (count: number) => `<div>${'chữ<br>'.repeat(count)}</div>`
  for (const make of [rows, photos, spaces, breaks]) {
    expectLinear(fromHtml, make(1250), make(10_000), 8 * 3, 300)
  }
}, 60_000)

test('a large page', () => {
  const page = `<html><body><h1>Tiêu đề của một bài báo rất dài</h1><div>${`<p>${sentence}<b>${sentence}</b>&agrave;</p>\n`.repeat(20_000)}</div></body></html>`
  expect(page.length).toBeGreaterThan(4_000_000)
  expect(fromHtml(page).children.length).toBe(20_001)
}, 60_000)

test('names of JavaScript are no names of elements', () => {
  const odd =
    '<constructor itemprop="constructor" class="constructor toString">Một dòng <toString>chữ</toString></constructor>'
  expect(literals(fromHtml(odd)).map(({value}) => value)).toEqual(['Một dòng ', 'chữ'])
  const own = fromHtml(`<article class="tin-article">${odd}<p class="tin-__proto__ tin-constructor">x</p></article>`)
  expect(JSON.parse(JSON.stringify(own))).toEqual(own)
  const tree = {
    type: 'article',
    children: [{type: 'constructor', children: [{type: 'text', value: 'x'}]}]
  } as unknown as Article
  expect(toHtml(tree)).toContain('tin-constructor')
})

describe('what is no article', () => {
  test.each([
    ['an empty string', '', 0, undefined],
    ['an empty page', '<html></html>', 0, 'no-article'],
    [
      'an error page',
      '<html><title>502 Bad Gateway</title><body><h1>502 Bad Gateway</h1></body></html>',
      0,
      'no-article'
    ],
    ['half a tag', '<p', 0, undefined],
    ['a comment', '<!-- x', 0, undefined]
  ])('%s', (_, html, children, ruleId) => {
    const messages: HtmlMessage[] = []
    const tree = fromHtml(html, {onmessage: message => messages.push(message)})
    expect(tree.children).toHaveLength(children)
    expect(messages[0]?.ruleId).toBe(ruleId)
  })

  test.each([
    ['one sentence', '<html><body><p>Chợ phiên họp sớm.</p></body></html>', ['paragraph']],
    [
      'one sentence in the frame of a page',
      '<!doctype html><body><nav><a href="/">Trang chủ</a> Mục lục</nav><p>Chợ phiên họp sớm.</p><footer>Bản quyền</footer></body>',
      ['paragraph']
    ],
    ['bare words', '<body>Chợ phiên họp sớm.</body>', ['paragraph']],
    [
      'a heading and a sentence',
      '<body><h1>Chợ phiên họp sớm</h1><p>Bà con bán hết mận.</p></body>',
      ['headline', 'paragraph']
    ]
  ])('a page of %s is kept, and doubted', (_, html, types) => {
    const messages: HtmlMessage[] = []
    const {children} = fromHtml(html, {onmessage: message => messages.push(message)})
    expect(children.map(({type}) => type)).toEqual(types)
    for (const {data} of children) expect(data?.confidence).toBeLessThan(0.6)
    expect(messages[0]).toMatchObject({ruleId: 'no-article', reason: expect.stringContaining('were kept')})
  })

  test('a page of short links is none', () => {
    expect(
      fromHtml(`<body>${'<p><a href="/x">Chợ phiên họp sớm.</a></p>'.repeat(9)}<p>Xem</p></body>`).children
    ).toEqual([])
  })

  test('a short page of one paragraph is an article', () => {
    expect(fromHtml(`<html><body><p>${sentence}</p></body></html>`).children).toHaveLength(1)
  })
})
