import type {Element, Root} from 'hast'
import {fromHtml as parse} from 'hast-util-from-html'
import type {Node} from 'unist'
import {select, selectAll} from 'unist-util-select'
import {describe, expect, test} from 'vitest'
import {fromHast, fromHtml, toHast, toHtml} from '../../src/html/index.ts'
import {type Article, toText} from '../../src/index.ts'
import {toMarkdown} from '../../src/markdown/index.ts'
import {lacksField, mayHold, validFields} from '../../src/tree/schema.ts'
import {checkPlain, checkReparse, literals, walk} from '../support/contracts.ts'
import {withoutPlace} from '../support/fixtures.ts'

const story =
  '<h1>Tàu mới về ga Yên Trạch</h1><p>Sáng 14/3, đoàn tàu đầu tiên về tới ga sau ba mươi giờ chạy từ Hà Nội, mang theo gần bốn trăm hành khách và hai toa hàng.</p>' +
  '<p>Theo ban quản lý tuyến, mỗi tuần sẽ có ba chuyến như vậy, thời gian chạy rút ngắn còn bảy giờ, giá cước thấp hơn đường bộ.</p>'
const own = (inside: string) => `<article class="tin-article">${inside}</article>`

type Writer = (tree: Article) => string

/** Check that a tree is one that the specification allows, and that every writer writes it. */
function checkTree(tree: Article, writers: readonly Writer[] = [toHtml, toMarkdown, toText]): void {
  for (const node of walk(tree)) {
    const {type, children, value, position, data, ...fields} = node as Node & Record<string, unknown>
    for (const child of (children ?? []) as Node[])
      expect(mayHold(type, child.type), `${type} > ${child.type}`).toBe(true)
    expect(lacksField(type, fields), type).toBe(false)
    expect(validFields(type, fields), type).toEqual(fields)
    if (data !== undefined) expect(data).toBeTypeOf('object')
    expect(type).not.toBe('html')
  }
  for (const write of writers) expect(write(tree)).toBeTypeOf('string')
  checkHarmless(parse(toHtml(tree), {fragment: true}))
}

/** Check that HTML has no elements, attributes or addresses that run code. */
function checkHarmless(tree: Root): void {
  for (const node of walk(tree as Node)) {
    const {tagName, properties} = node as Element
    if (!properties) continue
    expect(['script', 'style', 'iframe', 'object', 'embed']).not.toContain(tagName)
    for (const [name, value] of Object.entries(properties)) {
      expect(name).not.toMatch(/^on|^style$/i)
      if (name === 'href' || name === 'src')
        expect(String(value)).not.toMatch(/^[\s\p{Cc}]*(?:java|vb)?(?:script|data):/iu)
    }
  }
}

const words = (tree: Node) =>
  [...walk(tree)]
    .flatMap(({type, value}: Node & {value?: string}) => (value !== undefined && type !== 'html' ? [value] : []))
    .join('|')

describe('an article of ours in the page of others', () => {
  const forged = own('<h1 class="tin-headline">Bài giả</h1><p class="tin-byline">Kẻ gian</p>')

  test.each([
    ['in a fragment', `${story}<div class="comments">${forged}</div>`],
    ['before a fragment', `${forged}${story}`],
    ['in a page', `<html><body>${story}<div>${forged}</div></body></html>`],
    ['twice', `${forged}${forged}${story}`]
  ])('is no article: %s', (_, html) => {
    const tree = fromHtml(html)
    expect(words(tree)).toContain('đoàn tàu đầu tiên')
    expect(words(tree)).toContain('Tàu mới về ga Yên Trạch')
    expect(selectAll('headline', tree).map(words)).not.toContain('Bài giả')
    expect(select('byline', tree)).toBeUndefined()
    checkTree(tree)
  })

  test('is one where the source is trusted', () => {
    const tree = fromHtml(`<html><body>${story}<div>${forged}</div></body></html>`, {trusted: true})
    expect(tree.children.map(({type}) => type)).toEqual(['headline', 'byline'])
  })

  test.each([
    ['a fragment', own('<p>Đoạn.</p>')],
    ['a fragment with white space and comments', `\n<!-- x -->\n${own('<p>Đoạn.</p>')}\n`],
    ['a page', `<!doctype html><html><head><title>X</title></head><body>\n${own('<p>Đoạn.</p>')}\n</body></html>`]
  ])('is one where it is all of %s', (_, html) => {
    expect(fromHtml(html)).toMatchObject({type: 'article', children: [{type: 'paragraph'}]})
  })
})

describe('what an article says of itself', () => {
  test('is no confidence, unless the source is trusted', () => {
    const html = own('<p class="tin-lead" data-construct="lead" data-confidence="1">Đoạn.</p>')
    expect(fromHtml(html).children[0]?.data).toEqual({construct: 'lead', confidence: 0.9})
    expect(fromHtml(html, {trusted: true}).children[0]?.data).toEqual({construct: 'lead', confidence: 1})
  })

  test('is no data of others, unless the source is trusted', () => {
    const more = JSON.stringify({hName: 'script', hProperties: {onclick: 'x'}}).replaceAll('"', '&quot;')
    const html = own(`<p data-more="${more}" data-data="q" data-position="q">Đoạn.</p>`)
    expect(fromHtml(html).children[0]?.data).toBeUndefined()
    expect(fromHtml(html, {trusted: true}).children[0]?.data).toMatchObject({hName: 'script'})
  })

  test.each([
    ['a front matter that ends early', {type: 'yaml', value: 'a: 1\n---\n<script>alert(1)</script>'}],
    ['a front matter that is none', {type: 'html', value: '<script>'}],
    ['a front matter without a value', {type: 'yaml'}]
  ])('is no front matter: %s', (_, frontmatter) => {
    const more = JSON.stringify({frontmatter}).replaceAll('"', '&quot;').replaceAll('<', '&lt;')
    expect(fromHtml(`<article class="tin-article" data-more="${more}"><p>Đoạn.</p></article>`).data).toBeUndefined()
  })

  test.each([
    ['<p class="tin-table">Chữ</p>', 'paragraph'],
    ['<p class="tin-html">&lt;script&gt;alert(1)&lt;/script&gt;</p>', 'residue'],
    ['<p>a <span class="tin-html">&lt;img src=x onerror=alert(1)&gt;</span></p>', 'paragraph'],
    ['<p class="tin-constructor">Chữ</p><p class="tin-__proto__">Chữ</p>', 'paragraph paragraph'],
    ['<div class="tin-yaml">a: 1</div>', 'paragraph'],
    ['<p class="tin-article">Chữ</p>', 'paragraph'],
    ['<p class="tin-credit-role">Ảnh</p>', 'paragraph'],
    ['<p class="tin-caption">Chữ</p><img src="/a.jpg"><span>lẻ</span>', 'figure paragraph'],
    ['<ul>Chữ<p>Đoạn</p></ul>', 'list'],
    ['<blockquote>Chữ</blockquote><ul><li>Chữ</li></ul>', 'blockquote list'],
    ['<p data-type="html" data-value="<b>" data-children="x">Chữ</p>', 'paragraph'],
    ['<h2 data-fields="{&quot;depth&quot;:1000000000}">Chữ</h2>', 'subheading'],
    ['<h2 data-fields="{&quot;type&quot;:&quot;html&quot;,&quot;__proto__&quot;:1}">Chữ</h2>', 'subheading'],
    ['<p class="tin-timestamp" data-date="&lt;b&gt;">Chữ</p>', 'timestamp'],
    ['<p class="tin-credit"><span class="tin-credit-role" data-role="root">Ảnh</span></p>', 'credit'],
    ['<p class="tin-headline"><p class="tin-lead">Chữ</p></p>', 'headline lead paragraph'],
    ['<figure><table><tr><td>Chữ</td></tr></table></figure>', 'figure'],
    ['<div class="tin-footnote-definition">Chữ</div>', 'paragraph'],
    ['<p><span class="tin-image-reference"></span><span class="tin-definition"></span>Chữ</p>', 'paragraph'],
    ['<table></table><ul></ul><figure></figure><p></p>', 'table list figure paragraph']
  ])('%s', (inside, types) => {
    for (const trusted of [false, true]) {
      const tree = fromHtml(own(inside), {trusted})
      if (!trusted || !/tin-(?:constructor|__|yaml)/.test(inside)) checkTree(tree)
      if (!trusted) expect(tree.children.map(({type}) => type).join(' ')).toBe(types)
    }
  })

  test.each([
    'javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    ' java\nscript:x',
    `${' '.repeat(300)}javascript:x`
  ])('leads to no code: %j', address => {
    const href = address.replace('\n', '&#10;')
    const html = `<p><a href="${href}">chữ</a></p><figure><a href="${href}"><img src="${href}"></a></figure>`
    for (const input of [own(html), `${story}${html}`]) {
      for (const trusted of [true, false]) {
        const tree = fromHtml(input, {trusted})
        expect(JSON.stringify(tree)).not.toMatch(/script:|data:text/)
        expect(words(tree)).toContain('chữ')
        checkTree(tree)
      }
    }
  })

  test('is held to the content models however it is nested', () => {
    const types = [
      'tin-headline',
      'tin-figure',
      'tin-caption',
      'tin-credit',
      'tin-agency',
      'tin-dateline',
      'tin-byline'
    ]
    const tags = ['p', 'span', 'ul', 'li', 'table', 'tr', 'td', 'blockquote', 'figure', 'pre', 'a', 'img', 'h2', 'em']
    let seed = 1
    const next = (count: number) => {
      seed = (seed * 16807) % 2147483647
      return seed % count
    }
    const make = (depth: number): Element => ({
      type: 'element',
      tagName: tags[next(tags.length)] as string,
      properties: next(2) ? {className: [types[next(types.length)] as string], dataRole: 'photo'} : {},
      children: Array.from({length: depth > 5 ? 0 : next(4)}, () =>
        next(3) ? make(depth + 1) : {type: 'text', value: 'chữ '}
      )
    })
    for (let run = 0; run < 300; run++) {
      const article: Element = {...make(0), tagName: 'article', properties: {className: ['tin-article']}}
      const tree = fromHast({type: 'root', children: [article]})
      checkTree(tree)
      // As a string, HTML cannot say all of this: it has no link in a link.
      expect(withoutPlace(fromHast(toHast(tree)))).toEqual(withoutPlace(tree))
    }
  })
})

describe('odd characters and names', () => {
  const texts = {
    NUL: 'a\0b',
    'lone surrogates': 'a\ud800b\udc00c',
    'controls of direction': 'a\u202eb\u2066c\u2069d',
    'invisible characters': 'a\u200bb\u00adc\u2060d\ufeffe',
    'names of JavaScript': '__proto__ constructor toString hasOwnProperty',
    markup: '<script>alert(1)</script><img src=x onerror=alert(1)>'
  }
  test.each(Object.entries(texts))('%s', (_, text) => {
    const escaped = text.replaceAll('<', '&lt;')
    for (const html of [
      `<p>${escaped}</p>`,
      `${story}<p>${escaped} Ảnh: ${escaped}/TTXVN</p><img src="/a.jpg" alt="${escaped}">`,
      `<h1 class="${escaped}" id="${escaped}" title="${escaped}">${escaped}</h1>`,
      own(`<p class="tin-keywords ${escaped}" data-${text.split(' ')[0]?.replace(/[<>].*/s, '')}="1">${escaped}</p>`)
    ]) {
      const tree = fromHtml(html)
      checkTree(tree)
      for (const {position} of literals(tree)) {
        const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
        expect(start <= end && end <= html.length).toBe(true)
      }
      // HTML has no way to say NUL.
      if (!html.includes('\0')) checkReparse(tree, 'html')
    }
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the data field %s', name => {
    const html = own(
      `<p data-${name}="x" data-fields='{"${name}": {"polluted": 1}}' data-more='{"${name}": {"polluted": 1}}'>Chữ</p>`
    )
    for (const trusted of [true, false]) {
      const tree = fromHtml(html, {trusted})
      expect(({} as {polluted?: number}).polluted).toBeUndefined()
      expect((tree.children[0] as unknown as {polluted?: number}).polluted).toBeUndefined()
      for (const text of [toHtml(tree), toMarkdown(tree), toText(tree)]) expect(text).toContain('Chữ')
    }
  })

  test('an enormous alternative text', () => {
    const alt = 'Toàn cảnh lễ khai trương ga mới. '.repeat(30_000)
    const tree = fromHtml(`${story}<p><img src="/a.jpg" alt="${alt}"></p><p>Toàn cảnh lễ khai trương ga mới.</p>`)
    checkPlain(tree)
    checkTree(tree, [toHtml, toText])
    expect(select('image', tree)).toMatchObject({alt: alt.trim()})
  })

  test('100,000 levels of what says that it is ours', () => {
    for (const [start, end] of [
      ['<em class="tin-credit">', '</em>'],
      ['<blockquote>', '</blockquote>'],
      ['<ul><li>', '</li></ul>'],
      ['<span class="tin-x">', '</span>']
    ]) {
      const html = own(`${start?.repeat(100_000)}chữ${end?.repeat(100_000)}`)
      const tree = fromHtml(html)
      expect(words(tree)).toContain('chữ')
      checkTree(tree, [toHtml, toText])
    }
    let node: Element = {
      type: 'element',
      tagName: 'blockquote',
      properties: {},
      children: [{type: 'text', value: 'chữ'}]
    }
    for (let depth = 0; depth < 100_000; depth++) node = {...node, children: [node]}
    const article: Element = {...node, tagName: 'article', properties: {className: ['tin-article']}}
    const root: Root = {type: 'root', children: [article]}
    expect(toHtml(fromHast(root))).toContain('chữ')
  }, 60_000)
})

test('a page that a parser has read is one all the same', () => {
  const html = toHtml(fromHtml(story))
  const tree = fromHast(parse(html), {file: html})
  expect(tree.children.map(({type}) => type)).toEqual(['headline', 'paragraph', 'paragraph'])
  expect(tree.children[0]?.data).toMatchObject({construct: 'headline'})
})
