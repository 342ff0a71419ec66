import {expect, test} from 'vitest'
import {hasSyllableShape, isSpelling} from '../../src/vietnamese/spelling.ts'

test.each(['NFC', 'NFD'] as const)('syllables are spelt as Vietnamese is, whatever their case: %s', form => {
  for (const word of 'à Quỳnh QUÝT giếng gì giữa gìn giã nghiếng xoong khuya ỨC quốc ngoằn'.split(' ')) {
    expect(isSpelling(word.normalize(form)), word).toBe(true)
  }
})

test('so are common faults of spelling, and names of the highlands', () => {
  for (const word of 'nghành cuả tòan qúa kối đươc Đắk Kạn Lăk Kông'.split(' ')) {
    expect(isSpelling(word), word).toBe(true)
  }
  // The tone was typed before the circumflex.
  expect(isSpelling('bá\u0302t')).toBe(true)
})

test('what has no onset, no rime, two tones or a tone that the rime cannot have is not', () => {
  for (const word of 'zòa fă quòn quừn tịếp cảt bòc đãk lee Youô Müller trườngđại biưa gxa'.split(' ')) {
    expect(isSpelling(word), word).toBe(false)
  }
  for (const word of ['', 'a1', 'nghiếngg', `${'nghiếng'.normalize('NFD')}g`]) expect(isSpelling(word)).toBe(false)
})

test('names without marks have the shape of syllables, foreign ones mostly have not', () => {
  for (const word of 'Nguyen Tuyet Duc Quynh Gia Dak Đắk Ngoc LE Thiếu'.split(' ')) {
    expect(hasSyllableShape(word), word).toBe(true)
  }
  for (const word of 'Lee Queen Sean Boom Young Ryan Smith Jo Zoe XIII'.split(' ')) {
    expect(hasSyllableShape(word), word).toBe(false)
  }
  for (const word of ['', 'Nguyen2', 'nguyennguyen']) expect(hasSyllableShape(word)).toBe(false)
})
