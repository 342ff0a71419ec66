import Validator from '@adobe/structured-data-validator'
import fc from 'fast-check'
import type {NewsArticle, WithContext} from 'schema-dts'
import {describe, expect, test} from 'vitest'
import {toJsonLd} from '../../src/export/index.ts'
import {samples, trees, wire} from './support.ts'
import {readVocabulary} from './vocabulary.ts'

const vocabulary = readVocabulary()

/** What the validator says of an object. */
async function issuesOf(object: object): Promise<string[]> {
  // What is judged is what others get: JSON.
  const data = {jsonld: {NewsArticle: [JSON.parse(JSON.stringify(object))]}}
  const issues = await new Validator(vocabulary).validate(data)
  return issues.map(({issueMessage}) => issueMessage)
}

describe('toJsonLd', () => {
  test('the vocabulary is there', () => expect(vocabulary['@graph'].length).toBeGreaterThan(1500))

  test('every article is valid by the names of schema.org', async () => {
    for (const {name, tree} of samples) {
      expect(await issuesOf(toJsonLd(tree)), name).toEqual([])
      expect(await issuesOf(toJsonLd(tree, {url: 'https://vi-du.vn/tin', publisher: 'Báo Ví dụ'})), name).toEqual([])
    }
  })

  test('is valid by the types of schema-dts, and what is broken is not', () => {
    const article = toJsonLd(wire())
    accept(article)
    // @ts-expect-error: the name is `creditText`.
    accept({...article, creditLine: 'Ảnh: Minh Trí'})
    // @ts-expect-error: a place is no number.
    accept({...article, locationCreated: 1})
    function accept({headline}: WithContext<NewsArticle>): void {
      expect(headline).toBeDefined()
    }
  })

  test('what is broken is found', async () => {
    const article = toJsonLd(wire())
    expect(await issuesOf(article)).toEqual([])
    expect(await issuesOf({...article, byline: 'Minh Trí'})).toEqual([expect.stringContaining('"byline"')])
    expect(
      await issuesOf({...article, image: [{'@type': 'ImageObject', url: 'urn:a:b', creditLine: 'x'}]})
    ).toHaveLength(1)
    expect(await issuesOf({...article, '@type': 'NewsItem'})).toHaveLength(1)
    expect(await issuesOf({...article, author: [{'@type': 'Person', name: 'x', dateline: 'y'}]})).toHaveLength(1)
  })

  test('has a place for everything', () => {
    expect(toJsonLd(wire(), {url: 'https://vi-du.vn/hội-sách', publisher: 'Báo Ví dụ'})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://vi-du.vn/h%E1%BB%99i-s%C3%A1ch',
      url: 'https://vi-du.vn/h%E1%BB%99i-s%C3%A1ch',
      mainEntityOfPage: 'https://vi-du.vn/h%E1%BB%99i-s%C3%A1ch',
      headline: 'Khai mạc hội sách mùa thu',
      alternativeHeadline: 'Văn hóa',
      abstract: 'Hội sách mùa thu khai mạc tại Công viên Thống Nhất.',
      articleBody: expect.stringContaining('\nBan tổ chức cho biết hơn hai vạn đầu sách được bày bán.\n'),
      inLanguage: 'vi',
      datePublished: '2024-07-22T14:05:00+07:00',
      dateline: 'Hà Nội (TTXVN 22/7)',
      locationCreated: {'@type': 'Place', name: 'Hà Nội'},
      author: [{'@type': 'Person', name: 'Minh Trí'}],
      creditText: 'Bài, ảnh: Minh Trí',
      sourceOrganization: [{'@type': 'Organization', name: 'TTXVN'}],
      publisher: {'@type': 'Organization', name: 'Báo Ví dụ'},
      keywords: ['hội sách', 'Hà Nội'],
      image: [
        {
          '@type': 'ImageObject',
          '@id': 'https://vi-du.vn/h%E1%BB%99i-s%C3%A1ch#figure-1',
          contentUrl: 'https://vi-du.vn/%E1%BA%A3nh/h%E1%BB%99i%20s%C3%A1ch.jpg',
          url: 'https://vi-du.vn/%E1%BA%A3nh/h%E1%BB%99i%20s%C3%A1ch.jpg',
          name: 'Bạn đọc',
          caption: 'Bạn đọc chọn sách tại lễ khai mạc.',
          creditText: 'Ảnh: Minh Trí/TTXVN',
          creator: [{'@type': 'Person', name: 'Minh Trí'}],
          sourceOrganization: {'@type': 'Organization', name: 'TTXVN'}
        }
      ]
    })
  })

  test('a day without a time stays a day', () => {
    expect(toJsonLd(wire(), {known: {date: '2024-05-07'}}).datePublished).toBe('2024-05-07')
  })

  test('a photo without a credit has the one that the article signs with', () => {
    const tree = wire()
    for (const node of tree.children) {
      if (node.type === 'figure') node.children = node.children.filter(({type}) => type === 'image')
    }
    expect(toJsonLd(tree).image).toMatchObject([
      {
        '@type': 'ImageObject',
        name: 'Bạn đọc',
        creditText: 'Minh Trí',
        creator: [{'@type': 'Person', name: 'Minh Trí'}]
      }
    ])
  })

  test('any tree is valid', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async tree => {
        expect(await issuesOf(toJsonLd(tree))).toEqual([])
      })
    )
  })
})
