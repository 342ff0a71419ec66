import {expect, test} from 'vitest'
import {whitespace} from '../../src/normalize/index.ts'
import {checkChanges, checkLeft} from '../support/rules.ts'

test('one plain space stands between words, none at the ends of lines', () => {
  checkChanges(whitespace(), {
    'chợ\u00A0quê  họp \t sớm': 'chợ quê họp sớm',
    '\u3000sương mù ': 'sương mù',
    'dòng một\u2028dòng hai': 'dòng một dòng hai',
    'dòng một \r\n  dòng hai': 'dòng một\ndòng hai',
    'a\u0085b\u000Bc': 'a b c'
  })
})

test('line breaks stay in their number', () => {
  checkChanges(whitespace(), {'một \n\n hai\r\n': 'một\n\nhai\n'})
  checkLeft(whitespace(), ['\n', 'một\nhai', ''])
})

test('no-break spaces before units stay on request', () => {
  checkChanges(whitespace(), {'5\u00A0kg': '5 kg'})
  checkLeft(whitespace({keepNoBreak: true}), ['5\u00A0kg', '1\u202F000'])
  checkChanges(whitespace({keepNoBreak: true}), {'xã\u00A0Tân': 'xã Tân'})
  expect(() => whitespace({keepNoBreak: 1} as never)).toThrow(RangeError)
})

test('a run at either end goes, also where it is one space', () => {
  checkChanges(whitespace(), {' mưa': 'mưa', 'mưa ': 'mưa', 'mưa\t': 'mưa', ' ': '', '\u00A0': ''})
  checkLeft(whitespace(), ['mưa gió', 'a b'])
})

test('a run with a line break becomes that break, wherever it stands', () => {
  checkChanges(whitespace(), {
    ' \nmưa\n ': '\nmưa\n',
    'a \n b': 'a\nb',
    'a\r\nb\rc': 'a\nb\nc',
    'a\n\u2028\nb': 'a\n\nb'
  })
})

test('only one no-break space, after a digit and before a word, is kept', () => {
  const rule = whitespace({keepNoBreak: true})
  checkLeft(rule, ['dài 5\u00A0km', 'dài 5\u202Fkm'])
  checkChanges(rule, {
    '5\u00A0\u00A0km': '5 km',
    '5\u2009km': '5 km',
    'km\u00A05': 'km 5',
    '5\u00A0': '5',
    '\u00A0km': 'km',
    '5\u00A0\nkm': '5\nkm'
  })
})
