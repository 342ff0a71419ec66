/** Text that is right as it stands stays, whatever else it could be; the same limits, seen from the other side. */
import {describe, expect, test} from 'vitest'
import {decode, detect, encode} from '../../src/encoding/index.ts'
import {article, paste} from './support.ts'

/** Text as it looks where its bytes in an encoding are shown in Windows-1252. */
const wrong = (text: string, encoding: string) => paste(encode(text, {encoding}))

describe('right text', () => {
  // Each has three words that could be read otherwise, and a sign or a cut word that would become a syllable.
  test.each([
    'Kèo sáng 14/3: Tài 2 ¾',
    'Tòa nhà nhân dâ',
    'cá nhân vâ',
    'bà hàng xóm làm thay đ',
    'rồi vào sân chờ đ',
    'à không, hãy lại đâ',
    'quy trình SAGO® giúp',
    'nó thì ta làm đ',
    'Müller và Özil',
    'chị “Không vội” nói',
    'tên là &quot;Sân nhà&quot;',
    'bài &#39;Lá cờ&#39; hay &hellip;'
  ])('%s', text => {
    expect(decode(text)).toBe(text)
    expect(decode(new TextEncoder().encode(text))).toBe(text)
    expect(detect(text)[0]?.encoding).toBe('utf-8')
  })

  test('also every part of our article, wherever it is cut', () => {
    for (const text of [article, article.normalize('NFD')]) {
      for (let start = 0; start < text.length; start++) {
        const part = text.slice(start, start + 5 + (start % 76))
        expect(decode(part)).toBe(part)
      }
    }
  })
})

describe('limits of detection', () => {
  const taken = (text: string) => detect(text)[0]?.encoding

  test('three words with marks, not two', () => {
    expect(taken(wrong('họ được mời', 'vni'))).toBe('vni')
    expect(taken(wrong('họ được ai', 'vni'))).toBe('utf-8')
  })

  test('two words more that are right than there are as it stands, not one', () => {
    // `cã` and `mét` are syllables as they stand.
    expect(wrong('có một đường dài', 'tcvn3')).toBe('cã mét ®\u00AD\u00EAng dµi')
    expect(taken(wrong('có một đường dài', 'tcvn3'))).toBe('tcvn3')
    expect(taken(wrong('có một có đường', 'tcvn3'))).toBe('utf-8')
  })

  test('three in four words with marks are syllables', () => {
    const right = wrong('họ được lợi', 'viscii')
    expect(taken(`${right} Zwölf`)).toBe('viscii')
    expect(taken(`${right} Zwölf Jürg`)).toBe('utf-8')
  })

  test('three in ten words carry marks, as in no language but Vietnamese', () => {
    const some = wrong('được lợi lớn', 'vni')
    expect(taken(`${some} they were given nothing at all today`)).toBe('vni')
    expect(taken(`${some} they were given nothing at all here today`)).toBe('utf-8')
  })

  test('five letters in VIQR, not four', () => {
    expect(taken("Vie^.t Nam dda~ dde^'n o+?")).toBe('viqr')
    expect(taken("tha'ng na`y o+? Vie^.t")).toBe('utf-8')
  })

  test('a letter as a reference, not a sign', () => {
    expect(taken('Ph&oacute; vụ tr&#432;ởng')).toBe('html')
    expect(taken('Ph&amp;oacute; vụ tr&amp;#432;ởng')).toBe('html')
    expect(taken('gọi l&agrave; &quot;sân nhà&quot;')).toBe('html')
    expect(taken('gọi là &quot;sân nhà&quot;&#33;')).toBe('utf-8')
  })

  test('a long text is looked at in its beginning and four later pieces', () => {
    const plain = 'The quick brown fox jumps over the lazy dog. '.repeat(4000)
    const pasted = wrong(article, 'vni')
    expect(taken(`${plain}\n${pasted.repeat(8)}`)).toBe('utf-8')
    expect(taken(`${pasted.repeat(99)}\n${plain}`)).toBe('vni')
  })
})

describe('a second decode changes nothing', () => {
  test.each(['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258', 'viqr', 'html', 'mojibake', 'pdf-offset'])(
    '%s',
    encoding => {
      for (const text of [article, ...article.split(/[.\n]/)]) {
        const bytes = encode(text, {encoding})
        for (const value of [bytes, paste(bytes), new TextDecoder().decode(bytes)]) {
          const once = decode(value)
          expect(decode(once)).toBe(once)
        }
      }
    }
  )
})
