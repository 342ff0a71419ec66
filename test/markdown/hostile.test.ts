/** Markdown that means harm: names of JavaScript, YAML that explodes, links that run code, texts without measure. */
import type {Element, Root} from 'hast'
import {fromHtml as parseHtml} from 'hast-util-from-html'
import type {Node} from 'unist'
import {describe, expect, test} from 'vitest'
import {toHtml} from '../../src/html/index.ts'
import {toText} from '../../src/index.ts'
import {fromMarkdown, type MarkdownMessage, toMarkdown} from '../../src/markdown/index.ts'
import {checkPlain, checkReparse, checkTraceable, walk} from '../support/contracts.ts'
import {withoutPlace} from '../support/fixtures.ts'

const body =
  'Sáng 14/3, gần hai nghìn hộ dân vùng hạ lưu đã có nước ngọt trở lại sau ba tuần xâm nhập mặn, nhờ trạm bơm dã chiến.'

describe('front matter', () => {
  const bomb = Array.from({length: 30}, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}]`)
  test.each([
    ['names of JavaScript', '__proto__: {a: 1}\nconstructor: b\ntoString: c\nhasOwnProperty: d\ntitle: Trạm bơm'],
    ['a name of JavaScript as the title', 'title: __proto__\nauthor: constructor'],
    ['aliases that explode', `a0: &a0 [b]\n${bomb.join('\n')}\ntitle: *a30`],
    ['merges of aliases', `a: &a {b: c}\n<<: *a\ntitle: {<<: *a}`],
    ['an alias of itself', 'title: &a [*a]\nauthor: &b {name: *b}'],
    ['a tag', 'title: !!js/function "function () {}"'],
    ['brackets without end', `title: ${'['.repeat(90_000)}`],
    ['braces without end', `${'{'.repeat(90_000)}`],
    ['items in items', `${'- '.repeat(40_000)}a`],
    ['keys in keys', `${'? '.repeat(40_000)}a`],
    ['anchors without end', `title: ${'&a '.repeat(30_000)}`],
    ['aliases without end', `title: ${'*a '.repeat(30_000)}`],
    ['tags without end', `title: ${'!a '.repeat(30_000)}`],
    ['more than is looked into', `title: ${'a '.repeat(60_000)}`]
  ])('is kept as it is, whatever it says: %s', (_, matter) => {
    const source = `---\n${matter}\n---\n\n${body}\n`
    const start = performance.now()
    const tree = fromMarkdown(source)
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(tree.data?.frontmatter).toEqual({type: 'yaml', value: matter})
    expect(toText(tree)).toContain(body)
    expect(toMarkdown(tree).startsWith(`---\n${matter}\n---\n`)).toBe(true)
    expect(({} as {a?: unknown}).a).toBeUndefined()
    checkPlain(tree)
  })

  test.each([
    ['[', 'it is'],
    ['['.repeat(200), 'brackets nest deeper than 100'],
    [`${'- '.repeat(200)}a`, 'a line is set in by more than 200 columns'],
    ['*a '.repeat(2000), 'it has more than 1000 aliases, anchors and tags'],
    [`a: ${'b '.repeat(60_000)}`, 'it is longer than 100000 characters']
  ])('says why it was not read: %#', (matter, reason) => {
    const told: MarkdownMessage[] = []
    fromMarkdown(`---\n${matter}\n---\n\n${body}\n`, {onmessage: message => told.push(message)})
    expect(told[0]?.ruleId).toBe('unread-front-matter')
    if (matter !== '[') expect(told[0]?.reason).toContain(reason)
    expect(told[0]?.place?.start.line).toBe(1)
  })

  test('limits have an example on either side', () => {
    const title = (matter: string) =>
      fromMarkdown(`---\n${matter}\ntitle: Trạm bơm cứu lúa\n---\n\n${body}\n`).children[0]
    for (const fine of [
      `a: ${'['.repeat(100)}${']'.repeat(100)}`,
      `a:\n${' '.repeat(200)}b: c`,
      `a: [${'*b, '.repeat(1000)}]`,
      `a: ${'b'.repeat(99_900)}`
    ])
      expect(title(fine)?.type).toBe('headline')
    for (const excess of [
      `a: ${'['.repeat(101)}${']'.repeat(101)}`,
      `a:\n${' '.repeat(201)}b: c`,
      `a: [${'*b, '.repeat(1001)}]`,
      `a: ${'b'.repeat(100_000)}`
    ])
      expect(title(excess)?.type).not.toBe('headline')
  })
})

const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  'java&Tab;script:alert(1)',
  '&#x01;javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4='
]

describe('links that run code', () => {
  test.each(
    addresses.flatMap(address => [
      `[tin](<${address}>)`,
      `![ảnh](<${address}>)`,
      `[![ảnh](a.jpg)](<${address}>)`,
      `[tin][x]\n\n[x]: <${address}>`,
      `![ảnh][x]\n\n[x]: <${address}>`,
      `<a href="${address}">tin</a>`,
      `<p><a href='${address}'>tin</a></p>`,
      `<img src="${address}" alt="ảnh">`,
      `<img data-src="${address}" alt="ảnh">`
    ])
  )('are harmless as HTML, and their words stay: %s', words => {
    const html = toHtml(fromMarkdown(`${body}\n\n${words}\n`))
    checkHarmless(parseHtml(html, {fragment: true}))
    expect(html).toContain(words.includes('ảnh') ? 'ảnh' : 'tin')
  })

  test.each([
    '<script>alert(1)</script>',
    '<p>một <script>alert(1)</script> hai</p>',
    '<img src=a onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="a" onclick="alert(1)" style="x">tin</a>',
    '<!-- tin: paragraph --><script>alert(1)</script>',
    '<style>p {display: none}</style>',
    '<p class="tin-html">&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<details open ontoggle=alert(1)>tin</details>'
  ])('HTML in Markdown is harmless as HTML: %s', words => {
    const tree = fromMarkdown(`${body}\n\n${words}\n\nhai ${words}\n`)
    checkHarmless(parseHtml(toHtml(tree), {fragment: true}))
  })
})

/** Check that HTML has no elements, attributes or addresses that run code. */
function checkHarmless(tree: Root): void {
  for (const node of walk(tree as Node)) {
    const {tagName, properties} = node as Element
    if (!properties) continue
    expect(['script', 'style', 'iframe', 'object', 'embed', 'svg']).not.toContain(tagName)
    for (const [name, value] of Object.entries(properties)) {
      expect(name).not.toMatch(/^on|^style$/i)
      if (name === 'href' || name === 'src')
        expect(String(value).replace(/[\s\p{Cc}]/gu, '')).not.toMatch(/^(?:javascript|vbscript|data):/i)
    }
  }
}

describe('texts without measure', () => {
  test.each([
    ['alternative text', `![${'máy bơm '.repeat(40_000)}](a.jpg)\n\n*Máy bơm chạy suốt đêm. Ảnh: Hữu Khoa*`],
    ['alternative text of signs', `![${'\\]'.repeat(50_000)}](a.jpg)`],
    ['alternative text in HTML', `<img src="a.jpg" alt="${'máy bơm '.repeat(40_000)}">\n\nMáy bơm`],
    ['a title', `![a](b "${'máy bơm '.repeat(40_000)}")`],
    ['an address', `[a](${'b/'.repeat(100_000)})`],
    ['a word', 'a'.repeat(300_000)],
    ['marks over one letter', `a${'\u0301'.repeat(100_000)}`]
  ])('%s', (_, words) => {
    const source = `# Trạm bơm cứu lúa\n\n${words}\n\n${body}\n`
    const start = performance.now()
    const tree = fromMarkdown(source)
    expect(withoutPlace(fromMarkdown(toMarkdown(tree)))).toEqual(withoutPlace(tree))
    expect(performance.now() - start).toBeLessThan(40_000)
    checkTraceable(source, tree, 'markdown')
  })
})

test.each([
  ['lone surrogates', 'Trạm \uD83D bơm\uDE00 cứu lúa'],
  ['marks of direction', 'Trạm \u202Ebơm\u202C cứu \u2066lúa\u2069'],
  ['control characters', 'Trạm\u0001 bơm\u0008 cứu\u001B[31m lúa'],
  ['what stands for hidden marks', `\uE000\uE001 Trạm \uF8FF bơm ${'*_'.repeat(2000)}\uE000`],
  [
    'all that may stand for hidden marks',
    `${Array.from({length: 6400}, (_, i) => String.fromCharCode(0xe000 + i)).join('')} ${'*_'.repeat(2000)}`
  ]
])('characters that are no letters: %s', (_, words) => {
  const source = `${words}\n\n${body}\n`
  const tree = fromMarkdown(source)
  checkTraceable(source, tree, 'markdown')
  checkPlain(tree)
  expect(toText(tree)).toContain(words.replace(/[*_].*$/, '').trim())
  if (words.length < 1000) checkReparse(tree, 'markdown')
})

test('100,000 levels of quotations, lists and styles', () => {
  for (const scrap of ['> ', '- ', '1. ', '*a ', '[', '<b>', '<div>', '![']) {
    const source = `${scrap.repeat(100_000)}hết\n`
    const tree = fromMarkdown(source)
    expect(toText(tree)).toContain('hết')
    expect(() => JSON.stringify(tree)).not.toThrow()
  }
})
