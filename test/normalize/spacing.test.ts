import {expect, test} from 'vitest'
import {spacing} from '../../src/normalize/index.ts'
import {checkChanges, checkLeft} from '../support/rules.ts'

test('no space before punctuation and inside brackets', () => {
  checkChanges(spacing(), {
    'cam , quýt ; mít .': 'cam, quýt; mít.',
    'Chủ vườn : được mùa !': 'Chủ vườn: được mùa!',
    'Thật sao ?!': 'Thật sao?!',
    'làng nghề ( ba xã ) cũ': 'làng nghề (ba xã) cũ',
    'gọi là “ vựa lúa ”.': 'gọi là “vựa lúa”.',
    'xoài ,ổi': 'xoài, ổi'
  })
})

test('what only looks like it stays', () => {
  checkLeft(spacing(), [
    'thắng 3 : 1',
    'nền tảng .NET',
    'vui quá :)',
    'buồn :( lắm',
    'thế rồi … thôi',
    'còn ,5 độ',
    'hết rồi ./.'
  ])
  checkLeft(spacing(), ['Bà nói: « Je ne sais pas pourquoi elle est partie ! »'])
})

test('missing spaces are put in on request, between Vietnamese words alone', () => {
  checkLeft(spacing(), ['đã xong.Ngày mai'])
  checkChanges(spacing({after: true}), {
    'đã xong.Ngày mai': 'đã xong. Ngày mai',
    'gạo,muối;đường': 'gạo, muối; đường',
    'vì sao?Vì nước': 'vì sao? Vì nước'
  })
  checkLeft(spacing({after: true}), [
    'Tp.Huế',
    'Th.S Minh',
    'VOV.VN',
    'lao.dong',
    '1.234,5',
    'TP.HCM',
    'https://a.vn/xong.Ngày',
    'Ng.Nh'
  ])
})

test('each side can be switched off', () => {
  checkLeft(spacing({before: false}), ['cam , quýt'])
  expect(() => spacing({left: true} as never)).toThrow(RangeError)
})
