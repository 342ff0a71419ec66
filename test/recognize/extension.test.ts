import {describe, expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import {
  type Article,
  type Block,
  type Construct,
  type Extension,
  fromText,
  type InlineConstruct,
  type NodeDeclaration,
  type Nodes,
  type Residue,
  type TextHandler,
  textHandlers,
  toText
} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'

/** A construct whose nodes no content map has, as in JavaScript; how they are typed, extension.test-d.ts tests. */
const untyped = (construct: object) => construct as Construct
const untypedInline = (construct: object) => construct as InlineConstruct

const score = untyped({
  name: 'scoreline',
  recognize: ({text}: Block) => (/^[\p{L} ]+ \d+-\d+ [\p{L} ]+$/u.test(text) ? {type: 'scoreline'} : undefined)
})
const body = `Trận đấu diễn ra chiều nay trên sân vận động thành phố trước hơn mười nghìn khán giả, hai đội nhập cuộc thận trọng và chỉ tăng tốc ở nửa cuối hiệp hai.`
const types = (value: string, extensions: Extension) =>
  fromText(value, {extensions}).children.map(({type}) => type as string)

describe('extensions', () => {
  test('add a construct', () => {
    expect(types(`Sông Lam 2-1 Biển Hồ\n\n${body}`, {constructs: [score]})[0]).toBe('scoreline')
  })

  test('give the block to the construct that stands first', () => {
    const early = untyped({name: 'early', before: 'residue', recognize: () => ({type: 'early'})})
    const late = untyped({name: 'late', after: 'residue', recognize: () => ({type: 'late'})})
    expect(types('Chia sẻ', {constructs: [early, late]})).toEqual(['early'])
    expect(types('Chia sẻ', {constructs: [late]})).toEqual(['residue'])
  })

  test('move one of its name', () => {
    const early = untyped({name: 'early', before: 'keywords', recognize: () => ({type: 'early'})})
    const moved = {
      name: 'residue',
      after: 'keywords',
      recognize: () => ({type: 'residue' as const, fields: {reason: 'a'}})
    }
    expect(types('Chia sẻ', {constructs: [early]})).toEqual(['residue'])
    expect(types('Chia sẻ', {constructs: [early, moved]})).toEqual(['early'])
  })

  test('leave one of its name in its place, unless they say where it stands', () => {
    const any = {name: 'keywords', recognize: () => ({type: 'keywords' as const})}
    expect(types('Chia sẻ', {constructs: [any]})).toEqual(['residue'])
    expect(types('Chia sẻ', {constructs: [{...any, before: 'residue'}]})).toEqual(['keywords'])
    expect(types('Chia sẻ', {constructs: [{...any, after: 'residue'}]})).toEqual(['residue'])
  })

  test('may switch off the construct of body text, which is what nothing else speaks for', () => {
    const further = [
      'Theo ban quản lý hồ, mực nước còn cao hơn mức an toàn nửa mét, nên thuyền nhỏ chưa được ra giữa hồ.',
      'Bà con các thôn ven bờ đã dọn lòng đường, đưa lưới và máy bơm lên chỗ khô từ chiều hôm trước.'
    ]
    expect(types([body, ...further].join('\n\n'), {disable: ['paragraph']})).toContain('paragraph')
  })

  test('replace by name', () => {
    expect(types('Chia sẻ', {constructs: [{name: 'residue', recognize: () => undefined}]})).not.toContain('residue')
  })

  test('switch off', () => {
    expect(types(`${body}\n\nTừ khóa: bóng đá`, {})).toContain('keywords')
    expect(types(`${body}\n\nTừ khóa: bóng đá`, {disable: ['keywords']})).not.toContain('keywords')
  })

  test('nest', () => {
    const bundle: Extension = [[{constructs: [score]}], [[{disable: ['keywords']}]]]
    expect(types(`Sông Lam 2-1 Biển Hồ\n\n${body}\n\nTừ khóa: bóng đá`, bundle)).toEqual(
      expect.arrayContaining(['scoreline'])
    )
    expect(types(`${body}\n\nTừ khóa: bóng đá`, bundle)).not.toContain('keywords')
  })

  test('teach an agency', () => {
    const extensions: Extension = {agencies: [{id: 'bhn', name: 'Bản tin Hồ Nước', aliases: ['BTHN']}]}
    const credit = fromText(`${body}\n\nTin, ảnh: BTHN`, {extensions}).children.at(-1)
    expect(credit).toMatchObject({
      type: 'credit',
      children: [{}, {}, {}, {}, {type: 'agency', id: 'bhn', value: 'BTHN'}]
    })
  })

  test('teach residue', () => {
    const extensions: Extension = {residue: [{reason: 'app-banner', match: 'Tải ứng dụng Bản tin Hồ Nước'}]}
    const tree = fromText(`${body}\n\nTải ứng dụng Bản tin Hồ Nước`, {extensions})
    expect(tree.children.at(-1)).toMatchObject({type: 'residue', reason: 'app-banner'})
  })

  test('teach residue of any length', () => {
    const line = 'Bản tin Hồ Nước có trên điện thoại của bạn: tải về, chọn vùng nước và nhận tin báo lũ ngay khi có'
    const tree = fromText(`${body}\n\n${line}`, {extensions: {residue: [{reason: 'app-banner', match: line}]}})
    expect(tree.children.at(-1)).toMatchObject({type: 'residue', reason: 'app-banner'})
  })

  test('add evidence for a type of their own', () => {
    const extensions: Extension = {
      constructs: [untyped({name: 'verse', type: 'verse', score: ({text}: Block) => (text.startsWith('~') ? 20 : -20)})]
    }
    expect(types(`~ Trăng lên đầu núi\n\n${body}`, extensions)).toEqual(['verse', expect.any(String)])
  })

  test('throw on names that are not known, and say which are', () => {
    for (const extensions of [
      {disable: ['foto']},
      {constructs: [{name: 'x', before: 'foto'}]},
      {constructs: [{name: 'x', after: 'foto'}]},
      {inlines: [{name: 'x', before: 'foto', find: () => []}]}
    ] satisfies Extension[]) {
      expect(() => fromText('', {extensions})).toThrow(RangeError)
      expect(() => fromText('', {extensions})).toThrow(/`foto`/)
    }
    const disabled = () => fromText('', {extensions: {disable: ['foto']}})
    expect(disabled).toThrow(/known constructs: residue, .*, paragraph, dateline, endMark/)
    expect(() => fromText('', {extensions: {constructs: [{name: 'x', before: 'dateline'}]}})).toThrow(/`dateline`/)
  })

  test('may switch off the same construct twice', () => {
    const bundle: Extension = [{disable: ['keywords']}, {disable: ['keywords']}]
    expect(types(`${body}\n\nTừ khóa: bóng đá`, bundle)).not.toContain('keywords')
  })

  test('teach in any form of Unicode, with any pattern', () => {
    const line = 'Tải ứng dụng Bản tin Hồ Nước'
    for (const match of [line.normalize('NFD'), [line.normalize('NFD')], /^Tải ứng dụng/g, /^Tải ứng dụng/y]) {
      const tree = fromText(`${body}\n\n${line}\n\n${line}`, {extensions: {residue: [{reason: 'app-banner', match}]}})
      expect(tree.children.slice(1)).toMatchObject([{reason: 'app-banner'}, {reason: 'app-banner'}])
    }
    const extensions: Extension = {agencies: [{id: 'bhn', name: 'Bản tin Hồ Nước'.normalize('NFD')}]}
    const credit = fromText(`${body}\n\nTheo Bản tin Hồ Nước`, {extensions}).children.at(-1)
    expect(credit).toMatchObject({type: 'credit', children: [{}, {}, {type: 'agency', id: 'bhn'}]})
  })

  test('throw on what they cannot be', () => {
    const parse = (extensions: unknown) => () => fromText('', {extensions: extensions as Extension})
    expect(parse(null)).toThrow('An extension must be an object or an array of extensions, not null')
    expect(parse(5)).toThrow('An extension must be an object or an array of extensions, not 5')
    expect(parse({construct: []})).toThrow(/`construct`.*known fields: constructs, inlines, nodes, disable/)
    expect(parse({disable: 'keywords'})).toThrow('`disable` must be an array')
    expect(parse({agencies: [{id: 'bhn'}]})).toThrow('An agency must have an id and a name')
    expect(parse({residue: [{reason: 'app-banner'}]})).toThrow('Residue must have a reason and a match')
    expect(parse({constructs: [{name: 'verse', score: () => 1}]})).toThrow(/`verse` has `score`.*`type`/)
    expect(parse({constructs: [{name: 'verse', hints: {bold: 1}}]})).toThrow(/`verse` has `hints`.*`type`/)
    expect(parse({constructs: [{name: 'verse', recognize: true}]})).toThrow('`recognize` of construct `verse` must be')
    expect(parse({constructs: [{name: 'verse', type: 'verse', score: 1}]})).toThrow(
      '`score` of construct `verse` must be'
    )
    expect(parse({constructs: [{recognize: () => undefined}]})).toThrow('A construct must have a name')
    expect(parse({constructs: [null]})).toThrow('A construct must have a name')
    expect(parse({inlines: [{name: 'foot', find: 1}]})).toThrow('`find` of construct `foot` must be a function')
    expect(parse({agencies: [{name: 'BHN'}]})).toThrow('An agency must have an id and a name')
    expect(parse({residue: [{match: 'a'}]})).toThrow('Residue must have a reason and a match')
    expect(parse({nodes: [{type: ''}]})).toThrow('A node must have a type')
    expect(parse({constructs: [{name: 'verse', inline: () => []}]})).toThrow(/`verse` has `inline`.*`inlines`/)
    expect(parse({constructs: [{name: 'a', type: 'lead', hints: {fat: 1}}]})).toThrow(/`fat`; known hints: .*bold/)
    expect(parse({constructs: [{name: 'a', type: 'lead', hints: {bold: '1'}}]})).toThrow('a finite weight, not 1')
    expect(parse({constructs: [{name: 'a', type: 'verse', hints: {bold: 1}}]})).toThrow(/`hints` for `verse`.*`score`/)
    expect(parse({inlines: [{find: () => []}]})).toThrow('An inline construct must have a name')
    expect(parse({inlines: [{name: 'foot'}]})).toThrow('Inline construct `foot` must have `find`')
    expect(parse({nodes: [{literal: true}]})).toThrow('A node must have a type')
    expect(parse({nodes: [{type: 'paragraph', literal: true}]})).toThrow('`paragraph` is a node of the library')
  })

  describe('whose constructs return what cannot be say so', () => {
    const text = 'Một dòng ở giữa'
    const read = (construct: object) =>
      fromText(text, {
        extensions:
          'find' in construct
            ? {inlines: [untypedInline({name: 'verse', ...construct})]}
            : {constructs: [untyped({name: 'verse', ...construct})]}
      })
    const span = (start: number, end: number, spans: object[] = []) => ({type: 'foot', start, end, spans})
    test.each([
      [
        'no type',
        {recognize: () => ({})},
        TypeError,
        'Construct `verse` returned a recognition whose `type` is undefined'
      ],
      ['an empty type', {recognize: () => ({type: ''})}, TypeError, 'a recognition whose `type` is '],
      [
        'a confidence that is no number',
        {recognize: () => ({type: 'v', confidence: Number.NaN})},
        RangeError,
        'confidence of NaN'
      ],
      ['a confidence above 1', {recognize: () => ({type: 'v', confidence: 95})}, RangeError, 'confidence of 95'],
      [
        'a span past the end',
        {recognize: () => ({type: 'v', spans: [span(3, 99)]})},
        RangeError,
        'a span from 3 to 99, where 0 to 15 is free'
      ],
      ['a span amid a character', {recognize: () => ({type: 'v', spans: [span(0.5, 3)]})}, RangeError, 'from 0.5 to 3'],
      [
        'spans that overlap',
        {recognize: () => ({type: 'v', spans: [span(0, 5), span(4, 8)]})},
        RangeError,
        'from 4 to 8, where 5 to 15'
      ],
      [
        'a span that reaches out of its span',
        {recognize: () => ({type: 'v', spans: [span(2, 5, [span(1, 3)])]})},
        RangeError,
        'from 1 to 3, where 2 to 5'
      ],
      ['a span without a type', {find: () => [{start: 0, end: 2}]}, TypeError, 'a span whose `type` is undefined'],
      ['an inline span past the end', {find: () => [span(4, 40)]}, RangeError, 'from 4 to 40'],
      [
        'a score that is no number',
        {type: 'v', score: () => Number.NaN},
        TypeError,
        'must return a finite score, not NaN'
      ],
      ['a node without words', {recognize: () => ({type: 'break'})}, TypeError, 'is break, which cannot hold words'],
      ['no score', {type: 'v', score: () => undefined}, TypeError, 'not undefined'],
      ['a score without end', {type: 'v', score: () => Infinity}, TypeError, 'not Infinity'],
      ['a confidence below 0', {recognize: () => ({type: 'v', confidence: -0.1})}, RangeError, 'confidence of -0.1'],
      [
        'a span that ends before it starts',
        {recognize: () => ({type: 'v', spans: [span(3, 2)]})},
        RangeError,
        '3 to 2'
      ],
      ['a span before the start', {recognize: () => ({type: 'v', spans: [span(-1, 2)]})}, RangeError, 'from -1 to 2'],
      ['a span that ends amid one', {recognize: () => ({type: 'v', spans: [span(0, 2.5)]})}, RangeError, '0 to 2.5']
    ])('%s', (_, construct, kind, message) => {
      const call = () => read(construct)
      expect(call).toThrow(kind)
      expect(call).toThrow(message)
    })
  })

  test.each<[string, object]>([
    ['a confidence of 0', {recognize: () => ({type: 'v', confidence: 0})}],
    ['a confidence of 1', {recognize: () => ({type: 'v', confidence: 1})}],
    ['a score that rules a type out', {type: 'v', score: () => Number.NEGATIVE_INFINITY}],
    ['a span of all', {recognize: () => ({type: 'v', spans: [{type: 'foot', start: 0, end: 15}]})}],
    ['a span of nothing', {recognize: () => ({type: 'v', spans: [{type: 'foot', start: 3, end: 3}]})}],
    [
      'spans side by side',
      {
        recognize: () => ({
          type: 'v',
          spans: [
            {type: 'foot', start: 0, end: 3},
            {type: 'foot', start: 3, end: 15}
          ]
        })
      }
    ]
  ])('whose constructs may return %s', (_, construct) => {
    const extensions = {constructs: [untyped({name: 'verse', ...construct})]}
    expect(() => fromText('Một dòng ở giữa', {extensions})).not.toThrow()
  })

  test('may be instances of classes', () => {
    class Pointer implements Construct {
      readonly name = 'pointer'
      private readonly node = 'related'
      recognize() {
        return {type: this.node} as const
      }
    }
    class Mark implements InlineConstruct {
      readonly name = 'mark'
      private readonly node = 'endMark'
      find() {
        return [{type: this.node, start: 0, end: 3}] as const
      }
    }
    const [node] = fromText('Một dòng', {
      extensions: {constructs: [new Pointer()], inlines: [new Mark()]}
    }).children
    expect(node).toMatchObject({type: 'related', children: [{type: 'endMark', value: 'Một'}, {value: ' dòng'}]})
  })

  test('find nodes inside blocks, before those of the library', () => {
    const all = (name: string, type: string) =>
      untypedInline({name, find: ({text}: Block) => [{type, start: 0, end: text.length}]})
    const text = 'Cây cầu mới. Ảnh: Hữu Lộc'
    const inner = (extensions: Extension) => {
      const [figure] = fromText(text, {extensions}).children
      const caption = figure?.type === 'figure' ? figure.children[0] : undefined
      return caption?.type === 'caption' ? caption.children : []
    }
    expect(inner({inlines: [all('own', 'note')]})).toMatchObject([{type: 'note', children: [{value: text}]}])
    expect(inner({inlines: [{...all('own', 'note'), after: 'credit'}]})).toMatchObject([
      {type: 'note'},
      {value: ' '},
      {type: 'credit'}
    ])
    expect(inner({disable: ['credit']})).toMatchObject([{type: 'text', value: text}])
  })

  test('say which of their nodes are literals', () => {
    const note = untyped({name: 'note', recognize: () => ({type: 'note'})})
    const read = (extensions: Extension) => fromText('Một dòng', {extensions}).children[0]
    const nodes = [{type: 'note', literal: true}] as unknown as NodeDeclaration[]
    expect(read({constructs: [note]})).toMatchObject({children: [{type: 'text', value: 'Một dòng'}]})
    expect(read([{constructs: [note]}, {nodes}])).toMatchObject({type: 'note', value: 'Một dòng'})
    expect(read({constructs: [note], nodes})).not.toHaveProperty('children')
  })

  test('weigh hints of markup as the library does', () => {
    const html = '<h1>Khai mạc hội sách</h1><p><b>Hội sách mở cửa sáng nay.</b></p><p>Một đoạn ngắn.</p>'
    const read = (hints: Construct['hints']) =>
      fromHtml(html, {
        fragment: true,
        evidence: true,
        extensions: {constructs: [{name: 'lead', type: 'lead', hints}]}
      }).children[1]
    expect(read({bold: 30})).toMatchObject({
      type: 'lead',
      data: {evidence: expect.arrayContaining([{feature: 'hint:bold', weight: 30}])}
    })
    expect(read({bold: -30})?.type).not.toBe('lead')
  })

  test('throw on what is no extension', () => {
    expect(() => fromText('', {extensions: 'residue' as never})).toThrow(TypeError)
    expect(() => fromText('', {extensions: {constructs: [{} as Construct]}})).toThrow(/must have a name/)
  })
})

describe('options', () => {
  test('that are not known throw, and say which are', () => {
    expect(() => fromText('', {line: 'auto'} as never)).toThrow(/`line`; known options: .*lines/)
    expect(() => fromText('', {lines: 'all' as never})).toThrow(/known values: auto, paragraph, wrapped/)
    expect(() => toText(fromText(''), {layout: 'wide' as never})).toThrow(/known values: source, blocks/)
  })

  test('of writers are checked too', () => {
    expect(() => toText(fromText(''), {layuot: 1} as never)).toThrow(/`layuot`; known options: handlers, layout/)
    expect(() => toText(fromText(''), {handlers: {residue: 1}} as never)).toThrow(/functions by node type/)
  })

  test('that are no object throw', () => {
    for (const call of [fromText, toText] as ((value: unknown, options: unknown) => unknown)[]) {
      const value = call === fromText ? 'a' : fromText('a')
      expect(() => call(value, 1)).toThrow('Expected options as an object, not number')
      expect(() => call(value, [])).toThrow('Expected options as an object, not an array')
      expect(() => call(value, null)).toThrow(TypeError)
      expect(() => call(value, null)).toThrow('Expected options as an object, not null')
    }
  })

  test('a value that is no string throws', () => {
    expect(() => fromText(null as never)).toThrow(TypeError)
    expect(() => fromText(new Uint8Array(2) as never)).toThrow('Expected a string, not object')
  })

  test('handlers write nodes in their own way', () => {
    const tree = fromText(`${body}\n\nChia sẻ`)
    expect(toText(tree, {handlers: {residue: () => ''}})).toBe(`${body}\n`)
    const residue: TextHandler = (node: Residue, _, parent) => `[${parent?.type}: ${node.reason}]`
    expect(toText(tree, {handlers: {residue}})).toBe(`${body}\n\n[article: share-button]\n`)
  })

  test('handlers may use those of the library', () => {
    const tree = fromMarkdown('| a | b |\n|---|---|\n| c | d |')
    expect(toText(tree)).toBe('a\tb\nc\td\n')
    const table: TextHandler = (node, state) => state.all(node, ' / ')
    expect(toText(tree, {handlers: {table}})).toBe('a\tb / c\td\n')
    const tableRow: TextHandler = (node, state, parent) => `(${textHandlers.tableRow?.(node, state, parent)})`
    expect(toText(tree, {handlers: {tableRow}})).toBe('(a\tb)\n(c\td)\n')
  })
})

describe('text', () => {
  test('has every block of minified HTML on a line of its own', () => {
    const tree = fromHtml('<h1>Một hai</h1><p>Ba bốn năm.</p><p>Sáu bảy.</p>', {fragment: true})
    expect(toText(tree)).toBe('Một hai\n\nBa bốn năm.\n\nSáu bảy.\n')
  })

  test('has the words of what nests without end', () => {
    let node: Nodes = {type: 'text', value: 'sâu'}
    for (let depth = 0; depth < 100_000; depth++) node = {type: 'emphasis', children: [node]}
    const tree: Article = {type: 'article', children: [{type: 'paragraph', children: [node]}]}
    expect(toText(tree)).toBe('sâu\n')
  })
})
