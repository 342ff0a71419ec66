import {describe, expect, test} from 'vitest'
import {fromText, type Timestamp} from '../../src/index.ts'

const headline = 'Cầu treo bản Nà Lốc nối lại đôi bờ'
const story =
  'Sáng nay, bà con hai bên suối Nà Lốc đi lại trên cây cầu treo mới sau gần một năm phải vòng qua đèo. Cầu dài bảy mươi mét, do đoàn viên trong huyện góp công dựng lại, và ai cũng nói rằng mùa mưa tới sẽ bớt lo.'

/** The date that is read from a line under the headline: nothing where the line is none. */
function dateOf(line: string): string | undefined {
  const tree = fromText([headline, line, story, story].join('\n\n'))
  const node = tree.children.find(({type}) => type === 'timestamp') as Timestamp | undefined
  return node && (node.date ?? '')
}

const day = '2024-03-05'
const hour = '2024-03-05T14:30:00+07:00'

describe('forms of dates as systems write them', () => {
  test.each([
    // What a page counts, on the same line.
    ['05/03/2024 14:30 - Đã xem: 71', hour],
    ['Thứ ba - 05/03/2024 14:30 Đã xem: 71 Phản hồi: 0', hour],
    ['05/03/2024 (71 lượt đọc)', day],
    ['05/03/2024 - Số lần xem: 71', day],
    ['05/03/2024 - Đã đọc: 71 lần', day],
    ['05/03/2024 | 71', day],
    ['05/03/2024 14:30 | Lò Thị Nga | 71 lượt xem', hour],
    ['Lượt đọc 71 Ngày cập nhật 05/03/2024', day],
    ['Lượt đọc: 71 Thời gian: 14:30 - 05/03/2024', hour],
    ['Lượt đọc: 1.371Thời gian: 14:30 - 05/03/2024', hour],
    // Tools of the page behind the day.
    ['Thứ ba - 05/03/2024 14:30In ra', hour],
    ['Ngày cập nhật 05/03/2024 Xem cỡ chữ', day],
    // Accounts in the place of an author.
    ['Submitted by admin on Tue, 05/03/2024 - 14:30', hour],
    ['Được gửi bởi nalocadmin vào 05/03/2024', day],
    ['admin - 05/03/2024', day],
    ['05/03/2024 - admin', day],
    ['Thứ ba, 5 Tháng 3 2024 14:30 Administrator', hour],
    // Authors and outlets with no sign before them.
    ['Thứ ba, 5 Tháng 3 2024 14:30 Lò Thị Nga', hour],
    ['05/03/2024 14:30 Theo Nhịp sống bản', hour],
    ['Lò Thị NgaThứ ba, 05/03/2024', day],
    ['Lò Thị Nga14:30 05/03/2024', hour],
    // Words that say what the day is.
    ['Bài viết được đăng lúc 14:30 ngày 05/03/2024', hour],
    ['Sửa đổi lần cuối: 05/03/2024', day],
    ['Được tạo: 05/03/2024', day],
    ['Thời điểm đăng: 05/03/2024', day],
    ['Ngày đăng: 05/03/2024 - Ngày cập nhật: 06/03/2024', day],
    ['Chuyên mục: Tin bản - Ngày đăng: 05/03/2024', day],
    ['Update: March, 05/2024 - 14:30', hour],
    ['Thứ ba, 05/03/2024 - 14:30’', hour],
    ['14h30p ngày 05/03/2024', hour],
    // What is counted stands behind a full stop or before the day, buttons and strokes at the end.
    ['(05/03/2024). Số lượt xem:71', day],
    ['02:30 PM 05/03/2024  |   Lượt xem: 71  |', hour],
    ['02:30 PM 05/03/2024 | Lượt xem: 71 | In bài viết |', hour],
    ['71 Lượt xem 05/03/2024', day],
    // Words before the hour and the day.
    ['Lúc 14:30 ngày 05/03/2024', hour],
    ['14h:30 05/03/2024', hour],
    ['Lần cập nhật cuối ( Thứ ba, 5 Tháng 3 2024 14:30 )', hour],
    ['Viết ngày 05/03/2024', day],
    ['Ngày hỏi: 05/03/2024', day],
    ['PublishDate : 05/03/2024', day],
    ['Pháp luật  14:30 - 5/3', ''],
    // Ages of two parts.
    ['2 tháng 2 tuần trước', ''],
    ['5 giờ 12 phút trước', ''],
    ['1 năm 2 tháng trước', '']
  ])('%s', (line, date) => {
    expect(dateOf(line)).toBe(date)
  })

  test.each([
    'Cầu cũ xuống cấp từ ngày 05/03/2024, Lò Thị Nga kể lại chuyện đi đò',
    'Ngày 05/03/2024 dân bản góp 71 công',
    'Cầu được tạo: 05 nhịp, 03 trụ, 2024 bu lông',
    'Bản Nà Lốc 05/03/2024 có 71 hộ',
    'Admin của trang Nà Lốc kể chuyện dựng cầu',
    'Xem 71 ảnh cầu treo trước ngày thông xe',
    'Lúc nước lên, cầu Nà Lốc dài 71 mét',
    'Viết ngày về trên cầu treo Nà Lốc',
    'Thời gian: 14:30 ngày 05/03/2024, tại nhà văn hóa bản'
  ])('%s: no date line', line => {
    expect(dateOf(line)).toBeUndefined()
  })
})

describe('under the story', () => {
  const under = (line: string) => {
    const tree = fromText([headline, story, story, line].join('\n\n'))
    return (tree.children.find(({type}) => type === 'timestamp') as Timestamp | undefined)?.date
  }

  test.each([
    'Người đăng: Lò Thị Nga - 05/03/2024',
    'Gửi bởi Lò Thị Nga vào ngày 05/03/2024',
    'Posted by Lò Thị Nga on 05/03/2024'
  ])('who put it there, and when: %s', line => {
    expect(under(line)).toBe(day)
  })

  test('the hour is enough for a blog', () => {
    const line = 'Được đăng bởi Lò Thị Nga vào lúc 14:30'
    const tree = fromText([headline, story, story, line].join('\n\n'))
    expect(tree.children.map(({type}) => type)).toContain('timestamp')
  })

  test.each(['Lò Thị Nga qua cầu lúc 14:30', 'Người qua cầu 05/03/2024'])('%s: none', line => {
    expect(under(line)).toBeUndefined()
  })
})
describe('dates of pages abroad', () => {
  test.each([
    ['Bài đăng : Thứ ba 05 Tháng Ba 2024 -', day],
    ['Sửa đổi lần cuối Thứ sáu 05 Tháng Bẩy 2024', '2024-07-05']
  ])('%s', (line, date) => expect(dateOf(line)).toBe(date))

  test('stand in two lines as a theme sets them', () => {
    const types = (...lines: string[]) =>
      fromText([headline, ...lines, story, story].join('\n\n')).children.map(({type}) => type)
    expect(types('March 5', '14:30 2024').slice(1, 3)).toEqual(['timestamp', 'timestamp'])
    expect(types('Tháng Ba 5', '14:30 2024').slice(1, 3)).toEqual(['timestamp', 'timestamp'])
    expect(types('March 5', 'Lò Thị Nga')[1]).not.toBe('timestamp')
    expect(types('Lò Thị Nga', '14:30 2024')[2]).not.toBe('timestamp')
  })
})

describe('a day that headings name', () => {
  const tail = (line: string) => fromText([headline, story, story, line].join('\n\n')).children.at(-1)?.type

  test.each(['CHƯƠNG TRÌNH HÔM NAY', 'Xổ Số Hôm Nay'])('is none: %s', line => expect(tail(line)).not.toBe('timestamp'))

  test('is one behind a name and a sign', () => expect(tail('Lò Thị Nga - hôm nay')).toBe('timestamp'))
})
