import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toNitf} from '../../src/export/index.ts'
import {sharedFile} from '../support/shared.ts'
import {samples, trees, wire} from './support.ts'
import {hasXmllint, lint} from './xml.ts'

const xsd = sharedFile('standards/nitf/nitf-3-6.xsd', 'validation by the schema of NITF')
const schema = xsd === undefined ? [] : ['--schema', xsd]
const options = {url: 'https://vi-du.vn/văn hóa/tin', publisher: 'Báo Ví dụ'}

describe.skipIf(!hasXmllint || xsd === undefined)('NITF 3.6', () => {
  test('every article is valid', () => {
    const documents = samples.flatMap(({name, tree}): [string, string][] => [
      [name, toNitf(tree)],
      [`${name}-known`, toNitf(tree, options)]
    ])
    expect(lint(documents, schema)).toEqual([])
  })

  test('what is broken is not', () => {
    const xml = toNitf(wire(), options)
    expect(lint([['right', xml]], schema)).toEqual([])
    const faults: [string, string][] = [
      ['media-caption', xml.replaceAll('media-caption', 'caption')],
      ['hl1', xml.replaceAll('hl1', 'h1')],
      ['media-reference', xml.replace(/<media-reference[^>]*>/, '')],
      [
        'body',
        xml
          .replaceAll(/<(\/?)body>/g, '<$1story>')
          .replaceAll('<body ', '<story ')
          .replaceAll('</body>', '</story>')
      ],
      ['namespace', xml.replace(/ xmlns="[^"]*"/, '')],
      ['end', xml.slice(0, -20)]
    ]
    for (const fault of faults) expect(lint([fault], schema), fault[0]).not.toEqual([])
  })

  test('any tree is valid', () => {
    const documents: [string, string][] = fc
      .sample(trees, {numRuns: 400, seed: 14})
      .map((tree, index) => [String(index), toNitf(tree)])
    expect(lint(documents, schema)).toEqual([])
  })
})

describe('toNitf', () => {
  test('has a place for everything', () => {
    expect(toNitf(wire(), options)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN" baselang="vi" uno="https://vi-du.vn/v%C4%83n%20h%C3%B3a/tin">
<head>
<title>Khai mạc hội sách mùa thu</title>
<docdata management-status="usable">
<doc-id id-string="https://vi-du.vn/v%C4%83n%20h%C3%B3a/tin"/>
<date.issue norm="20240722T140500+0700"/>
<doc.copyright holder="Báo Ví dụ"/>
<key-list>
<keyword key="hội sách"/>
<keyword key="Hà Nội"/>
</key-list>
</docdata>
</head>
<body xml:lang="vi">
<body.head>
<hedline>
<hl1>Khai mạc hội sách mùa thu</hl1>
<hl2 class="kicker">Văn hóa</hl2>
</hedline>
<byline><person>Minh Trí</person></byline>
<distributor><org value="ttxvn">TTXVN</org></distributor>
<dateline><location>Hà Nội</location> (TTXVN 22/7)<story.date norm="20240722"/></dateline>
<abstract>
<p>Hội sách mùa thu khai mạc tại Công viên Thống Nhất.</p>
</abstract>
</body.head>
<body.content>
<p lede="true">Hội sách mùa thu khai mạc tại Công viên Thống Nhất.</p>
<p>Ban tổ chức cho biết <em class="strong">hơn hai vạn</em> đầu sách được <a href="https://vi-du.vn/b%C3%A0y%20b%C3%A1n">bày bán</a>.</p>
<media media-type="image">
<media-reference source="https://vi-du.vn/%E1%BA%A3nh/h%E1%BB%99i%20s%C3%A1ch.jpg" source-credit="Ảnh: Minh Trí/TTXVN" copyright="TTXVN" alternate-text="Bạn đọc"/>
<media-caption><p>Bạn đọc chọn sách tại lễ khai mạc.</p></media-caption>
<media-producer>Ảnh: <person>Minh Trí</person>/TTXVN</media-producer>
</media>
<hl2>Khu thiếu nhi đông nhất</hl2>
<ul><li><p>Kể chuyện</p></li><li><p>Vẽ tranh</p></li></ul>
<p>Hội sách kéo dài ba ngày</p>
</body.content>
<body.end>
<tagline>Bài, ảnh: Minh Trí</tagline>
</body.end>
</body>
</nitf>
`)
  })

  test('a handler writes a node its own way', () => {
    const xml = toNitf(wire(), {handlers: {subheading: () => []}})
    expect(xml).not.toContain('Khu thiếu nhi')
    expect(() => toNitf(wire(), {handlers: {subheading: 1} as never})).toThrow(/an object of functions by node type/)
    expect(() => toNitf(wire(), {handlrs: {}} as never)).toThrow(/Unknown option `handlrs`/)
  })

  test('makes up no time', () => {
    expect(toNitf(wire(), {known: {date: '2024-05-07'}})).toContain('<date.issue norm="20240507"/>')
  })
})
