import {describe, expect, test} from 'vitest'
import {grammar, show} from './show.ts'

const tails: [text: string, credit: string][] = [
  ['Quang cảnh hội nghị. (Ảnh: Trí An/TTXVN)', '(Ảnh: Trí An/TTXVN) = photo, Trí An, #ttxvn'],
  ['Quang cảnh hội nghị - Ảnh: GIA LINH', 'Ảnh: GIA LINH = photo, GIA LINH'],
  ['Hàng xe nối dài (ảnh CTV).', '(ảnh CTV) = photo, CTV'],
  ['Hàng xe nối dài (Ảnh Hữu Lộc)', '(Ảnh Hữu Lộc) = photo, Hữu Lộc'],
  ['Phố cổ ngày cuối năm - ảnh Vĩnh Lan.', 'ảnh Vĩnh Lan = photo, Vĩnh Lan'],
  ['Phố cổ ngày cuối năm. Ảnh minh họa', 'Ảnh minh họa = photo.illustration'],
  ['Giá vàng đi ngang. Thu Hà (Theo Reuters)', 'Thu Hà (Theo Reuters) = Thu Hà, source, #reuters'],
  ["Bàn thắng: Hải 12', Đức 89' HẢI LINH (tổng hợp)", 'HẢI LINH (tổng hợp) = HẢI LINH, compilation'],
  ['Máy bay bay cả ban đêm.Minh LanTheo China Daily', 'Minh LanTheo China Daily = Minh Lan, source, #chinadaily'],
  ['Quang cảnh hội nghị [Ảnh: Trí An/TTXVN]', '[Ảnh: Trí An/TTXVN] = photo, Trí An, #ttxvn'],
  ['Quang cảnh hội nghị. Ảnh: Trí An/TTXVN)', 'Ảnh: Trí An/TTXVN = photo, Trí An, #ttxvn'],
  ['Quang cảnh hội nghị. Ảnh: Trí An...', 'Ảnh: Trí An = photo, Trí An'],
  ['Cầu (dài 2 km) mở. Ảnh: Trí An (TTXVN)', 'Ảnh: Trí An (TTXVN) = photo, Trí An, #ttxvn'],
  // In brackets, with or without who signs before them.
  ['Quang cảnh hội nghị. (TTXVN)', '(TTXVN) = #ttxvn'],
  ['Quang cảnh hội nghị… (TTXVN)', '(TTXVN) = #ttxvn'],
  ['Quang cảnh hội nghị. [TTXVN]', '[TTXVN] = #ttxvn'],
  ['(TTXVN)', '(TTXVN) = #ttxvn'],
  ['Giá vàng đi ngang. H.NAM (Theo TTXVN)', 'H.NAM (Theo TTXVN) = H.NAM, source, #ttxvn'],
  ['Giá vàng đi ngang” Thu Hà (Theo Reuters)', 'Thu Hà (Theo Reuters) = Thu Hà, source, #reuters'],
  ['Giá vàng đi ngang" Thu Hà (Theo Reuters)', 'Thu Hà (Theo Reuters) = Thu Hà, source, #reuters'],
  ['Giá vàng đi ngang. Thu Hà Lan Mai Đào Hồng (Theo Reuters)', '(Theo Reuters) = source, #reuters'],
  ['Giá vàng đi ngang, thu hà (Theo Reuters)', '(Theo Reuters) = source, #reuters'],
  ['Giá vàng đi ngang. thu hà (Theo Reuters)', '(Theo Reuters) = source, #reuters'],
  ['Giá vàng đi ngang. Thu Hà (AFP)', 'Thu Hà (AFP) = Thu Hà, #afp'],
  ['Giá vàng đi ngang. Thu Hà (Ảnh: Reuters)', '(Ảnh: Reuters) = photo, #reuters'],
  ['Giá vàng đi ngang. Thu Hà (Video: Reuters)', '(Video: Reuters) = video, #reuters'],
  ['Giá vàng đi ngang. Thu Hà (Đồ họa: Reuters)', '(Đồ họa: Reuters) = graphic, #reuters'],
  ['Giá vàng đi ngang (tổng hợp)', '(tổng hợp) = compilation'],
  ["Bàn thắng: Hải 12', Đức 89' HẢI (tổng hợp)", '(tổng hợp) = compilation'],
  // Without the break before who signs.
  ['Máy bay bay cả đêm!Minh LanTheo China Daily', 'Minh LanTheo China Daily = Minh Lan, source, #chinadaily'],
  ['Máy bay bay cả đêm.Minh LanẢnh:Quý Đoàn', 'Minh LanẢnh:Quý Đoàn = Minh Lan, photo, Quý Đoàn'],
  // With a colon, after what may stand before role words in small letters.
  ['Phố cổ cuối năm, ảnh: Hữu Lộc', 'ảnh: Hữu Lộc = photo, Hữu Lộc'],
  ['Phố cổ cuối năm (ảnh: Hữu Lộc', 'ảnh: Hữu Lộc = photo, Hữu Lộc'],
  ['Phố cổ cuối năm Ảnh: Hữu Lộc', 'Ảnh: Hữu Lộc = photo, Hữu Lộc'],
  ['Phố cổ cuối năm. Tin, ảnh: TTXVN', 'Tin, ảnh: TTXVN = text, photo, #ttxvn'],
  [
    'Phố cổ: đường xá. Nguồn: https://saomai.vn/tin-1',
    'Nguồn: https://saomai.vn/tin-1 = source, #https://saomai.vn/tin-1'
  ],
  [
    'Phố cổ cuối năm. Ảnh: Ảnh tư liệu, minh họa: AFP/TTXVN',
    'Ảnh: Ảnh tư liệu, minh họa: AFP/TTXVN = photo, photo.archive, photo.illustration, #afp, #ttxvn'
  ],
  ['Ảnh: TTXVN', 'Ảnh: TTXVN = photo, #ttxvn'],
  // Without a colon, after a stop or a dash.
  ['Phố cổ cuối năm. Đồ họa TTXVN', 'Đồ họa TTXVN = graphic, #ttxvn'],
  ['Phố cổ cuối năm! Ảnh tư liệu', 'Ảnh tư liệu = photo.archive'],
  ['Phố cổ cuối năm | Ảnh Lê Na', 'Ảnh Lê Na = photo, Lê Na'],
  ['Phố cổ cuối năm - Theo TTXVN', 'Theo TTXVN = source, #ttxvn'],
  ['Phố cổ cuối năm. Hạnh Quỳnh/TTXVN', 'Hạnh Quỳnh/TTXVN = Hạnh Quỳnh, #ttxvn'],
  ['Phố cổ cuối năm. Hạnh Quỳnh - TTXVN', 'Hạnh Quỳnh - TTXVN = Hạnh Quỳnh, #ttxvn'],
  // A role stands apart from the words before it.
  ['Cảnh ở sân bay Nội Bài - Ảnh: Hữu Lộc', 'Ảnh: Hữu Lộc = photo, Hữu Lộc'],
  ['Cảnh ở sân bay. Bài - Ảnh: Hữu Lộc', 'Bài - Ảnh: Hữu Lộc = text, photo, Hữu Lộc'],
  ['Cảnh ở sân bay Bài, ảnh: Hữu Lộc', 'ảnh: Hữu Lộc = photo, Hữu Lộc']
]

const sentences = [
  'Ông được mời dự Đại hội đồng Liên hợp quốc (UN)',
  'Đó là nơi có nhiều hình ảnh đẹp của Sa Pa',
  'Cô là phóng viên ảnh, từng làm cho nhiều tờ báo',
  'Trận đấu kết thúc với tỷ số 2-1 (VTV3)',
  'Dự án gây ảnh hưởng xấu đến môi trường Hà Nội',
  'Quang cảnh hội nghị (TTXVN)',
  'Quang cảnh hội nghị. TTXVN/',
  'Quang cảnh hội nghị. [TTXVN)',
  'Quang cảnh hội nghị. (Lê Na)',
  'Quang cảnh hội nghị - Hạnh Quỳnh/TTXVN',
  'Quang cảnh hội nghị, Hạnh Quỳnh/TTXVN',
  'Quang cảnh hội nghị, Theo TTXVN',
  'Phố cổ cuối năm ảnh: Hữu Lộc',
  'Phố cổ cuối năm – ảnh lê na',
  'Phố cổ cuối năm. ảnh tư liệu',
  'Máy bay bay cả đêm Minh LanTheo China Daily',
  'Ảnh TTXVN',
  'Trong ảnh: Hữu Lộc'
]

describe('the end of a caption or paragraph', () => {
  test('is looked at 150 units from the end', () => {
    const credit = (length: number) => `(Ảnh: ${`${'Lê Văn Minh, '.repeat(8)}Lê Thị M`.padEnd(length - 7, 'a')})`
    const text = (length: number) => `Quang cảnh hội nghị. ${credit(length)}`
    expect(grammar.parseTrailing(text(150))?.start).toBe(21)
    expect(grammar.parseTrailing(text(151))?.start).not.toBe(21)
  })

  test.each(tails)('%s', (text, credit) => {
    expect(show(text, grammar.parseTrailing(text))).toBe(credit)
  })

  test.each(sentences)('holds no credit: %s', text => {
    expect(show(text, grammar.parseTrailing(text))).toBeUndefined()
  })
})
