import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'

const title = 'Bến cá Cửa Lở mở chợ đêm đón khách đường xa'
const story =
  'Từ đầu tháng, mỗi tối thứ bảy, bến cá Cửa Lở dựng bốn mươi gian hàng dọc bờ kè. Bà con bày cá một nắng, ruốc khô và ' +
  'chén chè nóng. Khách đi xe máy từ thành phố xuống mất gần một tiếng, đông nhất là lúc thuyền câu về.'
const slogan = 'GIỮ BIỂN XANH - GIỮ NGHỀ BỀN - GIỮ TÌNH LÀNG'

const types = (...lines: string[]) => fromText(lines.join('\n\n')).children.map(({type}) => type)

describe('a path that ends with the headline', () => {
  const long = `Hội Nghề cá và Dịch vụ hậu cần ven biển > TIN TỨC > Tin hội viên > ${title}`

  test('is a rubric, and the line below it the headline, in both copies', () => {
    expect(types(long, title, story)).toEqual(['kicker', 'headline', 'paragraph'])
    expect(types(long, title, title, story, story).slice(0, 3)).toEqual(['kicker', 'headline', 'headline'])
  })

  test('is a headline where that is its greater part', () => {
    expect(types(`Hội Nghề cá > Tin > ${title}`, title, story).slice(0, 2)).toEqual(['headline', 'headline'])
  })

  test.each(['» »', '»', '» Tin tức »', '› Tin ›'])('may open with its sign: %s', steps => {
    expect(types(`${steps} ${title}`, title, story).slice(0, 2)).toEqual(['headline', 'headline'])
    expect(types(`${steps} ${title}`, 'Ghe câu về muộn vì gió chướng thổi sớm', story)[0]).not.toBe('headline')
  })

  test('has nothing but the page above it: slogans, telephones, hours', () => {
    const above = [slogan, 'Điện thoại hội: 0900 000 111', 'Giờ làm việc: 7h-16h (trừ ngày lễ)', slogan]
    expect(types(...above, long, title, story, story).slice(0, 6)).toEqual([
      'residue',
      'residue',
      'residue',
      'residue',
      'kicker',
      'headline'
    ])
  })

  test('is none where another title stands below it, or with a sentence before it', () => {
    expect(types(`Hội Nghề cá > Tin > ${title}`, 'Ghe câu về muộn vì gió chướng thổi sớm', story)[0]).not.toBe('kicker')
    expect(types(`Hội họp hôm qua. Sau đó > ${title}`, title, story)[0]).not.toBe('kicker')
  })
})

describe('a headline that is as long as a lead', () => {
  const longTitle =
    'Hội Nghề cá ba huyện ven biển ký cam kết chung về giờ vào luồng, giá dầu và cách chia phần khi ghe bạn gặp nạn giữa mùa gió chướng'

  test('is told by the date under it', () => {
    expect(types(longTitle, '23/10/2021', story)[0]).toBe('headline')
    expect(types(longTitle, '24/03/2020 14:01 | 4 năm trước', story)[0]).toBe('headline')
    expect(fromText(`${longTitle}.\n\n23/10/2021\n\n${story}`).children[0]?.data?.confidence).not.toBe(0.95)
  })

  test('is told by its day behind it, where no other line has one', () => {
    const dated = `${longTitle} (12-09-2022 10:23)`
    expect(types('English | Français', dated, story)[1]).toBe('headline')
    expect(
      fromText([`${title} (12-09-2022)`, `${title} lần hai (13-09-2022)`, story].join('\n\n')).children[0]?.data
    ).not.toMatchObject({confidence: 0.95})
  })
})
