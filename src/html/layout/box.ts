import type {Element} from 'hast'
import type {ClassMeaning} from '../../lexicon/class-names.ts'
import {meaningOf, namesIn} from './meaning.ts'
import {styleOf, type TextStyle} from './style.ts'

/** An open element with what holds for the text in it. */
export interface Box extends TextStyle {
  node: Element
  parent: Box | undefined
  /** The element stands for itself in the flow of the page. */
  block: boolean
  /** Nearest block, the element itself included. */
  blockBox: Box
  /** Nearest list item, table, figure: structure that the reader looks for. */
  figure: Box | undefined
  table: Box | undefined
  listItem: Box | undefined
  /** Nearest element whose class, `itemprop` or name tells what it is. */
  labelledBy: Box | undefined
  meaning: ClassMeaning | undefined
  /** Nearest box of other articles, and nearest link. */
  related: Box | undefined
  anchor: Box | undefined
  /** Nearest `article`, and nearest one that stands in the body of another. */
  article: Box | undefined
  nested: Box | undefined
  /** The element stands in a body, or in an article. */
  inBody: boolean
  heading: number
  link: boolean
  /** Text broke off inside the element, so that it stands in several blocks. */
  split: boolean
  /** Range of items that stand in the element. */
  from: number
  to: number
  /** Length of the text in the element, and how many items of text it has. */
  size: number
  texts: number
  /** How many links that lead to other pages stand in it, and how many articles right in it. */
  links: number
  articles: number
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
/** The longest text of a card that announces another article. */
export const largestCard = 600

/**
 * Open an element.
 *
 * @param node Element.
 * @param parent Box that it stands in.
 * @param reopened Nobody closed the element, and a parser opened it again in what follows: a link links nothing there.
 * @returns Its box; `from`, `to`, `size`, `texts` and `links` are the caller's to set.
 */
export function openBox(node: Element, parent: Box | undefined, reopened = false): Box {
  const {tagName: tag, properties} = node
  const linked = tag === 'a' && typeof properties.href === 'string' && !reopened
  const meaning = meaningOf(node)
  const block = blocks.has(tag) || standsApart(tag, meaning, parent)
  const {italic, bold, centred, right, small} = styleOf(node, parent)
  const box: Box = {
    node,
    parent,
    block,
    blockBox: undefined as unknown as Box,
    figure: parent?.figure,
    table: parent?.table,
    listItem: parent?.listItem,
    labelledBy: parent?.labelledBy,
    related: parent?.related,
    anchor: parent?.anchor,
    article: parent?.article,
    nested: parent?.nested,
    inBody: parent !== undefined && (parent.inBody || parent.meaning === 'body' || parent.node.tagName === 'article'),
    meaning,
    heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : (parent?.heading ?? 0),
    italic,
    bold,
    centred,
    right,
    small,
    link: linked || parent?.link === true,
    split: false,
    from: 0,
    to: 0,
    size: 0,
    texts: 0,
    links: 0,
    articles: 0
  }
  box.blockBox = block || !parent ? box : parent.blockBox
  if (tag === 'figure') box.figure = box
  if (tag === 'table') box.table = box
  if (tag === 'li') box.listItem = box
  if (tag === 'article') {
    box.article = box
    if (parent) parent.articles++
  }
  if (tag === 'article' && box.inBody) box.nested = box
  if (meaning) box.labelledBy = box
  if (meaning === 'related') box.related = box
  if (linked) box.anchor = box
  return box
}

/**
 * Say whether text stands in a small article in the body of another, and is no entry of a live report: of those there are
 * several, and they lead nowhere else.
 *
 * @param box Box of the text; its elements must have been left.
 * @returns True where it announces another article.
 */
export function isCard({nested}: Box): boolean {
  return nested !== undefined && nested.size <= largestCard && !isEntry(nested)
}

/** The fewest entries of a live report. */
const fewestEntries = 3

/**
 * Say whether an article is one of several that lead nowhere else: an entry of a live report.
 *
 * @param box Box of the article.
 * @returns True where it is.
 */
export function isEntry({links, parent}: Box): boolean {
  return links === 0 && parent !== undefined && parent.articles >= fewestEntries
}

function standsApart(tag: string, meaning: ClassMeaning | undefined, parent: Box | undefined): boolean {
  if (!parent || tag === 'a' || !apart.has(meaning)) return false
  const {node} = parent.blockBox
  return !prose.has(node.tagName) || namesIn(node.properties.className).some(name => /meta|info/i.test(name))
}
