import {describe, expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import {fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'

const headline = 'Bến phà Vàm Tắc ngừng hoạt động từ tháng tới'
const lead = 'Bến phà phục vụ bà con hai bờ sông suốt bốn mươi năm sẽ nhường chỗ cho cây cầu mới vừa hợp long.'
const body = `${lead} Những chuyến phà cuối cùng chở đầy xe máy và nông sản, trong khi các chủ ghe nhỏ tính chuyện chuyển nghề về chợ nổi.`
const source = `${headline.toUpperCase()}\n${lead}\nLê Thị Bé Ba\n${body}\n${lead.slice(0, 60)}...`

describe('what is known already', () => {
  const known = {headline, lead, authors: ['Lê Thị Bé Ba'], date: '2024-05-06', url: 'https://example.com/a'}

  test('labels the lines that repeat it, whatever their capitals, cut copies too', () => {
    expect(fromText(source, {known}).children.map(({type}) => type)).toEqual([
      'headline',
      'lead',
      'byline',
      'paragraph',
      'lead'
    ])
    expect(fromText(source, {known}).children[0]?.data).toMatchObject({construct: 'known', confidence: 1})
  })

  test.each<[line: string, isCopy: boolean]>([
    ['Bến phà Vàm Tắc ngừng…', true],
    ['Bến phà Vàm Tắc ngừng..', true],
    ['Bến phà Vàm Tắc ngừng', false],
    ['Bến phà Vàm Tắc… ngừng', false],
    ['Bến phà Vàm Tắc nghỉ hẳn…', false],
    // Twenty letters and spaces at least.
    ['Bến phà Vàm Tắc ngừn…', true],
    ['Bến phà Vàm Tắc ngừ…', false]
  ])('is told by a copy that was cut short: %s', (line, isCopy) => {
    const [node] = fromText(`${line}\n\n${body}`, {known: {headline}}).children
    expect(node?.data?.construct === 'known').toBe(isCopy)
  })

  test('may be said to be nothing, and says nothing of a line without words', () => {
    const lines = ['***', body]
    const types = (known?: object) =>
      fromText(lines.join('\n\n'), {known: known as never}).children.map(({type}) => type)
    expect(types({headline: null, lead: undefined, authors: ['', '-']})).toEqual(types())
  })

  test('holds authors one by one and together', () => {
    const authors = ['Lê Thị Bé Ba', 'Út Tịch']
    const isKnown = (line: string) =>
      fromText(`${headline}\n\n${line}\n\n${body}`, {known: {authors}}).children[1]?.data?.construct === 'known'
    expect(['Út Tịch', 'LÊ THỊ BÉ BA - ÚT TỊCH', 'Út', 'Tịch Lê Thị'].map(isKnown)).toEqual([true, true, false, false])
  })

  test('is kept beside the tree, and never put among its blocks', () => {
    const tree = fromText('Một dòng không liên quan.', {known})
    expect(tree.children).toHaveLength(1)
    expect(tree.data?.known).toEqual(known)
    expect(fromText('Một dòng.').data).not.toHaveProperty('known')
  })

  test('holds for Markdown and HTML too', () => {
    const html = `<p>${headline}</p><p>${body}</p>`
    expect(fromHtml(html, {known}).children[0]).toMatchObject({type: 'headline', data: {construct: 'known'}})
    expect(fromMarkdown(`${headline}\n\n${body}\n`, {known}).children[0]).toMatchObject({type: 'headline'})
  })

  test('says nothing where it is empty or stands nowhere', () => {
    expect(fromText(source, {known: {headline: '', lead: ' ', authors: []}}).children.map(({type}) => type)).toEqual(
      fromText(source).children.map(({type}) => type)
    )
  })

  test('must be what it should be', () => {
    for (const wrong of ['a', [], {headlin: 'a'}, {headline: 1}, {authors: 'Lê'}, {authors: [1]}])
      expect(() => fromText('', {known: wrong as never})).toThrow(
        /an object with headline, lead, date, authors, url, id/
      )
  })
})
