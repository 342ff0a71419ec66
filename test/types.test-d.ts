import type {Plugin} from 'unified'
import {unified} from 'unified'
import type {Literal, Node} from 'unist'
import {visit} from 'unist-util-visit'
import {expectTypeOf, test} from 'vitest'
import {
  type Agency,
  type Article,
  type ArticleContent,
  type Construct,
  type Credit,
  fromText,
  type Role
} from '../src/index.ts'
import {tinParse, tinStringify} from '../src/unified/index.ts'

/** A node of a plugin author's own. */
interface Scoreline extends Literal {
  type: 'scoreline'
  value: string
}

declare module '../src/tree/index.ts' {
  interface ArticleContentMap {
    scoreline: Scoreline
  }
}

test('what is optional of an extension may be undefined', () => {
  const isLast = Date.now() < 0
  const construct: Construct = {
    name: 'x',
    before: isLast ? 'paragraph' : undefined,
    type: undefined,
    recognize: () => ({type: 'scoreline', literal: isLast || undefined, spans: undefined, fields: undefined})
  }
  fromText('', {extensions: {constructs: [construct], disable: undefined}})
})

test('parsing gives an article', () => {
  expectTypeOf(fromText('')).toEqualTypeOf<Article>()
  expectTypeOf(unified().use(tinParse).parse('')).toEqualTypeOf<Article>()
  // @ts-expect-error: a buffer is no text.
  fromText(new Uint8Array())
  // @ts-expect-error: there is no such mode.
  fromText('', {lines: 'both'})
  // @ts-expect-error: there is no such option.
  fromText('', {line: 'auto'})
})

test('visitors know the nodes', () => {
  visit(fromText(''), 'agency', node => {
    expectTypeOf(node).toEqualTypeOf<Agency>()
    expectTypeOf(node.id).toEqualTypeOf<string | undefined>()
  })
  visit(fromText(''), 'creditRole', node => {
    expectTypeOf(node.role).toEqualTypeOf<Role>()
    // @ts-expect-error: a role is none of its words.
    node.role = 'Ảnh'
  })
})

test('an augmented map adds a node to the content of an article', () => {
  expectTypeOf<Scoreline>().toExtend<ArticleContent>()
  visit(fromText(''), 'scoreline', node => {
    expectTypeOf(node).toEqualTypeOf<Scoreline>()
  })
  const article: Article = {type: 'article', children: [{type: 'scoreline', value: 'A 1-0 B'}]}
  expectTypeOf(article).toExtend<Node>()
  // @ts-expect-error: a credit holds no scoreline.
  const credit: Credit = {type: 'credit', children: [{type: 'scoreline', value: ''}]}
  // @ts-expect-error: there is no such block.
  const wrong: Article = {type: 'article', children: [{type: 'scoreboard', value: ''}]}
  expectTypeOf(credit).not.toBeAny()
  expectTypeOf(wrong).not.toBeAny()
})

test('a construct is typed', () => {
  expectTypeOf({name: 'a', recognize: () => ({type: 'scoreline', literal: true})}).toExtend<Construct>()
  // @ts-expect-error: a construct has a name.
  const nameless: Construct = {recognize: () => undefined}
  expectTypeOf(nameless).not.toBeAny()
})

test('a plugin on articles is a transform', () => {
  const plugin: Plugin<[], Article> = () => tree => {
    expectTypeOf(tree).toEqualTypeOf<Article>()
  }
  unified().use(tinParse).use(plugin).use(tinStringify)
  expectTypeOf(unified().use(tinParse).use(plugin).use(tinStringify).processSync('').value).toEqualTypeOf<
    string | Uint8Array
  >()
})
