import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {type Article, type Figure, toText} from '../../src/index.ts'
import * as markdown from '../../src/markdown/index.ts'
import {
  fromMarkdown,
  fromMdast,
  type RemarkTinOptions,
  remarkTin,
  toMarkdown,
  toMdast
} from '../../src/markdown/index.ts'
import {withoutPlace} from '../support/fixtures.ts'

const body =
  'Sáng 14/3, gần hai nghìn hộ dân vùng hạ lưu đã có nước ngọt trở lại sau ba tuần xâm nhập mặn, nhờ trạm bơm dã chiến đặt tại đầu kênh chính.'

test('the entry exports what is documented', () => {
  expect(Object.keys(markdown).sort()).toEqual([
    'fromMarkdown',
    'fromMdast',
    'mdastHandlers',
    'remarkTin',
    'tinRemark',
    'toMarkdown',
    'toMdast'
  ])
})

describe('wrong use', () => {
  test.each([
    [() => fromMarkdown(null as never), /Expected a string, not null/],
    [() => fromMarkdown('', {line: 'auto'} as never), /Unknown option `line`; known options: [a-z, ]*lines, onmessage/],
    [() => fromMarkdown('', {lines: 'all'} as never), /known values: auto, paragraph, wrapped/],
    [() => fromMdast({type: 'paragraph', children: []} as never), /Expected an mdast root, not paragraph/],
    [() => fromMdast(undefined as never), /Expected an mdast root, not undefined/],
    [() => toMarkdown({type: 'article', children: []}, {markers: 'all'} as never), /known values: auto, none/],
    [() => toMdast({type: 'article', children: []}, {handler: {}} as never), /known options: handlers, frontmatter/]
  ])('%# throws and says what is known', (use, message) => {
    expect(use).toThrow(message)
  })
})

describe('fromMdast', () => {
  test('does not change the tree and shares nothing with it', () => {
    const value = `# Tít\n\n${body} [a][x]\n\n- một\n- hai\n\n![](a.jpg)\n\n[x]: y`
    const tree = unified().use(remarkParse).parse(value)
    const before = JSON.stringify(tree)
    const article = fromMdast(tree, {file: value})
    for (const node of article.children) {
      node.type = 'residue'
      if (node.position) node.position.start.line = 99
    }
    expect(JSON.stringify(tree)).toBe(before)
  })

  test('reads trees without positions', () => {
    const root: Root = {
      type: 'root',
      children: [
        {type: 'heading', depth: 1, children: [{type: 'text', value: 'Trạm bơm cứu lúa'}]},
        {type: 'paragraph', children: [{type: 'text', value: body}]}
      ]
    }
    const tree = fromMdast(root)
    expect(tree.children[0]?.type).toBe('headline')
    expect(JSON.stringify(tree)).not.toContain('position')
  })

  test('keeps nodes that it does not know', () => {
    const root = {type: 'root', children: [{type: 'leafDirective', name: 'video', children: []}]} as unknown as Root
    expect(fromMdast(root).children[0]?.type).toBe('leafDirective')
  })
})

test('remarkTin turns mdast into an article and reports doubts', async () => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkTin, {threshold: 1})
  const value = `# Trạm bơm cứu lúa\n\n${body}\n\n![](a.jpg)\n*Máy bơm chạy suốt đêm. Ảnh: Hữu Khoa*\n`
  const messages: string[] = []
  const file = new VFile(value)
  const tree = (await processor.run(processor.parse(file), file)) as Article
  for (const message of file.messages) messages.push(message.ruleId ?? '')
  expect(withoutPlace(tree)).toEqual(withoutPlace(fromMarkdown(value)))
  expect(messages).toContain('doubtful-label')
})

describe('settings in the data of the processor', () => {
  const run = (settings: object, options?: RemarkTinOptions) => {
    const processor = unified()
      .use(remarkParse)
      .data('tinast', settings)
      .use(remarkTin, ...(options ? [options] : []))
    const file = new VFile(`# Trạm bơm cứu lúa\n\n${body}\nTin khác bắt đầu ở dòng này.\n`)
    return {tree: processor.runSync(processor.parse(file), file) as Article, file}
  }

  test('reach remarkTin, and its options stand over them', () => {
    expect(run({lines: 'wrapped'}).tree.children.length).toBe(2)
    expect(run({lines: 'wrapped'}, {lines: 'paragraph'}).tree.children.length).toBe(3)
    expect(run({extensions: {disable: ['lead']}}).tree.children.map(({type}) => type)).not.toContain('lead')
    expect(run({threshold: 1}).file.messages.length).toBeGreaterThan(0)
    expect(run({threshold: 1}, {threshold: 0}).file.messages.length).toBe(0)
  })

  test('are checked, as options are', () => {
    expect(() => run({treshold: 1})).toThrow(/Unknown option `treshold`/)
    expect(() => run({}, {threshold: 7})).toThrow(/Expected a number from 0 to 1 as `threshold`/)
    expect(() => run({}, {line: 'auto'} as never)).toThrow(/Unknown option `line`/)
    expect(() => run({lines: 'all'})).toThrow(/known values: auto, paragraph, wrapped/)
  })
})

test('remarkTin reports on the file what a utility tells `onmessage`', () => {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkTin)
  const value = `---\n[\n---\n\n${body}\n`
  const file = new VFile(value)
  processor.runSync(processor.parse(file), file)
  expect(file.messages.map(({ruleId, source, line}) => [ruleId, source, line])).toContainEqual([
    'unread-front-matter',
    'tinast',
    1
  ])
})

describe('lines', () => {
  const value = `${body}\nTin khác bắt đầu ở dòng này.\nnhưng dòng này thì nối tiếp.`

  test('a line that a capital opens is a block of its own', () => {
    expect(fromMarkdown(value).children.length).toBe(2)
    expect(fromMarkdown(value, {lines: 'paragraph'}).children.length).toBe(2)
  })

  test('a break ends a line even where the file is said to be wrapped, in whatever it stands', () => {
    for (const [left, right] of [
      ['', ''],
      ['**', '**'],
      ['[', '](/x)']
    ])
      expect(
        fromMarkdown(`${left}${body}\\\nTin khác bắt đầu${right} ở dòng này.`, {lines: 'wrapped'}).children.length
      ).toBe(2)
  })

  test('or goes on, where the file is said to be wrapped', () => {
    expect(fromMarkdown(value, {lines: 'wrapped'}).children.length).toBe(1)
  })
})

describe('front matter', () => {
  const matter = '---\ntitle: Trạm bơm cứu lúa\ntags: [a] # giữ\n---\n'

  test('is kept, and written where it was read', () => {
    const tree = fromMarkdown(`${matter}\n${body}\n`)
    expect(tree.data?.frontmatter).toEqual({type: 'yaml', value: 'title: Trạm bơm cứu lúa\ntags: [a] # giữ'})
    expect(toMarkdown(tree).startsWith(`${matter}\n# Trạm bơm cứu lúa\n`)).toBe(true)
    expect(toMarkdown(tree, {frontmatter: false}).startsWith('# Trạm bơm')).toBe(true)
  })

  test('is made on request', () => {
    const tree = fromMarkdown(`# Trạm bơm: cứu lúa\n\nThứ Năm, 14/03/2024 08:30 (GMT+7)\n\n${body}\n`)
    expect(toMarkdown(tree)).not.toContain('---')
    const written = toMarkdown(tree, {frontmatter: true})
    expect(written).toMatch(/^---\ntitle: "Trạm bơm: cứu lúa"\ndate: 2024-03-14T08:30:00\+07:00\n/)
    expect(withoutPlace(fromMarkdown(written)).children).toEqual(withoutPlace(tree).children)
  })

  test.each([
    ['a title of its own', '# Nước về đồng', 'headline', 'Nước về đồng'],
    ['the same title', '# Trạm bơm cứu lúa', 'headline', 'Trạm bơm cứu lúa'],
    ['the same words under another name', '<!-- tin: kicker -->\n\nTrạm bơm cứu lúa', 'kicker', 'Trạm bơm cứu lúa']
  ])('adds no second title to a body with %s', (_, head, type, value) => {
    const tree = fromMarkdown(`${matter}\n${head}\n\n${body}\n`)
    expect(tree.children.length).toBe(2)
    expect(tree.children[0]?.type).toBe(type)
    expect(tree.children[0]).toMatchObject({children: [{value}]})
  })

  test('that is made says only what the article says', () => {
    const node = (type: string, value: string) => ({type, children: [{type: 'text', value}]})
    const made = (...children: object[]) =>
      toMdast({type: 'article', children} as unknown as Article, {frontmatter: true}).children[0]
    expect(made(node('paragraph', body))?.type).toBe('paragraph')
    expect(made(node('headline', ' '), node('byline', ''), node('paragraph', body))?.type).not.toBe('yaml')
    expect(made(node('timestamp', 'Hôm qua'), node('byline', ' '), node('byline', 'Lan Anh'))).toEqual({
      type: 'yaml',
      value: 'date: "Hôm qua"\nauthor: "Lan Anh"'
    })
  })

  test('that is made is YAML, whatever stands in it', () => {
    const title = `"Trạm" # bơm: \\ 'cứu' lúa \u0085\u2028 {a} [b] *c &d !e | > % @ \``
    const names = ['Thanh Bình', "O'Neil: – #"]
    const tree = {
      type: 'article',
      children: [
        {type: 'headline', children: [{type: 'text', value: title}]},
        ...names.map(value => ({type: 'byline', children: [{type: 'contributor', value}]})),
        {type: 'lead', children: [{type: 'text', value: '- một'}]}
      ]
    } as unknown as Article
    const [node] = toMdast(tree, {frontmatter: true}).children
    const value = node?.type === 'yaml' ? node.value : ''
    expect(parseYaml(value)).toEqual({title: title.replace(/\s+/g, ' '), author: names, description: '- một'})
  })

  test.each([
    '---\n[\n---\n',
    '---\n- a\n---\n',
    '---\ntitle: {a: b}\n---\n',
    '---\na: &a [*a]\ntitle: *b\n---\n',
    '+++\ntitle = "a"\n+++\n',
    '---\n---\n',
    '---\n# ghi chú\n---\n',
    '---\ntitle: ~\n---\n',
    '---\ntitle: 7\n---\n',
    '---\ntitle: ""\n---\n',
    '---\n? title\n---\n',
    '---\n? [title]\n: a\n---\n',
    '---\ntitle: [[a]]\n---\n',
    '---\nauthor:\n  - name: {a: b}\n---\n'
  ])('that says nothing is no harm: %j', head => {
    const tree = fromMarkdown(`${head}\n${body}\n`)
    expect(tree.children.length).toBe(1)
    expect(tree.data?.frontmatter).toBeDefined()
    expect(withoutPlace(fromMarkdown(toMarkdown(tree)))).toEqual(withoutPlace(tree))
  })
})

describe('toMdast', () => {
  const tree = fromMarkdown(`# Tít\n\n${body}\n\n![](a.jpg)\n*Máy bơm. Ảnh: Hữu Khoa*\n`)

  test('gives plain mdast', () => {
    expect(toMdast(tree).children.map(({type}) => type)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph'])
  })

  test('takes handlers', () => {
    const root = toMdast(tree, {
      handlers: {
        figure: node => ({type: 'html', value: `<!-- ${(node as Figure).children.length} -->`}),
        headline: () => undefined
      }
    })
    expect(root.children.map(({type}) => type)).toEqual(['paragraph', 'html'])
  })

  test('leaves out what it does not know and that holds nothing', () => {
    const odd = {type: 'article', children: [{type: 'divider'}, {type: 'poll', children: [{type: 'divider'}]}]}
    expect(toMdast(odd as unknown as Article).children).toEqual([])
  })

  test('degrades what it does not know', () => {
    const odd = {
      type: 'article',
      children: [
        {
          type: 'scoreline',
          children: [
            {type: 'team', value: 'Sông Lam'},
            {type: 'text', value: ' 2'}
          ]
        }
      ]
    } as unknown as Article
    expect(toMdast(odd).children).toEqual([
      {
        type: 'paragraph',
        children: [
          {type: 'text', value: 'Sông Lam'},
          {type: 'text', value: ' 2'}
        ]
      }
    ])
  })
})

describe('toMarkdown', () => {
  test('writes a marker only where it is needed', () => {
    const story = [
      'Ông Lê Văn Thạnh ở ấp Ba kể rằng cả xóm phải mua nước chở bằng ghe suốt ba tuần. Nhà ông có hơn một héc ta lúa sắp trổ.',
      'Theo kế hoạch, trạm bơm thứ hai sẽ được lắp trong tháng tới để đưa nước về các xã ven biển, nơi lúa đang vào kỳ trổ bông.'
    ].join('\n\n')
    const tree = fromMarkdown(
      `<!-- tin: kicker -->\n\nNước ngọt đã về tới cuối nguồn sau ba tuần chờ đợi.\n\n# Trạm bơm cứu lúa\n\n${body}\n\n${story}\n`
    )
    expect(tree.children[0]?.type).toBe('kicker')
    const written = toMarkdown(tree)
    expect(written).toContain('<!-- tin: kicker -->')
    expect(written).not.toMatch(/<!-- tin: (?:headline|paragraph)/)
    expect(toMarkdown(tree, {markers: 'none'})).not.toContain('tin:')
  })

  test('a marker names a node and its fields', () => {
    const [node] = fromMarkdown('<!-- tin: subheading {"depth":3,"construct":"rubric"} -->\n\nTít').children
    expect(node).toMatchObject({type: 'subheading', depth: 3, data: {construct: 'rubric'}})
    const [timestamp] = fromMarkdown('<!-- tin: timestamp {"date":"2024-03-14T08:30:00+07:00"} -->\n\nHôm qua').children
    expect(timestamp).toMatchObject({type: 'timestamp', date: '2024-03-14T08:30:00+07:00'})
  })

  test.each([
    'article',
    'figure',
    'heading',
    'root',
    'raw',
    'constructor',
    'Hotline',
    'hot-line',
    `a${'b'.repeat(60)}`,
    'subheading {"depth":1000000000}',
    'subheading {"depth":0}',
    'subheading {"depth":1.5}',
    'subheading {"depth":"2"}',
    'subheading {"depth":3,"type":"x"}',
    'subheading {"depth":3,"children":[]}',
    'subheading {"depth":3,"__proto__":{"a":1}}',
    'timestamp {"date":"<b>hôm nay</b>"}',
    'timestamp {"date":"2024-02-30"}',
    'timestamp {"date":["2024-02-28"]}',
    'headline {"date":"2024-02-28"}',
    `residue {"reason":"${'a'.repeat(400)}"}`,
    'residue {"reason":{"a":1}}',
    'lead {"construct":"<script>"}',
    'lead {"construct":"Tít dẫn"}',
    'lead {"construct":7}',
    'hotline {"data":{"a":1}}',
    'hotline {"numbers":[1]}',
    'lead {"literal":true}',
    'hotline {"literal":1}',
    'lead {"construct":',
    'lead {"construct":lead}',
    'lead []',
    'lead [1]'
  ])('a marker that is wrong is a comment: %s', said => {
    const comment = `<!-- tin: ${said} -->`
    const [first] = fromMarkdown(`${comment}\n\nTít\n`).children
    expect(first).toMatchObject({type: 'html', value: comment})
    expect(({} as {a?: 1}).a).toBeUndefined()
  })

  test('extensions say what needs no marker', () => {
    const recognize = ({text}: {text: string}) =>
      text.startsWith('Hỏi đáp') ? ({type: 'hotline'} as never) : undefined
    const extensions = {constructs: [{name: 'hotline', before: 'residue', recognize}]}
    const tree = fromMarkdown(`${body}\n\nHỏi đáp cùng bạn đọc\n`, {extensions})
    expect(toMarkdown(tree)).toContain('<!-- tin: hotline -->')
    expect(toMarkdown(tree, {extensions})).not.toContain('<!--')
  })

  test.each(['\r', '\n', '\r\n'])('a line end in a word ends no line: %j', end => {
    const tree = {
      type: 'article',
      children: [
        {type: 'kicker', children: [{type: 'text', value: `Trạm bơm${end}Cứu lúa`}], data: {construct: 'kicker'}}
      ]
    } as unknown as Article
    expect(withoutPlace(fromMarkdown(toMarkdown(tree))).children).toEqual(tree.children)
  })

  test('what no marker can say is not written', () => {
    const tree = {
      type: 'article',
      children: [
        {type: 'timestamp', date: 'hôm <nay>', children: [{type: 'text', value: 'Một'}], data: {construct: '-->'}}
      ]
    } as unknown as Article
    expect(toMarkdown(tree)).toBe('<!-- tin: timestamp -->\n\nMột\n')
  })

  test('a block of an extension comes back without it', () => {
    const hotline = {
      type: 'hotline',
      phone: '1900 - 9999',
      urgent: true,
      children: [{type: 'text', value: 'Gọi *ngay*'}]
    }
    const tree = {
      type: 'article',
      children: [
        {...hotline, data: {construct: 'hotline'}},
        {type: 'paragraph', children: [{type: 'text', value: body}]}
      ]
    } as unknown as Article
    const written = toMarkdown(tree)
    expect(written).toContain('<!-- tin: hotline {"phone":"1900 - 9999","urgent":true} -->')
    const [first] = withoutPlace(fromMarkdown(written)).children
    expect(first).toEqual({...hotline, data: {construct: 'hotline'}})
  })

  test('a literal of an extension comes back as one, whatever else is read', () => {
    const tree = {
      type: 'article',
      children: [
        {type: 'hotline', region: 'hn', value: 'Gọi *ngay* 1900 0000', data: {construct: 'hotline'}},
        {type: 'poll', votes: 3, children: [{type: 'text', value: 'Bạn có đi không?'}], data: {construct: 'poll'}},
        {type: 'paragraph', children: [{type: 'text', value: body}]}
      ]
    } as unknown as Article
    const written = toMarkdown(tree)
    expect(written).toContain('<!-- tin: hotline {"literal":true,"region":"hn"} -->')
    expect(withoutPlace(fromMarkdown(written)).children.slice(0, 2)).toEqual(tree.children.slice(0, 2))
    // What an extension says of its own node goes before what a comment says.
    const poll = written.replace('poll {', 'poll {"literal":true,')
    const added = {nodes: [{type: 'poll' as never}]}
    expect(withoutPlace(fromMarkdown(poll, {extensions: added})).children[1]).toEqual(tree.children[1])
  })

  test('figures that stand side by side stay apart', () => {
    const figure = (children: object[]) => ({type: 'figure', children, data: {construct: 'figure'}})
    const image = (url: string) => ({type: 'image', url, title: null, alt: '', data: {construct: 'markup'}})
    const caption = (value: string) => ({
      type: 'caption',
      children: [{type: 'text', value}],
      data: {construct: 'figure'}
    })
    const tree = {
      type: 'article',
      children: [
        {...figure([image('a.jpg')]), data: {construct: 'markup'}},
        figure([caption('Máy bơm chạy suốt đêm')]),
        {...figure([image('b.jpg'), image('c.jpg'), caption('Ruộng lúa')]), data: {construct: 'markup'}},
        figure([caption('Kênh chính')])
      ]
    } as unknown as Article
    const again = fromMarkdown(toMarkdown(tree))
    expect(again.children.map(node => (node as Figure).children?.map(({type}) => type))).toEqual([
      ['image'],
      ['caption'],
      ['image', 'image', 'caption'],
      ['caption']
    ])
  })
})

test('toText writes a break as the end of a line', () => {
  const tree = {
    type: 'article',
    children: [
      {type: 'paragraph', children: [{type: 'text', value: 'một'}, {type: 'break'}, {type: 'text', value: 'hai'}]}
    ]
  } as Article
  expect(toText(tree)).toBe('một\nhai\n')
})

test('toText writes the words of lists, tables and quotations apart, and no tags', () => {
  const tree = fromMarkdown(
    `# Tít\n\n${body}\n\n- một\n- hai\n\n> ba\n>\n> bốn\n\n| a | b |\n| - | - |\n| c | d |\n\n<!-- x -->\n`
  )
  expect(toText(tree)).toBe(`Tít\n\n${body}\n\nmột\nhai\n\nba\nbốn\n\na\tb\nc\td\n`)
})
