/** Every limit of cutting has an example on either side. */
import {describe, expect, test} from 'vitest'
import type {Block} from '../../../src/block/block.ts'
import {grammarOf} from '../../../src/recognize/extension/compile.ts'
import {segment} from '../../../src/recognize/segment/index.ts'
import {readText} from '../../../src/text/read/lines.ts'

/** The parts that a line is cut into; captions are marked. */
function cut(text: string): string[] {
  return segment(readText(text), grammarOf().credits).map(({text, hints}) => (hints.caption ? `[${text}]` : text))
}

/** Words of a length, which make no sentence of their own. */
function words(length: number): string {
  return 'sông dài '
    .repeat(Math.ceil(length / 9))
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, 'i')
}

const story = `Theo ban quản lý, ${words(240)}.`

describe('a line is cut', () => {
  const amid = 'Cây cầu mới. Ảnh: Hữu Lộc Theo ban quản lý, '

  test.each([
    [259, false],
    [260, true]
  ])('of %i code units: %s', (length, isCut) => {
    const line = amid + words(length - amid.length)
    expect(line).toHaveLength(length)
    expect(cut(line).length > 1).toBe(isCut)
  })

  test.each(['1954', '4P’s', '24h'])('with a credit whose name ends with %s, which is no text of its own', last => {
    expect(cut(`${story} Cây cầu mới. Ảnh: La Maison ${last}`)).toEqual([
      story,
      '[Cây cầu mới.]',
      `Ảnh: La Maison ${last}`
    ])
    expect(cut(`${story} Cây cầu mới. Ảnh: La Maison ${last} xe qua cầu`).at(-1)).toBe(`${last} xe qua cầu`)
  })

  test('spaces are not counted twice', () => {
    expect(cut(`${amid} ${words(259 - amid.length)}`)).toHaveLength(1)
    expect(cut(`${amid} ${words(260 - amid.length)}`)[0]).toBe('[Cây cầu mới.]')
    expect(cut(`Cây cầu  mới. Ảnh:  Hữu Lộc  ${story}  Tin, ảnh: TTXVN`)).toEqual([
      '[Cây cầu  mới.]',
      'Ảnh:  Hữu Lộc',
      story,
      'Tin, ảnh: TTXVN'
    ])
  })
})

describe('a caption', () => {
  /** A caption between two sentences, its separator before the credit included in its length. */
  const line = (length: number) => `Mở đầu. ${`Cây ${words(length - 6)}. `}Ảnh: Hữu Lộc ${story}`

  test.each([
    [420, true],
    [421, false]
  ])('%i code units before its credit: %s', (length, isCut) => {
    expect(line(length).indexOf('Ảnh') - line(length).indexOf('Cây')).toBe(length)
    expect(cut(line(length)).some(part => part.startsWith('[Cây '))).toBe(isCut)
  })

  test.each([
    ['Cây cầu mới. Ảnh: Hữu Lộc', ['[Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Cây cầu mới - Ảnh: Hữu Lộc', ['[Cây cầu mới]', '- Ảnh: Hữu Lộc']],
    ['Cây cầu mới (Ảnh: Hữu Lộc)', ['[Cây cầu mới]', '(Ảnh: Hữu Lộc)']],
    ['Cây cầu mới. Ảnh: Hữu Lộc.', ['[Cây cầu mới.]', 'Ảnh: Hữu Lộc.']],
    ['Cây cầu ở TP. Hồ Chí Minh. Ảnh: Hữu Lộc', ['[Cây cầu ở TP. Hồ Chí Minh.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua TP! Hồ trên núi. Ảnh: Hữu Lộc', ['Đi qua TP!', '[Hồ trên núi.]', 'Ảnh: Hữu Lộc']],
    ['Mọi người đi qua.Cây cầu mới. Ảnh: Hữu Lộc', ['Mọi người đi qua.', '[Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Ông nói: “Đẹp lắm.” Cây cầu mới. Ảnh: Hữu Lộc', ['Ông nói: “Đẹp lắm.”', '[Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Ông gọi là “Đẹp” Cây cầu mới. Ảnh: Hữu Lộc', ['[Ông gọi là “Đẹp” Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua cầu. cây cầu mới. Ảnh: Hữu Lộc', ['[Đi qua cầu. cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua cầu. Ảnh minh họa.', ['Đi qua cầu.', 'Ảnh minh họa.']],
    ['Đi qua cầu. Ảnh minh họa', ['[Đi qua cầu.]', 'Ảnh minh họa']],
    ['Đi qua? Cây cầu mới. Ảnh: Hữu Lộc', ['Đi qua?', '[Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua… Cây cầu mới. Ảnh: Hữu Lộc', ['Đi qua…', '[Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua: Cây cầu mới. Ảnh: Hữu Lộc', ['[Đi qua: Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua. “Cây cầu mới. Ảnh: Hữu Lộc', ['Đi qua.', '[“Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua. ‘Cây cầu mới. Ảnh: Hữu Lộc', ['Đi qua.', '[‘Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua. (Cây cầu mới. Ảnh: Hữu Lộc', ['[Đi qua. (Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua. 5 cây cầu mới. Ảnh: Hữu Lộc', ['[Đi qua. 5 cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Ông nói: "Đẹp." Cây cầu mới. Ảnh: Hữu Lộc', ['Ông nói: "Đẹp."', '[Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    ['Ông nói: “Đẹp.”Cây cầu mới. Ảnh: Hữu Lộc', ['[Ông nói: “Đẹp.”Cây cầu mới.]', 'Ảnh: Hữu Lộc']],
    // After an abbreviation no sentence begins.
    ['Đi với PGS. Nguyễn. Ảnh: Hữu Lộc', ['[Đi với PGS. Nguyễn.]', 'Ảnh: Hữu Lộc']],
    ['Đi với ThS. Nguyễn. Ảnh: Hữu Lộc', ['[Đi với ThS. Nguyễn.]', 'Ảnh: Hữu Lộc']],
    ['Đi với N. V. An. Ảnh: Hữu Lộc', ['[Đi với N. V. An.]', 'Ảnh: Hữu Lộc']],
    ['Đi với (TP. Huế). Ảnh: Hữu Lộc', ['[Đi với (TP. Huế).]', 'Ảnh: Hữu Lộc']],
    ['Đi với UBND. Nguyễn. Ảnh: Hữu Lộc', ['Đi với UBND.', '[Nguyễn.]', 'Ảnh: Hữu Lộc']],
    // After a heading, which has no stop, a word that opens lines begins one.
    ['Đi qua cầu Không còn cảnh chờ. Ảnh: Hữu Lộc', ['Đi qua cầu', '[Không còn cảnh chờ.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua 5 Không 5 cảnh chờ. Ảnh: Hữu Lộc', ['Đi qua 5', '[Không 5 cảnh chờ.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua của Không còn cảnh chờ. Ảnh: Hữu Lộc', ['[Đi qua của Không còn cảnh chờ.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua cầu Không Còn cảnh chờ. Ảnh: Hữu Lộc', ['[Đi qua cầu Không Còn cảnh chờ.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua cầu KHÔNG còn cảnh chờ. Ảnh: Hữu Lộc', ['[Đi qua cầu KHÔNG còn cảnh chờ.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua “cầu” Không còn cảnh chờ. Ảnh: Hữu Lộc', ['[Đi qua “cầu” Không còn cảnh chờ.]', 'Ảnh: Hữu Lộc']],
    ['Đi qua cầu, Không còn cảnh chờ. Ảnh: Hữu Lộc', ['[Đi qua cầu, Không còn cảnh chờ.]', 'Ảnh: Hữu Lộc']],
    // What stands between a caption and its credit.
    ['Đi qua. Cây cầu mới | Ảnh: Hữu Lộc', ['Đi qua.', '[Cây cầu mới]', '| Ảnh: Hữu Lộc']],
    ['Đi qua. Cây cầu mới, Ảnh: Hữu Lộc', ['Đi qua.', '[Cây cầu mới,]', 'Ảnh: Hữu Lộc']],
    ['Đi qua. Cây cầu mới – Ảnh: Hữu Lộc', ['Đi qua.', '[Cây cầu mới]', '– Ảnh: Hữu Lộc']],
    ['Đi qua. Cây cầu mới. [Ảnh: Hữu Lộc]', ['Đi qua.', '[Cây cầu mới.]', '[Ảnh: Hữu Lộc]']],
    ['Ảnh: Hữu Lộc', ['Ảnh: Hữu Lộc']],
    ['Đi qua. Cây cầu mới (Ảnh minh họa). Cây cầu cũ.', ['Đi qua.', '[Cây cầu mới]', '(Ảnh minh họa).']],
    ['Đi qua! Ảnh tư liệu. Cây cầu cũ.', ['[Đi qua!]', 'Ảnh tư liệu.']]
  ])('%s', (start, parts) => {
    expect(cut(`${start} ${story}`).slice(0, parts.length)).toEqual(parts)
  })

  test('the end mark is no stop of its credit', () => {
    expect(cut(`${story} Cây cầu mới. Ảnh: Hữu Lộc./. Tin khác`)).toEqual([
      story,
      '[Cây cầu mới.]',
      'Ảnh: Hữu Lộc',
      './.',
      'Tin khác'
    ])
  })
})

describe('a credit is that of a picture', () => {
  test.each([
    ['a source where the story goes on', `Cây cầu mới. Nguồn: AFP ${story} ${story}`, '[Cây cầu mới.]'],
    ['a source in brackets', `${story} Cây cầu mới (Nguồn: AFP) và bờ sông.`, '[Cây cầu mới]'],
    ['who dressed those shown', `Cô dâu mới. Trang phục: Hữu Lộc ${story}`, '[Cô dâu mới.]']
  ])('%s', (_, line, caption) => {
    expect(cut(line)).toContain(caption)
  })

  const rest = (length: number) => `Cây cầu mới. Nguồn: AFP${` ${words(length - 1)}`}`
  test.each([
    [260, false],
    [261, true]
  ])('%i code units after a source: %s', (length, isCut) => {
    expect(cut(rest(length))[0] === '[Cây cầu mới.]').toBe(isCut)
  })

  test('not where who wrote it is named, nor where nothing but an address follows', () => {
    expect(cut(`Cây cầu mới. Bài và ảnh: Hữu Lộc ${story}`)[0]).toBe('Cây cầu mới.')
    expect(cut(`Cây cầu mới. Nguồn: AFP http${words(300)}`)).toHaveLength(1)
  })

  test('not where a source of pictures closes the story', () => {
    expect(cut(`${story} Cây cầu mới. Nguồn ảnh: AFP`)).toEqual([`${story} Cây cầu mới.`, 'Nguồn ảnh: AFP'])
    expect(cut(`${story} Cây cầu mới. Nguồn ảnh: AFP. Tin khác`)).toContain('[Cây cầu mới.]')
  })
})

describe('stops after the last credit', () => {
  test.each([
    ['.', true],
    [' ..... ', true],
    ['.......', true],
    ['........', false]
  ])('%j: it closes the story: %s', (stops, closes) => {
    const parts = cut(`${story} Cây cầu mới. Nguồn ảnh: AFP${stops}`)
    expect(parts.includes('[Cây cầu mới.]')).toBe(!closes)
  })
})

describe('a story of pictures', () => {
  const photos = (count: number, last = '') =>
    `${Array.from({length: count}, (_, index) => `Chợ sớm thứ ${index}. Bến đò ${words(60)}. Ảnh: TTXVN`).join(' ')}${last}`

  test('has four credits or more: their captions may have several sentences', () => {
    expect(cut(photos(4)).filter(part => part.startsWith('[Chợ sớm'))).toHaveLength(4)
    expect(cut(photos(3)).filter(part => part.startsWith('[Chợ sớm'))).toHaveLength(0)
  })

  test.each([
    [40, true],
    [41, false]
  ])('%i code units after the last credit: %s', (length, is) => {
    const parts = cut(photos(4, ` ${words(length - 1)}`))
    expect(parts.some(part => part.startsWith('[Chợ sớm'))).toBe(is)
  })
})

describe('a headline', () => {
  test.each([
    [23, false],
    [24, true],
    [159, true],
    [160, false]
  ])('of %i code units: %s', (length, isCut) => {
    const headline = `Cầu ${words(length - 4)}`
    const [first] = cut(`${headline} Không còn cảnh chờ phà. ${story}`)
    expect(first === headline).toBe(isCut)
  })

  test.each([
    ['small word before', 'Thành phố khánh thành cây cầu của Không còn cảnh chờ phà'],
    ['capital before', 'Thành phố khánh thành cây cầu Bình Không còn cảnh chờ phà'],
    ['no word that opens lines', 'Thành phố khánh thành cây cầu vượt Sông còn cảnh chờ phà'],
    ['a stop', 'Thành phố khánh thành. Cây cầu vượt sông Không còn cảnh chờ phà'],
    ['a colon', 'Thành phố khánh thành: cây cầu vượt sông Không còn cảnh chờ phà'],
    ['a semicolon', 'Thành phố khánh thành; cây cầu vượt sông Không còn cảnh chờ phà'],
    ['a question', 'Thành phố khánh thành cây cầu vượt sông? Không còn cảnh chờ phà'],
    ['a small letter first', 'thành phố khánh thành cây cầu vượt sông Không còn cảnh chờ phà']
  ])('none: %s', (_, line) => {
    expect(cut(`${line}. ${story}`)).toHaveLength(1)
  })

  test.each([
    ['Thành phố 2.5 khánh thành cây cầu vượt sông', 'Không còn cảnh chờ phà.'],
    ['Thành phố khánh thành cây cầu vượt 5', 'Không còn cảnh chờ phà.'],
    ['Thành phố khánh thành “cây cầu”', 'Không còn cảnh chờ phà.'],
    ['Thành phố khánh thành cây cầu vượt sông', 'Theo 5 người dân.']
  ])('%s', (headline, next) => {
    expect(cut(`${headline} ${next} ${story}`)[0]).toBe(headline)
  })

  test('only opens the article', () => {
    const line = `Thành phố khánh thành cây cầu vượt sông Không còn cảnh chờ phà. ${story}`
    expect(cut(line)).toHaveLength(2)
    expect(cut(`Mở đầu.\n${line}`)).toHaveLength(2)
  })
})

describe('a signature', () => {
  test.each([
    ['Tin, ảnh: TTXVN'],
    ['(TTXVN)'],
    ['Nguyễn Minh Khang'],
    ['Minh Khang - Thu Hà'],
    ['Minh Khang (TTXVN)'],
    ['Minh Khang - TTXVN'],
    ['Ảnh: Minh Khang'],
    ['Nguyễn Minh Khang - Trần Thị Thu Hà - Lê Hoàng Nam - Đỗ Bình']
  ])('%s', signature => {
    expect(cut(`${story} ${signature}`).at(-1)).toBe(signature)
  })

  test('names end without a stop, and are names', () => {
    expect(cut(`${story} Nguyễn Minh Khang.`)).toHaveLength(1)
    expect(cut(`${story} Cây cầu mới`)).toHaveLength(1)
    expect(cut(`${story} An Khang`)).toHaveLength(2)
    expect(cut(`${story} Chợ Đồng Xuân`)).toHaveLength(1)
    expect(cut(`${story} (Minh Khang)`)).toHaveLength(1)
    expect(cut(`${story} Minh`)).toHaveLength(1)
    expect(cut(`“${story}” Minh Khang`)).toHaveLength(2)
  })

  test('of the article ends before titles of others', () => {
    const next = 'Giá vé qua cầu mới là bao nhiêu'
    expect(cut(`${story} Tin, ảnh: TTXVN ${next}`).slice(1)).toEqual(['Tin, ảnh: TTXVN', next])
    expect(cut(`${story} Minh Khang (Theo AFP) ${next}`).slice(1)).toEqual(['Minh Khang (Theo AFP)', next])
    expect(cut(`${story} (Theo AFP) ${next}`).slice(1)).toEqual(['(Theo AFP)', next])
    expect(cut(`${story.slice(0, -1)} (Theo AFP) ${next}`)).toHaveLength(1)
  })
})

describe('pointers to other articles', () => {
  test('begin a part each; a title in brackets ends with them', () => {
    expect(cut(`${story} Xem thêm: Giá vé qua cầu >> Lịch thông xe`).slice(1)).toEqual([
      'Xem thêm: Giá vé qua cầu',
      '>> Lịch thông xe'
    ])
    const title = '[Tin ảnh: Cây cầu mới trong ngày khánh thành]'
    expect(cut(`${story} ${title} Cầu dài 2 km.`).slice(1)).toEqual([title, 'Cầu dài 2 km.'])
  })
})

test('a block whose label is known is not cut, nor is a node that is kept', () => {
  const [block] = readText(`Cây cầu mới. Ảnh: Hữu Lộc ${story}`)
  const {credits} = grammarOf()
  const parts = (more: Partial<Block>) => segment([{...(block as Block), ...more}], credits).length
  expect(parts({})).toBeGreaterThan(1)
  expect(parts({hints: {label: 'lead'}})).toBe(1)
  expect(parts({node: {type: 'list', children: []}})).toBe(1)
})
