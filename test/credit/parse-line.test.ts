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
  [
    'Hà An (TTXVN tại Lào) - Bá Lộc (VOV tại Pháp)',
    'Hà An (TTXVN tại Lào) - Bá Lộc (VOV tại Pháp) = Hà An, #ttxvn, Bá Lộc, #vov'
  ],
  ['PV TTXVN tại châu Âu', 'PV TTXVN tại châu Âu = #ttxvn'],
  ['Hà An, PV VTV thường trú tại Nga', 'Hà An, PV VTV thường trú tại Nga = Hà An, #vtv'],
  ['Theo vietnamplus.vn', 'Theo vietnamplus.vn = source, #vietnamplus'],
  ['Minh Anh (tổng hợp)', 'Minh Anh (tổng hợp) = Minh Anh, compilation'],
  ['Lê An (Theo AFP)', 'Lê An (Theo AFP) = Lê An, source, #afp'],
  ['Hạnh Quyên (TTXVN)', 'Hạnh Quyên (TTXVN) = Hạnh Quyên, #ttxvn'],
  ['(TTXVN/Vietnam+)', '(TTXVN/Vietnam+) = #ttxvn, #vietnamplus'],
  ['Tuệ LâmẢnh: NVCC', 'Tuệ LâmẢnh: NVCC = Tuệ Lâm, photo.handout, NVCC'],
  ['Lương LâmTheo China Daily', 'Lương LâmTheo China Daily = Lương Lâm, source, #chinadaily'],
  // What the parties say of the picture goes to the photo or the film, unless it has a qualifier of its own.
  ['Tin, ảnh: NVCC', 'Tin, ảnh: NVCC = text, photo.handout, NVCC'],
  ['Video: NVCC', 'Video: NVCC = video.handout, NVCC'],
  ['Ảnh minh họa: NVCC', 'Ảnh minh họa: NVCC = photo.illustration, NVCC'],
  ['Đồ họa: NVCC', 'Đồ họa: NVCC = graphic, NVCC'],
  // A result is a title, a number is none.
  ['Video: Đội 10', 'Video: Đội 10 = video, Đội 10'],
  // Without a colon: each case of the table.
  ['Bài và ảnh Lê Na', 'Bài và ảnh Lê Na = text, photo, Lê Na'],
  ['Đồ họa TTXVN', 'Đồ họa TTXVN = graphic, #ttxvn'],
  ['Đồ họa Lê Na - TTXVN', 'Đồ họa Lê Na - TTXVN = graphic, Lê Na, #ttxvn'],
  ['(Theo Báo Sao Mai)', '(Theo Báo Sao Mai) = source, #Báo Sao Mai'],
  ['Theo Báo Sao Mai', 'Theo Báo Sao Mai = source, #Báo Sao Mai'],
  ['Theo Lê Na', 'Theo Lê Na = source, Lê Na'],
  ['Đồ họa TỰ LÂM', 'Đồ họa TỰ LÂM = graphic, TỰ LÂM'],
  // With a post, a bureau or a remark.
  ['Hà Vy/TTXVN (Phóng viên TTXVN tại Tokyo)', 'Hà Vy/TTXVN (Phóng viên TTXVN tại Tokyo) = Hà Vy, #ttxvn, #ttxvn'],
  ['Hà Vy (P/v TTXVN tại Pháp)', 'Hà Vy (P/v TTXVN tại Pháp) = Hà Vy, #ttxvn'],
  ['Hà Vy - Phóng viên thường trú TTXVN tại Nga', 'Hà Vy - Phóng viên thường trú TTXVN tại Nga = Hà Vy, #ttxvn'],
  ['PV Thường trú TNVN tại Lào', 'PV Thường trú TNVN tại Lào = #vov'],
  ['Nhóm PV TTXVN', 'Nhóm PV TTXVN = #ttxvn'],
  ['Hà Vy/TTXVN (từ Tokyo)', 'Hà Vy/TTXVN (từ Tokyo) = Hà Vy, #ttxvn'],
  // A photographer behind who signs.
  ['T.X – Ảnh: Q.H', 'T.X – Ảnh: Q.H = T.X, photo, Q.H'],
  ['T.X - Ảnh: NVCC', 'T.X - Ảnh: NVCC = T.X, photo.handout, NVCC'],
  ['Ngọc Hà (TTXVN) - Ảnh: Q. Dũng', 'Ngọc Hà (TTXVN) - Ảnh: Q. Dũng = Ngọc Hà, #ttxvn, photo, Q. Dũng'],
  ['T.X (Ảnh: Q.H)', 'T.X (Ảnh: Q.H) = T.X, photo, Q.H'],
  ['Bài: Lê Na & Ảnh: Minh Hà', 'Bài: Lê Na & Ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  // The sign of a house without a role.
  ['AFP, CHỤP MÀN HÌNH', 'AFP, CHỤP MÀN HÌNH = #afp'],
  ['NVCC', 'NVCC = NVCC'],
  ['T.N, NVCC', 'T.N, NVCC = T.N, NVCC'],
  ['Lê Na/Báo Sao Mai', 'Lê Na/Báo Sao Mai = Lê Na, #Báo Sao Mai'],
  ['Lê Na – SAOMAI.VN', 'Lê Na – SAOMAI.VN = Lê Na, #SAOMAI.VN'],
  // The mark that closes wire copy is no part of it.
  ['Tin, ảnh: TTXVN./.', 'Tin, ảnh: TTXVN = text, photo, #ttxvn'],
  // A paper with the address of its story.
  [
    'Nguồn Sao Mai: https://saomai.vn/tin-1',
    'Nguồn Sao Mai: https://saomai.vn/tin-1 = source, #Sao Mai, #https://saomai.vn/tin-1'
  ],
  ['Nguồn QĐND: http://www.qdnd.vn/tin-1', 'Nguồn QĐND: http://www.qdnd.vn/tin-1 = source, #qdnd, #qdnd'],
  ['(t/h)', '(t/h) = compilation'],
  ['(Tổng hợp)', '(Tổng hợp) = compilation'],
  [
    'Nguồn: https://www.vietnamplus.vn/bai-viet-post1.vnp',
    'Nguồn: https://www.vietnamplus.vn/bai-viet-post1.vnp = source, #vietnamplus'
  ]
]

/** Lines that are credits in the last line of an article, and elsewhere none. */
const lastLines: [text: string, credit: string][] = [
  ['Theo Nhịp sống phương Nam', 'Theo Nhịp sống phương Nam = source, #Nhịp sống phương Nam'],
  ['Theo Trung tâm Khí tượng quốc gia', 'Theo Trung tâm Khí tượng quốc gia = source, Trung tâm Khí tượng quốc gia'],
  ['Theo saomai247', 'Theo saomai247 = source, #saomai247'],
  ['Tổng hợp', 'Tổng hợp = compilation'],
  ['Lan Anh - Ảnh: Minh Hà', 'Lan Anh - Ảnh: Minh Hà = Lan Anh, photo, Minh Hà']
]

const sentences = [
  'Mai Lan - Ảnh: NVCC',
  'Mai Lan - Ảnh: AFP',
  'Video: Sao Mai 1-0 Sông Hồng',
  'Theo dấu chân người lính',
  'Theo Sao Mai là đúng nhất',
  'Thôn Sao Mai (từ Hà Nội đi 20 km)',
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
    expect(show(text, grammar.parse(text, {closing: true, last: true}))).toBeUndefined()
  })

  test.each(lastLines)('in the last line: %s', (text, credit) => {
    expect(show(text, grammar.parse(text, {closing: true, last: true}))).toBe(credit)
    expect(show(text, grammar.parse(text, {closing: true}))).toBeUndefined()
  })

  test('a bracket that opens where the names end is none of theirs', () => {
    expect(grammar.parse('Lê Na)( thực hiện')).toBeUndefined()
  })
})
