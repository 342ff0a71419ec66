import {describe, expect, test} from 'vitest'
import {fromLabels, type House, type LabelledBlock, learnHouse, toLabels} from '../../src/house/index.ts'
import {fromHtml} from '../../src/html/index.ts'
import {fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {model as shipped} from '../../src/model/index.ts'

/** Version of the shipped model. */
const model = shipped().version

const places = ['Vĩnh Trạch', 'Hòa Bình', 'Long Sơn', 'Tân Phú', 'An Khánh', 'Phước Lộc', 'Bình Minh', 'Thạnh Hưng']

/** An article of a newspaper with habits of its own: a slogan after each lead, a short line that names its desk. */
function articleOf(place: string, index: number): LabelledBlock[] {
  return [
    {label: 'headline', text: `Xã ${place} khánh thành nhà văn hóa mới`},
    {
      label: 'lead',
      text: `Nhà văn hóa xã ${place} vừa được đưa vào sử dụng sau ${index + 6} tháng thi công, với kinh phí do người dân đóng góp.`
    },
    {label: 'residue', text: 'Nhịp sống quê mình mỗi ngày'},
    {
      label: 'paragraph',
      text: `Công trình có diện tích ${200 + index * 10} mét vuông, gồm hội trường, thư viện và sân chơi cho thiếu nhi. Ông Trần Văn Bảy, Chủ tịch xã ${place}, cho biết địa phương sẽ mở các lớp đờn ca tài tử vào cuối tuần để bà con cùng sinh hoạt.`
    },
    {
      label: 'paragraph',
      text: `Theo kế hoạch, đến cuối năm xã ${place} sẽ trang bị thêm máy tính nối mạng để học sinh tra cứu tài liệu. Người dân trong xã đã tự nguyện hiến đất mở đường vào công trình và trồng hoa dọc hai bên lối đi.`
    },
    {label: 'credit', text: `Ban Thời sự miền ${index % 2 ? 'Tây' : 'Đông'}`}
  ]
}

const articles = places.map(articleOf)
const sourceOf = (article: readonly LabelledBlock[]) => article.map(({text}) => text).join('\n')
const labelsOf = (source: string, house?: House) =>
  fromText(source, {lines: 'paragraph', ...(house && {house})}).children.map(({type}) => type)

describe('a profile', () => {
  const house = learnHouse(articles.slice(0, 6), {name: 'nhipsong.example'})

  test('teaches what the newspaper does its own way, in articles that it has not seen', () => {
    for (const article of articles.slice(6)) {
      const wanted = article.map(({label}) => label)
      expect(labelsOf(sourceOf(article))).not.toEqual(wanted)
      expect(labelsOf(sourceOf(article), house)).toEqual(wanted)
    }
  })

  test('is plain data, small, and the same each time', () => {
    expect(house).toMatchObject({tinast: 'house/2', model, name: 'nhipsong.example', articles: 6})
    expect(JSON.stringify(house).length).toBeLessThan(30_000)
    expect(learnHouse(articles.slice(0, 6), {name: 'nhipsong.example'})).toEqual(house)
    const article = articles[7] as LabelledBlock[]
    const read = JSON.parse(JSON.stringify(house)) as House
    expect(labelsOf(sourceOf(article), read)).toEqual(labelsOf(sourceOf(article), house))
  })

  test('holds for Markdown and HTML too', () => {
    const article = articles[7] as LabelledBlock[]
    const markdown = article.map(({text}) => text).join('\n\n')
    const html = article.map(({text}) => `<p>${text}</p>`).join('\n')
    for (const tree of [fromMarkdown(markdown, {house}), fromHtml(html, {house})])
      expect(tree.children.map(({type}) => type)).toContain('residue')
  })

  test('says in the evidence what it added', () => {
    const source = sourceOf(articles[7] as LabelledBlock[])
    const tree = fromText(source, {lines: 'paragraph', house, evidence: true})
    const slogan = tree.children.find(({type}) => type === 'residue')
    const {evidence = []} = (slogan?.data ?? {}) as {evidence?: {feature: string}[]}
    const features = evidence.map(({feature}) => feature)
    expect(features).toContain('house:line nhịp sống quê mình mỗi ngày')
  })

  test('speaks for no label that extensions have switched off', () => {
    const options = {extensions: {disable: ['credit', 'byline']}}
    const made = learnHouse(articles.slice(0, 6), options)
    const article = articles[7] as LabelledBlock[]
    const {children} = fromText(sourceOf(article), {lines: 'paragraph', house: made, ...options})
    expect(children.map(({type}) => type)).not.toContain('byline')
    expect(children.map(({type}) => type)).toContain('residue')
  })

  test('stays small whatever it is learned from', () => {
    const signs = 'Sông Núi Rừng Biển Đồng Làng Chợ Bến Vườn Cầu'.split(' ')
    const many = signs.flatMap((sign, at) =>
      places.map((place, index) => [
        ...articleOf(place, index),
        ...[0, 1, 2, 3].map(number => ({
          label: number % 2 ? 'residue' : 'kicker',
          text: `${sign} ${place} ${'ơ'.repeat(at + 1)} ${sign.repeat(number + 1)} góc ${place.toLowerCase()} ${sign} ${at}`
        }))
      ])
    )
    expect(JSON.stringify(learnHouse(many)).length).toBeLessThan(30_000)
    expect(Object.keys(learnHouse(many).weights).length).toBeGreaterThan(100)
  })

  test('cannot change what a construct is sure of', () => {
    const wrong = articles.map(article => [...article, {label: 'paragraph', text: 'Tin, ảnh: TTXVN'}])
    const source = `${sourceOf(articles[7] as LabelledBlock[])}\nTin, ảnh: TTXVN`
    expect(labelsOf(source, learnHouse(wrong)).at(-1)).toBe('credit')
  })

  test('is empty where constructs are sure of all that there is', () => {
    const credits = articles.map(() => [{label: 'credit', text: 'Tin, ảnh: TTXVN'}])
    expect(Object.keys(learnHouse(credits).weights)).toEqual([])
  })

  test('is learned from articles that nobody corrected as well', () => {
    const treeOf = (article: LabelledBlock[]) => fromText(sourceOf(article), {lines: 'paragraph'})
    const [last] = articles.slice(7) as [LabelledBlock[]]
    const corrected = articles.slice(0, 3)
    const others = articles.slice(3, 7).map(treeOf)
    expect(labelsOf(sourceOf(last), learnHouse(corrected))).not.toContain('residue')
    const taught = learnHouse(corrected, {others})
    expect(labelsOf(sourceOf(last), taught)).toEqual(last.map(({label}) => label))
    expect(taught).toMatchObject({articles: 3, others: 4})
    // What was corrected is not asked again.
    expect(learnHouse(corrected, {others: [...others, ...corrected.map(treeOf)]})).toEqual(taught)
  })

  test('learns from a few articles, or from none', () => {
    expect(learnHouse([]).articles).toBe(0)
    expect(() => labelsOf('Một dòng.', learnHouse(articles.slice(0, 2)))).not.toThrow()
  })
})

describe('what is no profile and no article', () => {
  test('is refused by the parsers', () => {
    const weights = {'line a': [1, 2]}
    for (const house of [
      {},
      [],
      'house',
      {tinast: 'house/1', model, labels: ['lead'], weights: {}},
      {tinast: 'house/2', model: '0-0', labels: ['lead'], weights: {}},
      {tinast: 'house/2', model, labels: ['lead'], weights},
      {tinast: 'house/2', model, labels: ['lead', 'residue'], weights: {a: [1, Number.NaN]}},
      {tinast: 'house/2', model, labels: ['lead', 'residue'], weights: {a: '1,2'}}
    ])
      expect(() => fromText('Một dòng.', {house: house as never})).toThrow(
        /a profile that `learnHouse` of this version has made/
      )
  })

  test('may hold names that are dangerous elsewhere', () => {
    const text = `{"tinast":"house/2","model":"${model}","labels":["lead","residue"],"articles":1,"weights":{"__proto__":[9,9],"constructor":[9,9]}}`
    const tree = fromText('constructor\n__proto__', {house: JSON.parse(text)})
    expect(tree.children).toHaveLength(2)
    expect(({} as Record<string, unknown>).tinast).toBeUndefined()
  })

  test('is refused by learnHouse', () => {
    expect(() => learnHouse({} as never)).toThrow(/an array of articles/)
    expect(() => learnHouse([{}] as never)).toThrow(/Article 1 is no array of blocks/)
    expect(() => learnHouse([[{label: 'lead'}]] as never)).toThrow(/A block of article 1 has no text/)
    expect(() => learnHouse([[{label: 'sapo', text: 'a'}]])).toThrow(
      /Unknown label `sapo`; known labels: kicker, headline/
    )
    expect(() => learnHouse([], {others: ['a'] as never})).toThrow(/an array of articles as `others`/)
    expect(() => learnHouse([], {nam: 'a'} as never)).toThrow(/`nam`; known options: name/)
  })
})

describe('files of labels', () => {
  test('hold a line a block, and are read as they were written', () => {
    const source = sourceOf(articles[0] as LabelledBlock[])
    const text = toLabels(fromText(source, {lines: 'paragraph'}))
    expect(text.split('\n')[0]).toBe(`headline\tXã ${places[0]} khánh thành nhà văn hóa mới`)
    expect(fromLabels(text).map(({text}) => text)).toEqual(source.split('\n'))
    expect(fromLabels(text.replaceAll('\n', '\r\n'))).toEqual(fromLabels(text))
  })

  test('hold captions and credits of figures as blocks, and leave images out', () => {
    const tree = fromMarkdown('![](a.jpg)\n*Toàn cảnh lễ khánh thành. Ảnh: Trần Bình*\n')
    expect(toLabels(tree)).toBe('caption\tToàn cảnh lễ khánh thành. Ảnh: Trần Bình\n')
  })

  test('say which line is wrong', () => {
    expect(() => fromLabels('lead\tMột\nsapo\tHai', 'a.tsv')).toThrow(/^a\.tsv:2: unknown label `sapo`; known labels/)
    expect(() => fromLabels('lead Một', 'a.tsv')).toThrow(/^a\.tsv:1: no tab stands between label and text/)
  })
})
