import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import {afterAll, describe, expect, test} from 'vitest'
import {toTei} from '../../src/export/index.ts'
import {samples, trees, wire} from './support.ts'
import {teiSchema} from './tei-model.ts'
import {hasXmllint, lint} from './xml.ts'

const options = {url: 'https://vi-du.vn/văn hóa/tin', publisher: 'Báo Ví dụ'}

describe.skipIf(!hasXmllint)('TEI P5', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tinast-tei-'))
  const file = path.join(folder, 'tei.rng')
  fs.writeFileSync(file, teiSchema())
  const schema = ['--relaxng', file]
  afterAll(() => fs.rmSync(folder, {recursive: true}))

  test('every article is valid', () => {
    const documents = samples.flatMap(({name, tree}): [string, string][] => [
      [name, toTei(tree)],
      [`${name}-known`, toTei(tree, options)]
    ])
    expect(lint(documents, schema)).toEqual([])
  })

  test('what is broken is not', () => {
    const xml = toTei(wire(), options)
    expect(lint([['right', xml]], schema)).toEqual([])
    const faults: [string, string][] = [
      [
        'credit',
        xml.replaceAll('bibl type="credit"', 'credit').replaceAll('</bibl>\n</figure>', '</credit>\n</figure>')
      ],
      ['type of a paragraph', xml.replace('<p>', '<p type="lead">')],
      ['date', xml.replace('when="2024-07-22"', 'when="22/7"')],
      ['dateline in a paragraph', xml.replace(/<dateline>.*<\/dateline>/, '<p>$&</p>')],
      ['end', xml.slice(0, -20)]
    ]
    for (const fault of faults) expect(lint([fault], schema), fault[0]).not.toEqual([])
  })

  test('any tree is valid', () => {
    const documents: [string, string][] = fc
      .sample(trees, {numRuns: 400, seed: 14})
      .map((tree, index) => [String(index), toTei(tree)])
    expect(lint(documents, schema)).toEqual([])
  })
})

describe('toTei', () => {
  test('has a place for everything', () => {
    const xml = toTei(wire(), {...options, id: 'bài 1'})
    expect(xml).toContain('<note type="id">bài 1</note>')
    expect(xml).toContain('<bibl type="sigle">Báo Ví dụ, 2024-07-22</bibl>')
    expect(xml.slice(xml.indexOf('<text>'))).toBe(`<text>
<body>
<div type="entry">
<head type="kicker">Văn hóa</head>
<head type="main">Khai mạc hội sách mùa thu</head>
<byline>Bài, ảnh: <docAuthor>Minh Trí</docAuthor></byline>
<dateline><placeName>Hà Nội</placeName> (<orgName>TTXVN</orgName> 22/7)<date when="2024-07-22"/></dateline>
<argument>
<p>Hội sách mùa thu khai mạc tại Công viên Thống Nhất.</p>
</argument>
<p>Ban tổ chức cho biết <hi rend="#b">hơn hai vạn</hi> đầu sách được <ref target="https://vi-du.vn/b%C3%A0y%20b%C3%A1n">bày bán</ref>.</p>
<figure>
<head type="caption">Bạn đọc chọn sách tại lễ khai mạc.</head>
<graphic url="https://vi-du.vn/%E1%BA%A3nh/h%E1%BB%99i%20s%C3%A1ch.jpg"/>
<figDesc>Bạn đọc</figDesc>
<bibl type="credit">Ảnh: <author>Minh Trí</author>/<orgName>TTXVN</orgName></bibl>
</figure>
<label type="crosshead">Khu thiếu nhi đông nhất</label>
<list rend="ul"><item><p>Kể chuyện</p></item><item><p>Vẽ tranh</p></item></list>
<p>Hội sách kéo dài ba ngày</p>
</div>
</body>
</text>
</TEI>
`)
  })

  test('a handler writes a node its own way', () => {
    expect(toTei(wire(), {handlers: {subheading: () => []}})).not.toContain('Khu thiếu nhi')
  })
})
