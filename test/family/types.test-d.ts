/** What utilities of unist and handlers of writers know of the nodes. */
import {
  type Article,
  type Caption,
  type Figure,
  fromText,
  type Nodes,
  type Parents,
  type Root,
  type Text,
  type TextHandler,
  toText
} from 'tinast'
import {type ElementHandler, toNitf} from 'tinast/export'
import {type HastHandlers, toHtml} from 'tinast/html'
import {type MdastHandler, toMarkdown} from 'tinast/markdown'
import {selectAll} from 'unist-util-select'
import {CONTINUE, visit} from 'unist-util-visit'
import {expectTypeOf, test} from 'vitest'

const tree = fromText('')

test('visitors know node and parent', () => {
  visit(tree, 'caption', (node, index, parent) => {
    expectTypeOf(node).toEqualTypeOf<Caption>()
    expectTypeOf(index).toEqualTypeOf<number | undefined>()
    expectTypeOf(parent).toExtend<Figure | undefined>()
    // @ts-expect-error: a caption has no place.
    node.place
    return CONTINUE
  })
  visit(tree, ['headline', 'lead'], node => {
    expectTypeOf(node).toExtend<Nodes>()
  })
})

test('selectors give nodes', () => {
  for (const node of selectAll('figure > caption', tree)) expectTypeOf(node.type).toBeString()
})

test('data of blocks of mdast are typed', () => {
  for (const node of tree.children) {
    if (node.type !== 'list' && node.type !== 'blockquote' && node.type !== 'table') continue
    expectTypeOf(node.data?.confidence).toEqualTypeOf<number | undefined>()
    expectTypeOf(node.data?.construct).toEqualTypeOf<string | undefined>()
  }
})

test('trees have the names that those of others have', () => {
  expectTypeOf<Root>().toEqualTypeOf<Article>()
  expectTypeOf<Article | Caption | Text>().toExtend<Nodes>()
  expectTypeOf<Article | Figure>().toExtend<Parents>()
  expectTypeOf<Text>().not.toExtend<Parents>()
})

test('a handler declares its node', () => {
  const text: TextHandler = (node: Figure, state) => state.all(node)
  const mdast: MdastHandler = (node: Figure, state) => state.all(node)
  const hast: HastHandlers = {figure: (node: Figure, state) => state.all(node)}
  const xml: ElementHandler = (node: Figure, state) => state.all(node)
  toText(tree, {handlers: {figure: text}})
  toMarkdown(tree, {handlers: {figure: mdast}})
  toHtml(tree, {handlers: hast})
  toNitf(tree, {handlers: {figure: xml}})
  toText(tree, {handlers: {figure: (node: Figure, state) => `${node.children.length}${state.all(node)}`}})
  toMarkdown(tree, {handlers: {figure: (node: Figure, state) => state.all(node)}})
  toHtml(tree, {handlers: {figure: (node: Figure, state) => state.all(node)}})
  // @ts-expect-error: text is a string.
  toText(tree, {handlers: {figure: () => 1}})
  // @ts-expect-error: a state has no such function.
  toHtml(tree, {handlers: {figure: (node: Figure, state) => state.every(node)}})
})
