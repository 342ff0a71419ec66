/** Articles among the real plugins of the family: in from its parsers, out to its compilers. */
import {ParseLatin} from 'parse-latin'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import retextQuotes from 'retext-quotes'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import type {Node, Parent} from 'unist'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {toNlcst} from '../../src/export/index.ts'
import {tinRetext} from '../../src/export/tin-retext.ts'
import {fromHtml, rehypeTin, tinRehype, toHast} from '../../src/html/index.ts'
import {type Article, fromText} from '../../src/index.ts'
import {fromMarkdown, remarkTin, tinRemark, toMdast} from '../../src/markdown/index.ts'
import {tinParse, tinStringify} from '../../src/unified/index.ts'

const text = `Khai mạc hội sách mùa thu

Hà Nội (TTXVN 5/10) - Hội sách mùa thu khai mạc sáng 5/10 tại "Công viên Thống Nhất", quy tụ gần sáu mươi đơn vị.

Bạn trẻ chọn sách tại hội sách. (Ảnh: Minh Trí/TTXVN)

Trong ba ngày, ban tổ chức dành một khu riêng cho thiếu nhi, với các buổi kể chuyện, vẽ tranh và đổi sách cũ.

Tin, ảnh: TTXVN
`
const html = `<h1>Khai mạc hội sách</h1>
<figure><img src="/1.jpg"><figcaption>Bạn trẻ chọn sách. Ảnh: Minh Trí/TTXVN</figcaption></figure>
<p>Hội sách <em>mùa thu</em> khai mạc sáng 5/10 tại "Công viên Thống Nhất", <a href="/2">quy tụ</a> sáu mươi đơn vị.</p>`
const markdown = `# Khai mạc hội sách

![](/1.jpg)

*Bạn trẻ chọn sách. Ảnh: Minh Trí/TTXVN*

Hội sách **mùa thu** khai mạc sáng 5/10 tại "Công viên Thống Nhất", [quy tụ](/2) gần sáu mươi đơn vị xuất bản.
`
const quotes = ['Unexpected straight quote `"`, expected `“`', 'Unexpected straight quote `"`, expected `”`']
const reasons = (file: {messages: {reason: string}[]}) => file.messages.map(({reason}) => reason)

describe('tinRehype', () => {
  test('leads to rehype-stringify, from text and from HTML', () => {
    const written = String(unified().use(tinParse).use(tinRehype).use(rehypeStringify).processSync(text))
    expect(written).toContain('<span class="tin-dateline" data-place="Hà Nội"')
    expect(written).toMatch(/<figcaption[^>]*>Bạn trẻ chọn sách tại hội sách\. <small class="tin-credit">/)
    const fragment = unified().use(rehypeParse, {fragment: true}).use(rehypeTin).use(tinRehype)
    const again = String(fragment.use(rehypeStringify).processSync(html))
    expect(again).toMatch(/^<article class="tin-article" lang="vi">\n<h1/)
    expect(again).toContain('<em>mùa thu</em>')
  })

  test('takes the options of toHast', () => {
    const handlers = {endMark: () => [], credit: () => []}
    const written = String(unified().use(tinParse).use(tinRehype, {handlers}).use(rehypeStringify).processSync(text))
    expect(written).not.toContain('tin-credit')
  })

  test('lets the article be where it is given a processor', async () => {
    const seen: string[] = []
    const rehype = unified().use(() => (tree: Node) => void seen.push(tree.type))
    const file = await unified().use(tinParse).use(tinRehype, rehype, {sanitize: false}).use(tinStringify).process(text)
    expect(seen).toEqual(['root'])
    expect(String(file)).toBe(text)
  })

  test('passes over what unified-engine gives beside no options', () => {
    const attach = tinRehype as unknown as (...args: unknown[]) => (tree: Article) => Node
    expect(attach(undefined, {files: []})(fromText(text)).type).toBe('root')
  })
})

describe('tinRemark', () => {
  test('leads to remark-stringify, from text, HTML and Markdown', () => {
    const written = String(unified().use(tinParse).use(tinRemark).use(remarkStringify).processSync(text))
    expect(written).toMatch(/^# Khai mạc hội sách mùa thu\n\n/)
    expect(written).toContain('\n\n*Bạn trẻ chọn sách tại hội sách. (Ảnh: Minh Trí/TTXVN)*\n\n')
    const ofHtml = unified().use(rehypeParse, {fragment: true}).use(rehypeTin).use(tinRemark).use(remarkStringify)
    expect(String(ofHtml.processSync(html))).toContain('Hội sách *mùa thu* khai mạc')
    const ofMarkdown = unified().use(remarkParse).use(remarkTin).use(tinRemark).use(remarkStringify)
    expect(String(ofMarkdown.processSync(markdown))).toBe(markdown)
  })

  test.each([
    ['text', () => unified().use(tinParse).use(tinRemark).runSync(fromText(text)), text],
    ['HTML', () => unified().use(tinRemark).runSync(fromHtml(html)), html],
    ['Markdown', () => unified().use(tinRemark).runSync(fromMarkdown(markdown)), markdown]
  ])('gives what remark-retext can read: %s', async (_, write, value) => {
    const file = new VFile(value)
    await unified().use(remarkRetext, ParseLatin).use(retextQuotes).run(write(), file)
    expect(reasons(file)).toEqual(quotes)
    const places = file.messages.map(({place}) => (place && 'start' in place ? place.start.offset : undefined))
    expect(places).toEqual([value.indexOf('"Công'), value.indexOf('",')])
  })
})

describe('tinRetext', () => {
  test('gives retext-quotes the prose of a Vietnamese article, in its place', async () => {
    const file = await unified()
      .use(tinParse)
      .use(tinRetext, unified().use(retextQuotes))
      .use(tinStringify)
      .process(text)
    expect(file.messages.map(String)).toEqual([`3:63-3:64: ${quotes[0]}`, `3:84-3:85: ${quotes[1]}`])
    expect(String(file)).toBe(text)
  })

  test('hands it over where it is given no processor', async () => {
    const processor = unified().use(tinParse).use(tinRetext).use(retextQuotes).use(retextStringify)
    const file = await processor.process(text)
    expect(reasons(file)).toEqual(quotes)
    // Credits alone are no prose.
    expect(String(file)).toBe(text.slice(0, text.indexOf('\n\nTin, ảnh')))
  })

  test('gives what toNlcst gives', async () => {
    const tree = fromText(text)
    expect(await unified().use(tinRetext).run(tree)).toEqual(toNlcst(tree))
  })
})

describe('every node that stands for source has its position', () => {
  const articles = [
    ['text', fromText(text)],
    ['Markdown', fromMarkdown(markdown)],
    ['HTML', fromHtml(html)]
  ] as const
  test.each(articles)('in mdast of %s', (_, article) => expect(unplaced(toMdast(article))).toEqual([]))
  test.each(articles)('in hast of %s', (_, article) => expect(unplaced(toHast(article))).toEqual([]))
})

test.each([
  ['tinRehype', tinRehype],
  ['tinRemark', tinRemark],
  ['tinRetext', tinRetext]
])('%s throws on wrong options when it is attached', (_, plugin) => {
  const attach = plugin as unknown as (...args: unknown[]) => unknown
  expect(() => attach({sanitise: true})).toThrow(/Unknown option `sanitise`/)
  expect(() => attach({run: () => undefined}, {sanitise: true})).toThrow(/Unknown option `sanitise`/)
  expect(() => attach(null)).not.toThrow()
})

/** Nodes without a position that hold words or pictures. */
function unplaced(tree: Node): Node[] {
  const found: Node[] = []
  const stack = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {value, children = []} = node as Partial<Parent> & {value?: string}
    if (!node.position && node.type !== 'root' && (value === undefined || value.trim() !== '')) found.push(node)
    stack.push(...children)
  }
  return found
}
