import {unified} from 'unified'
import type {Node} from 'unist'
import {select} from 'unist-util-select'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {type Article, fromText, toText} from '../../src/index.ts'
import * as api from '../../src/normalize/index.ts'
import {
  looksLegacy,
  normalizeString,
  normalizeTree,
  presetRules,
  rulePlugin,
  tinInvisible,
  tinNormalize,
  tinToneMarks,
  tinUnicode
} from '../../src/normalize/index.ts'
import {tinParse, tinStringify} from '../../src/unified/index.ts'

/** A paragraph of literals; what is no string stands as it is. */
function paragraph(...parts: (string | Node)[]): Article {
  const children = parts.map(part => (typeof part === 'string' ? {type: 'text', value: part} : part))
  return {type: 'article', children: [{type: 'paragraph', children}]} as unknown as Article
}

const strong = (value: string): Node => ({type: 'strong', children: [{type: 'text', value}]}) as Node
const values = (tree: Article): string => JSON.stringify(tree).replace(/"type":"\w+",?/g, '')

describe('words that lie in several nodes', () => {
  test('keep their letters where they are', () => {
    const tree = paragraph('kế h', strong('ọa'), 'ch mới')
    normalizeTree(tree)
    expect(values(tree)).toBe(values(paragraph('kế h', strong('oạ'), 'ch mới')))
  })

  test('are composed across the border', () => {
    const tree = paragraph('mô', strong('\u0323t hai'))
    normalizeTree(tree)
    expect(values(tree)).toBe(values(paragraph('mộ', strong('t hai'))))
  })

  test('keep the space between them', () => {
    const tree = paragraph('một ', strong(' hai '), ' ba ')
    normalizeTree(tree)
    expect(values(tree)).toBe(values(paragraph('một ', strong('hai '), 'ba')))
  })

  test('lose the space before punctuation in another node', () => {
    const tree = paragraph(strong('một '), ', hai')
    normalizeTree(tree)
    expect(values(tree)).toBe(values(paragraph(strong('một'), ', hai')))
  })
})

describe('what no rule may touch', () => {
  test('code, residue, end marks, images and line breaks', () => {
    const parts = [
      {type: 'inlineCode', value: 'tòan  \u200B'},
      {type: 'residue', value: ' lựơng\u00A0'},
      {type: 'image', url: 'a.png', alt: 'qúa'},
      {type: 'break'},
      {type: 'endMark', value: './.'}
    ] as Node[]
    const tree = paragraph('đầu ', ...parts)
    const before = structuredClone(tree)
    normalizeTree(tree)
    expect(tree).toEqual(before)
  })

  test('residue is touched on request', () => {
    const tree = paragraph('đầu ', {type: 'residue', value: 'lựơng'} as Node)
    normalizeTree(tree, presetRules(), {residue: true})
    expect(select('residue', tree)).toMatchObject({value: 'lượng'})
  })

  test('addresses, handles and file names', () => {
    const names = [
      'https://a.vn/tòan,qúa',
      'www.a.vn/qúa',
      'tin.bai@bao-que.vn',
      '@lựơng',
      '#tòancảnh',
      'a.vn/qúa',
      'a-b.pdf'
    ]
    for (const name of names) expect(normalizeString(`Xem  ${name} , nhé`)).toBe(`Xem ${name}, nhé`)
  })

  test('quotations in other languages', () => {
    const text = 'Bà đọc “Je suis venu , j’ai vu , elle est partie” rồi dịch lại , rất hay.'
    expect(normalizeString(text)).toBe('Bà đọc “Je suis venu , j’ai vu , elle est partie” rồi dịch lại, rất hay.')
  })
})

describe('messages', () => {
  const source =
    'Chợ quê họp sớm\n\nBà con mang rau , cá ra bán; hàng hóa tươi ngon, gía rẻ hơn nhiều\u200B so với chợ huyện.\n'

  test('say what, where and by which rule', async () => {
    const file = new VFile(source)
    const tree = fromText(source)
    await unified().use(tinNormalize, {report: true}).run(tree, file)
    expect(file.messages.map(({ruleId, actual, expected}) => [ruleId, actual, expected])).toEqual([
      ['invisible', '\u200B', ['']],
      ['tone-marks', 'gía', ['giá']],
      ['spacing', ' ,', [',']]
    ])
    for (const message of file.messages) {
      const {start, end} = message.place as {
        start: {offset: number; line: number; column: number}
        end: {offset: number}
      }
      expect(source.slice(start.offset, end.offset)).toBe(message.actual)
      expect(start.line).toBe(3)
      expect(start.column).toBe(start.offset - source.indexOf('Bà') + 1)
      expect(message).toMatchObject({
        source: 'tinast',
        fatal: undefined,
        url: expect.stringMatching(`messages\\.md#${message.ruleId}$`)
      })
    }
  })

  test('there are none unless they are asked for', async () => {
    const file = new VFile(source)
    await unified().use(tinNormalize).run(fromText(source), file)
    expect(file.messages).toEqual([])
  })

  test('places are exact in text that is wrapped over lines', async () => {
    const text = 'Bà con mang rau củ ra chợ\nbán từ sáng sớm, gía rẻ hơn nhiều so với\nchợ huyện ở đầu sông.'
    const file = new VFile(text)
    await unified()
      .use(tinToneMarks, {report: true})
      .run(fromText(text, {lines: 'wrapped'}), file)
    expect(file.messages).toMatchObject([{line: 2, column: 18, place: {end: {offset: text.indexOf('gía') + 3}}}])
  })

  test('what is left is a warning', async () => {
    const text = 'Một mi\u1EC3\u0303n quê xa'
    const file = new VFile(text)
    await unified().use(tinUnicode, {report: true}).run(fromText(text), file)
    expect(file.messages).toMatchObject([{ruleId: 'unicode', fatal: false, actual: 'mi\u1EC3\u0303n'}])
  })
})

describe('legacy encodings', () => {
  const tcvn3 = 'Nh÷ng chuyÕn ®ß ngang s«ng b¾t ®Çu tõ mê s¸ng, ng­êi d©n mang rau ra chî b¸n.'
  const vni = 'Nhöõng chuyeán ñoø ngang soâng baét ñaàu töø môø saùng, ngöôøi daân mang rau ra chôï.'
  const twice = 'Nhá»¯ng chuyáº¿n Ä‘Ã² ngang sÃ´ng báº¯t Ä‘áº§u tá»« má» sÃ¡ng'

  test.each([
    ['TCVN3', tcvn3],
    ['VNI', vni],
    ['UTF-8 read as Windows-1252', twice]
  ])('%s is left and reported, with and without `report`', async (family, text) => {
    expect(looksLegacy(text)).toBe(family)
    expect(normalizeString(`${text}  `)).toBe(`${text}  `)
    for (const report of [true, false]) {
      const file = new VFile(text)
      const tree = fromText(text)
      await unified().use(tinInvisible, {report}).run(tree, file)
      expect(toText(tree).trim()).toBe(text)
      expect(file.messages).toMatchObject([{ruleId: 'legacy-encoding', source: 'tinast', fatal: false}])
    }
  })

  test('one such block in a document of Unicode is left alone', () => {
    const tree = fromText(`Bà con mang  rau ra chợ bán từ sáng sớm, hàng hóa tươi ngon.\n\n${tcvn3}`)
    normalizeTree(tree)
    expect(toText(tree)).toContain('mang rau')
    expect(toText(tree)).toContain('ng­êi')
  })

  test('also among many blocks with letters of other languages', () => {
    const many = 'Cầu thủ Müller, Özil và Gündoğan  cùng đội bạn vượt qua vòng bảng đầy khó khăn.\n\n'.repeat(20)
    const tree = fromText(`${many}${tcvn3}`)
    normalizeTree(tree)
    expect(toText(tree)).not.toContain('  ')
    expect(toText(tree)).toContain('ng­êi')
  })

  test.each([
    ['TCVN3', 'chuyÕn', 3],
    ['VNI', 'ngöôøi', 4],
    ['UTF-8 read as Windows-1252', 'chuyáº¿n', 3]
  ])('%s is known by words like %s, of which there must be %i, and more than of Unicode', (family, word, least) => {
    const found = (count: number, right: number) => looksLegacy(`${`${word} `.repeat(count)}${'chuyến '.repeat(right)}`)
    expect([found(least - 1, 0), found(least, 0)]).toEqual([undefined, family])
    expect([found(least, least), found(least, least - 1)]).toEqual([undefined, family])
  })

  test('Vietnamese, English and French are none', () => {
    for (const text of [
      'Những người lái đò, những chuyến đò ngang sông bắt đầu từ mờ sáng.',
      'người­ lái đò­ ngang­ sông',
      'Noël, naïve, Haïti, Saül, Raúl',
      'Où êtes-vous allé ? Théâtre, forêt, maïs.',
      'Copyright © 2018 – 25°C'
    ]) {
      expect(looksLegacy(text), text).toBeUndefined()
    }
  })
})

describe('plugins', () => {
  test('work in a pipeline, alone and together', () => {
    const text = 'Những qủa xoài chín\n\nBà Hoà  bán xoài , ổi ở chợ từ sáng sớm đến chiều tối mỗi ngày.\n'
    const file = unified()
      .use(tinParse)
      .use(tinNormalize, {toneMarks: {style: 'old'}})
      .use(tinStringify)
      .processSync(text)
    expect(String(file)).toBe('Những quả xoài chín\n\nBà Hòa bán xoài, ổi ở chợ từ sáng sớm đến chiều tối mỗi ngày.\n')
    const one = unified().use(tinParse).use(tinToneMarks).use(tinStringify).processSync(text)
    expect(String(one)).toBe(text.replace('qủa', 'quả'))
  })

  test('rules of the preset can be switched off and on', () => {
    const text = 'tòan  "cảnh"'
    expect(normalizeString(text, presetRules({toneMarks: false, quotes: true}))).toBe('tòan “cảnh”')
    expect(normalizeString(text, presetRules({whitespace: false}))).toBe('toàn  "cảnh"')
  })

  test("rules of one's own are used like the others", () => {
    const rule: api.Rule = {
      id: 'ok',
      stage: 100,
      find: value =>
        [...value.matchAll(/\bok\b/g)].map(({index}) => ({
          start: index,
          end: index + 2,
          value: 'được',
          reason: 'Slang'
        }))
    }
    expect(normalizeString('ok,  ok', presetRules({rules: [rule]}))).toBe('được, được')
    const tree = paragraph('ok')
    unified()
      .use(rulePlugin(() => [rule]))
      .runSync(tree)
    expect(values(tree)).toBe(values(paragraph('được')))
  })

  test('wrong options throw at once', () => {
    expect(() =>
      unified()
        .use(tinNormalize, {tone: true} as never)
        .freeze()
    ).toThrow(/Unknown option `tone`; known options: .*toneMarks/)
    expect(() =>
      unified()
        .use(tinNormalize, {quotes: 'curly'} as never)
        .freeze()
    ).toThrow(/true, false or options/)
    expect(() =>
      unified()
        .use(tinUnicode, {form: 'NFD'} as never)
        .freeze()
    ).toThrow(RangeError)
    expect(() =>
      unified()
        .use(tinUnicode, {report: 'yes'} as never)
        .freeze()
    ).toThrow(RangeError)
    expect(() => normalizeString(1 as never)).toThrow(TypeError)
    expect(() => presetRules({rules: [{}]} as never)).toThrow(/an array of rules/)
  })

  test('lists and tables are read block by block', () => {
    const item = (value: string): Node =>
      ({type: 'listItem', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}) as Node
    const tree = {
      type: 'article',
      children: [{type: 'list', children: [item(' xoài '), item(', ổi')]}]
    } as unknown as Article
    normalizeTree(tree)
    expect(JSON.stringify(tree)).toContain('"xoài"')
    expect(JSON.stringify(tree)).toContain('", ổi"')
  })

  test('nesting of any depth', () => {
    let node: Node = {type: 'text', value: 'tòan'} as Node
    for (let depth = 0; depth < 100_000; depth++) node = {type: 'emphasis', children: [node]} as Node
    expect(normalizeTree(paragraph(node))).toEqual({'tone-marks': 1})
  })

  test('the exported names are these', () => {
    expect(Object.keys(api).sort()).toMatchSnapshot()
  })
})
