import {expect, test} from 'vitest'
import {normalizeString, placeTone, toneMarks} from '../../src/normalize/index.ts'
import {checkChanges, checkLeft, reportsOf} from '../support/rules.ts'

test('marks on the wrong letter are moved', () => {
  checkChanges(toneMarks(), {
    'kế họach': 'kế hoạch',
    'Qúi vị, TÒAN QUỐC, gỉai thưởng': 'Quí vị, TOÀN QUỐC, giải thưởng',
    'trườngđaị học hoaị': 'trườngđaị học hoại',
    'thaó gỡ, yêú ớt, cuôí tuần': 'tháo gỡ, yếu ớt, cuối tuần'
  })
})

test('either style is right by default', () => {
  checkLeft(toneMarks(), ['hòa bình, hoà thuận, thủy lợi, thuỷ sản, khoẻ khỏe'])
})

test('one style on request, whatever the case of the letters', () => {
  checkChanges(toneMarks({style: 'old'}), {'Khánh Hoà, UỶ BAN, sức khoẻ': 'Khánh Hòa, ỦY BAN, sức khỏe'})
  checkChanges(toneMarks({style: 'new'}), {'Khánh Hòa, ỦY BAN, sức khỏe': 'Khánh Hoà, UỶ BAN, sức khoẻ'})
  checkLeft(toneMarks({style: 'new'}), ['quý, quả, của, Hoa Kỳ, Moa, Kazuo, toán, huỳnh, loài'])
})

test('auto takes the style of most words of the document, and none where they balance', () => {
  const rule = toneMarks({style: 'auto'})
  checkChanges(rule, {'hoà, thuỷ, khỏe': 'hoà, thuỷ, khoẻ', 'hòa, thủy, khoẻ': 'hòa, thủy, khỏe'})
  checkLeft(rule, ['hòa, thuỷ'])
})

test('foreign names and sentences stay', () => {
  checkLeft(toneMarks({style: 'old'}), [
    'José Luis Noé Díaz',
    'Leó Santos ghi bàn',
    'Cô hát “Non ho più voglia di restare qui con te”.'
  ])
  checkChanges(toneMarks(), {'Chị Hòan ở xã Tân Hòan': 'Chị Hoàn ở xã Tân Hoàn'})
})

test('two different tones are left and reported', () => {
  const rule = toneMarks()
  checkLeft(rule, ['tịếp đón', 'Hóã đơn'])
  expect(reportsOf(rule, 'được tịếp đón ở Thành Hóã, Théâtre, quý')).toEqual(['tịếp', 'Hóã'])
})

test('words can be kept', () => {
  checkLeft(toneMarks({style: 'old', keep: ['Hoà']}), ['ông Hoà', 'hoà'])
  expect(normalizeString('Thuý', [toneMarks({style: 'old', keep: ['Hoà']})])).toBe('Thúy')
})

test('a word alone', () => {
  expect(placeTone('hoà', 'old')).toBe('hòa')
  expect(placeTone('lựơng')).toBe('lượng')
  expect(placeTone('cũÔng')).toBe('cũÔng')
  expect(placeTone('')).toBe('')
})

test('wrong options throw', () => {
  expect(() => toneMarks({style: 'modern'} as never)).toThrow(/known values: old, new, auto, keep/)
  expect(() => toneMarks({keep: 'Hoà'} as never)).toThrow(/an array of strings/)
})

test('loans in p stay, other onsets do not', () => {
  checkLeft(toneMarks(), ['giá più cao', 'bản pìano'])
  checkChanges(toneMarks(), {'phìên chợ': 'phiền chợ', tìên: 'tiền'})
  expect(placeTone('pùi')).toBe('pùi')
  expect(placeTone('pìên')).toBe('pìên')
})

test('a capital beside a foreign name is left, beside an abbreviation or a Vietnamese name it is mended', () => {
  checkLeft(toneMarks(), ['Smith Hòan', 'Hòan Smith', 'Smith-Hòan', 'O’Hòan Smith', 'SMITH HÒAN', 'UBND HÒAN'])
  checkChanges(toneMarks(), {
    'UBND Hòan Kiếm': 'UBND Hoàn Kiếm',
    'Lê Hòan': 'Lê Hoàn',
    'Smith, Hòan': 'Smith, Hoàn',
    'Smith tòan thắng': 'Smith toàn thắng',
    'HÒAN KIẾM': 'HOÀN KIẾM'
  })
})

test('a word with two letters that bear the tone keeps one', () => {
  expect(placeTone('tóán')).toBe('toán')
  expect(placeTone('hóá')).toBe('hóa')
  expect(placeTone('hóá', 'new')).toBe('hoá')
  expect(placeTone('hóà')).toBe('hóà')
})

test('after q the tone stands behind u', () => {
  expect(placeTone('qúy')).toBe('quý')
  expect(placeTone('quý', 'old')).toBe('quý')
  expect(placeTone('thúy', 'new')).toBe('thuý')
})

test('the style of the document needs a majority', () => {
  const {prepare} = toneMarks({style: 'auto'})
  const styleOf = (...texts: string[]) => prepare?.(texts)('hoà, hóa').map(({value}) => value)
  expect(styleOf('hoà', 'thuý', 'lóa')).toEqual(['hoá'])
  expect(styleOf('hòa, thúy', 'loá')).toEqual(['hòa'])
  expect(styleOf('hòa', 'loá')).toEqual([])
  expect(styleOf()).toEqual([])
})
