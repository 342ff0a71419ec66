import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {sure} from '../support/certain.ts'

const title = 'Khơi thông luồng lạch cho ghe thuyền về bến'
const lead = 'Bốn xã vùng cửa biển vừa nạo vét xong luồng lạch để ghe thuyền về bến an toàn trước mùa gió chướng.'
const story = [
  'Sáng 7/10, ban quản lý cảng cá cùng bộ đội biên phòng kiểm tra hiện trạng luồng vào cảng, đo lại độ sâu tại mười hai điểm và cắm thêm phao tiêu dẫn đường.',
  'Một thuyền trưởng tàu câu mực kể rằng trước đây mỗi lần nước ròng, tàu phải neo ngoài cửa biển chờ suốt sáu giờ đồng hồ mới vào được bến.'
]

/** The labels of the first lines, for certain or not. */
function head(...lines: string[]): string[] {
  return fromText([...lines, ...story].join('\n\n'))
    .children.slice(0, lines.length)
    .map(({type}) => type)
}

/** What constructs are certain of, of the first lines. */
function certain(...lines: string[]): (string | undefined)[] {
  return fromText([...lines, ...story].join('\n\n'))
    .children.slice(0, lines.length)
    .map(({type, data}) => ((data?.confidence ?? 0) >= 0.9 ? type : undefined))
}

describe('the head of a page', () => {
  test.each<[string, string[], string[]]>([
    ['rubric, headline, author, date, lead', ['THỜI SỰ', title, 'Lâm Thị Hà', '07/10/2024 08:30', lead], []],
    ['headline, date, lead', [title, '07/10/2024 08:30', lead], []],
    ['headline, author and date, lead', [title, 'Lâm Thị Hà - 07/10/2024', lead], []],
    ['date, headline, lead', ['Thứ Hai, 07/10/2024 | 08:15', title, lead], []],
    ['a time relative to now, headline, lead', ['2 giờ trước', title, lead], []],
    ['an hour, headline, lead', ['14:20', title, lead], []]
  ])('is read in any order: %s', (_, lines) => {
    const labels = head(...lines)
    expect(labels[lines.indexOf(title)]).toBe('headline')
    expect(labels[lines.indexOf(lead)]).toBe('lead')
    expect(labels.filter(label => ['subheading', 'paragraph'].includes(label))).toEqual([])
  })

  test.each(['2 giờ trước', 'Hôm qua 14:20', '14:20', 'Đăng 3 ngày trước'])('%s is a time above a title', time => {
    expect(certain(time, title)[0]).toBe('timestamp')
  })

  test.each(['14:20', '2 giờ trước'])('%s is none above what is no title', time => {
    expect(certain(time, 'Tàu vào bến.')[0]).not.toBe('timestamp')
    expect(fromText(`${time}\n\nTàu vào bến`).children[0]?.type).not.toBe('timestamp')
  })
})

describe('rubrics on top', () => {
  test('are kickers, one or two of them, after the name of the home page too', () => {
    expect(certain('Kinh tế', title)).toEqual(['kicker', 'headline'])
    expect(certain('Kinh tế', 'Thủy sản', title)).toEqual(['kicker', 'kicker', 'headline'])
    expect(certain('Trang chủ', 'Kinh tế', 'Thủy sản', title)).toEqual(['kicker', 'kicker', 'kicker', 'headline'])
  })

  test('are the menu of the page where there are more', () => {
    const menu = ['Kinh tế', 'Xã hội', 'Thể thao', 'Giải trí']
    expect(certain(...menu, title)).toEqual(['residue', 'residue', 'residue', 'residue', 'headline'])
  })

  test('are none without what can be a headline', () => {
    expect(fromText('Kinh tế\n\nXã hội').children.map(({type}) => type)).toEqual(['kicker', 'headline'])
    expect(sure(['Kinh tế', ...story], 0)).toBe('-')
  })
})

describe('a copy that was cut short', () => {
  test('of the headline is a headline, and so is what it was cut from', () => {
    expect(certain('Khơi thông luồng lạch cho ghe ...', title, lead).slice(0, 2)).toEqual(['headline', 'headline'])
    expect(certain('Khơi thông luồng lạch cho ghe…', title)).toEqual(['headline', 'headline'])
  })

  test('of the lead or of the story is a lead', () => {
    expect(certain(`${lead.slice(0, 60)} ...`, title, lead)[0]).toBe('lead')
    expect(certain(`${(story[0] as string).slice(0, 80)} ...`, title)[0]).toBe('lead')
  })

  test('is nothing for certain far from the top', () => {
    const lines = [lead, lead, lead, 'Khơi thông luồng lạch cho ghe ...', title]
    expect(certain(...lines)[3]).not.toBe('headline')
  })
})

describe('a name', () => {
  test('beside the date is the author', () => {
    expect(certain(title, '07/10/2024 08:30', 'Lâm Thị Hà', lead)[2]).toBe('byline')
    expect(certain(title, 'Lâm Thị Hà', '07/10/2024 08:30', lead)[1]).toBe('byline')
  })
})

describe('signs of agencies without a dash', () => {
  const opens = (text: string) => fromText(`${title}\n\n${text}`).children[1]

  test.each([
    'BNEWS Sáng 7/10, ban quản lý cảng cá kiểm tra luồng.',
    'Vietnam+ | Sáng 7/10, ban quản lý kiểm tra luồng.'
  ])('open a story: %s', text => {
    expect(opens(text)).toMatchObject({children: [{type: 'dateline'}, {type: 'text'}]})
  })

  test.each([
    'VTV Cup khai mạc sáng 7/10 tại nhà thi đấu tỉnh.',
    'XYZW Sáng 7/10, ban quản lý cảng cá kiểm tra luồng.'
  ])('are none where the name goes on or is not known: %s', text => {
    expect(opens(text)).toMatchObject({children: [{type: 'text'}]})
  })
})

describe('items of a list without dashes', () => {
  const items = ['Luồng Cửa Lớn', 'Luồng Rạch Gốc', 'Luồng Cái Đôi Vàm']
  const labels = (...lines: string[]) => fromText([title, lead, ...lines].join('\n\n')).children.slice(2)

  test('are body text under the words that announce them', () => {
    const [, ...rest] = labels('Các tuyến được nạo vét gồm:', ...items, ...story)
    expect(rest.slice(0, 3).map(({type, data}) => [type, data?.confidence])).toEqual([
      ['paragraph', 0.9],
      ['paragraph', 0.9],
      ['paragraph', 0.9]
    ])
  })

  test.each<[string, string[]]>([
    ['one line', ['Các tuyến được nạo vét gồm:', 'Luồng Cửa Lớn', ...story]],
    ['lines that nothing announces', ['Các tuyến được nạo vét.', ...items, ...story]],
    ['lines that end the article', [...story, 'Các tuyến được nạo vét gồm:', ...items]]
  ])('are none for certain: %s', (_, lines) => {
    const found = labels(...lines).filter(({data}) => data?.construct === 'paragraph' && data.confidence === 0.9)
    expect(found).toEqual([])
  })
})

describe('more of what pages leave', () => {
  test.each<[string, string]>([
    ['#cảng cá #Cà Mau', 'keywords'],
    // Over no titles, a heading points nowhere.
    ['Video nổi bật', 'residue'],
    ['Current time 0:00 / Duration 1:20', 'residue'],
    ['Phụ đề tắt', 'residue'],
    ['Đọc báo, tin tức thời sự 24h mới nhất', 'residue'],
    ['Trở thành người đầu tiên bình luận', 'residue'],
    ['Mục lục bài viết [Ẩn]', 'residue'],
    [`news toggle close lock settings calendar menu ${'Đội hình ra sân 11 Lê V. '.repeat(30)}`, 'residue']
  ])('%s', (line, label) => {
    const {children} = fromText([title, ...story, `${story.join(' ')}`, line].join('\n\n'))
    expect(children.at(-1)).toMatchObject({type: label})
    expect(children.at(-1)?.data?.confidence).toBeGreaterThan(0.9)
  })
})

describe('one headline', () => {
  test.each([
    ['twice', title],
    ['with the name of the site', `${title} | Báo Cửa Biển`],
    ['with the name of the site after a dash', `${title} - Báo Cửa Biển`]
  ])('%s', (_, page) => {
    expect(certain(page, title)).toEqual(['headline', 'headline'])
    expect(certain(page, 'Kinh tế', title, '07/10/2024 08:30')).toEqual(['headline', 'kicker', 'headline', 'timestamp'])
    expect(head(page, title, lead)[2]).toBe('lead')
  })

  test('again over pictures, for want of captions, is none', () => {
    const pictures = [lead, title, 'Phao tiêu mới cắm ở cửa luồng. Ảnh: Lâm Hà']
    expect(certain(title, ...pictures)[2]).not.toBe('headline')
    const again = [lead, title, 'Bà con kéo ghe qua bãi bồi khi nước ròng, mất cả buổi sáng mới ra được cửa.', title]
    expect(head(title, ...again).filter(label => label === 'headline')).toHaveLength(1)
    // Once, over the day of the story, it is that of the page.
    expect(certain(title, lead, title, '07/10/2024 08:30')[2]).toBe('headline')
  })

  test('a summary twice under it is none, nor a short line', () => {
    expect(certain(title, lead, lead).slice(1)).not.toContain('headline')
    expect(certain('Đọc tiếp', 'Đọc tiếp')).not.toContain('headline')
  })
})

describe('paths through a site', () => {
  test.each(['Trang chủ / Xã hội', 'Trang chủ > Kinh tế > Cảng cá', 'Tin tức › Pháp luật › Trật tự bến cảng'])(
    '%s',
    path => {
      expect(certain(path, title)).toEqual(['kicker', 'headline'])
    }
  )

  test.each(['Lãi > 100 triệu đồng', 'Tàu vào bến / tàu ra khơi'])('%s is none for certain', line => {
    expect(fromText([line, title, ...story].join('\n\n')).children[0]?.data?.confidence).not.toBe(0.95)
  })
})

describe('an author', () => {
  test('stands above the headline', () => {
    expect(certain('NGUYỄN THỊ HẢI', title)[0]).toBe('byline')
    expect(certain('Trung tá Lê Văn Biển', title)[0]).toBe('byline')
  })

  test('stands under the lead, above the date', () => {
    expect(certain(title, lead, 'Lâm Thị Hà', '07/10/2024 08:30').slice(2)).toEqual(['byline', 'timestamp'])
  })

  test('is none in a name that a sentence goes on from, nor in a title', () => {
    expect(certain('Nguyễn Thị Hải,', title)[0]).not.toBe('byline')
    expect(certain('Ra khơi', title)[0]).not.toBe('byline')
  })
})

describe('what a newsroom says over a speech', () => {
  const greeting = 'Thưa các đồng chí,'
  const opening = 'Báo Cửa Biển trân trọng giới thiệu toàn văn bài nói của giám đốc cảng cá tại lễ thông luồng.'

  test('is the lead, down to whom the speech greets', () => {
    expect(certain(title, opening, greeting).slice(1)).toEqual(['lead', 'paragraph'])
  })

  test.each([
    ['a title', 'Bài nói của giám đốc cảng cá tại lễ thông luồng Cửa Biển, ngày 7 tháng 10 năm 2024'],
    ['what leads over to the words', 'Mở đầu buổi lễ, giám đốc cảng cá nói trước hơn ba trăm bà con ngư dân:'],
    ['a greeting', 'Kính thưa các đồng chí lãnh đạo huyện và bà con ngư dân bốn xã vùng cửa biển đã về đây,']
  ])('%s over the greeting is none', (_, line) => {
    expect(certain(line, greeting)[0]).not.toBe('lead')
  })

  test('amid the story it is body text', () => {
    const [first = ''] = story
    expect(certain(title, first, opening, greeting)[2]).not.toBe('lead')
  })
})
