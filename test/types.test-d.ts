import type {Plugin} from 'unified'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {expectTypeOf, test} from 'vitest'
import {type Agency, type Article, fromText, type Role} from '../src/index.ts'
import type {MissingModels} from '../src/tree/node-schemas.ts'
import {tinParse, tinStringify} from '../src/unified/index.ts'

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

test('the schema of nodes has every content model of every node', () => {
  expectTypeOf<MissingModels>().toBeNever()
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
