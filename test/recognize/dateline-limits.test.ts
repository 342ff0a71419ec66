import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'

const story =
  'hai đội nhập cuộc thận trọng và chỉ tăng tốc ở nửa cuối hiệp hai, trước hơn mười nghìn khán giả có mặt trên sân.'

/** The dateline of a paragraph, as it is written. */
function datelineOf(start: string): string | undefined {
  const [node] = fromText(`${start}${story}`).children
  const [first] = node && 'children' in node ? node.children : []
  return first?.type === 'dateline' ? first.children.map(child => child.value).join('') : undefined
}

describe('a dateline ends', () => {
  test.each([
    ['after a dash between spaces', 'Hà Nội (TTXVN 12/5) - ', 'Sáng nay, '],
    ['after a long dash', 'TTXVN – ', 'Sáng nay, '],
    ['after a dash that follows a bracket', '(Dân trí)- ', 'Sáng nay, '],
    ['after a dash glued to both, behind a bracket', '(Dân trí)-', 'Sáng nay, '],
    ['after a dash glued to a place, before a space', 'Hà Nội- ', 'Sáng nay, '],
    ['before a quotation mark', 'TTXVN - ', '“Sáng nay, '],
    ['where a place lost the space after it', 'Hà Nội', 'Trở lại sân nhà, '],
    ['after a place and a day', 'Hà Nội, ngày 12/5 - ', 'Sáng nay, '],
    ['after the bracket in which a dash stands', '(TTXVN – Hà Nội) - ', 'Sáng nay, '],
    ['after a place that is not known, beside an agency', '(TTXVN) Vạn Lộc - ', 'Sáng nay, '],
    ['after a bracket with agency, place and day', '(TTXVN, Colombo, 21/7)', ' Sáng nay, ']
  ])('%s', (_, dateline, next) => {
    expect(datelineOf(dateline + next)).toBe(dateline)
  })

  test.each([
    ['a dash between two places is a route', 'Hà Nội - Hải Phòng chạy thêm tàu, '],
    ['a dash glued on both sides joins words, a place before it or not', 'Hà Nội-Sáng nay, '],
    ['a name that is no place, with a glued dash', 'Vinaconex- Sáng nay, '],
    ['a name of no newsroom', 'UBND - Sáng nay, '],
    ['a small letter after the dash', 'Hà Nội - sáng nay, '],
    ['a bracket that holds no newsroom', 'Ông Nam (anh cả trong nhà) - Sáng nay, '],
    ['words before the dash', 'Một người đàn ông ở Hà Nội - Sáng nay, ']
  ])('none: %s', (_, start) => {
    expect(datelineOf(start)).toBeUndefined()
  })

  test('within 110 code units', () => {
    const name = (length: number) => `Hà Nội, ${'Huế, '.repeat(30)}`.slice(0, length)
    expect(datelineOf(`${name(6)} - Sáng nay, `)).toBe('Hà Nội - ')
    expect(
      datelineOf(
        `${'Hà Nội, Huế, Đà Nẵng, Hải Phòng, Cần Thơ, Hà Nội, Huế, Đà Nẵng, Hải Phòng, Cần Thơ, '.repeat(2)} - Sáng `
      )
    ).toBeUndefined()
  })
})
