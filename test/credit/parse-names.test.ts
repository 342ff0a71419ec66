import {describe, expect, test} from 'vitest'
import {grammar} from './show.ts'

/** Lines of names, with how far they read as such. */
const lines: [text: string, names: string, confidence: number][] = [
  ['Trần An', 'Trần An', 0.88],
  ['Lê Thị Minh Anh', 'Lê Thị Minh Anh', 0.88],
  ['Đoàn Thị Mỵ', 'Đoàn Thị Mỵ', 0.88],
  ['Lê Thị Minh Anh Hoa', 'Lê Thị Minh Anh Hoa', 0.25],
  ['Minh', 'Minh', 0.3],
  ['Minh Anh', 'Minh Anh', 0.65],
  ['Minh Anh Hoa', 'Minh Anh Hoa', 0.5],
  ['Minh Anh Hoa Sen', 'Minh Anh Hoa Sen', 0.25],
  ['Anna O’Hara', 'Anna O’Hara', 0.65],
  ['T.H', 'T.H', 0.75],
  ['AB', 'AB', 0.75],
  // The mark of a tone stands over no initial.
  ['VỀ', 'VỀ', 0.3],
  ['N.Ý', 'N.Ý', 0.75],
  ['ABCDEFGHIJ', 'ABCDEFGHIJ', 0.3],
  // The post of a reporter, alone and before a name.
  ['Nhóm phóng viên', 'Nhóm phóng viên', 0.8],
  ['PV', 'PV', 0.8],
  ['PV Minh', 'PV Minh', 0.4],
  ['PV Trần An Hoa', 'PV Trần An Hoa', 0.98],
  ['PV Minh Anh', 'PV Minh Anh', 0.75],
  ['PV Minh Anh Hoa', 'PV Minh Anh Hoa', 0.6],
  ['PV Minh Anh Hoa Sen', 'PV Minh Anh Hoa Sen', 0.35],
  // Several names are as sure as the least sure.
  ['PV Trần An - Lê Bình và T.H', 'PV Trần An, Lê Bình, T.H', 0.75],
  ['Trần An Hoa, Minh Anh', 'Trần An Hoa, Minh Anh', 0.65],
  ['Minh Anh, Trần An Hoa', 'Minh Anh, Trần An Hoa', 0.65],
  ['Trần An Hoa/ Minh Anh', 'Trần An Hoa, Minh Anh', 0.65],
  ['Trần An Hoa | Minh Anh', 'Trần An Hoa, Minh Anh', 0.65],
  ['Trần An Hoa & Minh Anh', 'Trần An Hoa, Minh Anh', 0.65],
  ['Trần An Hoa; Minh Anh', 'Trần An Hoa, Minh Anh', 0.65],
  ['An, Bình, Cúc, Dũng, Em', 'An, Bình, Cúc, Dũng, Em', 0.3],
  // What stands around them.
  ['(Trần An)', 'Trần An', 0.88],
  ['* Trần An', 'Trần An', 0.88],
  ['– Trần An –', 'Trần An', 0.88],
  ['Trần An /', 'Trần An', 0.88],
  ['Trần An,', 'Trần An', 0.88],
  ['Trần An.', 'Trần An', 0.88],
  ['Trần An (từ Berlin)', 'Trần An', 0.88],
  ['Trần An (gửi từ Huế).', 'Trần An', 0.88],
  ['Trần An (CTV)', 'Trần An', 0.88],
  // Signs of a few letters, with stops or set apart.
  ['t.l', 't.l', 0.75],
  ['[qd]', 'qd', 0.75],
  ['(đ.d.)', 'đ.d', 0.75],
  ['[LVHB]', 'LVHB', 0.75],
  ['/Q.N/', 'Q.N', 0.75],
  ['– LN –', 'LN', 0.75],
  // 80 characters.
  [`Trần An${' '.repeat(73)}`, 'Trần An', 0.88]
]

const others = [
  'A',
  'TTXVN',
  'Hà Nội',
  'Trần An, Hà Nội',
  'Công ty Hoa Sen',
  'Đoàn Thanh Niên',
  'VỀ NHÀ',
  'TỶ GIÁ',
  'Đoàn Luật Sư Hà Nội',
  'Trần An (ở Huế)',
  'Trần An 2',
  'Trần An?',
  '“Trần An”',
  'Bài: Trần An',
  'PV: Trần An',
  'Trần An ở Huế',
  'trần An',
  'Trần An,, Minh Anh',
  ', Trần An',
  'Minh Anh Hoa Sen Xanh Lam',
  'An, Bình, Cúc, Dũng, Em, Gái',
  'Trần A7',
  '(hết)',
  '[lvhb]',
  '[a]',
  'qd',
  `Trần An${' '.repeat(74)}`
]

describe('a line of names', () => {
  test.each(lines)('%s', (text, names, confidence) => {
    const match = grammar.parseNames(text)
    expect(match?.parts.map(({start, end}) => text.slice(start, end)).join(', ')).toBe(names)
    expect(match?.parts.every(({type}) => type === 'contributor')).toBe(true)
    expect(match?.confidence).toBeCloseTo(confidence, 3)
  })

  test.each(others)('is not: %s', text => {
    expect(grammar.parseNames(text)).toBeUndefined()
  })

  test('reaches from the first name to the last', () => {
    expect(grammar.parseNames('(Trần An, Minh Anh).')).toMatchObject({start: 1, end: 18})
  })
})
