import type {Parent} from 'unist'
import {describe, expect, test} from 'vitest'
import {
  type ElementHandlers,
  type LineHandlers,
  lineHandlers,
  ninjsHandlers,
  nitfHandlers,
  teiHandlers,
  toDatatrove,
  toJsonLd,
  toNinjs,
  toNitf,
  toRecord,
  toTei
} from '../../src/export/index.ts'
import type {Article} from '../../src/index.ts'

const words = (value: string) => ({type: 'text', value})

/** An article with nodes that no exporter knows: a block of its own, and one amid words. */
const tree = {
  type: 'article',
  children: [
    {type: 'paragraph', children: [words('Hiệp một kết thúc '), {type: 'score', value: '1 0'}, words('.')]},
    {type: 'scoreline', children: [words('Nam Định'), words('Viettel')]},
    {
      type: 'list',
      children: [{type: 'listItem', children: [{type: 'paragraph', children: [{type: 'score', value: '2 1'}]}]}]
    },
    {type: 'table', children: [{type: 'tableRow', children: ['Đội', 'Điểm'].map(cell)}]},
    {type: 'paragraph', children: [words('Trận đấu khép lại'), {type: 'endMark', value: './.'}]}
  ]
} as unknown as Article

function cell(value: string) {
  return {type: 'tableCell', children: [words(value)]}
}

describe('handlers that write lines', () => {
  const handlers: LineHandlers = {
    score: ({value}: {value: string}) => value.replace(' ', '–'),
    scoreline: (node: Parent, state) => [
      node.children.map(child => state.line(child)).join(' gặp '),
      'Sân Thiên Trường'
    ]
  }
  const lines = [
    'Hiệp một kết thúc 1–0.',
    'Nam Định gặp Viettel',
    'Sân Thiên Trường',
    '2–1',
    'Đội | Điểm',
    'Trận đấu khép lại'
  ]

  test('have a say in rows, their profiles and JSON-LD', () => {
    expect(toRecord(tree, {handlers}).text.split('\n')).toEqual(lines)
    expect(toDatatrove(tree, {handlers}).text.split('\n')).toEqual(lines)
    expect(toJsonLd(tree, {handlers}).articleBody?.split('\n')).toEqual(lines)
  })

  test('are merged over the defaults, and bring back what is left out', () => {
    const given: LineHandlers = {
      endMark: ({value}: {value: string}) => value,
      tableRow: (node: Parent, state, parent) => {
        expect(parent?.type).toBe('table')
        return `${lineHandlers.tableRow?.(node, state, parent)} |`
      },
      list: () => [],
      scoreline: undefined
    }
    const text = toRecord(tree, {handlers: given}).text
    expect(text.split('\n').slice(1)).toEqual(['Nam ĐịnhViettel', 'Đội | Điểm |', 'Trận đấu khép lại./.'])
  })

  test('write what is well formed, and change nothing in the tree', () => {
    const before = JSON.stringify(tree)
    expect(toRecord(tree, {handlers: {score: () => '3\u00000\uD800'}}).text).toContain('kết thúc 30\uFFFD.')
    expect(JSON.stringify(tree)).toBe(before)
  })
})

describe('handlers that write elements', () => {
  const handlers: ElementHandlers = {
    scoreline: (node: Parent, state) => ({
      type: 'element',
      name: 'p',
      attributes: {class: 'tỉ số'},
      children: state.inline(node)
    })
  }

  test('have a say in ninjs, NITF and TEI', () => {
    const html = toNinjs(tree, {handlers}).bodies?.find(({role}) => role === 'html')?.value
    for (const written of [html, toNitf(tree, {handlers}), toTei(tree, {handlers})])
      expect(written).toContain('<p class="tỉ số">Nam ĐịnhViettel</p>')
    expect(toNinjs(tree, {version: '1.6', handlers}).body_html).toBe(html)
  })

  test('are merged over those that the entry exports', () => {
    for (const defaults of [ninjsHandlers, nitfHandlers, teiHandlers])
      expect(Object.keys(defaults)).toEqual(expect.arrayContaining(['paragraph', 'list', 'tableRow', 'link']))
    const table = () => []
    expect(toNinjs(tree, {handlers: {table}}).bodies?.at(-1)?.value).not.toContain('<table>')
    expect(toTei(tree, {handlers: {table}})).not.toContain('<table>')
  })
})

test('a handler that is no function is an error', () => {
  const options = {handlers: {table: 'table'}} as never
  for (const write of [toRecord, toDatatrove, toNinjs, toJsonLd, toNitf, toTei])
    expect(() => write(tree, options)).toThrow('Expected an object of functions by node type as `handlers`')
})
