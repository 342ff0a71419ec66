import type {Element, ElementContent, Nodes, Root, Text} from 'hast'
import type {Literal, Node, Parent} from 'unist'
import type {Grammar} from '../recognize/extension/compile.ts'
import type {Article} from '../tree/index.ts'
import {isContainer, isLeaf, lacksField, schemaOf} from '../tree/schema.ts'
import {copyPosition} from '../util/position.ts'
// biome-ignore lint/suspicious/noShadowRestrictedNames: the name that mdast and hast have for it.
import {toString} from '../util/to-string.ts'
import {isHostile} from './layout/address.ts'
import {readData, readFields} from './tin/fields.ts'
import {fitInto, partsOf} from './tin/fit.ts'
import {classOf, typeOfElement} from './tin/types.ts'

/** What may be believed of an article that says itself what its parts are. */
export interface TinHastOptions {
  /** The source is trusted: such an article is looked for everywhere, and said confidence is taken over. */
  trusted: boolean
  /** What the parser knows: types that extensions add. */
  grammar: Pick<Grammar, 'isAdded' | 'isLiteral'>
}

/** Deeper elements are read as their text. */
const deepest = 220
const transparent = new Set(['thead', 'tbody', 'tfoot', 'time'])
const frames = new Set(['html', 'body'])

/**
 * Read an article that `toHtml` wrote.
 *
 * Anyone can write such markup: a reader's comment is no article. So it is believed where it is the whole of the tree,
 * or where the caller trusts the source; and never more than the schema of the tree allows.
 *
 * @param tree Page or fragment.
 * @param options Options.
 * @returns The article, or nothing where the tree is or holds no such article.
 */
export function fromTinHast(tree: Root, options: TinHastOptions): Article | undefined {
  const element = options.trusted ? findArticle(tree) : onlyArticle(tree)
  if (!element) return undefined
  const data = readData('article', element, options.trusted)
  const children = readChildren(element, 'article', options, 0)
  return placed({type: 'article', ...(data && {data}), children} as Parent, element) as Article
}

/** The first article of ours, wherever it stands. */
function findArticle(tree: Root): Element | undefined {
  const stack: Nodes[] = [...(tree.children as Nodes[])].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    if (isArticle(node)) return node
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes)
  }
  return undefined
}

/** The article of ours that is all that the tree holds, but for the frame of a page. */
function onlyArticle(tree: Root): Element | undefined {
  let nodes: readonly Nodes[] = tree.children
  for (;;) {
    const shown = nodes.filter(isShown)
    const [only] = shown
    if (shown.length !== 1 || only?.type !== 'element') return undefined
    if (isArticle(only)) return only
    if (!frames.has(only.tagName)) return undefined
    nodes = only.children
  }
}

function isShown(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return node.type === 'element' && node.tagName !== 'head'
}

function isArticle({tagName, properties}: Element): boolean {
  const {className} = properties
  return tagName === 'article' && Array.isArray(className) && className.includes(classOf('article'))
}

function readChildren(element: Element, parent: string, options: TinHastOptions, depth: number): Node[] {
  return fitInto(parent, readAll(element, parent, options, depth))
}

function readAll(element: Element, parent: string, options: TinHastOptions, depth: number): Node[] {
  return element.children.flatMap((child: ElementContent): Node[] => {
    if (child.type === 'element') return readElement(child, parent, options, depth + 1)
    if (child.type !== 'text' || (isContainer(parent) && child.value.trim() === '')) return []
    return [placed({type: 'text', value: child.value} as Literal, child)]
  })
}

function readElement(element: Element, parent: string, options: TinHastOptions, depth: number): Node[] {
  if (depth > deepest || isText(element)) return [placed({type: 'text', value: toString(element)} as Literal, element)]
  const isAdded = (type: string) => options.trusted || options.grammar.isAdded(type)
  const linked = parent === 'figure' ? linkedImage(element, options) : undefined
  if (linked) return linked
  const type = transparent.has(element.tagName) ? undefined : typeOfElement(element, isAdded)
  if (type === undefined || type === 'article') {
    const nodes = readAll(element, parent, options, depth)
    // A block of a type that is not believed stays apart from its neighbours.
    return element.tagName === 'div' ? fitInto(parent, nodes) : nodes
  }
  const node = readNode(type, element, options, depth)
  // What lacks what it must have, or leads to code, is only its words.
  if (lacksField(type, node as never) || (type === 'link' && isEmptied(element))) return partsOf(node)
  return [node]
}

function readNode(type: string, element: Element, options: TinHastOptions, depth: number): Node & Partial<Parent> {
  const data = readData(type, element, options.trusted)
  const fields = {...readFields(type, element, options.trusted), ...(data && {data})}
  // Markup in a text is never live again: its words are kept, as what is no text of the article.
  if (type === 'html') return placed({type: 'residue', value: toString(element), reason: 'html', ...fields}, element)
  const node: Node & Partial<Parent & Literal> = {type, ...fields}
  if (isLiteral(type, element, options)) node.value = toString(element)
  else if (!isLeaf(type)) node.children = readChildren(element, type, options, depth)
  return placed(node, element)
}

/** What no extension declares says itself whether it is a literal. */
function isLiteral(type: string, {properties}: Element, {grammar}: TinHastOptions): boolean {
  if (grammar.isLiteral(type)) return true
  return schemaOf(type) === undefined && !grammar.isAdded(type) && properties.dataLiteral !== undefined
}

/** An image of a figure may be a link. */
function linkedImage({tagName, properties, children}: Element, options: TinHastOptions): Node[] | undefined {
  const image = children.find(child => child.type === 'element')
  if (tagName !== 'a' || image?.type !== 'element' || image.tagName !== 'img') return undefined
  const node = readNode('image', image, options, 0)
  const {href: link} = properties
  return [typeof link !== 'string' || isHostile(link) ? node : ({...node, data: {...node.data, link}} as Node)]
}

/** Two texts in a row stand apart by an element that says nothing else. */
function isText({properties}: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes(classOf('text'))
}

function isEmptied({properties}: Element): boolean {
  return typeof properties.href === 'string' && isHostile(properties.href)
}

function placed<T extends Node>(node: T, {position}: Element | Text): T {
  if (position) node.position = copyPosition(position)
  return node
}
