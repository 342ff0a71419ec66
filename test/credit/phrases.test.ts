import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createAgencyIndex, signs} from '../../src/credit/agencies.ts'
import {createPhrases} from '../../src/credit/phrases.ts'
import {agencies} from '../../src/lexicon/agencies.ts'
import {aroundParties, closers} from '../../src/lexicon/roles.ts'

const index = createAgencyIndex(agencies)
const seen = (text: string) => index.signs(text, 0, text.length)

describe('createPhrases', () => {
  const phrases = createPhrases([['tổng hợp', 't/h'], ['theo']])
  const within = (text: string) => phrases.within(text, 0, text.length)

  test('finds phrases of each list whatever their case', () => {
    expect(within('Tâm Lê TỔNG HỢP')).toBe(1)
    expect(within('Minh Khang (Theo Sky News) t/h')).toBe(3)
  })

  test('finds whole words alone', () => {
    expect(within('tổng hợpp')).toBe(0)
    expect(within('theo1')).toBe(0)
    expect(within('xtheo')).toBe(0)
    expect(within('tổng số')).toBe(0)
  })

  test('looks at the range alone', () => {
    expect(phrases.within('theo', 0, 3)).toBe(0)
    expect(phrases.within('theox', 0, 4)).toBe(2)
    expect(phrases.at('nguồn theo', 0, 10)).toBe(0)
    expect(phrases.at('nguồn theo', 6, 10)).toBe(2)
  })

  test('cannot tell where letters have no plain lower case', () => {
    for (const odd of ['İ', 'Σ', 'ſ', '𝐀', '😀']) expect(within(`một ${odd}`)).toBe(3)
  })

  test('passes over what joins names', () => {
    const names = createPhrases([['thể thao & văn hóa']])
    expect(names.at('Thể thao và Văn hóa', 0, 19)).toBe(1)
  })

  test('finds what stands alone between marks and joints, not amid a sentence', () => {
    const alone = createPhrases([['việt nam']], {alone: 1, joints: ['báo', 'tại']})
    for (const text of ['Việt Nam', 'A/Việt Nam, B', 'Báo Việt Nam tại Lào', '(Việt Nam)', 'A – Việt Nam - B']) {
      expect(alone.within(text, 0, text.length)).toBe(1)
    }
    for (const text of ['Tuyển Việt Nam', 'Việt Nam thắng', 'tuyển Việt Nam thắng']) {
      expect(alone.within(text, 0, text.length)).toBe(0)
    }
  })
})

describe('signs', () => {
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
        expect(seen(text) & signs.known).toBe(signs.known)
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
      expect(seen(name) & signs.form).toBe(signs.form)
    }
  })

  test('never miss a word that closes names or stands around them', () => {
    for (const word of closers) expect(seen(`Lê Na ${word}`) & signs.closer).toBe(signs.closer)
    for (const word of aroundParties) expect(seen(`${word} Lê Na`) & signs.around).toBe(signs.around)
  })

  test('say that a sentence holds nothing of a credit', () => {
    expect(seen('Hội sách mùa thu khai mạc sáng 5/10')).toBe(0)
    expect(seen('Thư viện Việt Nam mở cửa')).toBe(0)
  })
})
