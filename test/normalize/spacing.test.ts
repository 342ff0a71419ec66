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

test('spaces before each sign go where the sign ends something', () => {
  checkChanges(spacing(), {
    'một , hai': 'một, hai',
    'một ,': 'một,',
    'một .': 'một.',
    'một .”': 'một.”',
    'một ! Hai': 'một! Hai',
    'một !! Hai': 'một!! Hai',
    'một !!! Hai': 'một!!! Hai',
    'một ; hai': 'một; hai',
    'một : hai': 'một: hai',
    'một   , hai': 'một, hai',
    '[ một ]': '[một]',
    '“ một ”, hai': '“một”, hai',
    'gọi ‘ một ’ thôi': 'gọi ‘một’ thôi'
  })
  checkLeft(spacing(), [
    'một ,5 và hai',
    'một .hai',
    'một !!!! Hai',
    'một :hai',
    '2 : 1',
    'vui :)',
    'vui ;( lắm',
    'vui =)',
    'một ’ hai',
    'một ”hai',
    'A“ b'
  ])
})

test('a comma that sticks to the next word changes places with its space', () => {
  checkChanges(spacing(), {'một ,hai ;ba': 'một, hai; ba'})
  checkLeft(spacing(), ['một ,2'])
})

test('a space is put in where both words are syllables and one has a mark', () => {
  const rule = spacing({after: true})
  checkChanges(rule, {'mưa.Gió': 'mưa. Gió', 'tin:mưa': 'tin: mưa', 'mưa!to': 'mưa! to', 'to!mưa': 'to! mưa'})
  // No syllable on one side; no mark on either; a dot before a small letter, or after capitals; a dot that follows.
  checkLeft(rule, ['mưa.Smith', 'Smith.Mưa', 'tin:bai', 'mưa.gió', 'TƯ.Gió', 'mưa.Gió.vn', 'a.Mưa', 'mưa.Ở'])
  checkChanges(rule, {'Tư.Gió': 'Tư. Gió', 'TƯ,Gió': 'TƯ, Gió'})
})

test('both kinds together, in the order of the text', () => {
  const rule = spacing({after: true})
  expect(rule.find('một , mưa.Gió ; hai').map(({value}) => value)).toEqual([',', 'mưa. Gió', ';'])
  expect(spacing({before: false, after: true}).find('một , mưa.Gió')).toHaveLength(1)
})
