import {describe, expect, test} from 'vitest'
import {archiveStream, convertArchive, type Failure} from '../../src/archive/index.ts'
import {model} from '../../src/model/index.ts'

const article = [
  'Khánh thành cầu Vàm Xáng sau hai năm thi công',
  'Sáng 12/3, cầu Vàm Xáng nối hai bờ sông Cái Lớn được thông xe, rút ngắn quãng đường từ trung tâm huyện về xã đảo.',
  'Cây cầu dài 420 m, rộng 9 m, do Sở Giao thông vận tải tỉnh làm chủ đầu tư, có tổng vốn hơn 180 tỷ đồng.',
  'Tin, ảnh: TTXVN'
].join('\n')

const records = [
  {id: 'a', text: article},
  {id: 2, html: `<p>${article.replaceAll('\n', '</p><p>')}</p>`}
]
const lines = records.map(record => `${JSON.stringify(record)}\n`).join('')

async function convert(input: string | Uint8Array, options: Parameters<typeof convertArchive>[1] = {}) {
  const failures: Failure[] = []
  let output = ''
  const source = [typeof input === 'string' ? new TextEncoder().encode(input) : input]
  for await (const piece of convertArchive(source, {...options, onfailure: failure => failures.push(failure)}))
    output += new TextDecoder().decode(piece)
  return {
    rows: output
      .split('\n')
      .filter(Boolean)
      .map(row => JSON.parse(row)),
    failures
  }
}

describe('an archive', () => {
  test('gives one row a record, in order, with its id', async () => {
    const {rows, failures} = await convert(lines, {to: 'tree'})
    expect(failures).toEqual([])
    expect(rows.map(({id, tree}) => [id, tree.type])).toEqual([
      ['a', 'article'],
      ['2', 'article']
    ])
    expect(rows[1].tree.children.at(-1)).toMatchObject({type: 'credit'})
  })

  test('is written as rows that know what the record knows, unless something else is asked for', async () => {
    const row = {id: 'k', text: article, heading: 'Tít khác', day: '2024-03-12', writers: ['Lê Na', '']}
    const known = {headline: 'heading', date: 'day', authors: 'writers', url: 'none'}
    const {rows} = await convert(`${JSON.stringify(row)}\n`, {known})
    expect(rows[0]).toMatchObject({id: 'k', title: 'Tít khác', date: '2024-03-12', authors: ['Lê Na'], url: ''})
    expect(Object.keys((await convert(lines)).rows[0])).toEqual(Object.keys(rows[0]))
  })

  test('is read with the profile of its newspaper', async () => {
    const house = (label: string) => ({
      tinast: 'house/2' as const,
      model: model().version,
      labels: ['paragraph', 'residue'],
      articles: 1,
      weights: {'line câu của báo': label === 'residue' ? [-2000, 2000] : [2000, -2000]}
    })
    const text = `Câu của báo\n${article}`
    const input = ['một', 'hai'].map(publisher => `${JSON.stringify({publisher, text})}\n`).join('')
    const {rows} = await convert(input, {to: 'labels', houses: {một: house('residue'), hai: house('paragraph')}})
    expect(rows.map(({labels}) => labels.split('\t')[0])).toEqual(['residue', 'paragraph'])
  })

  test('is written as what is asked for, and normalised on request', async () => {
    const messy = `${JSON.stringify({id: 'm', text: 'Một   dòng có\u200B dấu cách thừa .'})}\n`
    expect((await convert(messy, {to: 'text'})).rows[0].text).toContain('\u200B')
    expect((await convert(messy, {to: 'text', normalize: true})).rows[0].text).toBe('Một dòng có dấu cách thừa.\n')
    expect(JSON.stringify((await convert(lines, {to: 'tree', positions: false})).rows)).not.toContain('"position"')
  })

  test('reads the fields that it is told to', async () => {
    const row = `${JSON.stringify({body: article, key: 'k'})}\n`
    expect((await convert(row, {fields: {text: 'body', id: 'key'}, to: 'text'})).rows).toEqual([
      {id: 'k', text: `${article}\n`}
    ])
  })

  test('tells a bad line and goes on', async () => {
    const bad = ['rác', '{"a":1}', '[]', 'null', '{"text":7}'].join('\n')
    const {rows, failures} = await convert(`${lines}${bad}\n\n${lines}`)
    expect(rows).toHaveLength(4)
    expect(failures.map(({line, error}) => `${line} ${error}`)).toEqual([
      '3 not-json',
      '4 no-text',
      '5 no-record',
      '6 no-record',
      '7 no-text'
    ])
  })

  test('tells bytes that are no UTF-8, and lines that are too long', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"text":"'), 0xff, 0x22, 0x7d, 10])
    expect((await convert(bytes)).failures).toMatchObject([{line: 1, error: 'not-utf8'}])
    expect((await convert(lines, {maxRecord: 50})).failures.map(({error}) => error)).toEqual(['too-long', 'too-long'])
  })

  test('throws at once on options that are not known', async () => {
    await expect(convert(lines, {too: 'text'} as never)).rejects.toThrow(/`too`; known options: fields, known, house/)
    await expect(convert(lines, {to: 'pdf'} as never)).rejects.toThrow(/`pdf` of `to`; known values: record, tree/)
    expect(() => archiveStream({maxRecord: 0})).toThrow(/a whole number above 0 as `maxRecord`/)
  })

  test('streams through the web, in pieces of any size', async () => {
    const pieces = lines.match(/[\s\S]{1,97}/g) as string[]
    const source = new ReadableStream<string>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece)
        controller.close()
      }
    })
    const output = source.pipeThrough(archiveStream({to: 'text', batchBytes: 10, concurrency: 3}))
    let text = ''
    for await (const piece of output as unknown as AsyncIterable<Uint8Array>) text += new TextDecoder().decode(piece)
    expect(
      text
        .split('\n')
        .filter(Boolean)
        .map(row => JSON.parse(row).id)
    ).toEqual(['a', '2'])
  })
})
