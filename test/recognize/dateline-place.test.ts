import {describe, expect, test} from 'vitest'
import {type Dateline, fromText} from '../../src/index.ts'

const rest =
  'bà con hai bên suối đi lại trên cây cầu treo mới sau gần một năm phải vòng qua đèo. Cầu dài bảy mươi mét, do đoàn viên trong vùng góp công dựng lại, và ai cũng nói rằng mùa mưa tới sẽ bớt lo.'
const later =
  'Trước đó, người dân phải đi bè qua suối, có hôm nước lớn thì học trò nghỉ học. Nay chợ phiên đông trở lại, hàng quán mở sớm, xe chở ngô xuống tận bến.'

/** The place of the dateline that opens a paragraph, in an article with a headline. */
function placeOf(opening: string, headline = 'Cầu treo nối lại đôi bờ suối lớn'): string | undefined {
  const tree = fromText([headline, `${opening} ${rest}`, later, later].join('\n\n'))
  const inner = tree.children.flatMap(node => ('children' in node ? [...node.children] : []))
  const node = inner.find(({type}) => type === 'dateline') as Dateline | undefined
  return node && (node.place ?? '')
}

describe('a place that no list holds', () => {
  test.each([
    // A day follows.
    ['NÀ LỐC - Sáng 5/3,', 'NÀ LỐC'],
    ['NÀ LỐC – Ngày 5/3,', 'NÀ LỐC'],
    ['NÀ LỐC- Chiều nay,', 'NÀ LỐC'],
    // A city abroad, and a word that begins a sentence.
    ['ROSE HILL – Sau nhiều tháng chờ,', 'ROSE HILL']
  ])('in capitals: %s', (opening, place) => {
    expect(placeOf(opening)).toBe(place)
  })

  test('in capitals, where the story names it', () => {
    expect(placeOf('NÀ LỐC THƯỢNG - Đoàn viên báo tin vui:', 'Nà Lốc Thượng có cầu mới')).toBe('NÀ LỐC THƯỢNG')
    expect(placeOf('NÀ LỐC THƯỢNG - Đoàn viên báo tin vui:')).toBeUndefined()
  })

  test('in small letters, where the story calls it a place', () => {
    expect(placeOf('Nà Lốc - Sáng 5/3,', 'Xã Nà Lốc có cầu mới')).toBe('Nà Lốc')
    expect(placeOf('Nà Lốc - Sáng 5/3,', 'Chuyện Nà Lốc có cầu mới')).toBeUndefined()
  })

  test.each([
    // Rubrics, persons, words that join.
    ['THỜI SỰ - Sáng 5/3,', undefined],
    ['LÒ VĂN NGA - Sáng 5/3,', 'Lò Văn Nga kể chuyện cầu'],
    ['Lò Văn Nga - Người dựng cầu,', 'Lò Văn Nga kể chuyện cầu'],
    ['NÀ LỐC và Sáng 5/3,', undefined]
  ])('no dateline: %s', (opening, headline) => {
    expect(placeOf(opening, headline)).toBeUndefined()
  })
})

describe('signs', () => {
  test.each(['BNL- Tháng ba,', 'SGGP.- Sáng 5/3,', 'BNLO- Phường rối cạn cùng'])('%s', opening => {
    expect(placeOf(opening)).toBe('')
  })

  test.each(['THÔNG TIN THÊM cho', 'BNL-Index tăng khi'])('none: %s', opening => {
    expect(placeOf(opening)).toBeUndefined()
  })
})
