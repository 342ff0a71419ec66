import {describe, expect, test} from 'vitest'
import {toJsonLd, toNinjs, toNitf, toNlcst, toRecord, toSpans, toTei} from '../../src/export/index.ts'
import {type Article, fromText} from '../../src/index.ts'

const writers = {toRecord, toNinjs, toJsonLd, toNitf, toTei, toNlcst, toSpans}

/** Trees that no newsroom writes, of about the same number of nodes. */
function oddTrees(size: number): [name: string, tree: Article][] {
  const text = (value: string) => ({type: 'text', value})
  const many = (make: () => object) => ({type: 'article', children: Array.from({length: size}, make)})
  const nest = (type: string) => {
    let node: object = text('x')
    for (let depth = 0; depth < size; depth++)
      node = {type, children: [node], ...(type === 'link' && {url: 'https://a.vn'})}
    return {type: 'article', children: [node]}
  }
  const credit = () => ({type: 'credit', children: [{type: 'contributor', value: 'Minh Trí'}, text(' ')]})
  return [
    [
      'figures',
      many(() => ({type: 'figure', children: [{type: 'caption', children: [text('Chú thích '), credit()]}]}))
    ],
    ['headlines', many(() => ({type: 'headline', children: [text('Tít')]}))],
    ['credits', many(credit)],
    [
      'credits in a paragraph',
      {type: 'article', children: [{type: 'paragraph', children: Array.from({length: size}, credit)}]}
    ],
    ['dashes', {type: 'article', children: [{type: 'paragraph', children: [text('- '.repeat(size))]}]}],
    ['nested emphasis', nest('emphasis')],
    ['nested quotations', nest('blockquote')],
    ['nested links', nest('link')]
  ] as unknown as [string, Article][]
}

describe.each(Object.entries(writers))('%s', (_, write) => {
  test('is linear, and survives any depth', () => {
    for (const [name, tree] of oddTrees(5000)) {
      const start = performance.now()
      write(tree)
      expect(performance.now() - start, name).toBeLessThan(4000)
    }
  })

  test('writes an empty article', () => {
    expect(() => write(fromText(''))).not.toThrow()
  })
})
