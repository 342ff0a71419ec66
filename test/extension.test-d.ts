/**
 * Types for who extends the parser. They are those of the build: what augments a content map here would otherwise be a
 * node that the schema of the source lacks.
 */
import {
  type Article,
  type ArticleContent,
  type Construct,
  type Credit,
  fromText,
  type InlineConstruct,
  type Recognition,
  type Span,
  type Text
} from 'tinast'
import type {Literal, Node, Parent} from 'unist'
import {visit} from 'unist-util-visit'
import {expectTypeOf, test} from 'vitest'

/** A node of a plugin author's own. */
interface Hotline extends Literal {
  type: 'hotline'
  value: string
}

/** One with a field that it must have. */
interface Call extends Parent {
  type: 'call'
  country: number
  children: Text[]
}

declare module 'tinast' {
  interface ArticleContentMap {
    hotline: Hotline
    call: Call
  }
}

test('what is optional of an extension may be undefined', () => {
  const isLast = Date.now() < 0
  const construct: Construct = {
    name: 'x',
    before: isLast ? 'paragraph' : undefined,
    type: undefined,
    recognize: () => ({type: 'hotline', spans: undefined, fields: undefined})
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
  const construct: Construct = {
    name: 'a',
    recognize: ({text}) => (text === '' ? {type: 'hotline'} : {type: 'paragraph', confidence: 0.5})
  }
  expectTypeOf(construct.recognize).not.toBeAny()
  // @ts-expect-error: a construct has a name.
  const nameless: Construct = {recognize: () => undefined}
  expectTypeOf(nameless).not.toBeAny()
  // @ts-expect-error: there is no such block.
  const misspelt: Construct = {name: 'a', recognize: () => ({type: 'headlines'})}
  // @ts-expect-error: there is no such block to score.
  const scoring: Construct = {name: 'a', type: 'headlines', score: () => 1}
  // @ts-expect-error: readers keep lists; no line is one.
  const list: Construct = {name: 'a', recognize: () => ({type: 'list'})}
  // @ts-expect-error: there is no such hint.
  const hints: Construct = {name: 'a', type: 'lead', hints: {bolt: 1}}
  expectTypeOf([misspelt, scoring, list, hints]).not.toBeAny()
})

test('fields of nodes are typed', () => {
  const dated: Recognition = {type: 'timestamp', fields: {date: '2025-02-01'}}
  // @ts-expect-error: a timestamp has no place.
  const placed: Recognition = {type: 'timestamp', fields: {place: 'Huế'}}
  // @ts-expect-error: a hotline has a country.
  const bare: Recognition = {type: 'call'}
  const call: Recognition = {type: 'call', fields: {country: 84}}
  const role: Span = {type: 'creditRole', start: 0, end: 3, fields: {role: 'photo'}}
  // @ts-expect-error: a role word names its role.
  const mute: Span = {type: 'creditRole', start: 0, end: 3}
  // @ts-expect-error: an image holds no words.
  const image: Span = {type: 'image', start: 0, end: 3, fields: {url: ''}}
  const heading: Recognition = {type: 'subheading'}
  expectTypeOf([dated, placed, bare, call, role, mute, image, heading]).not.toBeAny()
})

test('an inline construct is typed, and so are declarations of nodes', () => {
  const inline: InlineConstruct = {name: 'a', find: () => [{type: 'endMark', start: 0, end: 1}]}
  // @ts-expect-error: a list of spans.
  const single: InlineConstruct = {name: 'a', find: () => ({type: 'endMark', start: 0, end: 1})}
  expectTypeOf([inline, single]).not.toBeAny()
  fromText('', {extensions: {inlines: [inline], nodes: [{type: 'hotline', literal: true}, {type: 'call'}]}})
  // @ts-expect-error: a hotline is a literal.
  fromText('', {extensions: {nodes: [{type: 'hotline'}]}})
  // @ts-expect-error: what a literal is, only the node says.
  fromText('', {extensions: {constructs: [{name: 'a', literal: true}]}})
})
