/** What is cut is neither lost nor read differently when it is written and read again. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromText, toText} from '../../../src/index.ts'
import {grammarOf} from '../../../src/recognize/extension/compile.ts'
import {segment} from '../../../src/recognize/segment/index.ts'
import {readText} from '../../../src/text/read/lines.ts'
import {checkPlain, checkReparse, checkTraceable} from '../../support/contracts.ts'

const seed = 20250713
const filler =
  'Cây cầu dài hai cây số nối hai bờ sông, giúp người dân đi lại thuận tiện hơn trước và rút ngắn một nửa thời gian qua phà.'
const sentences = fc.constantFrom(
  filler,
  'Theo ban quản lý, mỗi ngày có hơn tám nghìn lượt xe qua cầu.',
  'Cây cầu mới nhìn từ bờ bắc.',
  'Người dân chụp ảnh lưu niệm.',
  'Không nên để tiền lẻ trong ví',
  'Thành phố khánh thành cây cầu vượt sông',
  'Minh Khang',
  '“Chúng tôi rất vui.”',
  'TP. Hồ Chí Minh'
)
const credits = fc.constantFrom(
  'Ảnh: Hữu Lộc',
  '(Ảnh: Hữu Lộc/TTXVN)',
  '- Ảnh: TTXVN.',
  'Nguồn: AFP',
  '(Nguồn: AFP)',
  'Ảnh minh họa.',
  'Tin, ảnh: TTXVN',
  '(Theo AFP)',
  'Video: TTXVN',
  'Minh Khang (Theo AFP)',
  'Minh Khang - Thu Hà',
  './.',
  'Xem thêm: Giá vé qua cầu',
  '>> Lịch thông xe',
  'Mời bạn đọc xem ',
  '[Tin ảnh: Cây cầu mới trong ngày khánh thành]'
)
/** White space and what cannot be seen, between any two of them. */
const joints = fc.oneof(
  {weight: 6, arbitrary: fc.constant(' ')},
  {weight: 3, arbitrary: fc.constantFrom('', '  ', '   ', '     ', '\t', '\u00A0', ' \u00A0 ')},
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(' ', '\u200B', '\u00AD', '\u2060', '\u202E', '\u0085', '\uFEFF', '\u034F'), {maxLength: 4})
      .map(parts => parts.join(''))
  }
)
/** One line, mostly longer than what is ever cut. */
const lines = fc
  .array(fc.tuple(fc.oneof({weight: 3, arbitrary: sentences}, {weight: 2, arbitrary: credits}), joints), {
    minLength: 2,
    maxLength: 12
  })
  .map(parts => parts.flat().join(''))

describe('a line that is cut', () => {
  test('loses nothing, and reads the same once more', () => {
    fc.assert(
      fc.property(joints, lines, joints, (before, line, after) => {
        const source = before + line + after
        const tree = fromText(source)
        checkTraceable(source, tree)
        checkReparse(tree)
        checkPlain(tree)
      }),
      {seed, numRuns: 1500}
    )
  })

  test('amid other lines too', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, sentences), {minLength: 2, maxLength: 4}), parts => {
        const source = parts.join('\n')
        const tree = fromText(source)
        checkTraceable(source, tree)
        checkReparse(tree)
      }),
      {seed, numRuns: 500}
    )
  })

  test('is cut at the same places however many spaces stand there', () => {
    fc.assert(
      fc.property(lines, fc.integer({min: 2, max: 8}), (line, count) => {
        const {credits} = grammarOf()
        const parts = (text: string) =>
          segment(readText(text), credits).map(part => part.text.replace(/ +/g, ' ') + (part.hints.caption ?? ''))
        const single = line.replace(/(?:\s|\p{Cc}|\p{Cf}|\u034F)+/gu, ' ').trim()
        expect(parts(single.replaceAll(' ', ' '.repeat(count)))).toEqual(parts(single))
      }),
      {seed, numRuns: 300}
    )
  })
})

describe('what cannot be seen lies in a literal', () => {
  const caption = `${filler} ${filler} Cây cầu mới nhìn từ bờ bắc. Ảnh: Hữu Lộc Theo ban quản lý, ${filler}`

  test.each(['\u200B', '\u00AD', '\u2060', '\u202E', '\u0085'])('%j at the start, the end and every cut', sign => {
    const cuts = ['Cây cầu mới', 'Ảnh: ', 'Theo ban']
    const sources = [
      sign + caption,
      caption + sign,
      ...cuts.flatMap(cut => [caption.replace(cut, sign + cut), caption.replace(` ${cut}`, `${sign} ${cut}`)])
    ]
    for (const source of sources) {
      const tree = fromText(source)
      expect(tree.children.map(({type}) => type)).toContain('figure')
      checkTraceable(source, tree)
      checkReparse(tree)
    }
  })

  test('parts that stood on one line stand on one line again', () => {
    for (const gap of ['', ' ', '  ', '   ', '      ', '\t\t']) {
      const source = caption.replace(' Ảnh:', `${gap}Ảnh:`)
      const text = toText(fromText(source))
      expect(text.split('\n'), JSON.stringify(gap)).toHaveLength(2)
    }
  })
})
