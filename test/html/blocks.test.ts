import {select, selectAll} from 'unist-util-select'
import {describe, expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import type {Article} from '../../src/index.ts'

const prose =
  '<p>Vụ mận năm nay chín sớm gần nửa tháng, thương lái từ dưới xuôi đã đánh xe lên tận bản, đặt mua cả những vườn còn xanh quả.</p>'
const read = (html: string) => fromHtml(html, {fragment: true})
/** Reads what stands amid prose. */
const amid = (html: string, options = {}): Article['children'] =>
  fromHtml(prose + html + prose + prose, {fragment: true, ...options}).children.slice(1, -2)

describe('lists and tables are kept', () => {
  test('with the number that a list begins at', () => {
    const lists = selectAll(
      'list',
      read(
        `${prose}<ol start="3"><li>Mận</li></ol>${prose}<ol><li>Mơ rừng</li><li>Mơ nhà</li></ol>${prose}<ul><li>Đào</li></ul>`
      )
    )
    expect(lists).toMatchObject([{ordered: true, start: 3}, {ordered: true, start: 1}, {ordered: false}])
    expect(lists[2]).not.toHaveProperty('start')
  })

  test('with all paragraphs of an item', () => {
    const [list] = amid('<ul><li><p>Mận hậu</p><p>chín sớm</p></li><li>Mơ</li></ul>')
    expect(list).toMatchObject({
      type: 'list',
      children: [{children: [{type: 'paragraph'}, {type: 'paragraph'}]}, {children: [{type: 'paragraph'}]}]
    })
  })

  test('with a break between the paragraphs of a cell', () => {
    const [table] = amid('<table><tr><td>Mận<p>chín</p></td><td>9</td></tr><tr><td>Mơ</td><td>8</td></tr></table>')
    const types = selectAll('tableCell', table as never).map(cell =>
      ('children' in cell ? (cell.children as {type: string}[]) : []).map(({type}) => type)
    )
    expect(types).toEqual([['text', 'break', 'text'], ['text'], ['text'], ['text']])
  })

  test('but not where a part of them is none of the article', () => {
    const list = '<ul><li>Mận</li><li class="share">Chia sẻ</li><li>Mơ</li></ul>'
    const page = `<html><body><h1>Mận vùng cao vào vụ thu hoạch</h1><div>${prose.repeat(2)}${list}${prose}</div></body></html>`
    const tree = fromHtml(page)
    expect(select('list', tree)).toBeUndefined()
    expect(JSON.stringify(tree)).toMatch(/Mận".*Mơ"/)
    expect(JSON.stringify(tree)).not.toContain('Chia sẻ')
  })
})

describe('what markup says of a block', () => {
  test.each([
    [
      'a link alone is a pointer to another story',
      '<p><a href="/x">Chợ nổi đông khách trở lại ngày cuối tuần</a></p>',
      'related'
    ]
  ])('%s', (_, html, type) => expect(amid(html)).toMatchObject([{type}]))

  test('a class that says lead is believed above the body alone', () => {
    const lead = '<p class="sapo">Bà con được mùa, được cả giá, ai cũng mừng ra mặt.</p>'
    const types = (html: string) => read(html).children.map(({type}) => type)
    expect(types(lead + prose.repeat(3))).toEqual(['lead', 'paragraph', 'paragraph', 'paragraph'])
    expect(types(prose.repeat(3) + lead).at(-1)).not.toBe('lead')
  })

  test('a class name beyond all measure says nothing', () => {
    const types = (name: string) => amid(`<p class="${name}">Chia sẻ bài viết này</p>`).map(({type}) => type)
    expect(types('share')).toEqual(['residue'])
    expect(types(`${'x-'.repeat(40)}share`)).toEqual(types('x'))
  })

  test('a heading of many words above the body is the lead', () => {
    const long = 'Sương muối không tới, mưa xuân vừa đủ, bà con các bản vùng cao đang có một vụ mận được mùa. '.repeat(
      3
    )
    const [first, second] = read(`<h1>Mận vùng cao vào vụ</h1><h2>${long}</h2>${prose.repeat(3)}`).children
    expect([first?.type, second?.type]).toEqual(['headline', 'lead'])
  })

  test.each([
    ['bold lines that come again', '<p><b>Chuẩn bị cho vụ mới</b></p>', 'repeatedStyle'],
    ['an alignment in the style', '<p style="text-align: right">Minh Châu</p>', 'alignedRight'],
    ['an attribute', '<p align="right">Minh Châu</p>', 'alignedRight'],
    ['a class', '<p class="text-right">Minh Châu</p>', 'alignedRight']
  ])('is evidence for labels: %s', (_, html, hint) => {
    const features = (side: string) =>
      JSON.stringify(
        fromHtml(prose + side + prose + side + prose + prose, {fragment: true, evidence: true}).children.map(
          ({data}) => data
        )
      )
    expect(features(html)).toContain(`"hint:${hint}"`)
    expect(features('<p>Minh Châu</p>')).not.toContain(`"hint:${hint}"`)
  })
})

test('a line break in a sentence stays one', () => {
  const [paragraph] = amid(
    '<p>Dòng sông chảy qua bản <br>rồi rẽ về phía núi, <br>nơi có vườn mận lớn nhất vùng này.</p>'
  )
  expect(paragraph?.type).toBe('paragraph')
  expect(selectAll('break', paragraph as never)).toHaveLength(2)
})

test.each([
  ['slashes end elements in pictures and formulas', `${'<svg><g/></svg><math><mi/></math>'.repeat(200)}<p>Mận</p>`],
  ['slashes end nothing elsewhere', '<p>Mận</p><script/>alert(1)'],
  ['a script without an end', '<p>Mận</p><script>alert("</p>")'],
  ['quotes in tags', '<p title="a > b" lang=\'c > d\' id=e">Mận</p>'],
  ['a tag without an end', '<p>Mận</p><a title="hở > <b>mất'],
  ['a comment without an end', '<p>Mận</p><!-- <p>mất</p>']
])('text is found beside markup: %s', (_, html) => {
  const tree = read(html)
  expect(selectAll('text', tree)).toMatchObject([{value: 'Mận'}])
})
