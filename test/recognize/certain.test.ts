/** What constructs are sure of, on either side of each of their limits. */
import {describe, expect, test} from 'vitest'
import type {Hints} from '../../src/block/block.ts'
import {type Line, labelsOf, story, sure, title, words} from '../support/certain.ts'

const others = ['Một dòng khác', 'Một dòng khác nữa', 'Lại một dòng khác']

describe('a caption', () => {
  const caption = 'Bà con thu hoạch rau'
  const amid = (line: Line) => sure([title, line, story], 1)
  const after = (line: Line) => sure([title, story, line], 2)
  const under = {afterImage: true}

  test('is what the markup says, unless it is a credit and nothing else', () => {
    expect(amid([`${caption}.`, {caption: true}])).toBe('caption 0.98')
    expect(amid(['Lê Na/Báo Sao Mai', {caption: true}])).toBe('credit 0.98')
    expect(amid(['Lê Na/Báo Sao Mai', {}])).toBe('-')
    expect(sure([title, [`${caption}.`, {caption: true}], story], 1, {breaksBefore: 0})).toBe('caption 0.88')
  })

  test('has its source in brackets; what ends with "(Theo …)" closes a story', () => {
    const last = `${caption} ở bãi ven sông từ sáng sớm, người cắt, người bó, người chở ra bến cho kịp chuyến ghe đầu tiên.`
    expect(after(`${last} (Nguồn: AFP)`)).toMatch(/^caption/)
    expect(after(`${last} (Theo AFP)`)).toBe('-')
    expect(after(`${caption} (Theo AFP)`)).toMatch(/^caption/)
  })

  test('is none in a list whose items have sources', () => {
    const items = ['- Rau cải, nguồn: xóm Hạ', '- Rau muống, nguồn: xóm Thượng', '- Rau ngót, nguồn: xóm Trại']
    const found = labelsOf([title, story, ...items, story]).slice(2, -1)
    expect(found.map(label => label?.type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  test.each<[Hints, string]>([
    [{...under, centred: true}, 'caption 0.92'],
    [{...under, small: true}, 'caption 0.92'],
    [{...under, italic: true}, '-'],
    [{...under, centred: true, bodyStyle: true}, '-'],
    [{...under, centred: true, heading: 2}, '-'],
    [{...under, centred: true, allLink: true}, '-'],
    [{...under, centred: true, allLink: false}, 'caption 0.92'],
    [{centred: true}, '-'],
    [under, '-']
  ])('is told by how it is set under an image: %j', (hints, label) => {
    expect(amid([caption, hints])).toBe(label)
  })

  test.each([
    [
      ['Bà con ven sông thu hoạch rau.', 'Bà con ven sông thu hoạch rau.'],
      ['caption', 'caption']
    ],
    [
      ['Bà con ven sông thu hoạch rau', 'Bà con ven sông thu hoạch rau'],
      ['-', 'caption']
    ],
    [
      ['Hò dô ta nào kéo pháo lên', 'Hò dô ta nào kéo pháo lên', 'Hò dô ta nào kéo pháo lên'],
      ['-', '-', '-']
    ],
    [
      ['Hò dô ta nào kéo pháo lên!', 'Hò dô ta nào kéo pháo lên!'],
      ['-', '-']
    ]
  ])('is told by standing twice amid the story: %j', (copies, labels) => {
    const lines = [title, story, story.replace('nay', 'mai'), story.replace('nay', 'qua'), ...copies, story]
    const found = labelsOf(lines).slice(4, -1)
    expect(found.map(label => label?.type ?? '-')).toEqual(labels)
    expect(labelsOf(lines.slice(0, -1)).slice(4)).not.toContainEqual(expect.objectContaining({construct: 'caption'}))
  })

  test('a summary that stands twice under the day of the story is none', () => {
    const twice = 'Bà con ven sông vừa thu hoạch xong lứa rau đầu.'
    const types = labelsOf(['Báo Bến Chợ', 'En', title, '08:15, 12/05/2024', twice, twice, story]).map(
      label => label?.type
    )
    expect(types.slice(3)).toEqual(['timestamp', undefined, undefined, undefined])
  })

  test.each([
    'Một số hình ảnh tại phiên chợ:',
    'Mời bạn đọc xem lại vài khoảnh khắc của phiên chợ:',
    'Dưới đây là những hình ảnh ghi tại bến:',
    'MỘT SỐ HÌNH ẢNH PHIÊN CHỢ'
  ])('stands under the words that announce it: %s', announcement => {
    const pictures = ['Ghe rau cập bến', 'Xã viên cân rau trước giờ họp chợ']
    const under = (...more: Line[]) =>
      labelsOf([title, story, announcement, ...more])
        .slice(3)
        .map(label => label?.type)
    expect(under(...pictures, 'Lê Na')).toEqual(['caption', 'caption', 'byline'])
    expect(under(...pictures, 'Chia sẻ')).toEqual(['caption', 'caption', 'residue'])
    expect(under(story, ...pictures)).not.toContain('caption')
    // Over running text, the last line may be a heading.
    expect(under(...pictures, story).slice(0, 2)).toEqual(['caption', undefined])
  })

  test.each(['Một số hình ảnh tại phiên chợ', 'Ảnh đại diện của bài viết:', 'Một số mặt hàng của phiên chợ:'])(
    'is not announced by other words: %s',
    line => {
      expect(sure([title, story, line, 'Ghe rau cập bến', 'Xã viên cân rau trước giờ họp chợ', 'Chia sẻ'], 3)).toBe('-')
    }
  )

  test.each([
    ['▲ Bà con thu hoạch rau trên bãi', 'caption 0.93'],
    ['Chú thích ảnh: Bà con thu hoạch rau trên bãi.', 'caption 0.93'],
    ['▲ 0,5%', '-'],
    ['Chú thích: bà con', '-']
  ])('is told by its mark: %s', (text, label) => {
    expect(sure([title, text, story], 1)).toBe(label)
    expect(sure([title, story, text], 2)).toBe('-')
  })

  test.each([
    [480, 'caption 0.92', 'caption 0.97'],
    [481, '-', '-']
  ])('of %i characters', (length, styled, signed) => {
    expect(amid([words(length), {...under, centred: true}])).toBe(styled)
    expect(amid(words(length, '. Ảnh: Lê Na'))).toBe(signed)
  })

  test.each<[credit: string, amid: string, after: string, body: string]>([
    ['Ảnh: Lê Na', 'caption 0.97', 'caption 0.97', 'caption 0.97'],
    ['Video: Lê Na', 'caption 0.97', 'caption 0.97', 'caption 0.97'],
    ['Đồ họa: Lê Na', 'caption 0.97', 'caption 0.97', 'caption 0.97'],
    ['(Nguồn: AFP)', 'caption 0.98', 'caption 0.98', '-'],
    ['Nguồn: AFP', 'caption 0.98', '-', '-'],
    ['Thực hiện: Lê Na', 'caption 0.97', '-', '-'],
    ['Bài: Lê Na', '-', '-', '-']
  ])('ends with a credit of pictures, or of sources before the story is over: %s', (credit, ...labels) => {
    const line = `${caption}. ${credit}`
    expect([amid(line), after(line), amid([line, {bodyStyle: true}])]).toEqual(labels)
  })

  test('that is set like the body and follows an image may end with its source', () => {
    expect(amid([`${caption}. Nguồn: AFP`, {bodyStyle: true, afterImage: true}])).toBe('caption 0.98')
  })

  test.each([
    [240, 'caption 0.98'],
    [241, '-']
  ])('that ends with its source has at most 240 characters: %i', (length, label) => {
    expect(sure([title, words(length, '. Nguồn: AFP'), story, story], 1)).toBe(label)
  })
})

describe('the line of a source that no lexicon knows', () => {
  const set: Hints = {alignedRight: true}
  const source = (line: Line) => sure([title, story, line, ...others], 2)

  test.each<[string, Hints, string]>([
    ['Nguồn: Vườn cây mới trồng của bà con', set, 'credit 0.85'],
    ['Nguồn: Vườn cây mới trồng của bà con', {bodyStyle: false, italic: true}, 'credit 0.85'],
    ['Nguồn: Vườn cây mới trồng của bà con', {bodyStyle: false, bold: true}, 'credit 0.85'],
    ['Nguồn: Vườn cây mới trồng của bà con', {bodyStyle: false}, '-'],
    ['Nguồn: Vườn cây mới trồng của bà con', {italic: true}, '-'],
    ['Nguồn: Vườn cây mới trồng của bà con', {bodyStyle: true, bold: true}, '-'],
    ['Nguồn: Vườn cây mới trồng của bà con.', set, '-'],
    ['Nguồn: vườn cây mới trồng của bà con', set, '-'],
    ['Theo 24 giờ ở vườn cây của bà con', set, 'credit 0.85'],
    [`Theo ${words(70)}`, set, 'credit 0.85'],
    [`Theo ${words(71)}`, set, '-']
  ])('is told by how it is set: %s %j', (text, hints, label) => {
    expect(source([text, hints])).toBe(label)
  })

  test('names its role and the source', () => {
    const text = 'Nguồn: Vườn cây mới trồng của bà con'
    expect(labelsOf([title, story, [text, set], ...others])[2]?.spans).toEqual([
      {type: 'creditRole', start: 0, end: 5, fields: {role: 'source'}},
      {type: 'contributor', start: 7, end: text.length}
    ])
  })

  test('stands after the story', () => {
    expect(sure([title, ['Nguồn: Vườn cây mới trồng của bà con', set], story], 1)).toBe('-')
  })
})

describe('a credit', () => {
  test.each([
    [300, 'credit 0.97'],
    [301, '-']
  ])('has at most 300 characters, its address included: %i', (length, label) => {
    expect(sure([title, 'Nguồn: https://saomai.vn/'.padEnd(length, 'a'), story], 1)).toBe(label)
  })

  test.each([
    ['the last line', [title, story, 'Theo Nhịp sống phương Nam'], 'credit 0.8'],
    ['the line after the story', [title, story, 'Theo Nhịp sống phương Nam', ...others], 'credit 0.8'],
    ['the second after it', [title, story, 'Một', 'Theo Nhịp sống phương Nam', ...others], 'credit 0.8'],
    ['the third after it', [title, story, 'Một', 'Hai', 'Theo Nhịp sống phương Nam', ...others], '-'],
    ['the line before the last', [title, story, 'Một', 'Hai', 'Ba', 'Theo Nhịp sống phương Nam', 'Bốn'], 'credit 0.8']
  ])('of a source that no lexicon knows: %s', (_, lines, label) => {
    expect(sure(lines, lines.indexOf('Theo Nhịp sống phương Nam'))).toBe(label)
  })
})

describe('what the markup says', () => {
  const read = (text: string, hints: Hints) => {
    const label = labelsOf([title, [text, hints], story])[1]
    return label && [label.type, label.confidence, label.fields]
  }

  test.each<[string, Hints, unknown[] | undefined]>([
    ['Bà con', {label: 'lead'}, ['lead', 0.97, {}]],
    ['Bà con', {label: 'lead', fields: {a: 1}}, ['lead', 0.97, {a: 1}]],
    ['Bà con', {label: 'timestamp', date: ' 2024-03-05 14:30'}, ['timestamp', 0.97, {date: '2024-03-05T14:30'}]],
    // A date must be borne out by the markup or by the words.
    ['Bà con', {label: 'date', date: '2024-03-05'}, ['timestamp', 0.97, {date: '2024-03-05'}]],
    ['05/03/2024', {label: 'date'}, ['timestamp', 0.97, {date: '2024-03-05'}]],
    ['Số ra 5/3/2024 của báo', {label: 'date'}, ['timestamp', 0.97, undefined]],
    ['ngày 5 tháng 3 năm 2024 của báo', {label: 'date'}, ['timestamp', 0.97, undefined]],
    ['5/3 của báo', {label: 'date'}, undefined],
    ['Bà con', {label: 'date'}, undefined],
    // An author may be an agency, a person, or a name that no grammar knows.
    ['TTXVN', {label: 'author'}, ['credit', 0.97, undefined]],
    ['Lê Na', {label: 'source'}, ['byline', 0.97, undefined]],
    ['Vườn Cây Mới của bà', {label: 'author'}, ['byline', 0.8, undefined]],
    ['Vườn Cây Mới của bà', {label: 'source'}, undefined],
    ['Vườn Cây nhà em', {label: 'author'}, undefined],
    ['Vườn Cây Mới 24', {label: 'author'}, ['byline', 0.8, undefined]],
    ['Vườn Cây Mới 24.', {label: 'author'}, undefined],
    ['V7 '.padEnd(60, 'a'), {label: 'author'}, undefined],
    ['V7 A'.padEnd(60, 'a'), {label: 'author'}, ['byline', 0.8, undefined]],
    ['V7 A'.padEnd(61, 'a'), {label: 'author'}, undefined]
  ])('%s %j', (text, hints, label) => {
    expect(read(text, hints)).toEqual(label)
  })

  test('what a writer of this library wrote down is read as it was', () => {
    const by = (text: string, hints: Hints) => labelsOf([title, [text, hints], story])[1]
    expect(by('Bà con', {label: 'lead', construct: 'x', fields: {a: 1}})).toMatchObject({
      type: 'lead',
      construct: 'x',
      confidence: 1,
      fields: {a: 1}
    })
    expect(by('Ảnh: Lê Na', {label: 'credit', construct: 'x'})).toMatchObject({construct: 'x', spans: [{}, {}]})
    expect(by('Ảnh: Lê Na', {label: 'lead', construct: 'x'})).toMatchObject({type: 'lead', spans: undefined})
    expect(by('Ảnh: Lê Na', {construct: 'x'})).toBeUndefined()
  })
})

describe('a line of names', () => {
  const name = 'Lê Thu Vân'

  test.each<[string, Line[], string]>([
    ['closes the article', [title, story, name], 'byline 0.95'],
    ['is one of the last three', [title, story, name, ...others.slice(1)], 'byline 0.95'],
    ['is the fourth from the end, under a long sentence', [title, words(180, '.'), name, ...others], 'byline 0.95'],
    ['is the fourth, under a short one', [title, story, words(99, '.'), name, ...others], '-'],
    ['is the fourth, under one that is long enough', [title, story, words(100, '.'), name, ...others], 'byline 0.95'],
    ['is the fourth, under words that are no sentence', [title, story, words(100), name, ...others], '-'],
    ['is a heading', [title, story, [name, {heading: 2}]], '-'],
    ['stands under the title', [title, name, words(60), story], 'byline 0.95'],
    ['stands above what is too short for a lead', [title, name, words(59), story], '-'],
    ['stands between title and date', [title, name, '05/03/2024 14:30', story], 'byline 0.95'],
    ['stands under the date', [title, '05/03/2024', name, words(59), story], 'byline 0.95'],
    ['stands amid the story', [title, story, story, name, story], '-']
  ])('%s', (_, lines, label) => {
    const at = lines.findIndex(line => line === name || line[0] === name)
    expect(sure(lines, at)).toBe(label)
  })

  test.each([
    ['Lê Thu Vân, Minh Anh', 'byline 0.95'],
    ['John Smith', '-'],
    ['Minh', '-'],
    [`${'(Lê Thu Vân)'}${' '.repeat(60)}`.trim(), 'byline 0.95']
  ])('must be sure, and Vietnamese: %s', (names, label) => {
    expect(sure([title, story, names], 2)).toBe(label)
  })
})

describe('body text', () => {
  test.each<[string, Line[], number, string]>([
    ['runs on', [title, ...others, words(420), story], 4, 'paragraph 0.995'],
    ['is too short for that', [title, ...others, words(419), story], 4, '-'],
    ['is too near to the top', [title, 'Một', 'Hai', words(420), story], 3, '-'],
    ['is all there is', [words(120)], 0, 'paragraph 0.95'],
    ['is too short for that, without a stop', [words(119)], 0, '-'],
    ['is a sentence, and all there is', ['Bến đò đông khách.'], 0, 'paragraph 0.95'],
    ['is a sentence, and not all', ['Bến đò đông khách.', 'Bến đò đông khách.'], 0, '-'],
    ['has the mark that closes wire copy', [title, 'Bà con vui mừng./.'], 1, 'paragraph 0.97'],
    ['has it after a space', [title, 'Bà con vui mừng /.'], 1, 'paragraph 0.97'],
    ['has it in the first line', ['Bà con vui mừng./.', story], 0, '-'],
    ['lists who came', [title, 'Dự lễ có ông Nam'], 1, 'paragraph 0.95'],
    ['lists who came as well', [title, 'Cùng dự lễ có bà Lan'], 1, 'paragraph 0.95'],
    ['says what may be', [title, 'Tham dự lễ có thể đông'], 1, '-']
  ])('%s', (_, lines, index, label) => {
    expect(sure(lines, index)).toBe(label)
  })

  test.each([
    [119, '-'],
    [120, 'paragraph 0.97']
  ])('goes on the same line with %i characters', (length, label) => {
    expect(sure([title, [words(length), {}]], 1, {breaksBefore: 0})).toBe(label)
  })

  test.each<[count: number, label: string]>([
    [31, 'paragraph 0.9'],
    [32, '-']
  ])('is an item up to 31 lines under what announces the list: %i', (count, label) => {
    const items = Array.from({length: 33}, (_, index) => `Luồng ${'Cửa Lớn '.repeat(2)}${index}`)
    expect(sure([title, 'Các tuyến gồm có:', ...items, story], 1 + count)).toBe(label)
  })

  test.each([
    [31, '-'],
    [32, 'paragraph 0.9']
  ])('is an item of a list that ends the article where that is long: of %i lines', (count, label) => {
    const items = Array.from({length: count}, (_, index) => `Luồng Cửa Lớn ${index}`)
    expect(sure([title, 'Các tuyến gồm có:', ...items], 2)).toBe(label)
  })

  test.each([
    [69, 'paragraph 0.9'],
    [70, '-']
  ])('is an item of fewer than 70 characters: %i', (length, label) => {
    expect(sure([title, 'Các tuyến gồm có:', 'Luồng Cửa Lớn', words(length), 'Luồng Cái Đôi Vàm', story], 3)).toBe(
      label
    )
  })
})

describe('other lines', () => {
  test.each<[string, string]>([
    ['#cảng cá #Cà Mau', 'keywords 0.95'],
    ['#cảng cá', 'keywords 0.95'],
    ['#cảng cá Cà Mau mở cửa trở lại sau bão', '-'],
    [`Từ khóa: ${words(591)}`, 'keywords 0.95'],
    [`Từ khóa: ${words(592)}`, '-'],
    [`Xem thêm: ${words(490)}`, 'related 0.96'],
    [`Xem thêm: ${words(491)}`, '-']
  ])('%s', (line, label) => {
    expect(sure([title, story, line], 2)).toBe(label)
  })

  test.each<[number, string]>([
    [20, 'related 0.95'],
    [19, '-']
  ])('a title of %i characters that stands twice after the signature points to another article', (length, label) => {
    const twice = words(length)
    expect(sure([title, story, 'Ảnh: Lê Na', twice, twice], 3)).toBe(label)
  })
})
