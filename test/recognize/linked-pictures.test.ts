import {describe, expect, test} from 'vitest'
import {story, sure, title} from '../support/certain.ts'

const more = `${story} Ban quản trị tính mở thêm một điểm thu mua ở đầu xã.`

describe('the alternative text of a picture before the title of another article', () => {
  const other = 'Bến đò ngang cuối cùng ở bãi bồi Cồn Sậy nghỉ chèo'

  test('is the title itself', () => {
    expect(sure([title, story, `${other} ${other}`, more], 2)).toBe('related 0.93')
  })

  test('is the headline of the page without its marks', () => {
    const headline = 'Nông dân bãi bồi Cồn Sậy trúng mùa su hào sớm'
    const line = `nong dan bai boi con say trung mua su hao som ${other}`
    expect(sure([headline, story, line, more], 2)).toBe('related 0.93')
  })

  test('is a name that other lines have as well', () => {
    const name = 'su hao cuoi vu o con say'
    expect(sure([title, story, `${name} ${other}`, `${name} Xã Tân Lược thêm một cầu treo`, more], 2)).toBe(
      'related 0.93'
    )
  })

  test.each([
    ['is not told in a chant', 'Về đây với dòng sông quê Về đây với dòng sông quê'],
    ['is not told by words that no other line has', `khuc hat ru cua me o dau nguon ${other}`],
    ['has a title with marks behind it, or is none', 'su hao cuoi vu o con say The farmers of the island']
  ])('%s', (_, line) => {
    expect(sure([title, story, line, more], 2)).toBe('-')
  })

  test('is no headline', () => {
    expect(sure([`${other} ${other}`, story, more], 0)).toBe('-')
  })
})

describe('short lines under the files of their pictures', () => {
  test('are captions in a gallery', () => {
    const lines = [title, story, 'su hao (1).jpg', 'Cắt su hào', 'su hao (2).JPG', 'Xếp lên thuyền máy', more]
    expect(sure(lines, 3)).toBe('caption 0.9')
    expect(sure(lines, 5)).toBe('caption 0.9')
  })

  test.each([
    ['one of them may be a heading', ['su-hao.jpg', 'Chọn giống', more]],
    ['long ones are left to evidence', ['a1.jpg', `${title} ${title}`, 'a2.jpg', `${title} ${title}`]],
    ['what announces something is none', ['a1.jpg', 'Trong đó:', 'a2.jpg', 'Cụ thể là:']],
    ['a sheet is no picture', ['gia-1.xlsx', 'Cắt su hào', 'gia-2.xlsx', 'Xếp lên thuyền máy']]
  ])('%s', (_, lines) => {
    expect(sure([title, story, ...lines, more], 3)).not.toBe('caption 0.9')
  })
})

describe('who signs', () => {
  test.each([
    ['Lê Thu Vân - Người Việt', 'credit 0.95'],
    // A person in the story, who is not from the paper of that name.
    ['Chị Lê Thu Vân - Người Việt tại Đức', '-'],
    ['Ông Lê Văn Khôi - Người Việt', '-']
  ])('%s', (line, label) => {
    expect(sure([title, story, line, more], 2)).toBe(label)
  })

  test.each(['(VNA 24.11.2016)', '(Vatican News 12/5/2020)', '(TTXVN, ngày 2-3-2011)', '(VNA 24.11.2016/ saomai.va)'])(
    'is an agency with the day of its report, in brackets under the story: %s',
    line => {
      expect(sure([title, story, more, line], 3)).toBe('credit 0.9')
      expect(sure([title, story, line, more], 2)).toBe('-')
    }
  )

  test.each(['(Sao Mai 24.11.2016)', 'VNA 24.11.2016/ saomai.va'])('is none without both: %s', line => {
    expect(sure([title, story, more, line], 3)).not.toBe('credit 0.9')
  })

  test.each(['AFP photo', 'Reuters file photo', '(RFA photo)', 'AFP PHOTO'])(
    'is an agency with its photo: %s',
    line => {
      const over = 'Xã viên cắt su hào ở bãi bồi'
      expect(sure([title, story, over, line, more], 3)).toMatch(/^credit/)
      expect(sure([title, story, over, line, more], 2)).toBe('caption 0.9')
    }
  )

  test.each(['Wedding photo', 'Sao Mai photo'])('is none without an agency: %s', line => {
    expect(sure([title, story, line, more], 2)).toBe('-')
  })

  test('is no city whose name an agency has', () => {
    expect(sure([title, story, 'Vatican', more], 2)).toBe('-')
  })
})

test('the class of an author that stands at the date of the head is no part of it', () => {
  expect(sure([title, 'author25/01/2025 13:20', story, more], 1)).toBe('timestamp 0.97')
})

test('words of menus that name papers as well are no credit under the story', () => {
  expect(sure([title, story, more, 'Kinh doanh', 'Bóng đá', 'Văn hóa'], 4)).not.toMatch(/^credit/)
})

test('a heading over other articles whose titles were lost is related', () => {
  expect(sure([title, story, more, 'Các tin đã đăng:'], 3)).toBe('related 0.96')
})
