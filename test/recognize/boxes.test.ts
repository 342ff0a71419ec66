import {describe, expect, test} from 'vitest'
import {labelsOf, story, title} from '../support/certain.ts'

const more = `${story} Ban quản trị tính mở thêm một điểm thu mua ở đầu xã.`

/** What constructs are certain of, of lines under the story. */
function under(...lines: string[]): (string | undefined)[] {
  return labelsOf([title, story, more, ...lines])
    .slice(3)
    .map(label => label?.type)
}

describe('headings over other articles whose titles were lost', () => {
  test.each([
    ['over the next heading', ['Đọc nhiều', 'Tin mới nhất', 'Vụ rau hè cần thêm nước']],
    ['over an age', ['Tin mới nhất', '5 phút trước', 'Vụ rau hè cần thêm nước']]
  ])('are pointers %s', (_, lines) => {
    expect(under(...lines)[0]).toBe('related')
  })

  test.each([
    ['amid buttons', ['Trang chủ', 'ĐỌC NHIỀU', 'Về đầu trang'], 1],
    ['under buttons', ['Về đầu trang', 'ĐỌC NHIỀU'], 1],
    ['at the end', ['Xem thêm'], 0]
  ] as [string, string[], number][])('are of the page %s', (_, lines, at) => {
    expect(under(...lines)[at]).toBe('residue')
  })

  test('name those whom they interest', () => {
    expect(under('Nhiều người quan tâm', 'Vụ rau hè cần thêm nước tưới')).toEqual(['related', 'related'])
  })
})

describe('a title as long as a paragraph', () => {
  const document =
    'Kế hoạch triển khai Nghị quyết số 12-NQ/HU của Ban Chấp hành Đảng bộ huyện về phát triển vùng rau an toàn ven sông gắn với xây dựng nông thôn mới nâng cao và chuyển đổi số trong sản xuất, giai đoạn 2025 - 2030'

  test('under a heading over others does not go on with the story', () => {
    expect(under('Theo Lê Na/baosaomai.vn', 'Những tin mới hơn', 'Vụ rau hè cần thêm nước tưới', document)[0]).toBe(
      'credit'
    )
  })
})

describe('the summary of a search page', () => {
  const summary =
    'Hợp tác xã ven sông thu hoạch vụ rau đông với sản lượng cao hơn năm trước gần một phần ba, bà con mong nắng đến hết tháng.'
  const types = (...lines: string[]) => labelsOf([...lines, story, more]).map(label => label?.type)

  test('stands again under the headline, whatever boxes of the page stand over that', () => {
    expect(types(`(SM) - ${summary}`, 'Tin liên quan', 'Đọc nhiều', title, summary).slice(3, 5)).toEqual([
      'headline',
      'lead'
    ])
  })

  test('tells nothing where it does not, or no box stands there', () => {
    expect(types(`(SM) - ${summary}`, 'Tin liên quan', title, 'Bà con bắt đầu cắt su hào.')[2]).toBe('related')
    expect(types(`(SM) - ${summary}`, 'Chuyện ở bến sông', 'Chuyện ở bãi bồi', title, summary)[4]).not.toBe('lead')
  })
})

describe('the weather', () => {
  const types = (...lines: string[]) => labelsOf([...lines, title, '7/10/2024 08:30', story]).map(label => label?.type)

  test('has its place over it', () => {
    expect(types('Hà Nội', '24°C / 22-25°C').slice(0, 2)).toEqual(['residue', 'residue'])
  })

  test('is asked for: news of a place stands under its name', () => {
    expect(types('Hà Nội')[0]).toBe('kicker')
  })
})
