import {unified} from 'unified'
import {select, selectAll} from 'unist-util-select'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {type Article, fromText} from '../../src/index.ts'
import {
  canonicalizeAgencies,
  findAbbreviations,
  findDates,
  tinAbbreviations,
  tinAgencies,
  tinDates
} from '../../src/normalize/index.ts'

const value = `Chợ nổi đông trở lại

Thứ Hai, 08/01/2018 15:03 (GMT+7)

Cần Thơ (TTXVN 7/1) - Sáng 2/1, hơn trăm ghe xuồng về họp chợ, theo UBND quận Cái Răng; đợt cao điểm kéo dài đến ngày 30/12 vừa qua và mở lại từ tháng 2/2018.

Ảnh: Lê An/Tân Hoa Xã`

const annotateDates = (tree: Article) => unified().use(tinDates).runSync(tree)

describe('dates', () => {
  test('without a year they are read near the date of the article', () => {
    expect(findDates('Sáng 2/1, tối 30/12', {date: '2018-01-08'}).map(({value: iso}) => iso)).toEqual([
      '2018-01-02',
      '2017-12-30'
    ])
    expect(findDates('Sáng 2/1')).toEqual([])
  })

  test('in all forms', () => {
    const forms: Record<string, string | undefined> = {
      'ngày 2 tháng 9 năm 1945': '1945-09-02',
      'ngày 5-9-2022': '2022-09-05',
      'hôm 5.9.2022': '2022-09-05',
      'tháng 4-2017': '2017-04',
      'từ 24-27/4': '2018-04-24/2018-04-27',
      'hôm nay (12/5)': '2018-05-12',
      'ngày 2 và 3/1': '2018-01-02/2018-01-03'
    }
    for (const [text, iso] of Object.entries(forms))
      expect(findDates(`Vào ${text}, trời mưa`, {date: '2018-03-01'})[0]?.value, text).toBe(iso)
  })

  test('what is none', () => {
    for (const text of [
      'tỷ số 2-3',
      '2-3 tháng đầu',
      '3/4 dân số',
      'ngày 31/2/2018',
      'https://a.vn/2018/1/2',
      'bản 6.2',
      'sáng 2/15'
    ]) {
      expect(findDates(text, {date: '2018-03-01'}), text).toEqual([])
    }
  })

  test('of the lunar calendar they are named, not converted', () => {
    const [first, second] = findDates('Ngày 10 tháng Giêng và ngày 15/7 âm lịch', {date: '2018-03-01'})
    expect(first).toMatchObject({calendar: 'lunar', text: 'Ngày 10 tháng Giêng'})
    expect(second).toMatchObject({calendar: 'lunar', text: 'ngày 15/7 âm lịch'})
    expect(first).not.toHaveProperty('value')
  })

  test('on a tree they go to data, and the text stays', () => {
    const tree = fromText(value)
    const before = JSON.stringify(tree)
    annotateDates(tree)
    const literal = (select('paragraph > text', tree) ?? select('lead > text', tree)) as unknown as {
      value: string
      data: {dates: {start: number; end: number; text: string; value: string}[]}
    }
    expect(literal.data.dates.map(date => date.value)).toEqual(['2018-01-02', '2017-12-30', '2018-02'])
    for (const {start, end, text} of literal.data.dates) expect(literal.value.slice(start, end)).toBe(text)
    expect(select('dateline', tree)).toMatchObject({data: {isoDate: '2018-01-07'}})
    const once = JSON.stringify(tree)
    annotateDates(tree)
    expect(JSON.stringify(tree)).toBe(once)
    expect(
      JSON.stringify(tree, (key, item) => (key === 'dates' || key === 'isoDate' ? undefined : item)).replace(
        /,"data":\{\}/g,
        ''
      )
    ).toBe(before)
  })

  test.each([
    ['ngày 7/1', '2018-01-07'],
    ['Ngày 7/1/2017', '2017-01-07'],
    ['7/1', '2018-01-07'],
    ['31/2', undefined],
    ['hôm qua', undefined]
  ])('of datelines: %s', (date, isoDate) => {
    const dateline = {type: 'dateline', date, children: []} as const
    const tree = {type: 'article', children: [{type: 'paragraph', children: [dateline]}]} as unknown as Article
    unified().use(tinDates, {date: '2018-01-08'}).runSync(tree)
    expect(select('dateline', tree)?.data?.isoDate).toBe(isoDate)
  })

  test('wrong options throw at once', () => {
    expect(() => findDates('', {date: '8/1/2018'})).toThrow(/a date in ISO 8601/)
    expect(() =>
      unified()
        .use(tinDates, {year: 1} as never)
        .freeze()
    ).toThrow(RangeError)
  })
})

describe('abbreviations', () => {
  test('are expanded in data, the text stays', () => {
    const tree = fromText(value)
    unified().use(tinAbbreviations).runSync(tree)
    const literal = selectAll('text', tree).find(node => node.data?.abbreviations)
    expect(literal?.data?.abbreviations).toEqual([
      {start: expect.any(Number), end: expect.any(Number), text: 'UBND', expansion: 'Ủy ban nhân dân'}
    ])
  })

  test("of one's own", () => {
    expect(findAbbreviations('HTX Hòa Lợi', {forms: {HTX: 'hợp tác xã'}})).toEqual([
      {start: 0, end: 3, text: 'HTX', expansion: 'hợp tác xã'}
    ])
    expect(() => findAbbreviations('', {forms: {HTX: 1}} as never)).toThrow(RangeError)
  })

  test('the longest form is taken', () => {
    expect(findAbbreviations('PGS.TS Lê An ở TP. HCM').map(({text}) => text)).toEqual(['PGS.TS', 'TP. HCM'])
  })
})

describe('agencies', () => {
  const make = (name: string): Article =>
    ({type: 'article', children: [{type: 'credit', children: [{type: 'agency', value: name}]}]}) as Article

  test('have one id and one written form', () => {
    for (const name of [
      'Tân Hoa xã',
      'THX',
      'Xinhua',
      'xinhua',
      'Tân Hoa Xã',
      ' Xinhua ',
      'Tân Hoa Xã'.normalize('NFD')
    ]) {
      const tree = make(name)
      canonicalizeAgencies(tree)
      expect(select('agency', tree)).toEqual({type: 'agency', id: 'xinhua', value: 'THX'})
    }
  })

  test('that nobody knows stay', () => {
    const tree = make('Báo Làng Ta')
    expect(canonicalizeAgencies(tree)).toBe(0)
    expect(select('agency', tree)).toEqual({type: 'agency', value: 'Báo Làng Ta'})
  })

  test('wrong options throw at once', () => {
    for (const wrong of [{names: null}, {names: {thx: 1}}, {names: 'thx'}])
      expect(() => canonicalizeAgencies(make('THX'), wrong as never)).toThrow(/an object of names by id/)
    for (const wrong of ['blt', [{id: 'blt'}], [{name: 'BLT'}], [null]])
      expect(() => canonicalizeAgencies(make('THX'), {agencies: wrong} as never)).toThrow(/an array of agencies/)
  })

  test('addresses, and words that only have the letters of an abbreviation, stay', () => {
    for (const name of ['https://tuoitre.vn/bai-1.htm', 'Cao']) {
      const tree = make(name)
      expect(canonicalizeAgencies(tree)).toBe(0)
      expect(select('agency', tree)).toMatchObject({value: name})
    }
  })

  test("names and agencies of one's own go first", () => {
    const tree = make('Xinhua')
    canonicalizeAgencies(tree, {names: {xinhua: 'Tân Hoa xã'}})
    expect(select('agency', tree)).toMatchObject({value: 'Tân Hoa xã'})
    const own = make('BLT')
    canonicalizeAgencies(own, {agencies: [{id: 'blt', name: 'Báo Làng Ta', aliases: ['BLT']}]})
    expect(select('agency', own)).toMatchObject({id: 'blt', value: 'Báo Làng Ta'})
  })

  test('changes are reported, positions stay', async () => {
    const tree = fromText(value)
    const file = new VFile(value)
    await unified().use(tinAgencies, {report: true}).run(tree, file)
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({
      ruleId: 'agencies',
      source: 'tinast',
      reason: expect.stringMatching(/Tân Hoa Xã.*THX/),
      actual: 'Tân Hoa Xã',
      expected: ['THX']
    })
    const agency = selectAll('agency', tree).at(-1)
    expect(value.slice(agency?.position?.start.offset, agency?.position?.end.offset)).toBe('Tân Hoa Xã')
  })
})
