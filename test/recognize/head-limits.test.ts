/** What constructs are sure of at the head and the foot of a page, on either side of each of their limits. */
import {describe, expect, test} from 'vitest'
import {labelsOf, story, sure, title, words} from '../support/certain.ts'

const rubric = 'Kinh tế'
const date = '05/03/2024 14:30'
const lines = (count: number) => Array.from({length: count}, (_, index) => `Dòng ${index}.`)
const types = (...texts: string[]) => labelsOf(texts).map(label => label?.type ?? '-')

describe('a copy that was cut short', () => {
  const cut = 'Khởi công cây cầu mới qua sông...'
  const whole = 'Khởi công cây cầu mới qua sông Cái'

  test.each([
    [29, '-'],
    [30, 'headline']
  ])('has at least 30 characters: %i', (length, label) => {
    expect(types(words(length, '...'), `${words(length - 3)} và nữa`, story).slice(0, 2)).toEqual([label, label])
  })

  test.each([
    [2, 'headline'],
    [3, '-']
  ])('stands among the first three lines: under %i', (above, label) => {
    const found = types(...lines(above), cut, whole, story)
    expect(found.slice(above, above + 2)).toEqual([label, label])
  })

  test.each([
    [6, 'headline'],
    [7, '-']
  ])('stands not far above the whole: with %i lines between', (between, label) => {
    const found = types(cut, ...lines(between), whole, story)
    expect([found[0], found[between + 1]]).toEqual([label, label])
  })

  test('is a lead where the whole is no title', () => {
    expect(types(cut, `${whole}.`, story)).toEqual(['lead', '-', '-'])
    expect(types(words(40, '...'), words(160), story).slice(0, 2)).toEqual(['headline', 'headline'])
    expect(types(words(40, '...'), words(161), story).slice(0, 2)).toEqual(['lead', '-'])
  })

  test('is none of itself', () => {
    expect(types(cut, cut, story)).toEqual(['-', '-', '-'])
  })
})

describe('under a rubric', () => {
  const opening = `Sáng 4/9, ${story}`

  test.each([
    [39, '-'],
    [40, 'lead 0.9'],
    [400, 'lead 0.9'],
    [401, '-']
  ])('a lead of %i characters before the day of the story', (length, label) => {
    expect(sure([rubric, title, words(length, '.'), opening], 2)).toBe(label)
  })

  test.each([
    [99, '-'],
    [100, 'lead 0.9']
  ])('a lead before a story of %i characters', (length, label) => {
    expect(sure([rubric, title, words(60, '.'), opening.slice(0, length)], 2)).toBe(label)
  })

  test('a headline, which has no stop', () => {
    expect(types(rubric, title, story)).toEqual(['kicker', 'headline', '-'])
    expect(types(rubric, `${title}.`, story)).toEqual(['-', '-', '-'])
  })
})

describe('under the date', () => {
  test.each([
    [99, '-'],
    [100, 'headline 0.95']
  ])('a headline above a block of %i characters', (length, label) => {
    expect(sure([date, title, words(length), story], 1)).toBe(label)
  })

  test.each([
    [200, 'headline 0.95'],
    [201, '-']
  ])('a headline of %i characters', (length, label) => {
    expect(sure([date, words(length), story, story], 1)).toBe(label)
  })

  test('a headline, which has no stop', () => {
    expect(sure([date, `${title}.`, story, story], 1)).toBe('-')
    expect(sure(['Bà con đi chợ', title, story, story], 1)).toBe('-')
  })
})

describe('a time', () => {
  test.each([
    [59, '-'],
    [60, 'timestamp 0.97']
  ])('relative to now, above a title and a block of %i characters', (length, label) => {
    expect(sure(['2 giờ trước', title, words(length), story], 0)).toBe(label)
  })

  test.each([
    [179, 'timestamp 0.97'],
    [180, '-']
  ])('relative to now, above a title of %i characters', (length, label) => {
    expect(sure(['2 giờ trước', words(length), story, story], 0)).toBe(label)
  })

  test.each<[string, string]>([
    ['14:30', 'timestamp 0.97'],
    ['CN, 14:30', 'timestamp 0.97'],
    ['14:30 5/3', 'timestamp 0.97'],
    ['Cập nhật 5/3', 'timestamp 0.97'],
    ['5/3', '-'],
    // A day before newspapers went online is one of the story, unless it has an hour.
    ['05/03/1997', 'timestamp 0.97'],
    ['05/03/1996', '-'],
    ['05/03/1996 14:30', 'timestamp 0.97'],
    // What may stand before a date.
    ['Lê Na - 05/03/2024', 'timestamp 0.97'],
    ['Lê Na 05/03/2024', '-'],
    ['Minh - 05/03/2024 14:30', 'timestamp 0.97'],
    ['Minh 05/03/2024 14:30', '-'],
    ['Kinh tế - 05/03/2024', 'timestamp 0.97'],
    ['Kinh tế 05/03/2024', '-'],
    ['Hôm 05/03/2024 14:30', '-'],
    ['Ban Thời sự - 05/03/2024', 'timestamp 0.97'],
    ['Người đăng: Lê Na - 05/03/2024', 'timestamp 0.97'],
    ['Người đăng: con mèo - 05/03/2024', '-']
  ])('under the headline: %s', (line, label) => {
    expect(sure([title, line, story], 1)).toBe(label)
  })

  test('alone stands at the head of the page or under the story', () => {
    const day = '05/03/2024'
    expect(sure([title, ...lines(7), day, story], 8)).toBe('timestamp 0.97')
    // However much stands above: right over the story, it is its day.
    expect(sure([title, ...lines(8), day, ...lines(3), story], 9)).toBe('timestamp 0.97')
    expect(sure([title, ...lines(8), day, ...lines(4), story], 9)).toBe('-')
    expect(sure([title, words(179), day, story, story], 2)).toBe('timestamp 0.97')
    expect(sure([title, words(180), day, story, story], 2)).toBe('-')
    expect(sure([title, story, day], 2)).toBe('timestamp 0.97')
    expect(sure([title, story, `Lê Na - ${day}`], 2)).toBe('-')
    expect(sure([title, story, day, story], 2)).toBe('-')
  })

  test.each([
    [31, '-'],
    [32, 'timestamp 0.97']
  ])('has none of its like near it: the next stands %i lines below', (between, label) => {
    expect(sure([title, '14:30', ...lines(between - 1), '15:30', story], 1)).toBe(label)
  })
})

describe('what a page leaves under a story', () => {
  test.each<[string, string[], string[]]>([
    ['three numbers', ['1.234', '2,5K', '12+'], ['residue', 'residue', 'residue']],
    ['four numbers', ['1', '2', '3', '4'], ['-', '-', '-', '-']],
    ['a number without its point', ['1234'], ['-']],
    ['the headline with a number', [`${title} - 2`, `${title} ảnh 3`, `${title} 4`], ['residue', 'residue', 'residue']],
    ['a new line with a number', ['Bà con thu hoạch rau ở bãi - 2'], ['-']],
    [
      'several with a number each',
      ['Bà con thu hoạch rau ở bãi - 2', 'Bà con thu hoạch rau ở bãi - 3'],
      ['residue', 'residue']
    ]
  ])('%s', (_, tail, labels) => {
    expect(types(title, story, ...tail).slice(2)).toEqual(labels)
  })

  test('a number between headline and story is a count as well', () => {
    expect(types(title, '149', story)[1]).toBe('residue')
    expect(types('149', title, story)[0]).toBe('-')
  })

  test('a result is no numbered copy, nor is a short line', () => {
    expect(types('Sao Mai gặp Sông Hồng', story, 'Sao Mai gặp Sông Hồng 2 - 1')[2]).toBe('-')
    expect(types(words(19), story, `${words(19)} - 2`)[2]).toBe('-')
    expect(types(words(20), story, `${words(20)} - 2`)[2]).toBe('residue')
    expect(types(`${words(20)} 2`, story, `${words(20)} 2 – 1`)[2]).toBe('residue')
  })
})

describe('between the summary of a page of results and the story', () => {
  test.each([
    ['16:45', 'timestamp 0.97'],
    ['05/03/2024', 'timestamp 0.97'],
    ['PHÁP - MỸ', 'kicker 0.95'],
    ['TÔN GIÁO', 'kicker 0.95'],
    ['Tôn giáo', '-']
  ])('%s', (line, label) => {
    expect(sure([story, line, story], 1)).toBe(label)
    expect(sure([`${title.slice(0, 20)} ...`, story, line, story], 2)).toBe(label)
    expect(sure([title, story, line, story], 2)).toBe('-')
  })
})

describe('a caption stands', () => {
  const line = 'Bà con xã Bến Lức phơi lúa bên đường'

  test.each([
    ['right over its credit', [title, story, line, 'Ảnh: Lê Na', story], 2, 'caption 0.9'],
    ['not over that of the story', [title, story, line, 'Ảnh: Lê Na'], 2, '-'],
    ['not where it is a sentence', [title, story, `${line}.`, 'Ảnh: Lê Na', story], 2, '-'],
    [
      'under the supplier of its picture',
      [title, story, 'Nguồn hình ảnh, Getty Images', line, story],
      3,
      'caption 0.97'
    ],
    ['behind the word for it', [title, story, `Ảnh: ${line}`, story], 2, 'caption 0.93'],
    ['not there in the head of a page', [`Ảnh: ${line}`, story, story], 0, '-']
  ])('%s', (_, lines, index, label) => {
    expect(sure(lines, index)).toBe(label)
  })
})

describe('a title over its own date', () => {
  const day = 'Ngày 05/03/2024 14:30:12'
  const counted = ['Ý kiến thăm dò', 'Truy cập', 'Hôm nay:', '12', 'Tất cả:', '3104']
  const own = 'Lễ hội đền Ngũ Vị'

  test('is a headline under what the page counts', () => {
    expect(types(...counted, own, day, story)[6]).toBe('headline')
  })

  test.each([
    ['a line of the story above', [...counted, 'Đền mở hội từ sớm', own, day, story], 7],
    ['names', [...counted, 'Lê Hoàng An', day, story], 6],
    ['a sentence', [...counted, 'Đền mở hội từ sớm.', day, story], 6],
    ['no story under the day', [...counted, own, day, 'Đền mở hội'], 6]
  ])('is none with %s', (_, texts, at) => {
    expect(types(...texts)[at]).not.toBe('headline')
  })
})

describe('a first line that opens with what the story is made of', () => {
  const text = `${words(170)} và khắp các xã`

  test.each(['[Ảnh]', '[Photo]', '[Video]', '[Infographic]'])('is a headline: %s', tag => {
    expect(types(`${tag} ${text}`, story)[0]).toBe('headline')
  })

  test.each([`[Ảnh] ${text}.`, `[Tin nhanh] ${text}`, '[Ảnh]', `(Ảnh) ${text}`])('is not told by less: %s', line => {
    expect(types(line, story)[0]).not.toBe('headline')
  })
})
