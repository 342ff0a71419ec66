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

test('the article that stands for most others comes first, not the one with most doubts', () => {
  const common = (confidence: number) => tree(['headline', 1], ['lead', confidence], ['paragraph', 1])
  const odd = tree(['headline', 0.2], ['caption', 0.2], ['residue', 0.2], ['byline', 0.2])
  const articles = new Map([
    ['odd', odd],
    ['a', common(0.5)],
    ['b', common(0.7)],
    ['c', common(0.6)]
  ])
  const [first, second, third] = review(articles)
  expect(first).toMatchObject({name: 'a', worth: 3})
  expect(first?.reasons).toEqual(['1 doubtful of 3 blocks (lead)', 'stands for 2 more with doubts of its kinds'])
  expect(second).toMatchObject({
    name: 'odd',
    worth: 1,
    reasons: ['4 doubtful of 4 blocks (headline, caption, residue, byline)']
  })
  expect(third?.worth).toBe(0)
})

test('of very many articles, some are left out', () => {
  const many = new Map(Array.from({length: 900}, (_, at) => [String(at), doubtful]))
  expect(review(many, new Set(), 900)).toHaveLength(300)
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
