import {expect, test} from 'vitest'
import {unicode} from '../../src/normalize/index.ts'
import {checkChanges, checkLeft, reportsOf} from '../support/rules.ts'

test('decomposed and half-composed letters are composed', () => {
  const words = 'Những chuyến đò ngược dòng nước xiết'
  checkChanges(unicode(), {
    [words.normalize('NFD')]: words,
    'nga\u0300y mô\u0323t': 'ngày một',
    're\u0340 tre\u0341': 'rè tré'
  })
})

test('marks are put in order, and written once', () => {
  checkChanges(unicode(), {
    'b\u00E1\u0302t h\u00F2\u0302': 'bất hồ',
    'm\u01A1\u031B ng\u1EA3\u0309': 'mơ ngả',
    'U\u0301\u031B': 'Ứ'
  })
})

test('marks on no letter go', () => {
  checkChanges(unicode(), {'\u0301mưa': 'mưa', 'nắng \u0309chiều': 'nắng chiều', 'gió.\u0323': 'gió.'})
})

test('ligatures, full-width signs and special hyphens become plain', () => {
  checkChanges(unicode(), {'o\uFB03ce': 'office', '（Ａ１）': '(A1)', 'ba\u2011lô': 'ba-lô', '1\u2215\u0032': '1/2'})
})

test('what other languages and sciences need stays', () => {
  checkLeft(unicode(), [
    'đất rộng 5 m², ½ lít, 30 ℃',
    'Dvořák, Čapek, naïve',
    '你好，世界！',
    'Y Thi Ayŭn, Êban, Ƀah, ê\u0306'
  ])
})

test('two tones on a letter and lost letters are left and reported', () => {
  const rule = unicode()
  checkLeft(rule, ['mi\u1EC3\u0303n', 'm\uFFFDt'])
  expect(reportsOf(rule, 'một mi\u1EC3\u0303n xa, m\uFFFDt mai')).toEqual(['mi\u1EC3\u0303n', 'm\uFFFDt'])
})
