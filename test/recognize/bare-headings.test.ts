import {describe, expect, test} from 'vitest'
import {labelsOf, story, title} from '../support/certain.ts'

const more = `${story} Ban quản trị tính mở thêm một điểm thu mua ở đầu xã.`
const typeOf = (...under: string[]) => labelsOf([title, story, more, 'Lê Na', ...under])[4]?.type

describe('a heading over other articles that lost their titles', () => {
  test.each([
    'Tin xem nhiều',
    'ĐỌC NHIỀU NHẤT',
    'Bạn nên đọc',
    'Các tin/bài khác',
    'Tin trong cùng chuyên mục',
    '• Tin vừa đăng',
    '+ Các tin cũ hơn',
    'Các thông tin khác:'
  ])('points to them where it names articles or speaks to the reader: %s', heading =>
    expect(typeOf(heading)).toBe('related')
  )

  test.each(['Mới cập nhật', 'Xem thêm', 'Mới - Nóng'])('is a tab of a menu: %s', heading =>
    expect(typeOf(heading)).toBe('residue')
  )

  test('is of the page over its buttons', () => expect(typeOf('Tin xem nhiều', 'Lên đầu trang')).toBe('residue'))
})
