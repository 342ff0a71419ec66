import type {Node, Parent} from 'unist'
import {describe, expect, test} from 'vitest'
import {toNlcst, toRecord} from '../../src/export/index.ts'
import {fromHtml} from '../../src/html/index.ts'
import {type Article, fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {toBodyText, toMappedBodyText} from '../../src/normalize/index.ts'
import {schemas} from '../../src/tree/node-schemas.ts'
import {
  asideTypes,
  blockLabels,
  isContainer,
  isLeaf,
  isLiteral,
  lacksField,
  mayHold,
  schemaOf,
  validFields
} from '../../src/tree/schema.ts'
import {walk} from '../support/contracts.ts'
import {fixturesOf} from '../support/fixtures.ts'

const read = {text: fromText, markdown: fromMarkdown, html: fromHtml}

describe('trees', () => {
  test.each(['text', 'markdown', 'html'] as const)('of %s are as the schema says', format => {
    for (const {input} of fixturesOf(format)) for (const node of walk(read[format](input))) checkNode(node)
  })

  function checkNode(node: Node): void {
    const {type, position: _, data: __, children, ...rest} = node as Node & Partial<Parent> & {value?: unknown}
    const {value, ...fields} = rest
    expect(schemaOf(type), type).toBeDefined()
    expect(typeof value === 'string', type).toBe(isLiteral(type))
    expect(children === undefined, type).toBe(isLiteral(type) || isLeaf(type))
    expect(validFields(type, fields), type).toEqual(fields)
    expect(lacksField(type, fields), type).toBe(false)
    for (const child of children ?? []) expect(mayHold(type, child.type), `${child.type} in ${type}`).toBe(true)
  }
})

describe('types', () => {
  test('hold a value, nothing, words or blocks', () => {
    expect(Object.keys(schemas).filter(isContainer)).toEqual([
      'article',
      'figure',
      'blockquote',
      'list',
      'listItem',
      'table',
      'tableRow',
      'footnoteDefinition'
    ])
    expect(Object.keys(schemas).filter(isLeaf)).toEqual([
      'break',
      'image',
      'imageReference',
      'footnoteReference',
      'definition',
      'thematicBreak'
    ])
    expect([isLiteral('residue'), isLiteral('paragraph'), isLiteral('hotline')]).toEqual([true, false, false])
  })

  test('that a line can be hold words, and stand in the order of an article', () => {
    for (const type of blockLabels) expect(isLeaf(type) || isContainer(type), type).toBe(false)
    expect(blockLabels).toEqual(expect.arrayContaining(['caption', 'credit', 'residue']))
    for (const type of ['figure', 'image', 'list', 'text']) expect(blockLabels).not.toContain(type)
    const order = blockLabels.filter(type => ['headline', 'timestamp', 'lead', 'paragraph'].includes(type))
    expect(order).toEqual(['headline', 'timestamp', 'lead', 'paragraph'])
  })

  test('that stand amid words and are no body text are left out by all who write that', () => {
    expect(asideTypes).toEqual(expect.arrayContaining(['credit', 'dateline', 'endMark', 'html', 'residue']))
    const aside = (type: string) =>
      isLiteral(type) ? {type, value: `<${type}>`} : {type, children: [{type: 'text', value: `<${type}>`}]}
    const children = [{type: 'text', value: 'Hội sách'}, ...asideTypes.map(aside), {type: 'text', value: ' mở cửa'}]
    const tree = {type: 'article', children: [{type: 'paragraph', children}]} as unknown as Article
    expect(toBodyText(tree)).toBe('Hội sách mở cửa')
    expect(toMappedBodyText(tree).text).toBe('Hội sách mở cửa')
    expect(toRecord(tree).text).toBe('Hội sách mở cửa')
    const said = JSON.stringify(toNlcst(tree))
    for (const type of asideTypes) expect(said).toContain(`{"type":"SourceNode","value":"<${type}>"`)
  })

  test('that are not known may stand anywhere, and none of a name of objects is known', () => {
    expect(mayHold('article', 'hotline') && mayHold('hotline', 'article')).toBe(true)
    expect(mayHold('figure', 'paragraph') || mayHold('byline', 'agency')).toBe(false)
    for (const name of ['constructor', '__proto__', 'toString']) expect(schemaOf(name)).toBeUndefined()
  })
})

describe('fields', () => {
  test.each([
    ['subheading', 'depth', [1, 6], [0, 7, 1e9, 1.5, '2', null, Number.NaN]],
    [
      'timestamp',
      'date',
      ['2025-02-01', '2025-02-01T08:30', '2025-02-01T08:30:05.123Z', '2025-02-01T08:30:00+07:00'],
      ['1/2/2025', '2025-02-30', '2025-02-01 08:30', '2025-02-01T8h', '<b>', 20250201]
    ],
    ['creditRole', 'role', ['photo', 'text'], ['Ảnh', 'constructor', undefined]],
    ['creditRole', 'qualifier', ['archive'], ['old', 1]],
    ['agency', 'id', ['ttxvn'], [null, 1]],
    ['link', 'title', ['a', null], [1]],
    ['list', 'start', [0, 12, null], [-1, 1e9, '1']],
    ['list', 'ordered', [true, null], ['true']],
    ['table', 'align', [['left', null], [], null], ['left', ['top']]],
    ['linkReference', 'referenceType', ['full'], ['half']]
  ])('%s.%s', (type, name, right, wrong) => {
    for (const value of right) expect(validFields(type, {[name]: value}), String(value)).toEqual({[name]: value})
    for (const value of wrong) expect(validFields(type, {[name]: value}), String(value)).toEqual({})
  })

  test('that a type has not are left out', () => {
    expect(validFields('paragraph', {depth: 1})).toEqual({})
    expect(validFields('hotline', {country: 84})).toEqual({})
    expect(validFields('agency', JSON.parse('{"__proto__": {"id": "a"}, "id": "b"}'))).toEqual({id: 'b'})
    expect(validFields('agency', Object.create({id: 'a'}))).toEqual({})
  })

  test('that a type must have are missed', () => {
    expect([lacksField('subheading', {}), lacksField('subheading', {depth: 9})]).toEqual([true, true])
    expect([lacksField('subheading', {depth: 1}), lacksField('timestamp', {}), lacksField('hotline', {})]).toEqual([
      false,
      false,
      false
    ])
  })
})
