/** Rules by choice: each branch and limit has an example on either side. */
import {describe, expect, test} from 'vitest'
import {
  dashes,
  dateForms,
  ellipsis,
  expansions,
  findAbbreviations,
  findDates,
  iy,
  normalizeString,
  numbers,
  quotes
} from '../../src/normalize/index.ts'
import {checkChanges, checkLeft, reportsOf} from '../support/rules.ts'

describe('dashes', () => {
  test('a space on one side, between words that can be Vietnamese', () => {
    checkChanges(dashes(), {'mưa- gió': 'mưa - gió', 'mưa –gió': 'mưa – gió', 'Đắk —Lắk': 'Đắk — Lắk'})
    checkLeft(dashes(), [
      'mưa-gió',
      'mưa - gió',
      'Smith- Jones',
      'mưa- Jones',
      'Smith -gió',
      'a-mưa- gió',
      'mưa- gió-b'
    ])
  })

  test('a space on one side, between numbers of four digits at most', () => {
    checkChanges(dashes(), {'2016 -2020': '2016-2020', '5- 6': '5-6', '5 – 6 và 7 -8': '5 – 6 và 7-8'})
    checkLeft(dashes(), [
      '12345 -6',
      '5 -12345',
      '1 - 2',
      '1 -2 -3',
      '36 -12 17',
      'A5 -6',
      '5 -6a',
      '5,5 -6',
      '5/5 -6',
      '5 -6/7'
    ])
    checkLeft(dashes({uneven: false}), ['2016 -2020', 'mưa- gió'])
  })

  test('ranges get one sign where it is asked for', () => {
    checkChanges(dashes({ranges: '–'}), {'2016-2020': '2016–2020', '2 - 1': '2–1', '5 -6': '5–6'})
    checkChanges(dashes({ranges: '-'}), {'2016 – 2020': '2016-2020', '5—6': '5-6'})
    checkLeft(dashes({ranges: '–'}), ['1-2-3', '0912-345-678', 'A1-2', '1-2a', '1-2/3', '1-2,5', '12345-6', '1.5-2'])
    checkLeft(dashes(), ['2016-2020', '2 - 1', '5—6'])
  })

  test('spaced dashes get one sign where it is asked for, ranges only where that is asked for too', () => {
    checkChanges(dashes({spaced: '—'}), {'mưa - gió': 'mưa — gió', 'mưa – 5': 'mưa — 5', '5 - mưa': '5 — mưa'})
    checkLeft(dashes({spaced: '—'}), ['2 - 1', '- mưa', 'mưa -', 'mưa -- gió'])
    checkChanges(dashes({spaced: '–', ranges: '-'}), {'mưa - gió, 2 – 1': 'mưa – gió, 2-1'})
  })

  test('compounds of the list alone', () => {
    const rule = dashes({compounds: true})
    checkChanges(rule, {
      'Văn hóa-xã hội': 'Văn hóa - xã hội',
      'văn hoá–Xã hội': 'văn hoá – Xã hội',
      'Bà Rịa-Vũng Tàu': 'Bà Rịa - Vũng Tàu'
    })
    checkLeft(rule, ['kinh tế-công nghệ', 'xkinh tế-xã hội', 'kinh tế-xã hộix', 'kinh tế-xã hội-x'])
    checkChanges(dashes({compounds: true, spaced: '–'}), {'kinh tế-xã hội': 'kinh tế – xã hội'})
    checkLeft(dashes(), ['kinh tế-xã hội'])
  })

  test('doubled hyphens', () => {
    checkChanges(dashes({doubled: '–'}), {'mưa--gió': 'mưa – gió', 'mưa --- gió': 'mưa – gió'})
    checkLeft(dashes({doubled: '–'}), ['-- mưa', 'mưa --'])
    expect(reportsOf(dashes(), 'mưa--gió, nắng --- to')).toEqual(['--', ' --- '])
  })
})

describe('ellipses', () => {
  test('of four to eight dots are mended, shorter and longer ones are left', () => {
    checkChanges(ellipsis(), {'a....': 'a…', 'a........': 'a…', '……': '…', '.…': '…'})
    checkLeft(ellipsis(), ['a..', 'a...', 'a…', 'a.........', '………', 'a..../'])
  })

  test('of three are written in one form where it is asked for', () => {
    checkChanges(ellipsis({style: '…'}), {'a... b.... c…': 'a… b… c…'})
    checkChanges(ellipsis({style: '...'}), {'a… b……': 'a... b...'})
    checkLeft(ellipsis({style: '…'}), ['a..', 'a.../', '.../x'])
  })

  test('take the form of most places of the document, and … where neither leads', () => {
    const formOf = (...texts: string[]) =>
      ellipsis({style: 'auto'})
        .prepare?.(texts)('x....')
        .map(({value}) => value)
    expect(formOf('a...', 'b... c…')).toEqual(['...'])
    expect(formOf('a...', 'c…')).toEqual(['…'])
    expect(formOf('a.... b.... c…', 'd')).toEqual(['…'])
    expect(formOf()).toEqual(['…'])
    expect(normalizeString('a... b... c.....', [ellipsis()])).toBe('a... b... c...')
  })
})

describe('quotation marks', () => {
  test('open and close by what stands around them', () => {
    checkChanges(quotes(), {
      '"mưa", rồi "gió".': '“mưa”, rồi “gió”.',
      '("mưa")': '(“mưa”)',
      'chữ "a"b': 'chữ “a”b',
      'x"mưa"y': 'x“mưa”y',
      '”mưa“': '“mưa”',
      '„mưa” ‟gió” «nắng»': '“mưa” “gió” “nắng”',
      "''mưa''": '“mưa”',
      '–"mưa"–': '–“mưa”–'
    })
  })

  test('are left where one does not pair, encloses nothing, or opens twice', () => {
    for (const text of ['"mưa', 'mưa"', '"" rồi', '" " rồi', '“mưa “gió” nắng”', '"a" b"']) {
      checkLeft(quotes(), [text])
      expect(reportsOf(quotes(), text), text).toHaveLength(1)
    }
  })

  test('single ones count where they pair and are no apostrophes', () => {
    checkChanges(quotes(), {"chữ 'tín' và 'tâm'": 'chữ ‘tín’ và ‘tâm’', "'mưa'": '‘mưa’'})
    checkLeft(quotes(), ["ông O'Neil", "những năm '90", "rock 'n' roll", "mưa' gió", "5'", 'l’été'])
    checkChanges(quotes({style: 'straight'}), {'“chữ ‘tín’”': '"chữ \'tín\'"'})
  })

  test('primes are none', () => {
    checkLeft(quotes(), ['sâu 3\'15"', 'sâu 3’15"', 'sâu 3\'1"'])
    checkChanges(quotes(), {'"số 15"': '“số 15”'})
  })
})

describe('numbers', () => {
  test('groups of thousands: two at least, six at most, of three digits', () => {
    checkChanges(numbers(), {
      '1,234,567': '1.234.567',
      '12 345 678': '12.345.678',
      '1,234,567.89': '1.234.567,89',
      '1\u00A0234\u2009567': '1.234.567',
      [`1${',234'.repeat(6)}`]: `1${'.234'.repeat(6)}`
    })
    checkLeft(numbers(), [
      '1,234',
      '1 234',
      '1,23,456',
      '0,123,456',
      '1234,567,890',
      '1,234,567,8',
      '1.1,234,567',
      'A1,234,567',
      '(1 234 567',
      '+1 234 567',
      '5 1 234 567',
      '1 234 567 8',
      '1 234 567-8',
      `1${',234'.repeat(7)}`
    ])
    expect(reportsOf(numbers(), '1,234 và 12,345; 1,2345; 0,123')).toEqual(['1,234', '12,345'])
    expect(reportsOf(numbers({groups: false}), '1,234')).toEqual([])
  })

  test('decimals before a unit that proves them', () => {
    checkChanges(numbers(), {
      '2.5%': '2,5%',
      '2.5 %': '2,5%',
      '12.25 tỷ': '12,25 tỷ',
      '0.5 độ': '0,5 độ',
      '3.7m²': '3,7m²'
    })
    checkLeft(numbers(), ['2.5', '2.5 lần', '2.555%', '1234.5%', '1.2.5%', '2/2.5%', '2.5 tỷlệ', 'A2.5%'])
    checkLeft(numbers({decimals: false}), ['2.5%'])
  })

  test('percent, powers and degrees', () => {
    checkChanges(numbers(), {
      '5 %': '5%',
      '5\u00A0 %': '5%',
      '5m2': '5m²',
      '5,5 km2': '5,5 km²',
      '5 cm3': '5 cm³',
      '5 dm3': '5 dm³',
      '5 mm2': '5 mm²'
    })
    checkLeft(numbers(), ['a %', '5 %a', '5 m4', '5 m22', '5 m2a', 'A5 m2', '5 m2,5', 'M2', '5 hm2'])
    checkChanges(numbers(), {'37oC': '37°C', '37 ºC': '37 °C', '37˚F': '37°F', '37 0C': '37 °C'})
    checkLeft(numbers(), ['370C', '37 oK', '37 oCa', '37 0Ca'])
    checkLeft(numbers({percent: false, units: false}), ['5 %', '5m2', '37oC'])
  })

  test('currency', () => {
    const rule = numbers({currency: true})
    checkChanges(rule, {
      '5đ': '5 đồng',
      '5.000 ₫': '5.000 đồng',
      '2 tỉ USD': '2 tỷ USD',
      '3 Tỉ người': '3 Tỷ người',
      'US$ 5,5': '5,5 USD',
      US$5: '5 USD'
    })
    checkLeft(rule, ['A5đ', '5đa', '5đ/kg', 'ađ', 'hai tỉ đồng', '2 tỉ lệ', 'AUS$5', 'US$5 triệu', 'US$5a', 'US$ năm'])
  })
})

describe('i and y', () => {
  test('words of the list, by either policy, with their first letter as it was', () => {
    checkChanges(iy(), {'Bác sỹ': 'Bác sĩ', 'vật lí': 'vật lý', 'HI VỌNG hi vọng': 'HI VỌNG hy vọng'})
    checkChanges(iy({policy: 'school'}), {'Kỷ niệm, y sỹ, thế kỷ': 'Kỉ niệm, y sĩ, thế kỉ'})
    checkLeft(iy({policy: 'school'}), ['xvật lý', 'vật lýx', 'vật lý-x', 'x-vật lý', 'Vật Lý'])
  })
})

describe('forms of dates and times', () => {
  test('dates with a year and no other numbers', () => {
    const rule = dateForms({form: 'slashes'})
    checkChanges(rule, {
      '05-09-2022': '5/9/2022',
      '31.12.1999': '31/12/1999',
      '1/01/2000': '1/1/2000',
      'Tháng 01-2000': 'Tháng 1/2000'
    })
    checkLeft(rule, [
      '32/12/1999',
      '0/12/1999',
      '1/13/1999',
      '1/0/1999',
      '1/1/1899',
      '1/1/2100',
      '1-1/2000',
      '1/1/20001',
      '1/1/2000/5',
      'a1/1/2000',
      'tháng 13-2000',
      'tháng 0-2000',
      'xtháng 1-2000',
      'tháng 1.2000'
    ])
    checkLeft(dateForms({times: 'words'}), ['05-09-2022'])
  })

  test('hours with h or g, and minutes', () => {
    const rule = dateForms({times: 'words'})
    checkChanges(rule, {
      '7h': '7 giờ',
      '07h05': '7 giờ 05 phút',
      '24g': '24 giờ',
      "8h30'": '8 giờ 30 phút',
      '8h30ph': '8 giờ 30 phút',
      '8g59’': '8 giờ 59 phút'
    })
    checkLeft(rule, ['25h', '8h60', '8h5', '8hx', 'x8h', '1:8h', '8k', '100h'])
    checkLeft(dateForms({form: 'slashes'}), ['7h'])
  })
})

describe('abbreviations', () => {
  test('begin with a capital at the start of a sentence or a quotation', () => {
    checkChanges(expansions(), {
      HLV: 'Huấn luyện viên',
      'Hết. HLV nói': 'Hết. Huấn luyện viên nói',
      'Hết.” HLV nói': 'Hết.” Huấn luyện viên nói',
      '“HLV nói': '“Huấn luyện viên nói',
      'hỏi: HLV': 'hỏi: huấn luyện viên',
      'ông HLV': 'ông huấn luyện viên'
    })
  })

  test('stand apart from letters and digits', () => {
    for (const text of [
      'xHLV',
      'HLVx',
      'HLV1',
      '5HLV',
      'A-HLV',
      '5-HLV',
      '.HLV',
      '&HLV',
      'HLV&B',
      'HLV-VN',
      'HLV.VN'
    ]) {
      expect(findAbbreviations(text), text).toEqual([])
    }
    for (const text of ['HLV', '(HLV)', 'HLV-trưởng', 'HLV.', '/HLV'])
      expect(findAbbreviations(text), text).toHaveLength(1)
  })

  test('that need it are proved by what follows', () => {
    for (const text of ['TP Đà Lạt', 'Tp. Đà Lạt', 'PGS.TS Lê', 'GS Lê', 'TS. Lê', 'SN 1990', 'SN 2001']) {
      expect(findAbbreviations(text), text).toHaveLength(1)
    }
    for (const text of ['TP đó', 'TP ĐÀ LẠT', 'PGS lê', 'GS LÊ', 'TS', 'SN 1890', 'SN 199'])
      expect(findAbbreviations(text), text).toEqual([])
  })

  test("of one's own go before the table, in all their forms", () => {
    const forms = {'TP.HCM': 'TP Hồ Chí Minh', HTX: 'hợp tác xã'}
    expect(findAbbreviations('TPHCM và HTX', {forms}).map(({expansion}) => expansion)).toEqual([
      'TP Hồ Chí Minh',
      'hợp tác xã'
    ])
    expect(findAbbreviations('a.b và a+b', {forms: {'a+b': 'c'}})).toMatchObject([{text: 'a+b'}])
  })
})

describe('dates', () => {
  const date = '2018-03-01'
  const found = (text: string, near?: string) => findDates(text, near ? {date: near} : {}).map(({value}) => value)

  test('that the calendar has', () => {
    expect(found('29/2/2016, 29/2/2018, 31/4/2018, 30/4/2018, 1/13/2018, 0/1/2018')).toEqual([
      '2016-02-29',
      '2018-04-30'
    ])
    expect(found('tháng 12/2017, tháng 13/2017, tháng 0/2017')).toEqual(['2017-12'])
  })

  test('of several days, from the first to the last', () => {
    expect(found('24-27/4/2018')).toEqual(['2018-04-24/2018-04-27'])
    expect(found('27-24/4/2018')).toEqual(['2018-04-24'])
    expect(found('24-24/4/2018')).toEqual(['2018-04-24'])
    expect(found('0-3/4/2018')).toEqual(['2018-04-03'])
    expect(found('từ 24 đến 27/4', date)).toEqual(['2018-04-24/2018-04-27'])
  })

  test('without a year only after a word for a day, and near the date of the article', () => {
    expect(found('sáng 5/3', date)).toEqual(['2018-03-05'])
    expect(found('sáng 5/3')).toEqual([])
    expect(found('được 5/3', date)).toEqual([])
    expect(found('sáng 5/3%', date)).toEqual([])
    expect(found('ngày 28/12', date)).toEqual(['2017-12-28'])
    expect(found('ngày 28/8', date)).toEqual(['2018-08-28'])
    expect(found('ngày 2 tháng 9', date)).toEqual(['2017-09-02'])
    expect(found('ngày 2 tháng 9 năm 2019', date)).toEqual(['2019-09-02'])
  })
})
