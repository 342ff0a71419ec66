import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {agencies} from '../../src/lexicon/agencies.ts'
import {createAgencyIndex, phraseKinds} from '../../src/lexicon/agency-index.ts'
import {aroundParties, closers} from '../../src/lexicon/party-words.ts'

const index = createAgencyIndex(agencies)
const seen = (text: string) => index.kindsWithin(text, 0, text.length)

describe('kinds of phrases', () => {
  const forms = agencies.flatMap(({name, aliases = [], domain}) => [name, ...aliases, ...(domain ? [domain] : [])])

  test('never miss an agency that the lexicon knows', () => {
    const around = [
      '{}',
      'Theo {}',
      'báo {} Online',
      'PV {} tại Lào',
      'Lê Na/{}',
      'A - {}, B',
      '{} phát',
      '{}-AFP',
      'A ({})',
      'A và {} và B'
    ]
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.constantFrom(...around), fc.boolean(), (form, frame, upper) => {
        const text = frame.replace('{}', upper ? form.toUpperCase() : form)
        expect(seen(text) & phraseKinds.known).toBe(phraseKinds.known)
      }),
      {seed: 5, numRuns: 3000}
    )
  })

  test('never miss what has the form of a name of an agency', () => {
    for (const name of [
      'Báo Sao Mai',
      'Đài Phát thanh Sao Mai',
      'Cổng Thông tin Sao Mai',
      'Sao Mai News',
      'Sao Mai Media Group'
    ]) {
      expect(index.get(name)).toEqual({})
      expect(seen(name) & phraseKinds.form).toBe(phraseKinds.form)
    }
  })

  test('never miss a word that closes names or stands around them', () => {
    for (const word of closers) expect(seen(`Lê Na ${word}`) & phraseKinds.closer).toBe(phraseKinds.closer)
    for (const word of aroundParties) expect(seen(`${word} Lê Na`) & phraseKinds.around).toBe(phraseKinds.around)
  })

  test('say that a sentence holds nothing of a credit', () => {
    expect(seen('Hội sách mùa thu khai mạc sáng 5/10')).toBe(0)
    expect(seen('Hội sách mùa thu và thư viện mở cửa')).toBe(0)
  })
})
