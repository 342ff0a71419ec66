import {describe, expect, test} from 'vitest'
import {normalizeString, presetRules, unicode} from '../../src/normalize/index.ts'
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

test('marks are put in order where the letter is one of Vietnamese, and left where it is not', () => {
  checkChanges(unicode(), {
    // A tone before a quality, either of them twice, on a letter without dot.
    'a\u0301\u0306c': 'ắc',
    'a\u0302\u0302\u0301\u0301n': 'ấn',
    'm\u0131\u0300n': 'mìn'
  })
  // Two qualities, a tone with a foreign mark, a letter without dot and without tone, a consonant.
  checkLeft(unicode(), [
    'e\u0302\u0306'.normalize('NFC'),
    'ü\u0301'.normalize('NFC'),
    'Kılıç',
    'o\u031B\u0306'.normalize('NFC')
  ])
  checkChanges(unicode(), {'n\u0303a\u0301': 'ñá'})
})

test('two tones are reported once, and one tone twice is none', () => {
  const rule = unicode()
  expect(reportsOf(rule, 'á\u0300')).toEqual(['á\u0300'])
  expect(rule.find('a\u0301\u0301')).toMatchObject([{value: 'á'}])
})

test('deprecated forms stay beside Chinese, and become plain elsewhere', () => {
  checkLeft(unicode(), ['河内（Ａ）'])
  checkChanges(unicode(), {'Hà Nội（Ａ）': 'Hà Nội(A)', 'ba\u2010lô 1\u20242': 'ba-lô 1.2', '\uFF5E\uFF01': '~!'})
})

describe('a letter with more marks than any has', () => {
  const marks = (count: number) => '\u0301\u0323'.repeat(count / 2)

  test.each([80_000, 32])('is left and reported: %d', count => {
    const text = `ca\u0301 x${marks(count)} mo\u0323t`
    const start = performance.now()
    const findings = unicode().find(text)
    // Quadratic time would take a minute.
    expect(performance.now() - start).toBeLessThan(4000)
    expect(findings.map(({reason, value}) => value ?? reason)).toEqual([
      'cá',
      'More marks than a letter can have',
      'mọt'
    ])
    const once = normalizeString(text)
    expect(normalizeString(once)).toBe(once)
  })

  test('is composed where it has thirty', () => {
    expect(unicode().find(`x${marks(30)}`)).toMatchObject([{value: `x${marks(30)}`.normalize('NFC')}])
  })

  test('is one letter where they are all the same', () => {
    checkChanges(unicode(), {[`ma${'\u0300'.repeat(50_000)}`]: 'mà'})
  })

  test('takes no rule quadratic time', () => {
    const start = performance.now()
    for (const letter of ['a', 'x', 'аb', 'ð'])
      normalizeString(`Ngày ${letter}${marks(80_000)} mới .`, presetRules({lookAlikes: {carons: true}}))
    expect(performance.now() - start).toBeLessThan(8000)
  })
})
