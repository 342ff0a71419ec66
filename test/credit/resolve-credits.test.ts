import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {type Article, type Credit, type Figure, fromText, resolveCredits} from '../../src/index.ts'
import {tinParse, tinResolveCredits} from '../../src/unified/index.ts'

/** An article of one figure without a credit of its own and one with it, signed by a line. */
function articleOf(line: string): Article {
  const [credit] = fromText(line).children as [Credit]
  const [own] = fromText('Ảnh tư liệu: Trí Dũng/TTXVN').children as [Credit | Figure]
  const bare: Figure = {type: 'figure', children: [{type: 'caption', children: [{type: 'text', value: 'Cầu mới.'}]}]}
  const signed: Figure = {type: 'figure', children: own.type === 'credit' ? [own] : own.children}
  return {type: 'article', children: [bare, signed, credit]}
}

function creditsOf(tree: Article) {
  return tree.children.flatMap(node => (node.type === 'figure' ? [node.data?.credit] : []))
}

describe('resolveCredits', () => {
  test('a figure without a credit has that of the article, one with a credit its own', () => {
    const tree = articleOf('Tin, ảnh: TTXVN')
    resolveCredits(tree)
    expect(creditsOf(tree)).toEqual([
      {from: 'article', parties: [{type: 'agency', name: 'TTXVN', id: 'ttxvn'}]},
      {
        from: 'figure',
        qualifier: 'archive',
        parties: [
          {type: 'contributor', name: 'Trí Dũng'},
          {type: 'agency', name: 'TTXVN', id: 'ttxvn'}
        ]
      }
    ])
  })

  test('only who stands behind the photo role covers the photos', () => {
    const tree = articleOf('Bài: Thu Hà - Ảnh: Văn Bình')
    resolveCredits(tree)
    expect(creditsOf(tree)[0]).toEqual({from: 'article', parties: [{type: 'contributor', name: 'Văn Bình'}]})
  })

  test('a credit for the text alone covers no photo', () => {
    const tree = articleOf('Theo Reuters')
    resolveCredits(tree)
    expect(creditsOf(tree)[0]).toBeUndefined()
  })

  test.each<[line: string, covers: string | undefined]>([
    ['Ảnh: Lê Na', 'Lê Na'],
    ['Video: Lê Na', 'Lê Na'],
    ['Đồ họa: Lê Na', 'Lê Na'],
    ['Tin, ảnh: Lê Na - Minh Hà', 'Lê Na, Minh Hà'],
    ['Ảnh: Lê Na - Bài: Minh Hà', 'Lê Na'],
    ['Bài: Lê Na', undefined],
    ['Lê Na/TTXVN', undefined],
    ['Ảnh minh họa', undefined],
    ['Ảnh: Lê Na\n\nẢnh: Minh Hà', 'Minh Hà'],
    ['Ảnh: Lê Na\n\nTheo Reuters', 'Lê Na']
  ])('of several roles and credits the last for pictures counts: %s', (lines, covers) => {
    const bare: Figure = {type: 'figure', children: [{type: 'image', url: 'a.jpg'}]}
    const credits = lines.split('\n\n').map(line => fromText(line).children[0] as Credit)
    const tree: Article = {type: 'article', children: [bare, ...credits]}
    resolveCredits(tree)
    expect(
      creditsOf(tree)[0]
        ?.parties.map(({name}) => name)
        .join(', ')
    ).toBe(covers)
  })

  test('all credits of a figure count, those of its captions too', () => {
    const credit = (line: string) => fromText(line).children[0] as Credit
    const figure: Figure = {
      type: 'figure',
      data: {confidence: 0.9},
      children: [
        {type: 'image', url: 'a.jpg'},
        {type: 'caption', children: [{type: 'text', value: 'Cầu mới. '}, credit('Ảnh: Lê Na')]},
        credit('Ảnh minh họa: Minh Hà')
      ]
    }
    const tree: Article = {type: 'article', children: [figure]}
    resolveCredits(tree)
    expect(figure.data).toEqual({
      confidence: 0.9,
      credit: {
        from: 'figure',
        qualifier: 'illustration',
        parties: [
          {type: 'contributor', name: 'Lê Na'},
          {type: 'contributor', name: 'Minh Hà'}
        ]
      }
    })
  })

  test('a credit that no longer holds is gone', () => {
    const figure: Figure = {type: 'figure', data: {credit: {from: 'article', parties: []}}, children: []}
    resolveCredits({type: 'article', children: [figure]})
    expect(figure.data).toEqual({})
  })

  test('run again it changes nothing, and the tree stays plain data', () => {
    const tree = articleOf('Tin, ảnh: TTXVN')
    resolveCredits(tree)
    const once = structuredClone(tree)
    resolveCredits(tree)
    expect(tree).toEqual(once)
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  })

  test('is a transform', () => {
    const text = 'Tin, ảnh: TTXVN'
    const processor = unified().use(tinParse).use(tinResolveCredits)
    expect(processor.runSync(processor.parse(text))).toEqual(fromText(text))
  })
})
