import {expect, test} from 'vitest'
import {lookAlikes} from '../../src/normalize/index.ts'
import {checkChanges, checkLeft, reportsOf} from '../support/rules.ts'

test('letters that look like đ and ư are replaced in syllables', () => {
  checkChanges(lookAlikes(), {
    'bến ðò Ðồng Tháp': 'bến đò Đồng Tháp',
    'con ɖường, Ɖà Lạt': 'con đường, Đà Lạt',
    'nƣớc ngập TRƢỜNG': 'nước ngập TRƯỜNG',
    'HÐND và UBND': 'HĐND và UBND',
    'Ðắk Nông, Ðăk Tô': 'Đắk Nông, Đăk Tô',
    'nǎm tháng': 'năm tháng'
  })
})

test('letters of other scripts are replaced in Latin words', () => {
  checkChanges(lookAlikes(), {'сhợ nổi': 'chợ nổi', 'hội ngһị': 'hội nghị', 'ΗÀ NỘI': 'HÀ NỘI'})
})

test('words that are of another language stay', () => {
  checkLeft(lookAlikes(), [
    'Guðmundsson, Þórður',
    'Москва',
    'Αθήνα',
    'hν, μm, 5 μg',
    'Ɗaura',
    'Kılıçdaroğlu',
    'Nguyễn Đình Đức'
  ])
})

test('other carons are reported, and mended on request', () => {
  checkLeft(lookAlikes(), ['cǒ gái'])
  expect(reportsOf(lookAlikes(), 'chiều cǒ đơn')).toEqual(['cǒ'])
  checkChanges(lookAlikes({carons: true}), {'mǒ màng': 'mơ màng'})
  checkLeft(lookAlikes({carons: true}), ['Zhōng wǒ xǐ'])
})

test('wrong options throw', () => {
  expect(() => lookAlikes({caron: true} as never)).toThrow(/Unknown option `caron`; known options: carons/)
})

test('abbreviations have no vowel and two to six letters', () => {
  checkChanges(lookAlikes(), {'HÐ, NÐ, BCÐTTQ': 'HĐ, NĐ, BCĐTTQ'})
  checkLeft(lookAlikes(), ['Ð', 'HÐAN', 'HÐNDTPX'])
})

test('letters of other scripts are replaced beside Latin ones, small Greek ones and others in syllables alone', () => {
  checkChanges(lookAlikes(), {Quebeс: 'Quebec', XΙ: 'XI', νăn: 'văn'})
  checkLeft(lookAlikes(), ['hν', 'ðxа', 'Жk', 'США', 'νο'])
})

test('carons are mended only where a syllable results', () => {
  const rule = lookAlikes({carons: true})
  checkChanges(rule, {'ngưǒi ta': 'ngươi ta', 'bě bai': 'bê bai'})
  checkLeft(rule, ['Dvǒx', 'xǔx'])
  expect(reportsOf(lookAlikes(), 'mǒ, Dvǒx')).toEqual(['mǒ'])
})
