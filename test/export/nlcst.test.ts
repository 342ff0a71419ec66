import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type {Nodes, Root} from 'nlcst'
import {describe, expect, test} from 'vitest'
import {toNlcst} from '../../src/export/index.ts'
import {splitSentences} from '../../src/export/sentences.ts'
import {fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {fixturesOf} from '../support/fixtures.ts'

import {samples, trees, wire} from './support.ts'

function* walk(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

function textOf(node: Nodes): string {
  return [...walk(node)].map(child => ('value' in child ? child.value : '')).join('')
}

function sentencesOf(root: Root): string[] {
  return [...walk(root)].filter(({type}) => type === 'SentenceNode').map(textOf)
}

describe('splitSentences', () => {
  /** Sentences are parted by `|`. */
  test.each([
    'Mưa lớn kéo dài. |Nước sông dâng nhanh.',
    'TP. Hồ Chí Minh và TP. Huế mưa to. |Hà Nội nắng.',
    'Theo GS.TS. Nguyễn Văn Bình, dịch đã lui. |PGS. Lan Anh đồng tình.',
    'Nhà ở Q.1, P. Bến Nghé, Q. 3 và Q. Bình Thạnh. |Giá tăng.',
    'Nói với P.V, ông cho biết đã xong. |Ngày mai sẽ khai trương.',
    'Nhà văn J. K. Rowling đến dự. |Bà ký tặng sách.',
    'Giảng viên Nuno F. Ribeiro trình bày. |Sau đó là thảo luận.',
    'Việt Nam đứng đầu bảng A. |Indonesia xếp thứ hai.',
    'Đội dẫn đầu Serie A. |Roma bám đuổi.',
    'Cả khu vực Đông Nam Á. |Thái Lan đăng cai.',
    'Nhiệt độ cao nhất 39 độ C. |Bởi vậy người dân ít ra đường.',
    'Công an bắt giữ N.V.A. |Theo điều tra ban đầu, có hai người khác.',
    'Giá 9.000 đồng, tăng 1.5 lần. |10 xe đã bán hết.',
    '“Chúng tôi sẵn sàng.” |Ông nói thêm: “Mời mọi người!” |Cả hội trường vỗ tay.',
    '“Ai đó?” chị hỏi. |Không ai đáp.',
    'Rau, củ, quả... đều tăng giá. |Thịt giảm.',
    'Trời ơi! |Sao lại thế?! |Thật không ngờ… |Anh lặng đi.',
    '1. Mở đầu bằng một câu. |2. Rồi một câu nữa.',
    'Xem bảng 2. |Năm 2024 có thay đổi.',
    'Tờ St. Louis Post đưa tin. |Mr. Bean có mặt.',
    '(Câu trong ngoặc.) |Câu ngoài ngoặc.',
    'Hết câu.Không có khoảng trắng. |Câu sau.',
    'Không có dấu chấm cuối',
    'Ông Trần Văn Q. |Theo lời ông, việc đã xong.'
  ])('%s', marked => {
    const text = marked.replaceAll('|', '')
    expect(splitSentences(text).map(([start, end]) => text.slice(start, end))).toEqual(
      marked.split('|').map(sentence => sentence.trim())
    )
  })

  test('letters are taken as they are, composed or not', () => {
    const text = 'Ở TP. Hồ Chí Minh mưa to. Đà Nẵng nắng.'.normalize('NFD')
    expect(splitSentences(text)).toHaveLength(2)
  })

  test('nothing is lost, and it is linear', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'aA.!?…"”) \n1Đ,')}), text => {
        const parts = splitSentences(text)
        let at = 0
        for (const [start, end] of parts) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      })
    )
    for (const scrap of ['.', '. ', 'A. ', 'A.', '" ', '..."', 'TP. A', ' ']) {
      const start = performance.now()
      splitSentences(scrap.repeat(300_000))
      expect(performance.now() - start, scrap).toBeLessThan(4000)
    }
  })
})

describe('toNlcst', () => {
  test('has paragraphs of sentences of words', () => {
    const root = toNlcst(wire())
    expect(sentencesOf(root)).toEqual([
      'Văn hóa',
      'Khai mạc hội sách mùa thu',
      'Hội sách mùa thu khai mạc tại Công viên Thống Nhất.',
      'Hà Nội (TTXVN 22/7) - Ban tổ chức cho biết hơn hai vạn đầu sách được bày bán.',
      'Bạn đọc chọn sách tại lễ khai mạc. (Ảnh: Minh Trí/TTXVN)',
      'Khu thiếu nhi đông nhất',
      'Kể chuyện',
      'Vẽ tranh',
      'Hội sách kéo dài ba ngày./.'
    ])
    const sources = [...walk(root)].filter(({type}) => type === 'SourceNode').map(textOf)
    expect(sources).toEqual(['Hà Nội (TTXVN 22/7) - ', '(Ảnh: Minh Trí/TTXVN)', './.'])
  })

  test.each([
    ['TP.HCM có V-League, COVID-19 và 9.000 vé', ['TP.HCM', 'có', 'V-League', 'COVID-19', 'và', '9.000', 'vé']],
    ['Huyện Cư M’gar, xã Ia O', ['Huyện', 'Cư', 'M’gar', 'xã', 'Ia', 'O']],
    ['đế́n hết câu.Sau', ['đế́n', 'hết', 'câu', 'Sau']]
  ])('words of %s', (value, words) => {
    const tree = {type: 'article', children: [{type: 'paragraph', children: [{type: 'text', value}]}]} as const
    const found = [...walk(toNlcst(structuredClone(tree) as never))].filter(({type}) => type === 'WordNode')
    expect(found.map(textOf)).toEqual(words)
  })

  test('a word that lies in two literals is one word', () => {
    const tree = fromMarkdown('Một **câ**u có chữ đậm ở giữa.\n')
    const found = [...walk(toNlcst(tree))].filter(({type}) => type === 'WordNode')
    expect(found.map(textOf)).toContain('câu')
  })

  test('positions are those of the source', () => {
    for (const {input, name} of fixturesOf('text')) {
      for (const node of walk(toNlcst(fromText(input)))) {
        if (!('value' in node) || node.value === '\n\n') continue
        const {start, end} = node.position ?? {}
        expect(input.slice(start?.offset, end?.offset), name).toBe(node.value)
        const lines = input.slice(0, start?.offset).split(/\r\n|[\n\r\u2028\u2029]/)
        expect([start?.line, start?.column], name).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
      }
    }
  })

  test('words that are written otherwise in the source have the position of their literal', () => {
    const source = fs.readFileSync(path.join('fixtures/markdown/escapes/input.md'), 'utf8')
    for (const node of walk(toNlcst(fromMarkdown(source)))) {
      if (node.type !== 'TextNode') continue
      const {start, end} = node.position ?? {}
      expect(start?.offset).toBeLessThan(end?.offset as number)
      expect(end?.offset).toBeLessThanOrEqual(source.length)
    }
  })

  test('every article and any tree gives whole words', () => {
    // One assertion for each tree: there are some hundred thousand words.
    const check = (root: Root): void => {
      const wrong = [...walk(root)].filter(
        node =>
          ('children' in node && node.type !== 'RootNode' && node.children.length === 0) ||
          (node.type === 'WordNode' && !/^[\p{L}\p{M}\p{N}]/u.test(textOf(node))) ||
          (node.type === 'WhiteSpaceNode' && node.value.trim() !== '')
      )
      expect(wrong).toEqual([])
    }
    for (const {tree} of samples) check(toNlcst(tree))
    fc.assert(fc.property(trees, tree => check(toNlcst(tree))))
  })
})
