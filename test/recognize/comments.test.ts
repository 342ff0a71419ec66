import {describe, expect, test} from 'vitest'
import {labelsOf, story, title} from '../support/certain.ts'

const reasons = (...texts: string[]) =>
  labelsOf([title, story, ...texts])
    .slice(2)
    .map(reasonOf)
const reasonOf = (label: ReturnType<typeof labelsOf>[number]) =>
  label?.type === 'residue' ? String(label.fields?.reason) : (label?.type ?? '-')

/** The first line stands under a heading over comments. */
const conversations: [what: string, lines: string[], reasons: string[]][] = [
  [
    'buttons end each',
    ['Hoa Lê', 'Cảm ơn bài viết.', 'Trả lời Thích 5', 'Ba Mươi', 'Hay.', '2 giờ trước Trả lời Xóa'],
    Array(6).fill('comment')
  ],
  [
    'the time begins each',
    ['Minh Khôi 13:15 19/8/2024', 'Xin hỏi ai ký nghiệm thu?', 'hoa.dn - 2 giờ trước', 'Đúng rồi.', 'Tiếp tục nhé'],
    ['comment', 'comment', 'comment', 'comment', '-']
  ],
  [
    'ages and counts stand among the buttons, and how they are sorted above them',
    ['Mới nhất', 'Hoang Phuc 78', 'Hay quá.', 'Thích 41 Trả lời 13h trước', '17-06-2022 18:20 | Trả lời | 5 thích'],
    ['comment', 'comment', 'comment', 'comment', 'comment']
  ],
  [
    'the buttons are glued to them',
    ['Một dòng nào đó', 'Quê tôi đấy, giữ lại nhé. Trả lời Thích'],
    ['comment', 'comment']
  ],
  [
    'the author stands in the same line',
    ['Đinh Hoa: Sao không ghi đơn giá?', 'hoa90: Mình cũng thấy thế', 'Ảnh: Lê Na'],
    ['comment', 'comment', 'credit']
  ],
  ['a form stands above them', ['Họ tên', 'Nội dung', 'Hoa Lê', 'Hay.', 'Thích'], Array(5).fill('comment')],
  ['there are none', ['Một dòng nào đó', 'Một dòng khác'], ['-', '-']]
]

describe('what readers wrote', () => {
  test.each(conversations)('%s', (_, lines, expected) => {
    expect(reasons('Bình luận (23)', ...lines).slice(1)).toEqual(expected)
  })

  test.each([
    ['Ý kiến bạn đọc ( 2 )', 'comment'],
    ['Bình luận bài viết', 'comment'],
    ['Bình luận: 2', '-']
  ])('they stand under %s: %s', (heading, expected) => {
    expect(reasons(heading, 'Hoa Lê', 'Hay.', 'Thích 5 Trả lời')[2]).toBe(expected)
  })

  test.each(['Bình luận', '5 bình luận', 'Ý kiến bạn đọc (7)', 'BÌNH LUẬN', '3 nhận xét:'])(
    'stands under "%s"',
    heading => {
      expect(reasons(heading, 'Hoa Lê', 'Hay.', 'Trả lời').slice(1)).toEqual(Array(3).fill('comment'))
    }
  )

  test('stands under its author and its day', () => {
    expect(reasons('Nhận xét (1)', 'Khách ẩn danh', '24/07/2019 02:11', 'Nhà tôi cũng vậy.').slice(1)).toEqual(
      Array(3).fill('comment')
    )
    expect(reasons('Nhận xét (1)', 'Mở lại chợ nổi sau lũ ở Cái Răng', '24/07/2019', 'Chợ họp lại.')).not.toContain(
      'comment'
    )
  })

  test('is not looked for without a heading, nor far under it', () => {
    expect(reasons('Một dòng', 'Hoa Lê', 'Hay.', 'Trả lời Thích 5')).not.toContain('comment')
    const far = Array.from({length: 10}, (_, index) => `Dòng thứ ${index} của bài`)
    expect(reasons('Bình luận', ...far, 'Trả lời Thích 5')).not.toContain('comment')
  })
})

test('what a network has over the comments of a post is their heading', () => {
  const lines = ['Út Mười Hoa', 'Vậy chợ có họp ban đêm không ad?', 'Thích Trả lời 4 giờ']
  expect(reasons('Xem thêm bình luận', ...lines).slice(1)).toEqual(Array(3).fill('comment'))
  expect(reasons('Thích · Bình luận · Chia sẻ', ...lines).slice(1)).toEqual(Array(3).fill('comment'))
  expect(reasons('Xem thêm ảnh', ...lines)[2]).not.toBe('comment')
})

describe('the day on which a page was read', () => {
  const day = 'Thứ Bảy, 20/7/2024'
  const own = '07:00, 19/7/2024'
  const typeAt = (at: number, ...texts: string[]) => {
    const label = labelsOf(texts)[at]
    return label?.type === 'residue' ? label.fields?.reason : label?.type
  }

  test('stands above a menu', () => {
    expect(typeAt(0, day, 'Thời sự', 'Kinh tế', title, own, story)).toBe('clock')
    expect(typeAt(4, day, 'Thời sự', 'Kinh tế', title, own, story)).toBe('timestamp')
  })

  test('stands right over a menu in one line, or over the name of the paper and the day of the article', () => {
    const menu = 'Thời sự | Thế giới | Kinh tế | Văn hóa | Thể thao'
    expect(typeAt(0, day, menu, 'Kinh tế', title, story)).toBe('clock')
    expect(typeAt(0, day, menu, title, own, story)).toBe('clock')
    expect(typeAt(0, day, 'Đường dây nóng: 0912.345.678', title, own, story)).toBe('clock')
  })

  test('is no entry of a live report', () => {
    const said = `${title}, theo lời kể của nhiều người dân có mặt từ sớm và của ban quản lý chợ.`
    expect(typeAt(1, title, '22:47 19/7/2024', 'Chợ dừng', said, '21:30 19/7/2024', 'Chợ mở', story)).toBe('timestamp')
    expect(typeAt(1, title, '22:47 19/7/2024', 'Chia sẻ', '23:30 19/7/2024', story)).toBe('timestamp')
  })

  test('is that of the article where there is no other, or little stands between', () => {
    expect(typeAt(0, day, 'Thời sự', 'Kinh tế', title, story)).toBe('timestamp')
    expect(typeAt(0, day, 'Thời sự', title, own, story)).toBe('timestamp')
  })
})

describe('a list under a story', () => {
  test.each([
    'Tin mới',
    'TIN MỚI NHẤT',
    'Bài viết đã đăng',
    'tin liên quan',
    'Nổi bật',
    'Đọc nhiều trong tuần',
    'Lựa chọn của ban biên tập',
    'Nổi bật trên Saomai.vn',
    'Đang được quan tâm',
    'Các bài viết liên quan được xem nhiều',
    'Tin cùng ngày',
    'LIÊN QUAN',
    'Món ngon khác',
    'READ MORE',
    'Related articles'
  ])('"%s" is over it', heading => {
    expect(reasons(heading, 'Hồ Lắk cạn, cá chết hàng loạt')).toEqual(['related', 'related'])
  })

  test('a heading over nothing is a word of the page', () => {
    expect(reasons('Tin mới')).toEqual(['navigation'])
    expect(reasons('READ MORE')).toEqual(['navigation'])
  })

  test('a heading that leads from this story to others is none, also where their titles were lost', () => {
    for (const line of ['Tin liên quan', 'Tin cùng chuyên mục', 'Bài viết khác'])
      expect(reasons(line)).toEqual(['related'])
  })

  test.each(['Lựa chọn của bà con là lúa', 'Nổi bật trên nền trời', 'Liên quan đến vụ cháy chợ', 'Món khác nhau'])(
    '"%s" is none',
    line => {
      expect(labelsOf([title, story, line, story])[2]?.type).not.toBe('related')
    }
  )

  test('has short titles as well, right under its heading and at the end', () => {
    expect(reasons('Tin khác', 'Lời cảm ơn', 'Hồ Lắk cạn, cá chết hàng loạt', 'Kiệt nhỏ nở hoa')).toEqual(
      Array(4).fill('related')
    )
    expect(reasons('Tin khác', 'Hồ Lắk cạn, cá chết hàng loạt', 'Đọc tin nhanh', 'In bài này')[2]).not.toBe('related')
    expect(reasons('Tin khác', 'Lê Thị Hoa')[1]).not.toBe('related')
  })

  test.each(['Đọc bài này bằng tiếng Anh.', 'Xem bản tin này bằng tiếng Khmer', 'Xem toàn bộ báo cáo tại đây.'])(
    'a pointer is one: %s',
    line => {
      expect(reasons(line)).toEqual(['related'])
      expect(reasons(`${line.replace(/\.$/, '')} là chuyện thường.`)).not.toEqual(['related'])
    }
  )

  test('a title and its summary, which opens with the sign of the house as the story did', () => {
    const types = (...lines: string[]) => labelsOf(lines).map(label => label?.type)
    const [name, summary] = [
      'Mở lại chợ nổi sau lũ',
      'SM - Nước lên nhanh trong đêm, ba chục ghe hàng phải dời bến lên kè đá.'
    ]
    expect(types(title, `SM - ${story}`, name, summary, story).slice(2, 4)).toEqual(['related', 'related'])
    expect(types(title, story, name, summary, story).slice(2, 4)).not.toContain('related')
    expect(types(title, `${summary.slice(0, 50)}...`, name, summary, story)[3]).not.toBe('related')
    const report = [name, summary]
    expect(types(title, `SM - ${story}`, ...report, ...report, ...report)).not.toContain('related')
  })

  test('its titles have their days behind a dash', () => {
    expect(reasons('Người đan dù cuối làng – 14.02.2016')).toEqual(['related'])
    expect(reasons('Nhiệm kỳ 2011 – 2016')).not.toEqual(['related'])
  })

  test('its titles have their days behind them', () => {
    expect(reasons('Trao sáu mươi gậy cho học sinh (02/04/2024)')).toEqual(['related'])
    expect(reasons('Làng Chuồn khôi phục nghề nấu rượu [27/05 - 15:59]')).toEqual(['related'])
    expect(reasons('Trao gậy (02/04/2024)')).not.toEqual(['related'])
  })
})

test.each([
  ['Đặt câu hỏi cho bác sĩ', 'invitation'],
  ['Theo dõi kênh của trường', 'invitation'],
  ['Mọi thông tin xin gửi về: hoa@saomai.example', 'contact'],
  ['0909 000 000', 'contact'],
  ['Sao Mai - Địa chỉ: 12 Phố Chợ', 'contact'],
  ['Lượt xem: 1.037', 'count'],
  ['Đánh giá bài viết: 5/5', 'count'],
  ['Tự động phát 00:00 / 02:31 Tốc độ 1x Toàn màn hình', 'player'],
  ['Tài liệu đính kèm: quy-trinh.pdf (1,2 MB)', 'attachment'],
  ['VNINDEX 1.262,86 ▲ 4,71 (0,37%)', 'ticker'],
  ['* [6]Tin tức', 'navigation'],
  ['Trang 1 2 3 ... 18', 'navigation'],
  ['- HẾT -', 'end-mark']
])('"%s" under a signature is residue: %s', (line, reason) => {
  expect(reasons('Lê An', line)[1]).toBe(reason)
})

test('names, sources and titles under a story are none of it', () => {
  for (const line of [
    'Lưu Quý',
    'Thích Tâm An',
    'Hồ Lắk cạn, cá chết hàng loạt',
    'Nhận định trận Sao Mai gặp Sông Hồng'
  ])
    expect(['invitation', 'contact', 'navigation']).not.toContain(reasons(line)[0])
})

test('a rubric that joins a common one with others is an item of a menu', () => {
  const menu = (item: string) => labelsOf(['Thời sự', 'Kinh tế', item, 'Giáo dục', title, story])[2]?.fields?.reason
  expect(menu('Văn hóa - Nhịp sống trẻ - Quê nhà')).toBe('navigation')
  expect(menu('Văn hóa - nhịp sống của người trẻ hôm nay')).toBeUndefined()
})
