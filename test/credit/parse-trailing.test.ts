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
  ['Máy bay bay cả ban đêm.Minh LanTheo China Daily', 'Minh LanTheo China Daily = Minh Lan, source, #chinadaily']
]

const sentences = [
  'Ông được mời dự Đại hội đồng Liên hợp quốc (UN)',
  'Đó là nơi có nhiều hình ảnh đẹp của Sa Pa',
  'Cô là phóng viên ảnh, từng làm cho nhiều tờ báo',
  'Trận đấu kết thúc với tỷ số 2-1 (VTV3)',
  'Dự án gây ảnh hưởng xấu đến môi trường Hà Nội'
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
