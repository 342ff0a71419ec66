import {describe, expect, test} from 'vitest'
import {grammar, show} from './show.ts'

const lines: [text: string, credit: string][] = [
  ['Tin, ảnh: TTXVN', 'Tin, ảnh: TTXVN = text, photo, #ttxvn'],
  ['Bài và ảnh: HOÀNG LAN - QUỐC BẢO', 'Bài và ảnh: HOÀNG LAN - QUỐC BẢO = text, photo, HOÀNG LAN, QUỐC BẢO'],
  ['Tin ảnh: Lê Na', 'Tin ảnh: Lê Na = text, photo, Lê Na'],
  ['Bài: Lê Na - Ảnh: Minh Hà', 'Bài: Lê Na - Ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  ['Ảnh: Phạm Hòa/Phóng viên TTXVN tại Lào', 'Ảnh: Phạm Hòa/Phóng viên TTXVN tại Lào = photo, Phạm Hòa, #ttxvn'],
  ['Ảnh: Trí An/TTXVN)', 'Ảnh: Trí An/TTXVN = photo, Trí An, #ttxvn'],
  ['Ảnh: CTV/Vietnam+', 'Ảnh: CTV/Vietnam+ = photo, CTV, #vietnamplus'],
  ['Ảnh: A/TTXVN', 'Ảnh: A/TTXVN = photo, A, #ttxvn'],
  ['Ảnh: NVCC', 'Ảnh: NVCC = photo.handout, NVCC'],
  ['Ảnh Internet', 'Ảnh Internet = photo, Internet'],
  ['Ảnh Hồng Hải', 'Ảnh Hồng Hải = photo, Hồng Hải'],
  ['Ảnh: Cổ động viên cung cấp', 'Ảnh: Cổ động viên cung cấp = photo.handout, Cổ động viên'],
  ['Ảnh Công an Thanh Hóa cung cấp', 'Ảnh Công an Thanh Hóa cung cấp = photo.handout, Công an Thanh Hóa'],
  ['Theo vietnamplus.vn', 'Theo vietnamplus.vn = source, #vietnamplus'],
  ['Minh Anh (tổng hợp)', 'Minh Anh (tổng hợp) = Minh Anh, compilation'],
  ['Lê An (Theo AFP)', 'Lê An (Theo AFP) = Lê An, source, #afp'],
  ['Hạnh Quyên (TTXVN)', 'Hạnh Quyên (TTXVN) = Hạnh Quyên, #ttxvn'],
  ['(TTXVN/Vietnam+)', '(TTXVN/Vietnam+) = #ttxvn, #vietnamplus'],
  ['Tuệ LâmẢnh: NVCC', 'Tuệ LâmẢnh: NVCC = Tuệ Lâm, photo.handout, NVCC'],
  ['Lương LâmTheo China Daily', 'Lương LâmTheo China Daily = Lương Lâm, source, #chinadaily'],
  [
    'Nguồn: https://www.vietnamplus.vn/bai-viet-post1.vnp',
    'Nguồn: https://www.vietnamplus.vn/bai-viet-post1.vnp = source, #vietnamplus'
  ]
]

const sentences = [
  'Theo ông Nam, giá gạo sẽ tăng.',
  'Ảnh hưởng của bão số 3',
  'Nguồn nước sạch về làng',
  'Tin vui đến với bà con vùng cao',
  'Video clip này đã được gỡ bỏ',
  'Video: Nhà máy gần 6 tỷ đồng bỏ hoang',
  'Theo đó, học sinh nghỉ học hai ngày.',
  'Ảnh cưới của cặp đôi ở Đà Lạt'
]

describe('a whole line', () => {
  test.each(lines)('%s', (text, credit) => {
    expect(show(text, grammar.parse(text, {closing: true}))).toBe(credit)
  })

  test.each(sentences)('is no credit: %s', text => {
    expect(show(text, grammar.parse(text, {closing: true}))).toBeUndefined()
  })

  test('a bracket that opens where the names end is none of theirs', () => {
    expect(grammar.parse('Lê Na)( thực hiện')).toBeUndefined()
  })
})
