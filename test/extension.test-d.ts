/**
 * Types for who extends the parser. They are those of the build: what augments a content map here would otherwise be a
 * node that the schema of the source lacks.
 */
import {type Article, type ArticleContent, type Construct, type Credit, fromText} from 'tinast'
import type {Literal, Node} from 'unist'
import {visit} from 'unist-util-visit'
import {expectTypeOf, test} from 'vitest'

/** A node of a plugin author's own. */
interface Hotline extends Literal {
  type: 'hotline'
  value: string
}

declare module 'tinast' {
  interface ArticleContentMap {
    hotline: Hotline
  }
}

test('what is optional of an extension may be undefined', () => {
  const isLast = Date.now() < 0
  const construct: Construct = {
    name: 'x',
    before: isLast ? 'paragraph' : undefined,
    type: undefined,
    recognize: () => ({type: 'hotline', literal: isLast || undefined, spans: undefined, fields: undefined})
  }
  fromText('', {extensions: {constructs: [construct], disable: undefined}})
})

test('an augmented map adds a node to the content of an article', () => {
  expectTypeOf<Hotline>().toExtend<ArticleContent>()
  visit(fromText(''), 'hotline', node => {
    expectTypeOf(node).toEqualTypeOf<Hotline>()
  })
  const article: Article = {type: 'article', children: [{type: 'hotline', value: '1900 0000'}]}
  expectTypeOf(article).toExtend<Node>()
  // @ts-expect-error: a credit holds no hotline.
  const credit: Credit = {type: 'credit', children: [{type: 'hotline', value: ''}]}
  // @ts-expect-error: there is no such block.
  const wrong: Article = {type: 'article', children: [{type: 'hotlines', value: ''}]}
  expectTypeOf(credit).not.toBeAny()
  expectTypeOf(wrong).not.toBeAny()
})

test('a construct is typed', () => {
  expectTypeOf({name: 'a', recognize: () => ({type: 'hotline', literal: true})}).toExtend<Construct>()
  // @ts-expect-error: a construct has a name.
  const nameless: Construct = {recognize: () => undefined}
  expectTypeOf(nameless).not.toBeAny()
})
