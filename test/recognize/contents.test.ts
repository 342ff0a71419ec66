import {describe, expect, test} from 'vitest'
import {labelsOf, story, title} from '../support/certain.ts'

const reasons = (...texts: string[]) =>
  labelsOf([title, ...texts]).map(label => (label?.type === 'residue' ? String(label.fields?.reason) : '-'))
const headings = ['Giá thuê mặt bằng', 'Khách quen và khách mới']
const parts = headings.flatMap(heading => [heading, story])

describe('a table of contents', () => {
  test.each(['Mục lục', 'Nội dung chính', 'Nội dung bài viết [Ẩn]', 'Contents'])(
    'holds headings that stand again below: %s',
    opener => {
      const found = reasons(story, opener, ...headings, ...parts)
      expect(found.slice(2, 5)).toEqual(Array(3).fill('contents'))
      expect(found.slice(5)).toEqual(Array(4).fill('-'))
    }
  )

  test('may number them, and have the first glued to the words over it', () => {
    const found = reasons(story, `Mục lục ${headings[0]}`, `2. ${headings[1]}`, ...parts)
    expect(found.slice(2, 4)).toEqual(['contents', 'contents'])
  })

  test('goes on to where its first heading stands again, though the page was cut short there', () => {
    const table = ['- 1. Giá thuê mặt bằng', '- 2. Khách quen', '- 3. Khách mới']
    expect(reasons('Mục lục', ...table, '1. Giá thuê mặt bằng', story).slice(1)).toEqual([
      ...Array(4).fill('contents'),
      '-',
      '-'
    ])
    // What has no number is no heading of the table.
    expect(reasons('Mục lục', table[0] as string, 'Chợ họp lại', '1. Giá thuê mặt bằng', story)[3]).toBe('-')
    expect(reasons('Mục lục', ...table, story)).not.toContain('contents')
  })

  test('is none where no heading stands again', () => {
    expect(reasons(story, 'Mục lục', 'Một dòng nào đó', story)).not.toContain('contents')
    expect(reasons(story, 'Mục lục sách của thư viện xã', story)).not.toContain('contents')
  })
})
