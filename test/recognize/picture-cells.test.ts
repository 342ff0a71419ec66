import {describe, expect, test} from 'vitest'
import {story, sure, title} from '../support/certain.ts'

const more = `${story} Ban quản trị tính mở thêm một điểm thu mua ở đầu xã.`
const caption = 'Xã viên xếp su hào lên xe tải ở bãi bồi. |'

describe('a cell of one stroke', () => {
  test.each(['|', '![]() |'])('is the caption under the cell of its picture: %s', cell => {
    expect(sure([title, story, cell, caption, more], 3)).toBe('caption 0.93')
    expect(sure([title, story, more, cell, caption], 4)).toBe('caption 0.93')
  })

  test('is a caption amid the story', () => {
    expect(sure([title, story, caption, more], 2)).toBe('caption 0.93')
  })

  test('is one where all lines were broken', () => {
    const broken = ['Vụ rau đông năm nay được mùa ở', 'khắp các xã ven sông.']
    expect(sure([title, ...broken, caption, ...broken], 3)).toBe('caption 0.93')
  })

  test.each([
    ['several sentences of a box', 'Hợp tác xã có bốn mươi hộ. Mỗi hộ nhận ba sào. |'],
    ['a credit', 'Ảnh: Lê Hoàng An chụp |'],
    ['names', 'Lê Hoàng An, Trần Thị Hà |'],
    ['a row of a table', 'Su hào | 4.000 đồng một củ |'],
    ['a teaser with its picture', '![]() Xã ven sông mở chợ đầu mối rau |']
  ])('is none with %s', (_, line) => {
    expect(sure([title, story, line, more], 2)).not.toBe('caption 0.93')
  })

  test('is none above the story and under it', () => {
    expect(sure([caption, story, more], 0)).not.toBe('caption 0.93')
    expect(sure([title, story, more, caption], 3)).not.toBe('caption 0.93')
  })
})
