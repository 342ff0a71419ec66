import {describe, expect, test} from 'vitest'
import {type ElementHandler, fromNinjs, toNinjs, toNitf, toRecord} from '../../src/export/index.ts'
import type {Article} from '../../src/index.ts'
import {nodesOf} from '../support/nodes.ts'

/** Reads an item: its blocks and the nodes in them. */
const read = (item: object) => nodesOf(fromNinjs({uri: 'urn:vi-du:1', ...item})).slice(1)
const lines = (html: string) =>
  fromNinjs({uri: 'urn:vi-du:1', body_html: html}).children.map(({type}, at, all) => [
    type,
    nodesOf(all[at] as never)[0]?.[1]
  ])

describe('items of others', () => {
  test('alternative headlines are headlines too', () => {
    const headlines = [
      {role: 'main', value: 'Khai mạc hội sách'},
      {role: 'alternative', value: 'Hội sách mùa thu mở cửa'}
    ]
    const tree = fromNinjs({uri: 'urn:vi-du:1', headlines})
    expect(tree.children.map(({type}) => type)).toEqual(['headline', 'headline'])
    const again = toNinjs(tree).headlines
    expect(again).toMatchObject(headlines)
    expect(toNitf(tree)).toMatch(/<hl1>Khai mạc hội sách<\/hl1>\s*<hl2>Hội sách mùa thu mở cửa<\/hl2>/)
  })

  test.each([
    ['the same words', 'Hội sách mùa thu khai mạc sáng nay.', ['lead']],
    ['its first words', 'Hội sách mùa thu khai mạc sáng nay. Hơn hai vạn đầu sách được bày bán.', ['paragraph']],
    ['other words', 'Hơn hai vạn đầu sách được bày bán.', ['lead', 'paragraph']]
  ])('a summary is no second time a lead where the body begins with %s', (_, body, types) => {
    const lead = 'Hội sách mùa thu khai mạc sáng nay.'
    const tree = fromNinjs({descriptions: [{role: 'lead', value: lead}], bodies: [{role: 'text', value: body}]})
    expect(tree.children.map(({type}) => type)).toEqual(types)
  })

  test.each([
    ['Video', 'video'],
    ['Clip', 'video'],
    ['Đồ họa', 'graphic'],
    ['Graphic', 'graphic'],
    ['Ảnh', 'photo']
  ])('a role in a line of credits: %s', (word, role) => {
    const picture = {type: 'picture', by: 'Minh Trí', descriptions: [{role: 'creditline', value: `${word}: Minh Trí`}]}
    const credit = fromNinjs({associations: [picture]}).children[0]
    expect(credit).toMatchObject({
      children: [
        {type: 'credit', children: [{type: 'creditRole', value: word, role}, {value: ': '}, {type: 'contributor'}]}
      ]
    })
  })

  test('names that the line of credits does not have are left out of it', () => {
    const picture = {
      people: [
        {name: 'Lan Anh', rel: 'photographer'},
        {name: 'Minh Trí', rel: 'photographer'}
      ],
      descriptions: [{role: 'creditline', value: 'Ảnh: Minh Trí'}]
    }
    expect(read({associations: [picture]}).filter(([type]) => type === 'contributor')).toEqual([
      ['contributor', 'Minh Trí']
    ])
  })

  test.each([
    ['a photographer', {people: [{name: 'Minh Trí', rel: 'photographer'}]}, 'Minh Trí'],
    ['a line of names', {by: 'Minh Trí'}, 'Minh Trí'],
    [
      'a photographer before a line of names',
      {by: 'Ban Ảnh', people: [{name: 'Minh Trí', rel: 'photographer'}]},
      'Minh Trí'
    ],
    ['an agency', {infoSources: [{name: 'TTXVN', literal: 'ttxvn'}]}, 'TTXVN']
  ])('a picture without a line of credits has one of %s', (_, picture, name) => {
    const [figure] = fromNinjs({uri: 'urn:vi-du:1', type: 'picture', ...picture}).children
    expect(nodesOf(figure as never)).toContainEqual(['credit', name])
  })

  test.each([
    ['its own', {name: 'TTXVN', literal: 'ttxvn'}, 'ttxvn'],
    ['a code', {name: 'TTXVN', code: 'vna'}, 'vna'],
    ['a code of another list', {name: 'TTXVN', code: '7', scheme: 'https://vi-du.vn/nguon'}, undefined]
  ])('an agency is known by %s', (_, source, id) => {
    const {children} = fromNinjs({uri: 'urn:vi-du:1', infosource: [source]})
    expect(JSON.stringify(children)).toContain('TTXVN')
    expect(JSON.stringify(children).match(/"id":"(\w+)"/)?.[1]).toBe(id)
  })

  test('an image has the title of its item', () => {
    const picture = {headlines: [{role: 'main', value: 'Ngày hội'}], renditions: [{href: 'https://vi-du.vn/a.jpg'}]}
    const [figure] = fromNinjs({associations: [picture]}).children
    expect(figure).toMatchObject({children: [{type: 'image', url: 'https://vi-du.vn/a.jpg', title: 'Ngày hội'}]})
  })
})

describe('HTML in a body', () => {
  test.each([
    ['line ends are white space', '<p>Hội sách<br>mùa thu</p>', [['paragraph', 'Hội sách mùa thu']]],
    [
      'scripts are left out',
      '<p>Hội</p><script>a<b</script><p>sách</p>',
      [
        ['paragraph', 'Hội'],
        ['paragraph', 'sách']
      ]
    ],
    [
      'figures are left out, with what is in them',
      '<figure><img><p>Ảnh</p></figure><p>Hội sách</p>',
      [['paragraph', 'Hội sách']]
    ],
    ['comments are left out', '<p>Hội <!-- > -->sách</p><!-- mất', [['paragraph', 'Hội sách']]],
    ['declarations are left out', '<!DOCTYPE html><?xml?><p>Hội sách</p><!mất', [['paragraph', 'Hội sách']]],
    ['a sign that opens no tag stays', '<p>2 < 3</p>', [['paragraph', '2 < 3']]],
    [
      'headings are subheadings',
      '<h3>Khu thiếu nhi</h3>Hội',
      [
        ['subheading', 'Khu thiếu nhi'],
        ['paragraph', 'Hội']
      ]
    ]
  ])('%s', (_, html, blocks) => expect(lines(html)).toEqual(blocks))
})

describe('what programs made is written', () => {
  const word = (value: string) => ({type: 'text', value})
  const article = (...children: object[]) => ({type: 'article', children}) as unknown as Article
  const inline = article({
    type: 'paragraph',
    children: [
      {type: 'inlineCode', value: 'npm i'},
      {type: 'break'},
      {type: 'link', url: '/trong-bao', children: [word('bài trước')]}
    ]
  })
  const blocks = article(
    {type: 'code', value: 'a < b'},
    {type: 'thematicBreak'},
    {
      type: 'list',
      ordered: true,
      children: [{type: 'listItem', children: [{type: 'paragraph', children: [word('Một')]}]}]
    }
  )

  test('in NITF', () => {
    expect(toNitf(inline)).toContain('<p><em class="code">npm i</em><br/>bài trước</p>')
    expect(toNitf(blocks)).toMatch(/<pre>a &#x3C; b<\/pre>\s*<hr\/>\s*<ol><li><p>Một<\/p><\/li><\/ol>/)
  })

  test('in the HTML of ninjs', () => {
    const html = (tree: Article) => toNinjs(tree).bodies?.find(({role}) => role === 'html')?.value
    expect(html(inline)).toBe('<p><code>npm i</code><br>bài trước</p>')
    expect(html(blocks)).toBe('<pre>a &lt; b</pre>\n<hr>\n<ol><li><p>Một</p></li></ol>')
  })

  test('a paragraph of a handler amid words gives up its frame', () => {
    const score: ElementHandler = () => ({
      type: 'element',
      name: 'p',
      attributes: {},
      children: [{type: 'text', value: '2–1'}]
    })
    const tree = article({type: 'paragraph', children: [word('Tỷ số '), {type: 'score'}, word('.')]})
    expect(toNitf(tree, {handlers: {score}})).toContain('<p>Tỷ số 2–1.</p>')
  })

  test('a dateline without a place or a day', () => {
    const dateline = (fields: object, words: string) =>
      toNitf(
        article({
          type: 'paragraph',
          children: [{type: 'dateline', ...fields, children: [word(words)]}, word('Sáng nay.')]
        })
      )
    expect(dateline({}, '(TTXVN) - ')).toContain('<dateline>(TTXVN)</dateline>')
    expect(dateline({place: 'Huế'}, 'Huế - ')).toContain('<dateline><location>Huế</location></dateline>')
    expect(dateline({place: 'Huế', date: '30/2/2024'}, 'Huế 30/2 - ')).toContain(
      '<dateline><location>Huế</location> 30/2</dateline>'
    )
    expect(dateline({place: 'Huế', data: {isoDate: '2024-07-22'}}, 'Huế - ')).toContain('<story.date norm="20240722"/>')
    expect(dateline({place: 'Huế', data: {isoDate: 'nay'}}, 'Huế - ')).not.toContain('story.date')
  })

  test('a figure without words, and a video', () => {
    const figure = (words: string) => ({
      type: 'figure',
      children: [
        {type: 'image', url: 'https://vi-du.vn/a.jpg'},
        {
          type: 'credit',
          children: [
            {type: 'creditRole', value: words, role: words === 'Video' ? 'video' : 'photo'},
            word(': '),
            {type: 'contributor', value: 'Lan Anh'}
          ]
        }
      ]
    })
    const image = {type: 'image', url: 'https://vi-du.vn/a.jpg'}
    const alone = toNitf(article({type: 'figure', children: [image]}))
    expect(alone).toContain('<media media-type="image">')
    expect(alone).not.toMatch(/media-caption|media-producer/)
    expect(toNitf(article(figure('Video')))).toMatch(
      /<media media-type="video">[\s\S]*<media-producer>Video: <person>Lan Anh/
    )
    expect(toNitf(article(figure('Ảnh')))).toContain('<media media-type="image">')
  })

  test('translators and editors beside authors', () => {
    const credit = (value: string, role: string, name: string) => ({
      type: 'credit',
      children: [{type: 'creditRole', value, role}, word(': '), {type: 'contributor', value: name}]
    })
    const tree = article(credit('Dịch', 'translation', 'Lan Anh'), credit('Biên tập', 'editing', 'Minh Trí'))
    const roles = [
      {name: 'Lan Anh', rel: 'translator'},
      {name: 'Minh Trí', rel: 'editor'}
    ]
    expect(toNinjs(tree).people).toEqual(roles)
    expect(toNinjs(tree, {version: '1.6'}).person).toEqual(roles)
  })

  test.each([
    ['2024-05-07T08:30', '2024-05-07T08:30:00+07:00'],
    ['2024-05-07T08:30:09Z', '2024-05-07T08:30:09Z'],
    ['2024-05-07T08:30:09+0530', '2024-05-07T08:30:09+05:30'],
    ['2024-05-07T24:30', undefined],
    ['2024-05-07T08:60', undefined],
    ['2024-05-07T08:30:60', undefined],
    ['2024-05-07T08:30+15:00', undefined],
    ['2024-05-07T08:30+07:60', undefined]
  ])('a time is one that clocks have: %s', (date, written) => {
    expect(toNinjs(article({type: 'timestamp', date, children: []})).versionCreated).toBe(written)
  })

  test('residue without words is some, and has none', () => {
    expect(toRecord(article({type: 'residue', reason: 'debris'})).residue).toEqual([''])
  })
})
