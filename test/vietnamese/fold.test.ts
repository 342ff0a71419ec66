import fc from 'fast-check'
import {expect, test} from 'vitest'
import {foldVietnamese} from '../../src/vietnamese/fold.ts'

test.each(['NFC', 'NFD'] as const)('tones and marks go, case and all else stays: %s', form => {
  for (const [text, folded] of Object.entries({
    'Đà Nẵng, 5 m² đất': 'Da Nang, 5 m² dat',
    'NGƯỜI THƯỢNG': 'NGUOI THUONG',
    'ăâđêôơư ỵ Ỹ': 'aadeoou y Y',
    'José, Zürich, Čapek': 'Jose, Zurich, Capek',
    'H’Hen Niê Ê Đê': 'H’Hen Nie E De',
    'Москвой, 京都, 한국, שָׁלוֹם, ß, ø': 'Москвой, 京都, 한국, שָׁלוֹם, ß, ø'.normalize('NFC'),
    '😀 👩‍🌾': '😀 👩‍🌾',
    '': ''
  })) {
    expect(foldVietnamese(text.normalize(form))).toBe(folded)
  }
})

test('marks in any order and number go, those on no letter stay', () => {
  expect(foldVietnamese(`b\u00E1\u0302t m${'\u0301\u0323'.repeat(40_000)}a`)).toBe('bat ma')
  expect(foldVietnamese('- \u0301')).toBe('- \u0301')
})

test('composed and decomposed text give the same, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 60}), text => {
      const folded = foldVietnamese(text)
      expect(foldVietnamese(folded)).toBe(folded)
      expect(foldVietnamese(text.normalize('NFD'))).toBe(foldVietnamese(text.normalize('NFC')))
    }),
    {seed: 20260404, numRuns: 2000}
  )
})

test('takes linear time', () => {
  const start = performance.now()
  for (const unit of ['a', 'ạ', 'a\u0301', 'x\u0301\u0323', 'и\u0306', '\u0301\u0323', 'Đ '])
    foldVietnamese(unit.repeat(200_000))
  expect(performance.now() - start).toBeLessThan(8000)
})
