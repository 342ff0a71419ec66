import {describe, expect, test} from 'vitest'
import {labelsOf, story} from '../support/certain.ts'

const title = 'Làng Chuồn khôi phục nghề nấu rượu gạo đỏ'
const pointer = 'Trao sáu mươi gậy cho học sinh vùng cao'

/** Types of lines after the story, with the reason of residue. */
const types = (...lines: string[]) =>
  labelsOf([title, story, story, ...lines])
    .slice(3)
    .map(label => (label?.type === 'residue' ? `residue ${label.fields?.reason}` : label?.type))

describe('keywords after a story', () => {
  test.each([
    ['with two spaces between them', 'Huế  rượu gạo  Làng Chuồn  nghề cũ'],
    ['two, one of the headline', 'Làng Chuồn  nghề cũ'],
    ['in capitals, one of them the name of the headline', 'LÀNG CHUỒN, RƯỢU GẠO, NGHỀ CŨ'],
    ['most of them names, two of the headline', 'Làng Chuồn, rượu gạo, Phú Vang'],
    ['behind words over other articles', 'Chủ đề liên quan: nghề cũ, rượu gạo'],
    ['behind words for reading', 'Tham khảo thêm: nghề cũ, rượu gạo']
  ])('in a row %s', (_, line) => {
    expect(types(pointer, line, 'Gửi bình luận')[1]).toBe('keywords')
  })

  test.each([
    ['La  Nhung'],
    ['Gửi  Làm mới'],
    ['Họ tên  Email  Nội dung'],
    ['Chủ đề liên quan: Trao sáu mươi gậy cho học sinh'],
    ['Xem thêm: trao sáu mươi gậy cho học sinh'],
    ['Phú Vang, Phú Lộc, Hương Trà']
  ])('no row of them: %s', line => {
    expect(types(pointer, line, 'Gửi bình luận')[1]).not.toBe('keywords')
  })

  test('verses and what was broken are none', () => {
    const verses = ['rượu làng ai nấu mà say cả chiều hôm', 'men lá ủ ba mùa trăng còn ngọt trong chum']
    expect(types('Chùm thơ', ...verses)).not.toContain('keywords')
    expect(types('Chum rượu chôn bên', 'gốc bưởi sau nhà bà Tư làng Chuồn', 'đã ba năm')).not.toContain('keywords')
  })

  test('rows of a table are none', () => {
    expect(types('Xã  Hộ nghèo  Hộ khá', 'Phú An  Mười hộ  Ba hộ', 'Vinh Hà  Hai hộ  Sáu hộ')).not.toContain('keywords')
  })

  test('one a line, where the headline has one', () => {
    expect(types('Lê An (tổng hợp)', 'Làng Chuồn', 'Phú Vang', 'Gửi bình luận').slice(1, 3)).toEqual([
      'keywords',
      'keywords'
    ])
    expect(types(pointer, 'rượu gạo', 'Phú Vang', 'nghề cũ').slice(1)).toEqual(Array(3).fill('keywords'))
    expect(types('Chia sẻ', 'Nghề cũ', 'Rượu gạo').slice(1)).toEqual(Array(2).fill('keywords'))
  })

  test('none over a part of the story, nor in the list that is announced', () => {
    const part = 'Nếp được ngâm một đêm rồi đem đồ chín, để nguội, rắc men lá và ủ ba ngày trong chum sành.'
    expect(types('Rượu gạo', 'Men lá', part).slice(0, 2)).not.toContain('keywords')
    expect(types('Quà biếu có:', 'Rượu gạo', 'Nếp cái').slice(1)).not.toContain('keywords')
  })

  test('their heading, with or without a colon; over none it is a label that was left', () => {
    for (const heading of ['Tags', 'Từ khóa:', 'Chủ đề liên quan', 'RELATED TOPICS'])
      expect(types(heading, 'Rượu gạo', 'Nghề cũ')).toEqual(['keywords', 'keywords', 'keywords'])
    expect(types('Từ khóa :', 'rượu gạo , nghề cũ , làng Chuồn')).toEqual(['keywords', 'keywords'])
    for (const heading of ['Tags', 'Từ khóa bài viết:'])
      expect(types(heading, 'Gửi bình luận')[0]).toBe('residue empty-field')
  })
})

describe('other words for keywords', () => {
  test.each([
    'Các từ khóa: cầu treo, suối lớn',
    'Các từ khóa theo tin: cầu treo',
    'Tìm theo từ khóa: cầu treo, suối lớn',
    'Được gắn thẻ: cầu treo',
    'Labels: cầu treo, suối lớn',
    'Tagged: cầu treo',
    '• Tags: cầu treo, suối lớn'
  ])('%s', line => {
    expect(types(line)[0]).toBe('keywords')
  })

  test.each(['Các nhãn vở của lớp được gắn lại gọn gàng.', 'Được gắn bó với bản là niềm vui của thầy giáo trẻ.'])(
    'none: %s',
    line => {
      expect(types(line)[0]).not.toBe('keywords')
    }
  )
})
