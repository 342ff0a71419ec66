import {describe, expect, test} from 'vitest'
import {labelsOf} from '../support/certain.ts'

const title = 'Bến Mương Đào có cầu phao mới'
const story = [
  'Sáng chủ nhật, cầu phao nối hai bờ Mương Đào mở cho xe đạp và người đi bộ, sau bốn tháng bà con góp công đóng phuy, buộc ván. Ban tự quản của ấp cho biết mỗi ngày có chừng ba trăm lượt người qua lại trên cây cầu dài bốn mươi mét này.',
  'Ông Tư Mẫn, người đưa đò cuối cùng của bến, nói rằng ông bán chiếc xuồng từ tuần trước để lấy tiền mua thêm phuy nhựa. Cụ bà bán trầu bên kia sông lần đầu sang chợ mà không phải đợi nước lớn, đi một vòng rồi về kịp bữa cơm trưa.'
]

/** What constructs are certain of, of lines under the story. */
function under(...lines: string[]): (string | undefined)[] {
  return labelsOf([title, ...story, ...lines])
    .slice(3)
    .map(label => label?.type)
}

/** What they are certain of, of a line amid it. */
function amid(line: string): string | undefined {
  return labelsOf([title, story[0] as string, line, story[1] as string])[2]?.type
}

describe('the last paragraph', () => {
  test.each([
    'Tuy nhiên, xe máy vẫn phải đi vòng qua cầu Rạch Ông cách đó bốn cây số.',
    'Ông Mẫn dự tính xin một chân gác cầu để được ở lại với bến sông.',
    'Nhiều hộ ở ấp bên cũng ngỏ ý góp ván để nối thêm một nhịp nữa.',
    '“Mai mốt nước nổi, tụi tôi sẽ nâng ván cao thêm nửa thước cho chắc.”',
    'Cầu còn thiếu lan can và đèn, "phải xong trước mùa nước nổi", bà Chín Hợi nói.'
  ])('takes the story up: %s', line => {
    expect(under(line)).toEqual(['paragraph'])
  })

  test.each([
    'Ba mươi nhà nổi ở Vàm Trư được cấp số nhà, chấm dứt cảnh thư từ đi lạc suốt nhiều năm.',
    '“Tôi trồng sen để được nghe ếch kêu” và những chuyện lạ ở xóm Bàu Sấu'
  ])('is not told by its form: %s', line => {
    expect(under(line)).not.toContain('paragraph')
  })

  test('stands last', () => {
    expect(
      under('Nhiều hộ ở ấp bên cũng ngỏ ý góp ván để nối thêm một nhịp nữa.', 'Vàm Trư mở hội đua ghe')[0]
    ).not.toBe('paragraph')
  })
})

describe('invitations', () => {
  test.each([
    'Mời bạn xem vài tấm ảnh trong ngày thông cầu:',
    'Mời quý phụ huynh ngắm lại những khoảnh khắc vui của các em bên cầu.'
  ])('to the pictures below are body text: %s', line => {
    expect(amid(line)).toBe('paragraph')
  })

  test.each([
    'Mời bạn xem thêm video: Khoảnh khắc nhịp cầu đầu tiên nổi lên',
    'Mời bạn đọc bài tiếp theo trên số báo chủ nhật',
    'Mời độc giả theo dõi chương trình truyền hình về bến nước quê'
  ])('to other reading are related: %s', line => {
    expect(amid(line)).toBe('related')
  })

  test('to write to the newsroom are not', () => {
    expect(amid('Mời bạn đọc gửi câu chuyện bến quê về tòa soạn trước ngày 20/7')).not.toBe('related')
  })
})

describe('lists under the story', () => {
  test('titles have their days behind them or before them', () => {
    const title = 'Vàm Trư cấp số nhà cho ba mươi nhà nổi'
    expect(under(`${title} | 12/06/2025 |`)).toEqual(['related'])
    expect(under(`12/06/2025 - ${title}`, '10/06/2025 - Chợ Rạch Ông dời vào trong')).toEqual(['related', 'related'])
  })

  test('results of matches, and one day alone, are no such titles', () => {
    expect(under('12/06/2025 Mương Đào 2-1 Rạch Ông', '10/06/2025 Vàm Trư 0-0 Mương Đào')).not.toContain('related')
    expect(under('12/06/2025 - Vàm Trư cấp số nhà cho ba mươi nhà nổi')).not.toContain('related')
  })

  test('the parts of a series stand beside each other', () => {
    const parts = ['Kỳ 1: Người cuối cùng chèo đò ngang', 'Kỳ 2: Ván gỗ của làng']
    expect(labelsOf([title, story[0] as string, ...parts, story[1] as string]).slice(2, 4)).toMatchObject([
      {type: 'related'},
      {type: 'related'}
    ])
    expect(amid('Kỳ 1: Người cuối cùng chèo đò ngang')).not.toBe('related')
  })

  test.each([
    'Cơ sở 2: 12 Hàng Muối, Cái Bè',
    '15 Hàng Muối, Cái Bè, Tiền Giang',
    'Đài Phát thanh và Truyền hình Mương Đào',
    'BS. Nguyễn Văn Mẫn Tuệ'
  ])('end over the imprint and the author: %s', line => {
    expect(under('Tin liên quan', 'Vàm Trư cấp số nhà cho ba mươi nhà nổi', line)[2]).not.toBe('related')
  })

  test('a title with a number is a title', () => {
    expect(under('Tin liên quan', '15 nhà nổi ở Vàm Trư, nơi không ai khóa cửa')[1]).toBe('related')
  })
})
