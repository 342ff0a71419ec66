import type {PhrasingContent, Root, RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {fromMarkdown, fromMdast, toMarkdown} from '../../src/markdown/index.ts'
import type {Article} from '../../src/tree/index.ts'
import {walk} from '../support/contracts.ts'

const sentence = 'Hội nghị diễn ra tại Hà Nội, **quan trọng** và [liên kết](http://a.vn). '
const many = 100_000

/** Caps are wide: they tell linear from quadratic on a busy machine, not fast from slow. */
const hostile: Record<string, [string, number]> = {
  'nested quotations': ['>'.repeat(many), 20],
  'nested quotations with spaces': [`${'> '.repeat(many)}a`, 20],
  'nested lists': [`${'* '.repeat(many)}a`, 20],
  'lists nested by indentation': [Array.from({length: 500}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), 20],
  'a run of stars': [`${'*'.repeat(many)}a`, 20],
  'open emphasis': ['*a '.repeat(many), 20],
  'emphasis of two kinds': ['*a_ '.repeat(many / 2), 20],
  'nested emphasis': [`${'*a **b '.repeat(many / 4)}${' b** a*'.repeat(many / 4)}`, 20],
  'open brackets': ['['.repeat(many), 20],
  'open links': ['[a]('.repeat(many / 2), 20],
  'open images': ['!['.repeat(many / 2), 20],
  'unequal ticks': ['`a``b```c'.repeat(many / 5), 20],
  'open tags': ['<a x="'.repeat(many / 2), 20],
  'nested tags': [`<div>\n${'<i>a '.repeat(many / 2)}`, 20],
  'nested blocks of HTML': ['<div>'.repeat(many), 20],
  addresses: ['a@a.b '.repeat(many / 4), 20],
  references: ['&amp;'.repeat(many / 2), 20],
  'lines without end': ['Hội nghị diễn ra tại Hà Nội.\n'.repeat(10_000), 30]
}

describe.each(Object.entries(hostile))('%s', (_, [value, seconds]) => {
  test(`is read within ${seconds} s, whole and flat enough`, () => {
    const start = performance.now()
    const tree = fromMarkdown(value)
    expect(performance.now() - start).toBeLessThan(seconds * 1000)
    expect(depthOf(tree)).toBeLessThan(120)
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  })
})

test('marks that were not read are text, and counted', () => {
  const tree = fromMarkdown(`${'>'.repeat(1000)} hết`)
  expect(tree.data?.hiddenMarkers).toBe(1)
  const text = [...walk(tree)].flatMap(node => ('value' in node ? [String(node.value)] : [])).join('')
  expect(text).toBe(`${'>'.repeat(1000 - 24)} hết`)
  expect(fromMarkdown('> hết').data?.hiddenMarkers).toBeUndefined()
})

test('a table of 10,000 rows is one table, and its links are read', () => {
  const rows = 10_000
  const tree = fromMarkdown(`| a | b |\n| - | - |\n${'| [x](y) | **z** |\n'.repeat(rows)}`)
  const [table] = tree.children
  expect(table?.type).toBe('table')
  expect([...walk(tree)].filter(({type}) => type === 'link').length).toBe(rows)
})

test('a table of 10,000 rows in HTML keeps its words', () => {
  const tree = fromMarkdown(`<table>\n${'<tr><td>một</td></tr>\n'.repeat(10_000)}</table>`)
  const words = [...walk(tree)].filter(node => 'value' in node && node.value === 'một')
  expect(words.length).toBe(10_000)
})

test('a large file is cut where no block goes on; links find their definitions; offsets hold', () => {
  const value = `${`${sentence.repeat(4)}[xa][]\n\n`.repeat(1500)}- một\n- hai\n\n[xa]: http://x.vn`
  const tree = fromMarkdown(value)
  expect(tree.children.length).toBe(1501)
  for (const node of walk(tree)) {
    if (node.type !== 'text' || !node.position) continue
    const {start, end} = node.position
    expect(value.slice(start.offset, end.offset)).toBe((node as {value?: unknown}).value)
  }
  expect([...walk(tree)].filter(node => 'url' in node && node.url === 'http://x.vn').length).toBe(1500)
})

test('mdast of any depth is read and written', () => {
  let quote: RootContent = {type: 'paragraph', children: [{type: 'text', value: 'đáy'}]}
  let deep: PhrasingContent = {type: 'text', value: 'sâu'}
  for (let depth = 0; depth < 20_000; depth++) {
    quote = {type: 'blockquote', children: [quote]}
    deep = {type: 'strong', children: [deep]}
  }
  const root: Root = {type: 'root', children: [quote, {type: 'paragraph', children: [deep]}]}
  const tree = fromMdast(root)
  expect(depthOf(tree)).toBeLessThan(120)
  expect(toMarkdown(tree)).toContain('sâu')
  expect(toMarkdown(tree)).toContain('đáy')
})

test('a page that is no article is read as what it is', () => {
  const links = Array.from({length: 200}, (_, index) => `- [Tin số ${index} của ngày hôm nay](/${index})`).join('\n')
  const tree = fromMarkdown(links)
  expect(tree.children.length).toBe(200)
  expect(tree.children.filter(({type}) => type === 'related').length).toBeGreaterThan(150)
  expect(fromMarkdown('').children).toEqual([])
  expect(fromMarkdown('# 404').children.length).toBe(1)
})

function depthOf(tree: Article): number {
  let deepest = 0
  const stack: [object, number][] = [[tree, 1]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next
    deepest = Math.max(deepest, depth)
    for (const child of (node as {children?: object[]}).children ?? []) stack.push([child, depth + 1])
  }
  return deepest
}
