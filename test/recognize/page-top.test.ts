import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'

const title = 'Bến cá Cửa Lở mở chợ đêm đón khách đường xa'
const story =
  'Từ đầu tháng, mỗi tối thứ bảy, bến cá Cửa Lở dựng bốn mươi gian hàng dọc bờ kè. Bà con bày cá một nắng, ruốc khô và ' +
  'chén chè nóng. Khách đi xe máy từ thành phố xuống mất gần một tiếng, đông nhất là lúc thuyền câu về.'

/** Types of the lines, with the reason of residue. */
const types = (...lines: string[]) =>
  fromText(lines.join('\n')).children.map(node => (node.type === 'residue' ? `residue ${node.reason}` : node.type))

describe('what a page leaves above its story', () => {
  test('a menu, one item a line, then the rubric of the story under the day', () => {
    const menu = ['Thời sự', 'Thế giới', 'Đất và nước quê ta', 'Kinh tế', 'Thể thao']
    expect(types(...menu, 'Thứ hai, 12/5/2025, 08:15', 'Du lịch', title, story)).toEqual([
      ...menu.map(() => 'residue navigation'),
      'timestamp',
      'kicker',
      'headline',
      'paragraph'
    ])
  })

  test('nothing below the day of the story, whatever buttons stand there', () => {
    const above = ['Đọc báo in', 'Đăng nhập', 'Du lịch', 'Điểm đến', 'Về Cửa Lở nghe biển kể chuyện', 'LÊ THU VÂN']
    const below = ['02/04/2023 06:49', 'Nghe audio', '0:00 / 5:12', story, story]
    expect(types(...above, ...below).slice(2, 7)).toEqual(['kicker', 'kicker', 'headline', 'byline', 'timestamp'])
  })

  test('the rubrics over a day that stands over the headline', () => {
    const menu = ['Menu', 'Kinh tế', 'Doanh nghiệp', 'Thị trường', 'Đời sống', 'Video']
    expect(types(...menu, 'Thị trường', 'Giá cả', "07:54' - 17/01/2020", title, story).slice(6, 10)).toEqual([
      'kicker',
      'kicker',
      'timestamp',
      'headline'
    ])
  })

  test.each([
    'Thời sự Góc nhìn Thế giới Video Kinh doanh Khoa học',
    'Thời sự | Thế giới | Kinh tế | Quê mình | Thể thao',
    'TRONG NƯỚC   QUỐC TẾ   KINH TẾ   THỂ THAO   GIẢI TRÍ'
  ])('a menu in one line: %s', menu => {
    expect(types(menu, title, story)[0]).toBe('residue navigation')
    expect(types(title, story, story, menu)[3]).toBe('residue navigation')
  })

  test('a path from the home page tells the rubric, whatever stands above and below it', () => {
    const menu = ['Trang chủ', 'Kinh tế', 'Giữ nếp làng ta trong lòng phố', 'Xã hội']
    expect(types(...menu, 'Trang chủ / Xã hội / Chợ quê', title, story)).toEqual([
      ...menu.map(() => 'residue navigation'),
      'kicker',
      'headline',
      'paragraph'
    ])
    expect(types('Trang chủ > Xã hội', '0 bình luận', '07:00, 19/7/2024', story)[0]).toBe('kicker')
    expect(types(title, story, story, 'Trang chủ > Xã hội')[3]).toMatch(/^residue/)
  })

  test('a path whose steps stand on lines of their own, over the headline; more of them are a menu', () => {
    expect(types('Trang chủ', 'Kinh tế', title, story)).toEqual(['kicker', 'kicker', 'headline', 'paragraph'])
    expect(types('Trang chủ >', 'Kinh tế', title, story)).toEqual(['kicker', 'kicker', 'headline', 'paragraph'])
    expect(types('Trang chủ >', title, story)[0]).toBe('residue navigation')
    const menu = ['Thời sự', 'Kinh tế', 'Thể thao', 'Giáo dục']
    expect(types('Trang chủ', ...menu, title, story)[0]).toBe('residue navigation')
    expect(types('Trang chủ', ...menu, 'Trang chủ', 'Xã hội', title, story).slice(4, 7)).toEqual([
      'residue navigation',
      'kicker',
      'kicker'
    ])
    expect(types('Trang chủ', title, story)[0]).toBe('residue navigation')
  })

  test('the last of many rubrics is that of the story where the page left more than rubrics', () => {
    const menu = ['Thời sự', 'Kinh tế', 'Thể thao']
    expect(types('Báo Sao Mai Online', ...menu, 'Y tế', title, story).slice(3, 6)).toEqual([
      'residue navigation',
      'kicker',
      'headline'
    ])
    expect(types(...menu, 'Y tế', title, story)[3]).toBe('residue navigation')
  })

  test('a menu with strokes, whatever it has; authors are none', () => {
    expect(types('KHMER | Phóng sự quê | Media', 'Thể thao', title, '07:00, 19/7/2024', story).slice(0, 3)).toEqual([
      'residue navigation',
      'kicker',
      'headline'
    ])
    expect(types(title, 'Lê Thị An | Trần Văn Bình | Phạm Hoa', story)[1]).not.toBe('residue navigation')
  })

  test('a short headline under a menu, over its day', () => {
    const menu = ['Báo Sao Mai Online', 'Thời sự', 'Kinh tế', 'Thể thao', 'Du lịch']
    expect(types(...menu, 'Bến đò là của ai?', '07:00, 19/7/2024', story).slice(4, 6)).toEqual(['kicker', 'headline'])
  })

  test('items of a menu with marks', () => {
    const menu = ['•   Chính trị', '•   Kinh tế', '•   Xã hội', '•   Đô thị']
    expect(types(...menu, 'Đô thị › Giao thông', title, story).slice(-3)).toEqual(['kicker', 'headline', 'paragraph'])
  })

  test.each([
    ['Đời sống & Pháp luật', 'Đăng nhập'],
    ['TTXVN - baotintuc.vn', 'In trang này'],
    ['Sao Mai - Trang thông tin công nghệ', 'Thời sự']
  ])('the name of the paper, as rubrics are called or with its site: %s', (name, below) => {
    expect(types(name, below, title, '07:00, 19/7/2024', story)[0]).toMatch(/^residue/)
  })

  test('two rubrics over the headline are no name of a paper', () => {
    expect(types('Đời sống & Pháp luật', title, story)[0]).toBe('kicker')
  })

  test('a path over the day and the hour, which are no rubric', () => {
    const menu = 'Thời sự | Thế giới | Kinh tế | Quê mình | Thể thao'
    expect(types(menu, 'Kinh tế › Chợ quê', '09:22, 19/07/2022', title, story).slice(1, 4)).toEqual([
      'kicker',
      'timestamp',
      'headline'
    ])
  })

  test('a sentence about what rubrics are called is no menu', () => {
    const line = 'Bộ Y tế chấn chỉnh việc đầu tư, mua sắm thiết bị y tế'
    expect(types(line, story, story)[0]).not.toMatch(/residue/)
  })

  test.each(['Báo Sao Mai Online', 'TTXVN', 'TẠP CHÍ SAO MAI', 'Báo điện tử Sao Mai'])(
    'the name of the paper: %s',
    name => {
      expect(types(name, 'Xã hội', title, story).slice(0, 2)).toEqual(['residue masthead', 'kicker'])
    }
  )

  test('a short line over a longer title is no headline, though rubrics stand over it', () => {
    for (const own of ['Vật liệu', 'Tiếp dân - Khiếu nại, tố cáo'])
      expect(types('Xã hội', own, `${title} và mở cửa cả chủ nhật`, story)[1]).not.toBe('headline')
    expect(types('Xã hội', title, story)[1]).toBe('headline')
  })

  test('under a menu, a path is the rubric of the story and what stands over it is not', () => {
    const labels = types('Thời sự', 'Kinh tế', 'Bếp nhà ta', 'Du lịch', 'Nhà đẹp > Cây cảnh', title, story)
    expect(labels.slice(3, 6)).toEqual(['residue navigation', 'kicker', 'headline'])
  })

  test('of many rubrics under a menu, those are of the story that the menu has already, and what follows them', () => {
    const menu = ['Thời sự', 'Thế giới', 'Kinh tế', 'Thể thao', 'Giải trí']
    const navigation = menu.map(() => 'residue navigation')
    expect(types(...menu, 'Kinh tế', title, story)).toEqual([...navigation, 'kicker', 'headline', 'paragraph'])
    expect(types(...menu, 'Kinh tế', 'Chợ quê', title, story).slice(5, 7)).toEqual(['kicker', 'kicker'])
    expect(types('Thời sự | Thế giới | Kinh tế | Thể thao', ...menu, 'Kinh tế', title, story)[6]).toBe('kicker')
  })

  test('a short line amid a menu is no headline', () => {
    const types_ = types('Thời sự', 'Y tế', 'Dược', 'Bếp nhà', 'Khoa học', 'Mẹ và bé', title, story)
    expect(types_.slice(0, 6)).not.toContain('headline')
  })

  test('a short headline stands under a path, whatever stands below it', () => {
    const labels = types(
      'Thời sự',
      'Kinh tế',
      'Thể thao',
      'Giao thông > Đường sắt',
      'Ga cuối ngày',
      '08:15 12/5/2025',
      story
    )
    expect(labels.slice(3, 6)).toEqual(['kicker', 'headline', 'timestamp'])
  })

  test('an agency under the headline has made the story', () => {
    expect(types(title, 'TTXVN', story)[1]).toBe('credit')
  })

  test.each(['Bếp núc › Mẹo vặt', 'Sao Mai > Nhà nông > Chợ quê'])(
    'a path, whatever its steps are called: %s',
    path => {
      expect(types(path, title, story).slice(0, 2)).toEqual(['kicker', 'headline'])
    }
  )

  test('a rubric of its own above title and date, and under the title', () => {
    expect(types('Chuyện bến sông', title, '08:15 12/05/2025', story)[0]).toBe('kicker')
    expect(fromText(['Chuyện bến sông', title, story, story].join('\n')).children[0]?.data?.confidence).not.toBe(0.95)
    expect(types(title, 'Du lịch', '08:15 12/05/2025', story)[1]).toBe('kicker')
  })
})

describe('what a page leaves under its story', () => {
  test('titles and summaries of other articles, after the signature', () => {
    const tail = ['Chợ nổi mở lại sau bão', 'Ba mươi ghe hàng đã về neo kín khúc sông trước đình.']
    expect(types(title, story, story, 'Lê An', ...tail).slice(3)).toEqual(['byline', 'related', 'related'])
    expect(types(title, story, story, 'Bài, ảnh: LÊ AN', ...tail).slice(3)).toEqual(['credit', 'related', 'related'])
  })

  test('what comes after the name of a photographer may be the story', () => {
    const last = 'Chợ sẽ mở đến hết tháng chín, trước mùa bão.'
    expect(types(title, story, 'Ảnh: LÊ AN', last)[3]).not.toBe('related')
  })

  test.each([
    'Chợ nổi mở lại sau bão số ba Baosaomai.vn - Ba mươi ghe hàng đã về neo kín khúc sông trước đình làng Cửa Lở',
    'Chợ nổi mở lại sau bão số ba TTXVN - Ba mươi ghe hàng đã về neo kín khúc sông trước đình làng Cửa Lở',
    'Chợ nổi mở lại sau bão số ba 12/05/2025 08:15 Ba mươi ghe hàng đã về neo kín khúc sông trước đình'
  ])('title and summary of another article in one line: %s', line => {
    expect(types(title, story, line, story)[2]).toBe('related')
  })

  test('words in capitals before a dash are no sign of a house', () => {
    const line = 'Bà con xếp hàng vào khu chợ mới xây ABCDE - Nơi này mở cửa từ bốn giờ sáng đến khi mặt trời lên cao'
    expect(types(title, story, line, story)[2]).not.toBe('related')
  })

  test('keywords one under another, of which one begins with a small letter', () => {
    expect(types(title, story, story, 'Lê An', 'Cửa Lở', 'chợ đêm', 'bến cá').slice(4)).toEqual([
      'keywords',
      'keywords',
      'keywords'
    ])
  })

  test('an age beside the title of another article', () => {
    expect(types(title, story, story, 'Lê An', 'Chợ nổi mở lại sau bão', '3 giờ trước')[5]).toBe('timestamp')
  })
})

test.each(['CHUYÊN TRANG CỦA BÁO CỬA BIỂN', 'Ấn phẩm của Báo Cửa Biển', 'CQ CỦA HỘI NGHỀ CÁ CỬA LỞ'])(
  'whose the paper is: %s',
  line => {
    expect(types('Bến cá & Đời sống', line, 'Du lịch', title, story).slice(1)).toEqual([
      'residue slogan',
      'kicker',
      'headline',
      'paragraph'
    ])
    expect(types(title, story, `${line} vừa ra mắt bạn đọc sáng nay.`)[2]).toBe('paragraph')
  }
)

test('a menu over nothing but a short line is no article', () => {
  const {children} = fromText(
    'Trang chủ\n\nTin tức\n\nChuyên mục\n\nDự án\n\nTương tác\n\nKinh tế biển\n\nBến cá của ai?'
  )
  expect(children.length).toBeGreaterThan(0)
})
