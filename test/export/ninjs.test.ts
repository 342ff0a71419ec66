import fs from 'node:fs'
import path from 'node:path'
import {Ajv, type ValidateFunction} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {fromNinjs, toNinjs, toRecord} from '../../src/export/index.ts'
import {ninjsVersions} from '../../src/export/ninjs.ts'
import {sharedFile} from '../support/shared.ts'
import {samples, trees, wire} from './support.ts'

const folder = sharedFile('standards/ninjs', 'validation by the schemas of ninjs')
const present = versionsPresent()

function versionsPresent(): string[] {
  if (folder === undefined) return []
  const found = ninjsVersions.filter(version => fs.existsSync(schemaPath(version)))
  const absent = ninjsVersions.filter(version => !found.includes(version))
  if (absent.length > 0) console.warn(`SKIPPED: validation of ninjs ${absent.join(', ')}, whose schemas are not there`)
  return found
}

function schemaPath(version: string): string {
  return path.join(folder ?? '', 'specification', `ninjs-schema_${version}.json`)
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}

function compile(version: string): ValidateFunction {
  const schema = readJson(schemaPath(version))
  if (version.startsWith('3')) {
    const ajv = new Ajv2020({strict: false})
    addFormats.default(ajv)
    ajv.addSchema(readJson(path.join(folder ?? '', 'GeoJSON-schema.json')), 'https://geojson.org/schema/GeoJSON.json')
    return ajv.compile(schema)
  }
  const ajv = new Ajv({strict: false})
  addFormats.default(ajv)
  // Version 1.3 is written in draft 4, which differs in what names the schema alone.
  const {$schema: _, id, ...rest} = schema
  return ajv.compile({...rest, ...(id !== undefined && {$id: String(id).replace(/#$/, '')})})
}

/** The first error of an item; the others are what follows from it. */
function errorOf(validate: ValidateFunction, item: unknown): string | undefined {
  // What is judged is what others get: JSON.
  if (validate(JSON.parse(JSON.stringify(item)))) return undefined
  const [error] = validate.errors ?? []
  return `${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`
}

describe.skipIf(present.length === 0).each(present.map(version => ({version})))('ninjs $version', ({version}) => {
  let validate: ValidateFunction
  const options = {version, publisher: 'Báo Ví dụ', url: 'https://vi-du.vn/văn hóa/hội-sách.html'} as const
  beforeAll(() => {
    validate = compile(version)
  })

  test('every article is valid', () => {
    for (const {name, tree} of samples) {
      expect(errorOf(validate, toNinjs(tree, {version} as {version: '3.1'})), name).toBeUndefined()
      expect(errorOf(validate, toNinjs(tree, options as never)), name).toBeUndefined()
    }
  })

  test('what is broken is not', () => {
    const item = toNinjs(wire(), options as never) as object
    expect(errorOf(validate, item)).toBeUndefined()
    const old = version.startsWith('1')
    const faults = [
      {uri: undefined},
      {uri: 'https://vi-du.vn/hội sách'},
      {[old ? 'pubstatus' : 'pubStatus']: 'cancelled'},
      {[old ? 'versioncreated' : 'versionCreated']: '2024-05-07'},
      {[old ? 'by' : 'byline']: 'Minh Trí'},
      {associations: old ? {a: {type: 'picture'}} : [{type: 'picture'}]}
    ]
    for (const fault of faults) expect(errorOf(validate, {...item, ...fault}), JSON.stringify(fault)).toBeDefined()
  })

  test('any tree is valid', () => {
    fc.assert(
      fc.property(trees, fc.option(fc.string(), {nil: undefined}), fc.string(), (tree, id, url) => {
        expect(errorOf(validate, toNinjs(tree, {version, id, url, publisher: url} as never))).toBeUndefined()
      })
    )
  })

  test('official examples go through', () => {
    for (const [name, item] of examples()) {
      const tree = fromNinjs(item)
      expect(errorOf(validate, toNinjs(tree, {version} as never)), name).toBeUndefined()
    }
  })
})

/** The official examples, and the items that the official tests say are right. */
function examples(): [string, object][] {
  const files = fs.readdirSync(folder ?? '', {recursive: true, encoding: 'utf8'})
  const wanted = files.filter(file => /^(?:examples|test_suite\/[\d.]+\/should_pass)\/.*\.json$/.test(file))
  return wanted.flatMap(file => {
    const value = readJson(path.join(folder ?? '', file))
    return Array.isArray(value) ? value.map(item => [file, item] as [string, object]) : [[file, value]]
  })
}

describe.skipIf(folder === undefined)('fromNinjs of official examples', () => {
  const example = (name: string) => fromNinjs(readJson(path.join(folder ?? '', 'examples', name)))

  test('there are examples', () => expect(examples().length).toBeGreaterThan(50))

  test('reads text, HTML and a photo of one article', () => {
    const tree = example('3.0/tt_text_image_3.json')
    const record = toRecord(tree)
    expect(tree.data?.lang).toBe('sv')
    expect(record.title).toBe('Militärövning i jätteformat hålls 2023')
    expect(record.text.split('\n').length).toBeGreaterThan(3)
    expect(record.text).not.toContain('<')
    expect(record.figures).toHaveLength(1)
    expect(record.figures[0]?.caption).toContain('Aurora 17')
    expect(record.url).toBe('http://tt.se/media/text/210526-militarovning-a0f2d045')
  })

  test('reads an item of 1.x with its photo', () => {
    const {title, text, authors, figures} = toRecord(example('1.4/ninjsExComplex1.json'))
    expect(title).toBe('Captain of wrecked cruise ship on trial in Italy')
    expect(text.split('\n')).toHaveLength(4)
    expect(authors).toEqual(["Paulo Santalucia and Frances d'Emilio"])
    expect(figures[0]).toMatchObject({photographers: ['Paulo Santalucia'], url: expect.stringContaining('-big.jpg')})
  })

  test('reads a photo alone', () => {
    const {title, text, figures} = toRecord(example('3.0/ap_image.json'))
    expect(title).toBe('Turkey Islamic State')
    expect(text).toBe('')
    expect(figures[0]).toMatchObject({credit: 'ASSOCIATED PRESS', caption: expect.stringMatching(/^FILE/)})
  })
})

describe('toNinjs', () => {
  test('has a place for everything', () => {
    const url = 'https://vi-du.vn/văn-hóa/'
    expect(toNinjs(wire(), {url, id: 'bài 1', publisher: 'Báo Ví dụ'})).toEqual({
      uri: 'https://vi-du.vn/v%C4%83n-h%C3%B3a/',
      type: 'text',
      standard: {name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'},
      representationType: 'full',
      versionCreated: '2024-07-22T14:05:00+07:00',
      pubStatus: 'usable',
      language: 'vi',
      copyrightHolder: 'Báo Ví dụ',
      by: 'Bài, ảnh: Minh Trí',
      located: 'Hà Nội',
      headlines: [
        {role: 'main', contentType: 'text/plain', value: 'Khai mạc hội sách mùa thu'},
        {role: 'kicker', contentType: 'text/plain', value: 'Văn hóa'}
      ],
      descriptions: [
        {role: 'lead', contentType: 'text/plain', value: 'Hội sách mùa thu khai mạc tại Công viên Thống Nhất.'}
      ],
      bodies: [
        {
          role: 'text',
          contentType: 'text/plain',
          value: expect.stringContaining('\nHà Nội (TTXVN 22/7) - Ban tổ chức')
        },
        {
          role: 'html',
          contentType: 'text/html',
          value: [
            '<p>Hội sách mùa thu khai mạc tại Công viên Thống Nhất.</p>',
            '<p>Hà Nội (TTXVN 22/7) - Ban tổ chức cho biết <strong>hơn hai vạn</strong> đầu sách được <a href="https://vi-du.vn/b%C3%A0y%20b%C3%A1n">bày bán</a>.</p>',
            '<h2>Khu thiếu nhi đông nhất</h2>',
            '<ul><li><p>Kể chuyện</p></li><li><p>Vẽ tranh</p></li></ul>',
            '<p>Hội sách kéo dài ba ngày</p>'
          ].join('\n')
        }
      ],
      people: [{name: 'Minh Trí', rel: 'author'}],
      infoSources: [{name: 'TTXVN', literal: 'ttxvn'}],
      subjects: [{name: 'hội sách'}, {name: 'Hà Nội'}],
      altIds: [{role: 'id', value: 'bài 1'}],
      associations: [
        {
          name: 'figure-1',
          uri: 'https://vi-du.vn/v%C4%83n-h%C3%B3a/#figure-1',
          type: 'picture',
          by: 'Minh Trí',
          copyrightHolder: 'TTXVN',
          descriptions: [
            {role: 'caption', contentType: 'text/plain', value: 'Bạn đọc chọn sách tại lễ khai mạc.'},
            {role: 'creditline', contentType: 'text/plain', value: 'Ảnh: Minh Trí/TTXVN'},
            {role: 'alt', contentType: 'text/plain', value: 'Bạn đọc'}
          ],
          people: [{name: 'Minh Trí', rel: 'photographer'}],
          infoSources: [{name: 'TTXVN', literal: 'ttxvn'}],
          renditions: [{name: 'original', href: 'https://vi-du.vn/%E1%BA%A3nh/h%E1%BB%99i%20s%C3%A1ch.jpg'}]
        }
      ]
    })
  })

  test('writes UTC with Z in 1.x, as Superdesk reads it, and associations by name', () => {
    const item = toNinjs(wire(), {version: '1.4'})
    expect(item).toMatchObject({
      versioncreated: '2024-07-22T07:05:00Z',
      headline: 'Khai mạc hội sách mùa thu',
      headline_kicker: 'Văn hóa',
      byline: 'Bài, ảnh: Minh Trí',
      associations: {figure_1: {description_creditline: 'Ảnh: Minh Trí/TTXVN', byline: 'Minh Trí'}}
    })
  })

  test('writes nothing in 1.4 to 1.6 that 1.3 has not', () => {
    for (const {name, tree} of samples) {
      const {$standard: _, ...least} = toNinjs(tree, {version: '1.3'})
      for (const version of ['1.4', '1.5', '1.6'] as const) {
        const {$standard, ...item} = toNinjs(tree, {version})
        expect($standard?.version).toBe(version)
        expect(item, name).toEqual(least)
      }
    }
  })

  test('makes up no time', () => {
    for (const date of ['2024-05-07', '2024-02-30T10:00:00+07:00', 'hôm qua']) {
      const tree = wire()
      for (const node of tree.children) if (node.type === 'timestamp') node.date = date
      expect(JSON.stringify(toNinjs(tree))).not.toMatch(/[Cc]reated/)
      expect(JSON.stringify(toNinjs(tree, {version: '1.6'}))).not.toContain('created')
    }
    expect(toNinjs(wire(), {known: {date: '2024-05-07 08:30'}}).versionCreated).toBe('2024-05-07T08:30:00+07:00')
  })

  test('an image whose address is relative to nothing has no rendition', () => {
    expect(toNinjs(wire()).associations?.[0]).not.toHaveProperty('renditions')
  })

  test('wrong options are errors', () => {
    expect(() => toNinjs(wire(), {version: '2.0'} as never)).toThrow(
      /Unknown value `2.0` of `version`; known values: 3.1/
    )
    expect(() => toNinjs(wire(), {versions: '3.1'} as never)).toThrow(/Unknown option `versions`/)
  })
})

describe('fromNinjs', () => {
  test.each(['3.1', '1.6'] as const)('what was written as %s comes back', version => {
    const options = {version, url: 'https://vi-du.vn/hội-sách', id: 'bài 1', publisher: 'Báo Ví dụ'} as never
    const {
      copyrightHolder: _,
      copyrightholder: __,
      ...item
    } = toNinjs(wire(), options) as unknown as Record<string, unknown>
    const again = toNinjs(fromNinjs(item as object), {version} as never) as unknown as Record<string, unknown>
    // A link and bold words are not read back, and a list has become paragraphs.
    for (const name of ['bodies', 'body_html', 'body_text', 'people', 'person', 'associations']) {
      delete item[name]
      delete again[name]
    }
    expect(again).toEqual(item)
  })

  test.each(['3.1', '1.6'] as const)('words and figures of %s come back', version => {
    const tree = wire()
    const {url: _, id: __, residue: ___, credits: ____, authors, doubtful: _____, ...record} = toRecord(tree)
    const again = toRecord(fromNinjs(toNinjs(tree, {version} as never)))
    const {agencies, figures, ...fields} = record
    expect(again).toMatchObject(version === '1.6' ? {...fields, date: '2024-07-22T07:05:00Z'} : fields)
    expect(again.authors).toEqual(authors)
    expect(again.agencies.map(({name}) => name)).toEqual(agencies.map(({name}) => name))
    expect(again.figures[0]).toMatchObject({
      caption: figures[0]?.caption,
      photographers: ['Minh Trí'],
      agencies: ['TTXVN']
    })
  })

  test('what is no object is an error', () => {
    expect(() => fromNinjs([])).toThrow(/Expected an item of ninjs as an object, not an array/)
    expect(() => fromNinjs(null as never)).toThrow(TypeError)
    expect(() => fromNinjs('x' as never)).toThrow(TypeError)
  })

  test('any object is read', () => {
    const names =
      'uri type headlines headline bodies body_html body_text associations renditions people by located'.split(' ')
    const item = fc.dictionary(fc.constantFrom(...names), fc.anything())
    fc.assert(
      fc.property(item, value => {
        const again = toNinjs(fromNinjs(value))
        expect(again.uri).toMatch(/^[a-z]/i)
      })
    )
  })

  test('HTML that never ends is read in linear time', () => {
    for (const scrap of ['<a "', '<script>', '<!--', '<p', '<', '<a \'"', '&lt']) {
      const start = performance.now()
      fromNinjs({uri: 'urn:a:b', body_html: scrap.repeat(200_000)})
      expect(performance.now() - start, scrap).toBeLessThan(4000)
    }
  })
})
