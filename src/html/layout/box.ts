import type {Element} from 'hast'
import {type ClassMeaning, classMeaning} from '../../lexicon/class-names.ts'

/** An open element with what holds for the text in it. */
export interface Scope {
  node: Element
  parent: Scope | undefined
  /** The element stands for itself in the flow of the page. */
  block: boolean
  /** Nearest block, the element itself included. */
  holder: Scope
  /** Nearest list item, table, figure: structure that the reader looks for. */
  figure: Scope | undefined
  table: Scope | undefined
  item: Scope | undefined
  /** Nearest element whose class, `itemprop` or name tells what it is. */
  told: Scope | undefined
  meaning: ClassMeaning | undefined
  /** Nearest box of other articles, and nearest link. */
  related: Scope | undefined
  anchor: Scope | undefined
  /** Nearest `article`, and nearest one that stands in the body of another. */
  article: Scope | undefined
  nested: Scope | undefined
  heading: number
  italic: boolean
  bold: boolean
  centred: boolean
  right: boolean
  small: boolean
  link: boolean
  /** Text broke off inside the element, so that it stands in several blocks. */
  split: boolean
  /** Range of pieces that stand in the element. */
  from: number
  to: number
  /** Length of the text in the element, and how many pieces of text it has. */
  size: number
  texts: number
}

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
    'summary table tbody td tfoot th thead tr ul button picture'
  ).split(' ')
)
/** Elements of metadata lines that may be inline and yet stand for themselves. */
const apart = new Set<ClassMeaning | undefined>(['timestamp', 'byline'])
const prose = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'figcaption', 'blockquote', 'dd'])
const chromeTags = new Set(['nav', 'aside', 'form', 'button', 'footer', 'dialog', 'menu', 'search'])
const italics = new Set(['em', 'i', 'cite', 'dfn', 'var'])
const bolds = new Set(['strong', 'b'])
const itemMeanings = new Map<string, ClassMeaning>(
  Object.entries({
    headline: 'headline',
    description: 'description',
    datePublished: 'timestamp',
    dateModified: 'timestamp',
    author: 'byline',
    articleBody: 'body',
    keywords: 'keywords',
    caption: 'caption'
  } as const)
)
const centredStyle = /text-align:\s{0,4}center/i
const sideStyle = /text-align:\s{0,4}(?:left|right|justify|start|end)/i
const italicStyle = /font-style:\s{0,4}(?:italic|oblique)/i
const uprightStyle = /font-style:\s{0,4}normal/i
const boldStyle = /font-weight:\s{0,4}(?:bold|[6-9]00)/i
const lightStyle = /font-weight:\s{0,4}(?:normal|[1-5]00)/i
const hiddenStyle = /(?:^|[;\s])(?:display:\s{0,4}none|visibility:\s{0,4}hidden)/i
const smallStyle =
  /font-size:\s{0,4}(?:(?:[89]|1[0-2])(?:\.\d{1,4})?px|(?:[6-9])(?:\.\d{1,4})?pt|small|x-small|smaller|0?\.[5-9]\d?r?em|[5-8]\d%|9[0-3]%)/i
const longestStyle = 4000

/**
 * Open an element.
 *
 * @param node Element.
 * @param parent Scope that it stands in.
 * @returns Its scope; `from` and `to` are the caller's to set.
 */
export function openScope(node: Element, parent: Scope | undefined): Scope {
  const {tagName: tag, properties} = node
  const style = typeof properties.style === 'string' ? properties.style.slice(0, longestStyle) : ''
  const own = ownMeaning(node)
  const block = blocks.has(tag) || standsApart(tag, own, parent)
  const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : (parent?.heading ?? 0)
  const scope: Scope = {
    node,
    parent,
    block,
    holder: undefined as unknown as Scope,
    figure: parent?.figure,
    table: parent?.table,
    item: parent?.item,
    told: parent?.told,
    related: parent?.related,
    anchor: parent?.anchor,
    article: parent?.article,
    nested: parent?.nested,
    meaning: own,
    heading,
    italic: italics.has(tag) || italicStyle.test(style) || (parent?.italic === true && !uprightStyle.test(style)),
    bold: bolds.has(tag) || boldStyle.test(style) || (parent?.bold === true && !lightStyle.test(style)),
    centred: isCentred(node, style, parent),
    right: isRight(node, style, parent),
    small: tag === 'small' || smallStyle.test(style) || parent?.small === true,
    link: (tag === 'a' && typeof properties.href === 'string') || parent?.link === true,
    split: false,
    from: 0,
    to: 0,
    size: 0,
    texts: 0
  }
  scope.holder = block || !parent ? scope : parent.holder
  if (tag === 'figure') scope.figure = scope
  if (tag === 'table') scope.table = scope
  if (tag === 'li') scope.item = scope
  if (tag === 'article') scope.article = scope
  if (tag === 'article' && isBody(parent)) scope.nested = scope
  if (own) scope.told = scope
  if (own === 'related') scope.related = scope
  if (tag === 'a' && scope.link) scope.anchor = scope
  return scope
}

/**
 * Say whether an element is hidden by its own markup.
 *
 * @param node Element.
 * @returns True where a browser would not show it.
 */
export function isHidden({properties, tagName}: Element): boolean {
  if (tagName === 'input' || properties.hidden === true || properties.hidden === '') return true
  return typeof properties.style === 'string' && hiddenStyle.test(properties.style.slice(0, longestStyle))
}

/** What the element's `itemprop`, classes, id or name say of it. */
function ownMeaning(node: Element): ClassMeaning | undefined {
  const {properties, tagName} = node
  for (const name of list(properties.itemProp)) {
    const meaning = itemMeanings.get(name)
    if (meaning) return meaning
  }
  if (tagName === 'figcaption') return 'caption'
  if (tagName === 'time') return 'timestamp'
  for (const name of [...list(properties.className), ...list(properties.id)]) {
    const meaning = classMeaning(name)
    if (meaning) return meaning
  }
  return chromeTags.has(tagName) ? 'chrome' : undefined
}

function isBody(scope: Scope | undefined): boolean {
  for (let open = scope; open; open = open.parent)
    if (open.meaning === 'body' || open.node.tagName === 'article') return true
  return false
}

/** A list of names in a property, whatever form it has. */
function list(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/) : []
}

function standsApart(tag: string, own: ClassMeaning | undefined, parent: Scope | undefined): boolean {
  if (!parent || tag === 'a' || !apart.has(own)) return false
  const {holder} = parent
  return !prose.has(holder.node.tagName) || list(holder.node.properties.className).some(name => /meta|info/i.test(name))
}

function isCentred({tagName, properties}: Element, style: string, parent: Scope | undefined): boolean {
  if (tagName === 'center' || centredStyle.test(style)) return true
  const align = String(properties.align ?? '').toLowerCase()
  if (align !== '') return align === 'center'
  if (sideStyle.test(style)) return false
  if (list(properties.className).some(name => /^(?:text|align)?-?_?(?:center|centre)(?:ed)?$/i.test(name))) return true
  return parent?.centred === true && tagName !== 'table'
}

const rightStyle = /text-align:\s{0,4}right/i

function isRight({properties}: Element, style: string, parent: Scope | undefined): boolean {
  if (rightStyle.test(style) || String(properties.align ?? '').toLowerCase() === 'right') return true
  if (list(properties.className).some(name => /^(?:text-?(?:align)?-?right|align-?right|tar)$/i.test(name))) return true
  return parent?.right === true && !centredStyle.test(style) && !sideStyle.test(style)
}

/** The longest text of a card that announces another article. */
const largestCard = 600

/**
 * Say whether text stands in a small article in the body of another.
 *
 * @param scope Scope of the text; its elements must have been left.
 * @returns True where it announces another article.
 */
export function isCard({nested}: Scope): boolean {
  return nested !== undefined && nested.size <= largestCard
}

/** Addresses that run code, however they are spaced: browsers pass over control characters. */
const hostile = /^(?:javascript|vbscript|data):/i
const unseen = /[\p{Cc}\s]/gu

/**
 * Say whether an address runs code.
 *
 * @param address Address of a link.
 * @returns True for scripts and data.
 */
export function isHostile(address: string): boolean {
  return hostile.test(address.slice(0, 200).replace(unseen, ''))
}
