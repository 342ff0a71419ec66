import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {sure} from '../support/certain.ts'

const title = 'Bến cá Cửa Lở mở chợ đêm đón khách đường xa'
const story =
  'Từ đầu tháng, mỗi tối thứ bảy, bến cá Cửa Lở dựng bốn mươi gian hàng dọc bờ kè. Bà con bày cá một nắng, ruốc khô và ' +
  'chén chè nóng. Khách đi xe máy từ thành phố xuống mất gần một tiếng, đông nhất là lúc thuyền câu về.'

const types = (...lines: string[]) => fromText(lines.join('\n\n')).children.map(({type}) => type)
describe('a caption by the line below it', () => {
  test('is the headline again over the caption of the picture under the lead', () => {
    const lead = `${story.split('. ')[0]}, và từ nay đến Tết sẽ thêm hai mươi gian nữa cho bà con xã bên.`
    const lines = [title, '12/05/2024 08:00', lead, title, 'Khách chọn ruốc khô - Ảnh: Lê Na', story]
    expect(sure(lines, 3)).toBe('caption 0.9')
    expect(sure([title, '12/05/2024 08:00', lead, title, 'Khách chọn ruốc khô', story], 3)).not.toBe('caption 0.9')
  })
})

describe('parts of a series', () => {
  const parts = [1, 2, 3].map(part => `Chuyện chợ đêm ở bến cá [Kỳ ${part}]: Nước lên rồi nước xuống`)

  test('with their numbers in brackets amid the title point to each other', () => {
    expect(types(title, story, ...parts, story).slice(2, 5)).toEqual(['related', 'related', 'related'])
    expect(types(title, story, '[Bài 1] Nước lên ở bến cá', '[Bài 2] Nước xuống ở bến cá', story).slice(2, 4)).toEqual([
      'related',
      'related'
    ])
  })

  test('are none where one stands alone, or over the story', () => {
    expect(sure([title, story, parts[0] as string, story], 2)).not.toMatch(/^related/)
    expect(sure([...parts, story], 0)).not.toMatch(/^related/)
  })
})

describe('what a page leaves', () => {
  test('one x over two part a story as stars do', () => {
    expect(types(title, story, 'x', 'x x', story).slice(2, 4)).toEqual(['residue', 'residue'])
    expect(types(title, story, 'x', 'x    x', story).slice(2, 4)).toEqual(['residue', 'residue'])
    expect(sure([title, story, 'x', story], 2)).not.toMatch(/^residue/)
  })

  test('the names of files with their folders', () => {
    for (const file of ['uploads/2024/ben-ca.JPG', 'Media\\2001_hoi\\Anh/1b-2026.png', '/img/ca.webp'])
      expect(types(title, story, file, story)[2]).toBe('residue')
    expect(types(title, story, 'Ghe/xuồng đều chở được cá và khách đi chợ.', story)[2]).not.toBe('residue')
  })

  test('the name of a feed, and whose portal the page is', () => {
    const feed = 'RSS Feed for Bến cá | Tạp chí Cửa Biển Thứ ba 24/12/2024 01:57'
    expect(types(feed, 'TRANG TTĐT CỦA TẠP CHÍ CỬA BIỂN', title, story).slice(0, 3)).toEqual([
      'residue',
      'residue',
      'headline'
    ])
    expect(
      types(title, story, 'Cổng thông tin điện tử của tỉnh vừa mở thêm mục hỏi đáp. Bà con vào xem rất đông.')[2]
    ).toBe('paragraph')
  })
})
