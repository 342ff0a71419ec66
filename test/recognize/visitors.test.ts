import {describe, expect, test} from 'vitest'
import {labelsOf, story, title} from '../support/certain.ts'

const more = `${story} Ban quản trị tính mở thêm một điểm thu mua ở đầu xã.`
const counters = ['Truy cập', 'Hôm nay:', '12', 'Hôm qua:', '7', 'Tất cả:', '3.104']
const types = (...lines: string[]) => labelsOf(lines).map(label => label?.type ?? '-')

describe('numbers of visitors', () => {
  test('are what a page counts, above the story and under it, with their heading', () => {
    const all = counters.map(() => 'residue')
    expect(types(...counters, title, story, more).slice(0, 7)).toEqual(all)
    expect(types(title, story, more, ...counters).slice(3)).toEqual(all)
    expect(types(title, story, more, 'Đang truy cập', '3', 'Tổng lượt truy cập', '81.204').slice(3)).toEqual([
      'residue',
      'residue',
      'residue',
      'residue'
    ])
  })

  test('are none amid the story', () => {
    expect(types(title, story, 'Hôm qua:', '120', 'Hôm nay:', '95', more).slice(2, 6)).not.toContain('residue')
  })

  test.each([
    ['one number', ['Hôm nay:', '12 thuyền vào bến']],
    ['what no page counts', ['Su hào:', '12', 'Cải bắp:', '7']]
  ])('are not told by %s', (_, lines) => {
    expect(labelsOf([title, story, more, ...lines])[3]?.type).not.toBe('residue')
  })
})
