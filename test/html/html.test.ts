import type {Element} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import type {Node, Parent} from 'unist'
import {select, selectAll} from 'unist-util-select'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import * as html from '../../src/html/index.ts'
import {
  fromHast,
  fromHtml,
  type HtmlMessage,
  type RehypeTinOptions,
  rehypeTin,
  toHast,
  toHtml
} from '../../src/html/index.ts'
import {type Article, fromText} from '../../src/index.ts'
import {tinStringify} from '../../src/unified/index.ts'
import {walk} from '../support/contracts.ts'
import {fixturesOf} from '../support/fixtures.ts'

const inputOf = (name: string) => fixturesOf('html').find(fixture => fixture.name === `html/${name}`)?.input ?? ''

test('exports', () => {
  expect(Object.keys(html).sort()).toEqual([
    'fromHast',
    'fromHtml',
    'hastHandlers',
    'rehypeTin',
    'tinRehype',
    'toHast',
    'toHtml'
  ])
})

describe('options', () => {
  test('throw where they are wrong', () => {
    expect(() => fromHtml(1 as never)).toThrow(TypeError)
    expect(() => fromHtml('', {lines: 'x'} as never)).toThrow(/Unknown option `lines`; known options: extensions/)
    expect(() => fromHtml('', {fragment: 'site' as never})).toThrow(/known values: true, false/)
    expect(() => fromHtml('', {fragment: 'x'.repeat(99) as never})).toThrow(/ `x{60}…` of/)
    expect(() => fromHtml('', {onmessage: 'x' as never})).toThrow(/Expected a function as `onmessage`/)
    expect(() => fromHtml('', {extensions: {disable: ['x']}})).toThrow(RangeError)
    expect(() => fromHast({type: 'element'} as never)).toThrow(TypeError)
    expect(() => toHtml({type: 'article', children: []}, {style: true} as never)).toThrow(RangeError)
    expect(() => toHast({type: 'article', children: []}, {handlers: {lead: 'x' as never}})).toThrow(RangeError)
    expect(() => toHast({type: 'article', children: []}, {handlrs: {}} as never)).toThrow(
      /Unknown option `handlrs`; known options: handlers, sanitize/
    )
  })

  test('fragment', () => {
    const page = inputOf('page-marked')
    const whole = fromHtml(page, {fragment: true})
    expect(JSON.stringify(whole)).toContain('Cơ quan chủ quản')
    expect(JSON.stringify(fromHtml(page))).not.toContain('Cơ quan chủ quản')
  })
})

describe('pages', () => {
  test('date, headline and lead come from markup and metadata', () => {
    const tree = fromHtml(inputOf('page-json-ld'))
    expect(select('timestamp', tree)).toMatchObject({date: '2025-04-12T17:30:00+07:00'})
    expect(selectAll('headline', tree)).toHaveLength(1)
    expect(selectAll('lead', tree)).toHaveLength(1)
  })

  test('what was left out is counted', () => {
    const messages: HtmlMessage[] = []
    fromHtml(inputOf('page-marked'), {onmessage: message => messages.push(message)})
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ruleId: 'outside-article', reason: expect.stringMatching(/\d+ of \d+ blocks/)})
  })

  test('messages have a reason and a place in the documentation', () => {
    const messages: HtmlMessage[] = []
    for (const {input} of fixturesOf('html')) fromHtml(input, {onmessage: message => messages.push(message)})
    fromHtml('<p hidden>ẩn</p>', {onmessage: message => messages.push(message)})
    fromHtml('<div>'.repeat(1000), {onmessage: message => messages.push(message)})
    const ids = [...new Set(messages.map(({ruleId}) => ruleId))].sort()
    expect(ids).toEqual(['deep-nesting', 'hidden-text', 'no-article', 'outside-article'])
    for (const {url, ruleId} of messages) expect(url).toContain(`docs/messages.md#${ruleId}`)
  })
})

describe('unified', () => {
  test('hast in, article out, messages on the file', async () => {
    const file = new VFile(inputOf('page-marked'))
    const result = await unified().use(rehypeParse).use(rehypeTin).use(tinStringify).process(file)
    expect(String(result)).toContain('Ảnh: Hà Sơn/TTXVN')
    expect(result.messages.map(({ruleId}) => ruleId)).toContain('outside-article')
    expect(result.messages[0]?.url).toContain('#outside-article')
  })

  test('settings of the processor hold where an option is not given', () => {
    const input = '<p>Sáng 14/3, đoàn tàu đầu tiên về tới ga.</p><p>Theo TTXVN</p>'
    const run = (options: RehypeTinOptions = {}) => {
      const processor = unified().use(rehypeParse, {fragment: true}).use(rehypeTin, options)
      processor.data('tinast', {extensions: {disable: ['credit']}, threshold: 1, evidence: true})
      const file = new VFile(input)
      const tree = processor.runSync(processor.parse(input), file) as unknown as Article
      return {tree, doubts: file.messages.filter(({ruleId}) => ruleId === 'doubtful-label').length}
    }
    const held = run()
    expect(selectAll('credit', held.tree)).toHaveLength(0)
    expect(JSON.stringify(held.tree)).toContain('"evidence"')
    expect(held.doubts).toBeGreaterThan(0)
    expect(selectAll('credit', run({extensions: {}}).tree)).toHaveLength(1)
    expect(run({threshold: 0}).doubts).toBe(0)
  })

  test('wrong options and settings throw, and say what is known', () => {
    const run = (options: object, settings = {}) => {
      const processor = unified().use(rehypeParse).use(rehypeTin, options)
      processor.data('tinast', settings)
      return () => processor.runSync(processor.parse(''), new VFile(''))
    }
    expect(run({threshold: 7})).toThrow(/from 0 to 1/)
    expect(run({extent: 'page'})).toThrow(/Unknown option `extent`; known options: extensions, .*fragment, trusted/)
    expect(run({}, {threshold: 7})).toThrow(/from 0 to 1/)
  })

  test('a fragment stays a fragment, with or without the option of rehype-parse', async () => {
    const input = inputOf('related-amid')
    for (const fragment of [true, false]) {
      const processor = unified().use(rehypeParse, {fragment}).use(rehypeTin)
      const tree = (await processor.run(processor.parse(input), new VFile(input))) as unknown as Article
      expect(selectAll('related', tree).length).toBe(5)
    }
  })
})

describe('writing', () => {
  test('nothing hostile comes out', () => {
    const out = toHtml(fromHtml(inputOf('hostile')))
    expect(out).not.toMatch(/javascript:|onclick|onerror|onmouseover|iframe|<style|<script|alert/)
    expect(out).toContain('https://example.com/x')
    const tree: Article = {
      type: 'article',
      children: [
        {
          type: 'paragraph',
          children: [{type: 'link', url: 'javascript:alert(1)', children: [{type: 'text', value: 'x'}]}]
        },
        {type: 'figure', children: [{type: 'image', url: 'javascript:alert(1)'}]}
      ]
    }
    expect(toHtml(tree)).not.toContain('javascript')
    expect(toHtml(tree, {sanitize: false})).toContain('javascript')
  })

  test('handlers are merged over the defaults', () => {
    const tree = fromHtml(inputOf('figure-figcaption'))
    const out = toHtml(tree, {
      handlers: {
        headline: (node, state) => ({type: 'element', tagName: 'h2', properties: {}, children: state.all(node)}),
        residue: () => []
      }
    })
    expect(out).toContain('<h2>Chuyến tàu')
    expect(out).toContain('<figcaption class="tin-caption"')
  })

  test('elements say what they are', () => {
    const out = toHtml(fromHtml(inputOf('page-marked')))
    expect(out).toMatch(/<h1 class="tin-headline"/)
    expect(out).toMatch(/<time datetime="2025-04-12T/)
    expect(out).toMatch(/<address class="tin-byline"/)
    expect(out).toMatch(/<figure class="tin-figure"[^>]*><img/)
    expect(out).toMatch(/<span class="tin-agency" data-id="ttxvn">TTXVN<\/span>/)
  })
})

describe('nodes that programs made are written where they say little', () => {
  const written = (...children: object[]) =>
    toHtml({type: 'article', children} as unknown as Article, {handlers: {}}).replace(/ class="[^"]*"/g, '')

  test.each([
    ['a subheading without a depth', {type: 'subheading', children: []}, '<h2></h2>'],
    ['a subheading that is too deep', {type: 'subheading', depth: 9, children: []}, '<h6 '],
    [
      'a link without an address',
      {type: 'paragraph', children: [{type: 'link', children: []}]},
      '<p><a href=""></a></p>'
    ],
    [
      'an image without an address',
      {type: 'figure', children: [{type: 'image'}]},
      '<figure><img src="" alt=""></figure>'
    ],
    [
      'an image that leads elsewhere',
      {type: 'figure', children: [{type: 'image', url: '/a.jpg', alt: 'Ga', data: {link: '/bai'}}]},
      '<figure><a href="/bai"><img src="/a.jpg" alt="Ga"></a></figure>'
    ],
    ['a table without rows', {type: 'table'}, '<table></table>'],
    [
      'a table of one row',
      {type: 'table', children: [{type: 'tableRow', children: [{type: 'tableCell', children: []}]}]},
      '<table><thead><tr><td></td></tr></thead></table>'
    ],
    ['code without words', {type: 'code'}, '<pre><code></code></pre>']
  ])('%s', (_, node, html) => expect(written(node)).toContain(html))
})

test('every node that stands for source has its position in hast', () => {
  for (const {input} of fixturesOf('html')) {
    const tree = fromHtml(input)
    if (tree.children.length === 0) continue
    for (const node of walk(toHast(tree) as Node)) {
      const {type, tagName} = node as Element
      // White space between blocks, and what HTML needs beside the node, stand for nothing.
      if (type !== 'element' || ['thead', 'tbody', 'time'].includes(tagName)) continue
      expect(node.position, tagName).toBeDefined()
    }
  }
  const {children} = toHast(fromText('Ảnh: Trí Dũng/TTXVN'))
  const points = [...walk({type: 'root', children} as Parent)].flatMap(({position}) =>
    position ? [position.start, position.end] : []
  )
  expect(new Set(points).size).toBe(points.length)
})
