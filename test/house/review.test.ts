import {expect, test} from 'vitest'
import {review} from '../../src/house/index.ts'
import type {Article, ArticleContent} from '../../src/index.ts'

function tree(...blocks: [type: string, confidence: number][]): Article {
  return {
    type: 'article',
    children: blocks.map(([type, confidence]) => ({type, children: [], data: {confidence}}) as never as ArticleContent)
  }
}

const sure = tree(['headline', 1], ['lead', 0.95], ['paragraph', 1])
const doubtful = tree(['headline', 0.5], ['caption', 0.4], ['residue', 0.5])

test('the article with most doubts comes first, and says why', () => {
  const [first, second] = review(
    new Map([
      ['a', sure],
      ['b', doubtful]
    ])
  )
  expect(first).toMatchObject({name: 'b'})
  expect(first?.reasons[0]).toBe('3 doubtful of 3 blocks (headline, caption, residue)')
  expect(second?.name).toBe('a')
})

test('what is like an article that was corrected is worth less', () => {
  const copies = new Map([
    ['a', doubtful],
    ['b', doubtful],
    ['c', tree(['byline', 0.5], ['related', 0.4], ['lead', 0.5])]
  ])
  expect(review(copies, new Set(['a'])).map(({name}) => name)).toEqual(['c', 'b'])
  expect(review(copies, new Set(), 1)).toHaveLength(1)
})

test('what has no confidence is sure, and what has no blocks teaches nothing', () => {
  const made = {type: 'article', children: [{type: 'list', children: []}]} as Article
  expect(
    review(
      new Map([
        ['a', made],
        ['b', tree()]
      ])
    ).map(({name, worth}) => [name, worth])
  ).toEqual([
    ['a', 0],
    ['b', 0]
  ])
})

test('names of corrected articles that are not there change nothing', () => {
  const articles = new Map([['b', doubtful]])
  expect(review(articles, new Set(['a']))).toEqual(review(articles))
})
