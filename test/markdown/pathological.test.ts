/** Markdown that is made to be slow: time grows with its length, and nothing of it is lost. */
import {describe, expect, test} from 'vitest'
import {fromMarkdown, toMarkdown} from '../../src/markdown/index.ts'
import type {Article, PhrasingContent} from '../../src/tree/index.ts'
import {walk} from '../support/contracts.ts'
import {expectLinear} from '../support/linear.ts'

const small = 1500
const times = 8

/** Scraps that are repeated without end, after a start of their own. */
const scraps: readonly [name: string, scrap: string, start?: string][] = [
  ['open brackets with words', '[a'],
  ['words after an open bracket', 'một hai ', '['],
  ['brackets', '[a] '],
  ['brackets on lines', '[a\n'],
  ['closing brackets', 'a] '],
  ['links', '[a](b) '],
  ['images amid words', '![](a.jpg) một hai '],
  ['signs after an address', '.,;', 'http://a.vn/b'],
  ['brackets in an address', '(', 'http://a.vn/'],
  ['references in an address', '&amp;', 'http://a.vn/'],
  ['addresses', 'http://a.vn/b, '],
  ['addresses in an address', 'www.a.vn/'],
  ['mail addresses', 'a@b.vn '],
  ['parts of mail addresses', 'a.b_'],
  ['notes', '[^1]: a\n'],
  ['calls of a note', '[^1] ', '[^1]: a\n\n'],
  ['definitions that are open', '[a]: <\n'],
  ['titles that are open', '[a]: b "\n'],
  ['quotations', '> a\n\n'],
  ['quotations with a lazy line', '> a\na\n'],
  ['quotations and headings', '> a\n# b\n'],
  ['underlined headings', 'a\n=\n'],
  ['underlines', '=\n'],
  ['lists and paragraphs', '- a\n\nB\n\n'],
  ['items', '- a\n'],
  ['items that are none', '        - *_a\n', 'a\n'],
  ['numbers that are no items', '2. *_a\n', 'a\n'],
  ['emphasis of two kinds', '*_'],
  ['emphasis of two kinds after a fence', '*_|', '<div>\na|b\n-|-\n```\n'],
  ['emphasis of two kinds after a comment', '*_|\n', '<!--\na|b\n-|-\n--> |\n'],
  ['open comments', 'a<!--'],
  ['open declarations', 'a<!A'],
  ['open sections', 'a<![CDATA['],
  ['open instructions', 'a<?'],
  ['open tags', '<a '],
  ['rows', 'a|b\n', 'a|b\n-|-\n'],
  ['tables', '| a |\n|-|\n\n'],
  ['lines', 'Một hai\n'],
  ['paragraphs', 'Một hai.\n\n'],
  ['headings', '# a\n'],
  ['hard breaks', 'a\\\n'],
  ['escapes', '\\*'],
  ['fences', '```\n~~~\n'],
  ['markers', '<!-- tin: caption -->\n\na\n\n'],
  ['figures in HTML', '<figure><img src=a></figure>\n'],
  ['NUL', 'a\0 ']
]

/** Texts of a length, by name. */
function texts(length: number): [name: string, value: string][] {
  const number = Math.floor(length / 22)
  const counted = (make: (index: number) => string) => Array.from({length: number}, (_, index) => make(index)).join('')
  const lines = Array.from({length: Math.floor(Math.sqrt(2 * length))}, (_, index) => '`'.repeat(index + 1))
  return [
    ...scraps.map(([name, scrap, start = '']): [string, string] => [
      name,
      (start + scrap.repeat(Math.ceil(length / scrap.length))).slice(0, length)
    ]),
    ['notes, each with its call', counted(index => `a[^${index}]\n\n[^${index}]: b\n\n`)],
    ['notes at the end', counted(index => `A[^${index}].\n\n`) + counted(index => `[^${index}]: b\n`)],
    ['definitions', counted(index => `[${index}]: b${index}\n`)],
    ['marks of code, each longer', lines.join('a')]
  ]
}

const large = new Map(texts(small * times))

describe('fromMarkdown', () => {
  test.each(texts(small))('time is linear and nothing is lost: %s', (name, value) => {
    // Linear is 8 times, quadratic 64.
    expectLinear(fromMarkdown, value, large.get(name) as string, times * 2.5, 150)
  })
})

const text = (value: string): PhrasingContent => ({type: 'text', value})
const link = (): PhrasingContent => ({type: 'link', url: 'http://a.vn/b', title: null, children: [text('tin')]})
const list = <Item>(length: number, make: (index: number) => Item | Item[]) =>
  Array.from({length}, (_, index) => make(index)).flat() as Item[]

/** Words of a paragraph by their number. */
const paragraphs: readonly [name: string, make: (length: number) => PhrasingContent[]][] = [
  ['links', length => list(length, () => [link(), text(' và ')])],
  ['links without words between', length => list(length, link)],
  ['emphasis', length => list(length, () => [text('a'), {type: 'emphasis', children: [text('«b»')]}, text('c')])],
  ['signs', length => [text('*_[a] <b> & '.repeat(length))]],
  ['lines that look like blocks', length => [text('- a\n# b\nMột\n'.repeat(length))]],
  ['addresses', length => [text('http://a.vn/b_c_d, '.repeat(length))]],
  ['alternative text', length => [{type: 'image', url: 'a.jpg', title: null, alt: 'a*_ '.repeat(length)}]]
]

test.each(paragraphs)('toMarkdown takes linear time: %s', (_, make) => {
  const article = (length: number) => ({type: 'article', children: [{type: 'paragraph', children: make(length)}]})
  expectLinear(toMarkdown, article(150) as Article, article(150 * times) as Article, times * 2.5, 300)
})

test('a paragraph of a quarter of a megabyte full of signs is written and read again', {timeout: 120_000}, () => {
  const value = 'Giá lúa *tăng* 5_000 đồng [ước tính] & <còn> tăng. '.repeat(5_000).trim()
  const tree = {type: 'article', children: [{type: 'paragraph', children: [text(value)]}]} as Article
  const again = fromMarkdown(toMarkdown(tree))
  const words = [...walk(again)].flatMap(node => ('value' in node ? [String(node.value)] : [])).join('')
  expect(words).toBe(value)
})
