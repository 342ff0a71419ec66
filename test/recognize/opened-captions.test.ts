import {describe, expect, test} from 'vitest'
import {story, sure, title} from '../support/certain.ts'

const more = `${story} Ban quản trị tính mở thêm một điểm thu mua ở đầu xã.`

describe('captions that open with who stands where, or which picture it is', () => {
  const lines = [
    'Từ trái sang: ông Lê An, bà Hà Chi và kỹ sư Võ Dũng',
    'Trái qua: Lê An, Hà Chi, Võ Dũng',
    'Hàng đầu, từ trái sang phải: Lê An, Hà Chi, Võ Dũng',
    '(Trong ảnh) Xã viên cắt su hào ở bãi bồi',
    '(Trong ảnh: Xã viên cắt su hào ở bãi bồi)',
    '* Trong ảnh: Xã viên cắt su hào ở bãi bồi.',
    'Ảnh dưới: Su hào xếp lên xe tải nhỏ',
    'Hình 2 - Mặt cắt luống rau phủ rơm',
    'Hình 2.1. Mặt cắt luống rau phủ rơm',
    'H.3: Mặt cắt luống rau phủ rơm',
    'Biểu đồ 1: Giá su hào tại ruộng qua các vụ'
  ]

  test.each(lines)('are told wherever they stand: %s', line => {
    expect(sure([title, story, line, more], 2)).toBe('caption 0.93')
    expect(sure([title, line, story, more], 1)).toBe('caption 0.93')
    expect(sure([title, story, more, line], 3)).toBe('caption 0.93')
  })

  test.each([
    'Từ trái sang là các luống su hào, cải bắp và xà lách.',
    'Trong ảnh chụp hôm qua có thể thấy nước đã rút khỏi bãi.',
    'Bảng 1: Bến Lức, Cần Giuộc, Tân Trụ, Châu Thành',
    'Biểu đồ giá su hào tại ruộng'
  ])('are not told by less: %s', line => {
    expect(sure([title, story, line, more], 2)).toBe('-')
  })
})

describe('names before a source', () => {
  const line = 'Lê Na và Trần Thu Hà. Nguồn: Sao Mai'

  test('are who is to be seen, amid the story', () => {
    expect(sure([title, story, line, more], 2)).toMatch(/^caption/)
  })

  test('sign under it', () => {
    expect(sure([title, story, more, line], 3)).toMatch(/^credit/)
  })
})

describe('the headline again over each picture', () => {
  const captions = ['Xã viên cắt su hào ở bãi bồi.', 'Su hào xếp lên xe tải nhỏ']

  test('has a caption under it', () => {
    const lines = [title, story, title, captions[0] as string, more, title, captions[1] as string, more]
    expect([3, 6].map(at => sure(lines, at))).toEqual(['caption 0.9', 'caption 0.9'])
  })

  test.each([
    ['one picture', [title, story, title, captions[0] as string, more], 3],
    ['running text', [title, story, title, captions[0] as string, more, title, more, story], 6],
    ['what is no headline', [title, story, more, captions[1], captions[0], more, captions[1], captions[0], more], 7]
  ] as [string, string[], number][])('tells nothing of %s', (_, lines, at) => {
    expect(sure(lines, at)).toBe('-')
  })
})
