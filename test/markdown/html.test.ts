import type {Html, Root} from 'mdast'
import type {Node} from 'unist'
import {describe, expect, test} from 'vitest'
import {decodeNamedCharacterReference} from '../../src/markdown/decode-named-character-reference.ts'
import {fromMarkdown, fromMdast} from '../../src/markdown/index.ts'

const body =
  'Sáng 14/3, gần hai nghìn hộ dân vùng hạ lưu đã có nước ngọt trở lại sau ba tuần xâm nhập mặn, nhờ trạm bơm dã chiến đặt tại đầu kênh chính.'

/** Types, words and addresses of a node and those in it. */
function outline(node: Node): string {
  const {value, url, children} = node as Node & {value?: string; url?: string; children?: Node[]}
  if (node.type === 'text') return `"${value}"`
  const inner = value ?? children?.map(outline).join(' ')
  return node.type + (url === undefined ? '' : ` ${url}`) + (inner === undefined ? '' : `(${inner})`)
}
const read = (markdown: string) => fromMarkdown(markdown).children.map(outline)

describe('HTML amid Markdown', () => {
  test.each([
    ['a heading', `<h1>Trạm bơm cứu lúa</h1>\n\n${body}`, 'headline("Trạm bơm cứu lúa")'],
    ['a heading in a block', `<div><h1>Trạm bơm cứu lúa</h1>${body}</div>`, 'headline("Trạm bơm cứu lúa")'],
    ['a heading of the second rank over the story', `<h2>Nước về</h2>\n\n${body}`, 'headline("Nước về")'],
    [
      'a table of a picture that nothing closes',
      `<table>\n<tr><td><img src="/a.jpg"></td></tr>\n<tr><td>Máy bơm. Ảnh: Hà Sơn</td></tr>\n\n${body}`,
      'figure(image /a.jpg caption("Máy bơm. " credit(creditRole(Ảnh) ": " contributor(Hà Sơn))))'
    ]
  ])('%s is what it says, and ends with its block', (_, markdown, first) => {
    expect(read(markdown)).toEqual([first, `paragraph("${body}")`])
  })

  test.each([
    ['an image of a set', '<p><img srcset="/a.jpg 1x, /b.jpg 2x"></p>', 'figure(image /a.jpg)'],
    ['an image whose address stands twice', '<p><img src="/a.jpg" src="/b.jpg"></p>', 'figure(image /a.jpg)'],
    ['an image without an address', `<p>${body}<img alt="Ga"></p>`, `paragraph("${body}")`],
    ['elements that end no words', `<p>${body} <span>Nước</span> <u>ngọt</u></p>`, `paragraph("${body} Nước ngọt")`],
    ['instructions and declarations', `<p>${body}<?php echo 1 ?><!DOCTYPE x></p>`, `paragraph("${body}")`],
    ['links', `<p>${body} <a href=/x>Xem</a> <a>thêm</a></p>`, `paragraph("${body} " link /x("Xem") " " link ("thêm"))`]
  ])('%s', (_, markdown, expected) => expect(read(markdown)).toEqual([expected]))

  test('titles of images and links have their references decoded', () => {
    const html = `<p><img src="/a.jpg" title="Ga &amp; tàu"></p>\n\n<p>${body} <a href="/x" title='Bài "hay" &amp; mới'>Xem</a></p>`
    const json = JSON.stringify(fromMarkdown(html))
    expect(json).toContain('"title":"Ga & tàu"')
    expect(json).toContain('"title":"Bài \\"hay\\" & mới"')
  })

  test('in a tree without places has none either', () => {
    const html: Html = {type: 'html', value: `<p>${body} <b>Nước</b></p>`}
    const tree = fromMdast({type: 'root', children: [html]})
    expect(tree.children.map(outline)).toEqual([`paragraph("${body} " strong("Nước"))`])
    expect(JSON.stringify(tree)).not.toContain('"position"')
  })

  test('tags without words stand by themselves beside an image', () => {
    const markdown = '<span></span> ![](/a.jpg) <span></span> ![](/b.jpg) [](/x)'
    const tags = 'paragraph(html(<span>) html(</span>))'
    expect(read(markdown)).toEqual([tags, tags, 'figure(image /a.jpg image /b.jpg)'])
    const tag = (value: string): Html => ({type: 'html', value})
    const root: Root = {
      type: 'root',
      children: [{type: 'paragraph', children: [tag('<span>'), tag('</span>'), {type: 'image', url: '/a.jpg'}]}]
    }
    expect(fromMdast(root).children.map(outline)).toEqual([tags, 'figure(image /a.jpg)'])
  })
})

describe('lists, quotations and addresses', () => {
  test('of nothing but links are other stories, however deep they stand', () => {
    const list =
      '- [Chợ nổi mở lại sau bão](/1)\n  - [Cầu mới nối hai xã ven sông](/2)\n- ## [Trường làng có thêm lớp](/3)\n- > [Bến phà nghỉ chạy](/4)'
    const json = JSON.stringify(fromMarkdown(`${body}\n\n${list}\n`))
    expect(json).toMatch(/"related".*\/1.*"related".*\/2.*\/3.*"blockquote".*\/4/)
    expect(json).not.toContain('listItem')
  })

  test.each([
    ['with a bracket after it', `${body} [https://example.vn/a] rồi`, `"${body} [https://example.vn/a] rồi"`],
    ['with a bracket in it', `${body} https://example.vn/a]_b_c`, `"${body} https://example.vn/a]_b_c"`],
    ['in a link', `${body} [https://example.vn/a_b_](/x)`, `"${body} " link /x("https://example.vn/a_b_")`],
    ['in a reference', `${body} [https://example.vn/a][x]\n\n[x]: /x`, `"${body} " link /x("https://example.vn/a")`],
    ['that is none', `${body} https:// và *http://*`, `"${body} https:// và " emphasis("http://")`],
    ['that a reference ends', `${body} https://example.vn/a&amp; b`, `"${body} https://example.vn/a& b"`]
  ])('an address %s', (_, markdown, words) => expect(read(markdown)).toEqual([`paragraph(${words})`]))

  test('a line of ticks that holds more of them opens no code', () => {
    expect(read(`\`\`\` nước\`ngọt\n${body}`).join()).not.toMatch(/^code/)
    expect(read(`\`\`\`js\nlet a\n\`\`\`\n\n${body}`)[0]).toBe('code(let a)')
  })

  test('a break in an empty link is nothing', () => {
    expect(read('[<br>](/x) ![](/a.jpg)')).toEqual(['figure(image /a.jpg)'])
  })
})

test.each([
  ['agrave', 'à'],
  ['amp', '&'],
  ['khongco', false]
])('the name of a reference stands for a character: %s', (name, character) => {
  expect(decodeNamedCharacterReference(name)).toBe(character)
})
