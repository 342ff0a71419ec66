import {describe, expect, test} from 'vitest'
import {fromText, type Timestamp} from '../../src/index.ts'
import {nodesOf} from '../support/nodes.ts'

const headline = 'Vụ rau đông được mùa ở ven sông'
const story =
  'Sáng nay, hợp tác xã ở ven sông bắt đầu thu hoạch vụ rau đông, với sản lượng cao hơn năm trước gần một phần ba. Bà con nói rằng nước về đủ, giá bán ổn định, và ai cũng mong thời tiết thuận cho đến cuối tháng.'

/** The date that is read from a line under the headline: nothing where the line is none, '' where it has no day. */
function dateOf(line: string, text = `${headline}\n\n${line}\n\n${story}\n\n${story}`): string | undefined {
  const node = fromText(text).children.find(({type}) => type === 'timestamp') as Timestamp | undefined
  return node && (node.date ?? '')
}

const day = '2024-03-05'
const hour = '2024-03-05T14:30:00+07:00'

const dates: [line: string, date: string][] = [
  // A weekday, a date, an hour and a zone, in any order.
  ['Thứ Ba, 05/03/2024 14:30 (GMT+7)', hour],
  ['Thứ ba, ngày 5/3/2024 14:30 GMT+7', hour],
  ['Thứ Ba, ngày 5 tháng 3 năm 2024', day],
  ['Thứ 3, 05/03/2024 - 14:30', hour],
  ['14:30 | 05/03/2024', hour],
  ['14:30 - Thứ Ba, 05/03/2024', hour],
  ['05/03/2024 14:30', hour],
  ['05-03-2024 | 14:30:07', hour],
  ['05.03.2024, 14h30', hour],
  ['14 giờ 30 phút, ngày 5/3/2024', hour],
  ['05/03/2024 02:30 PM', hour],
  ['05/03/2024 14:30 PM', hour],
  ['- 05/03/2024 14:30', hour],
  ['Ngày 05/03/2024', day],
  // With what a page writes before and behind it.
  ['Thứ ba, 05 Tháng 3 2024 14:30 Administrator', hour],
  ['Tuesday, 05 March 2024 14:30 Lê Hoàng An', hour],
  ['05/03/2024 14:30 Thể thao', hour],
  ['admin 05/03/2024', day],
  ['Đăng bởi an_chai vào Thứ ba, 05/03/2024', day],
  ['05/03/2024 - Đã xem: 41', day],
  ['Phòng đại diện tại miền Tây | Thứ Ba, 05/03/2024 | 14:30', hour],
  ['Cửa Lở — 05/03/2024 14:30', hour],
  ['LÊ AN05/03/2024 14:30', hour],
  ['Lê An (CTV)14:30 05/03/2024', hour],
  ['Kinh tế Thứ Ba, 05/03/2024 14:30', hour],
  ['Thể thao › 14:30 - 05/03/2024', hour],
  ['14:30, 05/03/2024 | Lê Hoàng An', hour],
  ['Lê An | 05/03/2024 14:30 | Chợ quê', hour],
  ['05/03/2024 14:30 (Xem: 1.893)', hour],
  ['05/03/2024 14:30 | Lượt xem: 219', hour],
  ["14:30', 05/03/2024", hour],
  ['5 tháng 3 2024', day],
  ['5 Tháng Ba, 2024', day],
  ['Hà Nội, ngày 5 tháng 3 năm 2024', day],
  ['by Lê Thị An on Tháng Ba 5, 2024', day],
  ['Bàn Quốc tế :: 2024-03-05T14:30:00+07:00', hour],
  ['Kinh tế biển >> Ngày: 05-03-2024, 14:30', hour],
  ['CHUYỆN LÀNG NGHỀ [05·03·2024 – 14:30]', hour],
  ['05-03-2024 - 14:30 | Tài chính - ngân hàng', hour],
  ['Thứ Ba, 05/03/2024 14:30 [(GMT +7)]', hour],
  ['Thứ 3, 05/03/2024 | 14:30:44 [GMT +7]  A  A', hour],
  ['Thứ Ba, 05/03/2024 14:30 [19]|', hour],
  ['05-03-2024 14:30 | Bếp nhà 24h', hour],
  ['05/03/202414:30:00(Xem: 2417)', hour],
  ['Theo Nhịp sống chợ 14:30 05/03/2024', hour],
  ['Lê Hoàng An, Theo Nhịp sống chợ 14:30 05/03/2024', hour],
  ['Thông cáo báo chí | 05 Tháng 3 2024', day],
  ['3/15/202400:00:00(View: 3417)', '2024-03-15'.concat('T00:00:00+07:00')],
  ['@ 5 March 2024 02:30 PM', hour],
  ['Thứ ba - 05/03/2024 14:30 96 0', hour],
  ['05 Tháng Ba 20242:30 CH(Xem: 3316)', hour],
  ['5 Tháng Giêng 2024', '2024-01-05'],
  ['Ngày: 3/15/2024 2:30:00 PM / Số lượt xem: 1187', '2024-03-15T14:30:00+07:00'],
  ['Hội Chợ nổi Bến LởHội Chợ nổi Bến Lở05/03/2024', day],
  ['Hà Nội (TTXVN 5/3/2024)', day],
  ['Old 05-03-2024   #1', day],
  ['Posted by Webmaster on March 5, 2024', day],
  ['Ngày đăng bài: 05/03/2024 | Tác giả: Lê Hoàng An', day],
  ['3 giờ trướcBài gốc', ''],
  // With words that say what the date is.
  ['Write : 2024-03-05 14:30:52 Update : 2024-03-06 15:40:07', hour],
  ['14:30 05.03.2024 (Đã cập nhật: 15:05 06.03.2024)', hour],
  ['Đăng tải Th 3 5 tháng 3 2024 lúc 2:30chiều', hour],
  ['Published Date: Thứ ba, 5 tháng 3 2024', day],
  ['Bản tin phát lúc 14h30 ngày 5/3/2024', hour],
  ['Ngày gửi: 05/03/2024', day],
  ['Ngày đăng tin: 05/03/2024', day],
  ['Bài đăng ngày 5/3/2024', day],
  ['Gửi lúc 14:30 05/03/2024', hour],
  ['Số ra ngày 05/03/2024', day],
  ['Sửa lần cuối: 05/03/2024', day],
  ['Cập nhật gần nhất: 05/03/2024', day],
  ['Last modified: Mar 5, 2024', day],
  ['Created on 5 March 2024', day],
  ['Ngày đăng 05/03/2024 - Lượt xem 864', day],
  ['Cập nhật ngày 05/03/2024 bởi admin', day],
  ['Cập nhật lúc 14:30 05/03/2024', hour],
  ['Cập nhật lúc: 14:30, 05/03/2024', hour],
  ['Cập nhật lần cuối 05/03/2024', day],
  ['Ngày đăng : 14:30, 05/03/2024', hour],
  ['Ngày đăng: 05/03/24', day],
  ['Đăng lúc: 05/03/2024 14:30', hour],
  ['Đăng ngày 05/03/2024', day],
  ['Xuất bản: 14:30 Thứ Ba, 05/03/2024', hour],
  ['Published: 05/03/2024 14:30', hour],
  ['Cập nhật lúc 14:30', ''],
  // As English sites and systems write it.
  ['Tuesday, March 5, 2024', day],
  ['Mar 5, 2024', day],
  ['5 March 2024, 14:30', hour],
  ['Updated on March 5th, 2024', day],
  ['2024-03-05', day],
  ['2024-03-05 14:30', hour],
  ['2024-03-05T14:30:00+07:00', hour],
  ['Tue, 05/03/2024 - 14:30', hour],
  // Relative to now, an hour alone.
  ['2 giờ trước', ''],
  ['5 phút trước', ''],
  ['• 1 ngày', ''],
  ['khoảng một giờ trước', ''],
  ['3 ngày trước', ''],
  ['Vừa xong', ''],
  ['Hôm qua, 14:30', ''],
  ['2 hours ago', ''],
  ['14:30', ''],
  ['14:30 GMT+7', ''],
  ['14:30 05/03', ''],
  // After an author, a desk, a post, a rubric.
  ['Lê Na - Thứ Ba, 05/03/2024 14:30 (GMT+7)', hour],
  ['Lê Na Thứ ba, ngày 05/03/2024 14:30 PM (GMT+7)', hour],
  ['Lê Na | 14:30 05/03/2024', hour],
  ['Lê Na 14:30 05/03/2024', hour],
  ['Lê Na • 2 giờ trước', ''],
  ['LÊ NA - 05/03/2024 14:30', hour],
  ['Ban Thời sự-Thứ ba, ngày 05/03/2024 14:30 GMT+7', hour],
  ['PV Thường trú TTXVN tại Lào - Thứ ba, ngày 5/3/2024 14:30 GMT+7', hour],
  ['Lê Na (TTXVN) - 05/03/2024 14:30', hour],
  ['Lê Na (t/h)-Thứ ba, ngày 05/03/2024 14:30 GMT+7', hour],
  ['Theo TTXVN - 05/03/2024 14:30', hour],
  ['Xã hội - Ngày đăng : 14:30, 05/03/2024', hour],
  ['Kinh tế | 05/03/2024 14:30', hour],
  ['Tác giả: Lê Na - 05/03/2024', day],
  // Before numbers of readers.
  ['05/03/2024 14:30 | 1.234 lượt xem', hour],
  ['Sức khỏe / 14:30 05.03.2024', hour],
  ['Lê Na 🕒 14:30 ngày 05/03/2024', hour],
  ['BBT Sao Mai (14:30 - 05/03/2024)', hour],
  ['Cập nhật 14:30, 05/03/2024 / Lê Na', hour],
  ['14:30 | Thứ Ba, 05/03/2024 0', hour],
  ['05/03/2024 - 0 bình luận', day],
  ['Lượt xem: 1.234 | 05/03/2024', day],
  ['05/03/2024 14:30 Chia sẻ', hour],
  ['- 05/03/2024 -', day],
  ['05/03/2024 | Tin tức', day],
  ['05/03/2024 – Lê Hoàng An', day],
  ['05/03/2024 10:30:00 AM +00:00', day],
  ['Thứ Ba ngày 5 tháng 3', ''],
  ['2h ago', '']
]

const others = [
  'XSMN 5/3/2024',
  'Xổ số miền Nam ngày 5/3/2024',
  'Bảng giá vàng hôm nay',
  'Sân nhà thắng 2-1',
  'Anh - Đức: 21:00',
  'Lịch nghỉ lễ từ 30/4',
  'Hai mươi năm trước',
  'Theo kế hoạch 5/3/2024',
  'Gửi bà con ngày 5/3/2024',
  'Sửa 5 cống trước mùa lũ 2024',
  '05/03/2024 - Hội chợ quê',
  'Lượt về: 1-0 | 2024',
  'Nhịp sống số 5/3/2024',
  'Tour ghép • 1 ngày',
  'Khai mạc 14:30 05/03/2024',
  '05/03/2024 14:30 Khởi hành',
  'Chợ phiên do an_chai mở ngày 5/3/2024',
  'Bản tin phát thanh 5/3',
  'Chợ phiên họp lại từ 5 Tháng Ba'
]

test.each([
  ['under the headline', ['LÊ AN05/03/2024 14:30', story]],
  ['under the story', [story, story, 'Lê Hoàng An 14:30 05/03/2024']]
])('a name beside the day stays data: %s', (_, lines) => {
  const node = fromText([headline, ...lines].join('\n\n')).children.find(({type}) => type === 'timestamp') as Timestamp
  expect(node.children.map(({type}) => type)).toContain('contributor')
})

describe('a line under the headline', () => {
  test.each(dates)('%s', (line, date) => {
    expect(dateOf(line)).toBe(date)
  })

  test.each(others)('is no date of publication: %s', line => {
    expect(dateOf(line)).toBeUndefined()
  })

  test('names its author', () => {
    const line = 'Lê Na-Thứ ba, ngày 05/03/2024 14:30 GMT+7'
    expect(nodesOf(fromText(`${headline}\n\n${line}\n\n${story}`))).toContainEqual(['contributor', 'Lê Na'])
  })

  test('of a day that is none has no date', () => {
    expect(dateOf('31/02/2024 14:30')).toBe('')
  })
})

test('an age alone on its line, also above the entries of a live report', () => {
  const entries = ['12 phút trước', '35 phút trước'].map(line => `${line}\n${story}`)
  const types = nodesOf(fromText(`${headline}\n${entries.join('\n')}`))
  for (const line of ['12 phút trước', '35 phút trước']) expect(types).toContainEqual(['timestamp', line])
})

test('above the headline, which is the line under it', () => {
  const line = 'PV Thường trú TTXVN tại Lào - Thứ ba, ngày 5/3/2024 14:30 GMT+7'
  const types = nodesOf(fromText(`${line}\n${headline}\n${story}\n${story}`))
  expect(types).toContainEqual(['headline', headline])
  expect(dateOf(line, `${line}\n${headline}\n${story}\n${story}`)).toBe(hour)
})

describe('a date amid a story', () => {
  test.each(['Ngày 12/11/1936', '15 giờ 20, ngày 30/6/1945', '12/11/1936', '19:30', '14:30 05/03'])(
    'is none of publication: %s',
    line => {
      expect(dateOf(line, `${headline}\n\n${story}\n\n${line}\n\n${story}`)).toBeUndefined()
    }
  )

  test('is where it has an hour', () => {
    expect(dateOf('', `${headline}\n\n${story}\n\n05/03/2024 14:30\n\n${story}`)).toBe(hour)
  })
})

test('an hour under the story is one of publication where a word says so', () => {
  expect(dateOf('', `${headline}\n\n${story}\n\n${story}\n\nTin phát lúc: 08h00`)).toBe('')
  expect(dateOf('', `${headline}\n\n${story}\n\n${story}\n\nGiờ mở cửa: 08h00`)).toBeUndefined()
})

test('days of other articles under the story say nothing of the day over it', () => {
  const others = 'Chợ phiên họp lại sau lũ\n\n12 tháng 1 2024'
  expect(dateOf('', `${headline}\n\n-   5 tháng 3 2024\n\n${story}\n\n${story}\n\n${others}`)).toBe(day)
})

test('stands over the story behind the buttons, however long the menu above the headline is', () => {
  const menu = Array.from({length: 12}, (_, at) => `Góc phố thứ ${at} của ta`)
  const lines = ['Thời sự', ...menu, headline, 'March 5, 2024', 'Share', 'Facebook', 'Twitter', 'Email', 'Print', story]
  expect(dateOf('', lines.join('\n'))).toBe(day)
})

test('a day over the last part of a story heads it', () => {
  const part = 'Cậu bé năm xưa trở lại làng và mở lớp dạy đan thuyền thúng cho ba chục người trẻ ở hai thôn ven biển.'
  expect(dateOf('', `${headline}\n\n${story}\n\nNgày 21/5/2023\n\n${part}`)).toBeUndefined()
})

test('several hours are entries of a live report', () => {
  expect(dateOf('', `${headline}\n\n20:54\n\nĐội khách ghi bàn.\n\n20:31\n\n${story}`)).toBeUndefined()
})

test('several days are headings of a chronicle', () => {
  expect(
    dateOf('', `${headline}\n\n${story}\n\nTHỨ TƯ, NGÀY 10/1/2018\n\n${story}\n\nTHỨ NĂM, NGÀY 11/1/2018\n\n${story}`)
  ).toBeUndefined()
  expect(dateOf('', `${headline}\n\nNgày 12/11/1936\n\nThợ mỏ đình công.\n\nNgày 3/2/1945\n\n${story}`)).toBeUndefined()
})
