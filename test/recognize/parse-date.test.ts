import {describe, expect, test} from 'vitest'
import {parseDate} from '../../src/recognize/constructs/block/parse-date.ts'

describe('the date at the end of a line', () => {
  test.each<[line: string, iso: string | undefined, kinds: string]>([
    ['05/03/2024 9:05', '2024-03-05T09:05:00+07:00', 'date time'],
    ['05/03/2024 23:59', '2024-03-05T23:59:00+07:00', 'date time'],
    ['05/03/2024 24:00', '2024-03-05', 'date time'],
    ['05/03/2024 14:60', '2024-03-05', 'date time'],
    ['05/03/2024 11:30 CH', '2024-03-05T23:30:00+07:00', 'date time'],
    ['05/03/2024 12:30 CH', '2024-03-05T12:30:00+07:00', 'date time'],
    ['05/03/2024 11:30 SA', '2024-03-05T11:30:00+07:00', 'date time'],
    ['05/03/2024 11:30 PM', '2024-03-05T23:30:00+07:00', 'date time'],
    // Days that are none, and those before newspapers.
    ['01/01/1900', '1900-01-01', 'date'],
    ['31/12/1899', undefined, 'date'],
    ['29/02/2024', '2024-02-29', 'date'],
    ['29/02/2023', undefined, 'date'],
    ['05/13/2024', '2024-05-13', 'date'],
    ['13/13/2024', undefined, 'date'],
    ['Sat, 08/17/2019 @ 10:30 AM PST', '2019-08-17', 'weekday date time abroad'],
    ['11. April 2024', '2024-04-11', 'date'],
    ['3. März 2023', '2023-03-03', 'date'],
    ['Thứ Ba, 20/02/2024 (11 tháng Giêng năm Giáp Thìn)', '2024-02-20', 'weekday date'],
    ['Chủ nhật, 10/02/2019 (mùng 6 Tết Kỷ Hợi)', '2019-02-10', 'weekday date'],
    ['Cập nhật lần cuối: 16h20 cùng ngày', undefined, 'label time short'],
    ['Thứ bảy: 08:21 ngày 16/12/2023', '2023-12-16T08:21:00+07:00', 'weekday time date'],
    ['12 tháng 3 lúc 08:15 ·', undefined, 'short time'],
    ['2 giờ ·', undefined, 'ago'],
    ["45' trước", undefined, 'ago'],
    ['Cách đây 5 tiếng', undefined, 'ago'],
    // Years, and months by their names.
    ['05/03/24', '2024-03-05', 'date'],
    ['Jan 5, 2024', '2024-01-05', 'date'],
    ['December 31st, 2024', '2024-12-31', 'date'],
    ['5-Sep-2024', '2024-09-05', 'date'],
    ['2024/3/5', '2024-03-05', 'date'],
    ['5 tháng 3, 2024', '2024-03-05', 'date'],
    ['mồng 5 tháng Ba năm 2024', '2024-03-05', 'date'],
    ['Tháng Ba 5, 2024', '2024-03-05', 'date'],
    ['05·03·2024', '2024-03-05', 'date'],
    ['5/Mar/2024', '2024-03-05', 'date'],
    ['5 Th3, 2024', '2024-03-05', 'date'],
    ['5 Tháng Ba, 09:40', undefined, 'short time'],
    ['Tue, 5 Mar 2024 14:30:00 GMT', '2024-03-05', 'weekday date time abroad'],
    // Hours of the day in words.
    ['05/03/2024 lúc 2:30 chiều', '2024-03-05T14:30:00+07:00', 'date time'],
    ['05/03/2024, 5 giờ 30 sáng', '2024-03-05T05:30:00+07:00', 'date time'],
    ['T.Ba 05.03.2024 ~ 17g50', '2024-03-05T17:50:00+07:00', 'weekday date time'],
    // Zones, weekdays, times relative to now.
    ['2024-03-05T14:30:07.123Z', '2024-03-05T14:30:00+07:00', 'date time zone'],
    ['05/03/2024 14:30 giờ Hà Nội', '2024-03-05T14:30:00+07:00', 'date time zone'],
    ['05/03/2024 14:30 UTC+7', '2024-03-05T14:30:00+07:00', 'date time zone'],
    ['05/03/2024 14:30 UTC+8', '2024-03-05', 'date time abroad'],
    ['05/03/2024 8:40 AM (AEDT)', '2024-03-05', 'date time abroad'],
    ['05/03/2024 | 21:40 (giờ Praha)', '2024-03-05', 'date time abroad'],
    ['Chúa nhật, 05/03/2024', '2024-03-05', 'weekday date'],
    ['CN 05/03/2024', '2024-03-05', 'weekday date'],
    ['Sáng thứ bảy 05/03/2024', '2024-03-05', 'weekday date'],
    ['05/03/2024 (14:30)', '2024-03-05T14:30:00+07:00', 'date time'],
    ['5/3 14:30', undefined, 'short time'],
    ['hơn 2 giờ 5 phút trước', undefined, 'ago'],
    ['an hour ago', undefined, 'ago'],
    // What may follow.
    ['05/03/2024 14:30 3 phút đọc', '2024-03-05T14:30:00+07:00', 'date time'],
    ['05/03/2024 14:30 | 12 bình luận', '2024-03-05T14:30:00+07:00', 'date time'],
    ['05/03/2024 14:30 · sửa lần cuối 06/03/2024', '2024-03-05T14:30:00+07:00', 'date time'],
    ['05/03/2024 14:30 12', '2024-03-05T14:30:00+07:00', 'date time']
  ])('%s', (line, iso, kinds) => {
    const date = parseDate(line)
    expect([date?.start, date?.iso, [...(date?.kinds ?? [])].join(' ')]).toEqual([0, iso, kinds])
  })

  test.each(['05/03/2024 14:30 1234', '05/03/2024 14:30 nhà', 'nhà05/03/2024', '5/3/202', ''])('is none: %s', line => {
    expect(parseDate(line)).toBeUndefined()
  })

  test('is told from the words before it, up to 80 characters of them', () => {
    expect(parseDate('T8, 05/03/2024')).toMatchObject({start: 4, end: 14})
    expect(parseDate('05/03/2024 14:30 3 phút đọc')).toMatchObject({start: 0, end: 16})
    expect(parseDate(`${'a'.repeat(78)} 05/03/2024`)?.start).toBe(79)
    expect(parseDate(`${'a'.repeat(79)} 05/03/2024`)).toBeUndefined()
  })
})
