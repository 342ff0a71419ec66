import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toDatatrove, toDolma, toRecord, toSpans} from '../../src/export/index.ts'
import {fromText} from '../../src/index.ts'
import {read, samples, trees, wire} from './support.ts'

/** The names and types of a value, all the way down. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : []
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shapeOf(field)]))
}

/** All strings in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unwritable = /[\p{Surrogate}\0-\x08\x0B\x0C\x0E-\x1F]/u

const columns = 'id text url date title lead dateline authors agencies figures credits residue doubtful'.split(' ')

describe('toRecord', () => {
  test('has all of an article in one row', () => {
    const {id, text, ...record} = toRecord(wire())
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(text.split('\n')).toEqual([
      'Hội sách mùa thu khai mạc tại Công viên Thống Nhất.',
      'Ban tổ chức cho biết hơn hai vạn đầu sách được bày bán.',
      'Khu thiếu nhi đông nhất',
      'Kể chuyện',
      'Vẽ tranh',
      'Hội sách kéo dài ba ngày'
    ])
    expect(record).toEqual({
      url: '',
      date: '2024-07-22T14:05:00+07:00',
      title: 'Khai mạc hội sách mùa thu',
      lead: 'Hội sách mùa thu khai mạc tại Công viên Thống Nhất.',
      dateline: 'Hà Nội (TTXVN 22/7)',
      authors: ['Minh Trí'],
      agencies: [{id: 'ttxvn', name: 'TTXVN'}],
      figures: [
        {
          type: 'picture',
          url: '/ảnh/hội sách.jpg',
          alt: 'Bạn đọc',
          caption: 'Bạn đọc chọn sách tại lễ khai mạc.',
          credit: 'Ảnh: Minh Trí/TTXVN',
          photographers: ['Minh Trí'],
          agencies: ['TTXVN']
        }
      ],
      credits: [
        {role: 'text', type: 'contributor', id: '', name: 'Minh Trí'},
        {role: 'photo', type: 'contributor', id: '', name: 'Minh Trí'}
      ],
      residue: ['leftcenterrightdel'],
      doubtful: [{type: 'figure', confidence: 0.5, text: 'Bạn đọc chọn sách tại lễ khai mạc. (Ảnh: Minh Trí/TTXVN)'}]
    })
  })

  test.each(samples.length > 0 ? [['every article', samples] as const] : [])('has the same types for %s', (_, all) => {
    for (const {name, tree} of all) {
      const record = toRecord(tree, {threshold: 1})
      expect(Object.keys(record), name).toEqual(columns)
      for (const [column, value] of Object.entries(record)) {
        expect(Array.isArray(value) ? 'list' : typeof value, `${name} ${column}`).toBe(
          columns.indexOf(column) < 7 ? 'string' : 'list'
        )
      }
      const shape = shapeOf(record) as Record<string, unknown[]>
      expect([[], ['string']], name).toContainEqual(shape.authors)
      expect([[], [{id: 'string', name: 'string'}]], name).toContainEqual(shape.agencies)
      expect([[], [{role: 'string', type: 'string', id: 'string', name: 'string'}]], name).toContainEqual(shape.credits)
      expect([[], [{type: 'string', confidence: 'number', text: 'string'}]], name).toContainEqual(shape.doubtful)
    }
  })

  test('leaves the tree as it is', () => {
    const tree = wire()
    toRecord(tree, {known: {headline: 'Khác'}})
    expect(tree).toEqual(wire())
  })

  test('takes what is known for more than what was read, and puts it nowhere but in the row', () => {
    const known = {
      headline: 'Hội sách\nmùa thu',
      lead: 'Tóm tắt.',
      date: '2024-07-23',
      authors: ['Lan Anh'],
      url: 'https://vi-du.vn/hội-sách'
    }
    const {title, lead, date, authors, url, id, text} = toRecord(wire(), {known})
    expect({title, lead, date, authors}).toEqual({
      title: 'Hội sách mùa thu',
      lead: 'Tóm tắt.',
      date: '2024-07-23',
      authors: ['Lan Anh']
    })
    expect([url, id]).toEqual(Array(2).fill('https://vi-du.vn/h%E1%BB%99i-s%C3%A1ch'))
    expect(text).not.toContain('Tóm tắt')
  })

  test('what the parser was told need not be told again', () => {
    const known = {headline: 'Hội sách mùa thu', date: '2024-07-23', url: 'https://vi-du.vn/a'}
    const {title, date, url} = toRecord(fromText('Ban tổ chức cho biết số khách năm nay tăng.', {known}))
    expect({headline: title, date, url}).toEqual(known)
    const tree = wire()
    tree.data = {known: {date: '30/11/-0001', lead: null as never}}
    expect(toRecord(tree).date).toBe('2024-07-22T14:05:00+07:00')
  })

  test('a role in brackets behind a name is that of the name', () => {
    const tree = read(
      'Giá cà phê cao nhất trong mười năm',
      'Giá cà phê nhân ở Tây Nguyên lên mức cao nhất trong mười năm, nhiều hộ trồng có lãi vài trăm triệu đồng sau vụ thu hoạch vừa kết thúc.',
      'Gia đình ông Y Bham ở huyện Cư M’gar có hai héc ta cà phê, vụ này thu gần bảy tấn nhân, nhiều hơn vụ trước một tấn.',
      'Minh Quân (dịch)'
    )
    expect(toRecord(tree).credits).toEqual([{role: 'translation', type: 'contributor', id: '', name: 'Minh Quân'}])
    expect(toRecord(tree).authors).toEqual(['Minh Quân'])
  })

  test('the same words have the same id, whatever their labels and lines are', () => {
    const tree = wire()
    const other = wire()
    for (const node of other.children) if (node.type === 'lead') Object.assign(node, {type: 'paragraph'})
    expect(toRecord(other).id).toBe(toRecord(tree).id)
    expect(toRecord(fromText('a')).id).not.toBe(toRecord(fromText('b')).id)
    expect(toRecord(tree, {id: 'bài 1'}).id).toBe('bài 1')
    expect(toRecord(tree, {id: ''}).id).toBe(toRecord(tree).id)
  })

  test('what was left by systems and what is doubtful is listed', () => {
    const tree = read('Tin ngắn', 'leftcenterrightdel', 'Chia sẻ')
    const {residue, doubtful} = toRecord(tree, {threshold: 1})
    expect(residue).toContain('leftcenterrightdel')
    expect(doubtful.length).toBeGreaterThan(0)
    expect(toRecord(tree, {threshold: 0}).doubtful).toEqual([])
  })

  test('wrong options are named with those that are known', () => {
    const tree = wire()
    expect(() => toRecord(tree, {adress: 'x'} as never)).toThrow(/Unknown option `adress`; known options: id, url,/)
    expect(() => toRecord(tree, {known: {titel: 'x'} as never})).toThrow(
      /Unknown option `titel`; known options: headline/
    )
    expect(() => toRecord(tree, {known: {date: 'hôm qua'}})).toThrow(/Expected a date in ISO 8601 as `date`/)
    expect(() => toRecord(tree, {known: {date: '2024-02-30'}})).toThrow(RangeError)
    expect(() => toRecord(tree, {known: 'x' as never})).toThrow(TypeError)
    expect(() => toRecord(tree, {known: [] as never})).toThrow(TypeError)
    expect(toRecord(tree, {known: {headline: null, date: null} as never})).toEqual(toRecord(tree))
    expect(() => toRecord(tree, {language: 'tiếng Việt'})).toThrow(/BCP 47/)
    expect(() => toRecord(tree, {threshold: 2})).toThrow(RangeError)
  })

  test('any tree gives a row that JSON and UTF-8 can hold', () => {
    fc.assert(
      fc.property(trees, tree => {
        const record = toRecord(tree)
        const json = JSON.stringify(record, (_, value) =>
          typeof value === 'string' ? Buffer.from(value).toString() : value
        )
        expect(JSON.parse(json)).toEqual(record)
        expect(stringsIn(record).join('')).not.toMatch(unwritable)
        expect(Object.keys(record)).toEqual(columns)
      })
    )
  })
})

describe('profiles', () => {
  test('datatrove: text, id, metadata, and no media', () => {
    const tree = wire()
    const {text, id, metadata} = toDatatrove(tree)
    expect({text, id, ...metadata}).toEqual(toRecord(tree))
    expect(Object.keys(toDatatrove(tree))).toEqual(['text', 'id', 'metadata'])
  })

  test('dolma: spans are in code points of the source', () => {
    const source =
      '😀😀 Hội sách mùa thu 😀\n\nHà Nội (TTXVN) - Khai mạc 😀 hội sách sáng nay.\n\nẢnh: Minh Trí/TTXVN\n'
    const {document, attributes} = toDolma(fromText(source), source, {publisher: 'Báo Ví dụ'})
    expect(document.text).toBe(source)
    expect(document.source).toBe('Báo Ví dụ')
    expect(attributes.id).toBe(document.id)
    const points = [...source]
    const agencies = attributes.attributes.tinast__agency ?? []
    expect(agencies.length).toBeGreaterThan(0)
    for (const [start, end, score] of agencies) {
      expect(points.slice(start, end).join('')).toBe('TTXVN')
      expect(score).toBe(1)
    }
  })

  test('dolma: needs the source', () => {
    expect(() => toDolma(wire(), undefined as never)).toThrow(/Expected a string, not undefined/)
  })
})

describe('toSpans', () => {
  test('has a row for each node but text, in order', () => {
    const source = 'Hội sách mùa thu\n\nẢnh: Minh Trí/TTXVN\n'
    const rows = toSpans(fromText(source))
    expect(rows.map(({type, start, end}) => [type, source.slice(start, end)])).toContainEqual(['agency', 'TTXVN'])
    for (const {confidence} of rows) expect(confidence).toBeGreaterThan(0)
    expect(rows.map(({type}) => type)).not.toContain('text')
    for (const [index, row] of rows.entries()) expect(row.start).toBeGreaterThanOrEqual(rows[index - 1]?.start ?? 0)
  })

  test('is small', () => {
    for (const {tree} of samples.slice(0, 20)) {
      expect(JSON.stringify(toSpans(tree)).length).toBeLessThan(JSON.stringify(tree).length / 2)
    }
  })
})
