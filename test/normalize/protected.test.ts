import {expect, test} from 'vitest'
import {protectedRanges} from '../../src/normalize/apply/protected.ts'

test('addresses, handles and file names are protected, without the punctuation after them', () => {
  const names = [
    'https://bao.vn/a?b=1',
    'www.bao.vn',
    'tin@bao.com.vn',
    '@tin_tuc',
    '#ChợQuê',
    'bao.vn/muc',
    'VOV.VN',
    'to-khai.pdf'
  ]
  for (const name of names) {
    const text = `Xem ${name}, rồi về.`
    expect(
      protectedRanges(text).map(({start, end}) => text.slice(start, end)),
      name
    ).toEqual([name])
  }
  for (const text of ['TP.HCM, PGS.TS, Th.S, v.v., 1.234,5', 'hết.Ngày mai', 'a@ b', '# mục']) {
    expect(protectedRanges(text), text).toEqual([])
  }
})
