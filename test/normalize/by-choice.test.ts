import {describe, expect, test} from 'vitest'
import {dashes, dateForms, ellipsis, expansions, iy, numbers, quotes} from '../../src/normalize/index.ts'
import {checkChanges, checkLeft, reportsOf} from '../support/rules.ts'

describe('i and y', () => {
  test('as newsrooms write', () => {
    checkChanges(iy(), {'Kĩ sư và nhạc sỹ hi vọng phá kỉ lục': 'Kỹ sư và nhạc sĩ hy vọng phá kỷ lục'})
  })

  test('as textbooks write', () => {
    checkChanges(iy({policy: 'school'}), {'Lý do là tỷ lệ, học kỳ, chữ ký': 'Lí do là tỉ lệ, học kì, chữ kí'})
  })

  test('names and other words stay', () => {
    const names = [
      'ông Lý Luận',
      'Bảo tàng Mỹ Thuật',
      'MỸ THUẬT',
      'Hy Lạp',
      'tư pháp-lý-do',
      'Kỳ Sơn',
      'Vi Thị Hy',
      'quy định'
    ]
    for (const policy of ['press', 'school'] as const) checkLeft(iy({policy}), names)
  })
})

describe('quotation marks', () => {
  test('curly', () => {
    checkChanges(quotes(), {
      'Bà bảo: "Lúa "trời" cho", rồi cười': 'Bà bảo: "Lúa "trời" cho", rồi cười',
      'gọi là "làng tỷ phú".': 'gọi là “làng tỷ phú”.',
      'phim „Mùa len trâu” và «Đất phương Nam»': 'phim “Mùa len trâu” và “Đất phương Nam”',
      'Ông nói: "Chữ \'tín\' là gốc"': 'Ông nói: “Chữ ‘tín’ là gốc”',
      "''lạ'' và “quen\"": '“lạ” và “quen”'
    })
  })

  test('straight', () => {
    checkChanges(quotes({style: 'straight'}), {'“làng ‘nổi’ trên sông”': '"làng \'nổi\' trên sông"'})
  })

  test('apostrophes and primes are none', () => {
    checkLeft(quotes(), ["chị H'Loan ở buôn Cư M'gar", "nhạc rock 'n' roll", 'bể sâu 3\'15"', "L'Équipe, l'été"])
  })

  test('marks that do not pair are left and reported', () => {
    const text = 'Cụ kể: "Năm ấy đói'
    checkLeft(quotes(), [text])
    expect(reportsOf(quotes(), text)).toEqual(['"'])
  })
})

describe('dashes', () => {
  test('a space on one side alone is mended', () => {
    checkChanges(dashes(), {
      'sản xuất- tiêu thụ': 'sản xuất - tiêu thụ',
      'cung -cầu': 'cung - cầu',
      'từ 2019- 2023': 'từ 2019-2023'
    })
  })

  test('hyphens that belong to words stay', () => {
    checkLeft(dashes({compounds: true, doubled: '–'}), [
      'Lốt Ăng-giơ-lét',
      'Tô- ky-ô',
      '- Nâng cấp đường',
      'Wi-Fi, VN-Index, NĐ-CP',
      'rét -5 độ',
      '34 36 -12 17'
    ])
  })

  test('one form on request', () => {
    checkChanges(dashes({spaced: '–', ranges: '–'}), {
      'sông Hậu - bến cũ': 'sông Hậu – bến cũ',
      'thua 1 - 3': 'thua 1–3'
    })
    checkChanges(dashes({compounds: true}), {'Kinh tế-xã hội': 'Kinh tế - xã hội'})
    checkChanges(dashes({doubled: '—'}), {'chờ -- đợi': 'chờ — đợi'})
    checkLeft(dashes({ranges: '-'}), ['31 - 74 - 85'])
  })

  test('doubled hyphens are reported', () => expect(reportsOf(dashes(), 'chờ -- đợi')).toEqual([' -- ']))
})

describe('ellipses', () => {
  test('too many dots become one ellipsis, in the form of the document', () => {
    checkChanges(ellipsis(), {'mưa.....': 'mưa…', 'mưa... rồi nắng.....': 'mưa... rồi nắng...', 'gió…..': 'gió…'})
  })

  test('one form on request', () => {
    checkChanges(ellipsis({style: '...'}), {'mưa… nắng': 'mưa... nắng'})
    checkChanges(ellipsis({style: 'auto'}), {'a… b… c...': 'a… b… c…'})
  })

  test('other dots stay', () =>
    checkLeft(ellipsis({style: '…'}), [
      'hết./.',
      'hết../.',
      '../ảnh',
      'câu.',
      'câu..',
      'Họ tên: ..............',
      'Ngụ tại: ……………'
    ]))
})

describe('numbers', () => {
  test('as Vietnamese writes them', () => {
    checkChanges(numbers(), {
      'thu 2,500,000 lượt': 'thu 2.500.000 lượt',
      'dài 1,250,000.5 m': 'dài 1.250.000,5 m',
      'lãi 7.25%/năm': 'lãi 7,25%/năm',
      'giảm 0.5 điểm phần trăm': 'giảm 0,5 điểm phần trăm',
      'rộng 80 m2, chứa 12m3': 'rộng 80 m², chứa 12m³',
      'nóng 38oC, tăng 15 %': 'nóng 38°C, tăng 15%'
    })
  })

  test('what can be something else stays', () => {
    checkLeft(numbers(), [
      'công nghệ 5.0',
      'lúc 9.30',
      'máy Redmi M2',
      '0912 345 678',
      'mục 1.2',
      '40 độ C',
      'ngày 2.9'
    ])
    expect(reportsOf(numbers(), 'hơn 1,250 hộ')).toEqual(['1,250'])
  })

  test('currency on request', () => {
    checkChanges(numbers({currency: true}), {
      'vé 30.000đ, vay 2 tỉ đồng': 'vé 30.000 đồng, vay 2 tỷ đồng',
      'US$1,200,000': '1.200.000 USD'
    })
    checkLeft(numbers({currency: true}), ['35.000đ/kg', 'đ/c Nam', 'US$5 tỷ'])
    checkLeft(numbers(), ['30.000đ'])
  })

  test('parts can be switched off', () => {
    checkLeft(numbers({groups: false, decimals: false, percent: false, units: false}), ['1,250,000; 2.5%; 15 %; 80 m2'])
  })
})

describe('written forms of dates and times', () => {
  test('on request', () => {
    checkLeft(dateForms(), ['ngày 05-09-2022, 7h30'])
    checkChanges(dateForms({form: 'slashes'}), {'ngày 05-09-2022': 'ngày 5/9/2022', 'tháng 09-2022': 'tháng 9/2022'})
    checkChanges(dateForms({times: 'words'}), {'lúc 7h30 và 9g': 'lúc 7 giờ 30 phút và 9 giờ'})
  })

  test('other numbers stay', () => {
    checkLeft(dateForms({form: 'slashes', times: 'words'}), [
      'bản 2.0.2022',
      'số 45-2022',
      '32/01/2022',
      '19:30',
      'kênh 24h.com'
    ])
  })
})

describe('abbreviations in the text', () => {
  test('are written out, with a capital at the start of a sentence', () => {
    checkChanges(expansions(), {
      'THPT Gò Vấp. HLV đến.': 'Trung học phổ thông Gò Vấp. Huấn luyện viên đến.',
      'UBND TP Đà Lạt': 'Ủy ban nhân dân thành phố Đà Lạt'
    })
    checkLeft(expansions(), ['TT Huế, BS Lan, CP tăng', 'TPBank', 'THPTA'])
  })
})
