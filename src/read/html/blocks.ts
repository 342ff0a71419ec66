import type {BlockContent, Blockquote, List, ListItem, PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import type {Node, Position} from 'unist'
import type {ArticleContent} from '../../tree.ts'
import type {Block, Hints} from '../block.ts'
import {readPhrasing} from '../phrasing.ts'
import {findFigures, type Group, isInside} from './figures.ts'
import type {Piece} from './flow.ts'
import {toPhrasing} from './phrasing.ts'
import {isCard, type Scope} from './scope.ts'

/** What the class of an element says that a block in it is. */
const labels: Record<string, string> = {
  kicker: 'kicker',
  headline: 'headline',
  lead: 'lead',
  description: 'lead',
  timestamp: 'date',
  byline: 'author',
  credit: 'source',
  keywords: 'keywords',
  related: 'related',
  chrome: 'residue'
}
/** The longest text that a class name is believed about. */
const longestTold: Readonly<Record<string, number>> = {
  kicker: 80,
  headline: 300,
  lead: 900,
  date: 140,
  author: 120,
  source: 200,
  keywords: 600,
  related: 600,
  residue: 80
}

/** The longest heading; longer ones are text that was set as a heading. */
const longestHeading = 200
/** The shortest text that shows how body text is set. */
const shortestBody = 80
/** The share of the text that must be set in a way to be called body text. */
const plainShare = 0.3
/** The fewest words of a summary that is set as a heading. */
const fewestLeadWords = 14

/** The longest text of a card that announces another article. */
const largestCard = 600
/** The fewest words of a title of another article. */
const fewestPointerWords = 5

/** What makes blocks of pieces. */
export interface BlockOptions {
  /** The file that positions index, where it is known. */
  file?: string | undefined
  /** What else is known of pieces, from the metadata of the page. */
  hints?: ReadonlyMap<Piece, Hints> | undefined
}

/**
 * Make blocks of pieces.
 *
 * @param pieces Pieces of one article, in source order.
 * @param options Options.
 * @returns Blocks with their hints.
 */
export function toBlocks(pieces: readonly Piece[], options: BlockOptions = {}): Block[] {
  const groups = findFigures(pieces)
  const plain = plainStyles(pieces)
  const body = pieces.findIndex(
    piece => piece.kind === 'text' && piece.text.length >= shortestBody && plain.has(styleOf(piece))
  )
  const styles = countStyles(pieces)
  const lastPlain = pieces.findLastIndex(piece => piece.kind === 'text' && plain.has(styleOf(piece)))
  const total = pieces.reduce((sum, {text}) => sum + text.length, 0)
  const style = (piece: Piece, at: number): Hints => {
    if (plain.size === 0) return {}
    const closing = at > lastPlain && {closing: true}
    if (plain.has(styleOf(piece))) return {plain: true}
    const again = (styles.get(styleOf(piece)) ?? 0) > 1 && (piece.scope.bold || piece.scope.heading > 1)
    return {plain: false, ...closing, ...(again && {recurring: true}), ...((body === -1 || at < body) && headOf(piece))}
  }
  const blocks: Block[] = []
  let index = 0
  while (index < pieces.length) {
    const piece = pieces[index] as Piece
    const kept = piece.kind === 'text' && !groups[index]?.figure ? findKept(pieces, groups, index) : undefined
    if (kept) {
      blocks.push(toNodeBlock(kept, pieces.slice(index, kept.end), options))
      index = kept.end
      continue
    }
    if (piece.image) blocks.push(toImageBlock(piece, groups[index] as Group))
    else if (piece.kind === 'text')
      blocks.push(
        toTextBlock(piece, groups[index] as Group, style(piece, index), body === -1 || index <= body, total, options)
      )
    index++
  }
  return blocks
}

function toTextBlock(
  piece: Piece,
  group: Group,
  style: Hints,
  early: boolean,
  total: number,
  {file, hints}: BlockOptions
): Block {
  const {holder, scope} = piece
  const {heading, centred, small, bold, italic, link} = scope
  const single = holder.to - holder.from === 1
  const phrasing = readPhrasing(toPhrasing(piece.bits), {
    file,
    position: single ? holder.node.position : undefined
  })
  const label = group.card
    ? 'related'
    : group.caption
      ? undefined
      : (labelOf(piece, total) ?? (group.afterImage ? undefined : pointerOf(piece)))
  const late = label === 'lead' && style.label !== 'lead' && !early
  return {
    ...phrasing,
    gap: piece.apart ? 2 : 1,
    hints: {
      ...phrasing.hints,
      ...(heading > 0 && piece.text.length <= longestHeading && {heading}),
      ...(italic && {italic}),
      ...(bold && !heading && {bold}),
      ...(centred && {centred}),
      ...(scope.right && {right: true}),
      ...(small && {small}),
      ...(link && {link}),
      ...(scope.item && {listItem: true}),
      ...(!group.caption && style),
      ...(label && !late && {label}),
      ...(label === 'residue' && {fields: {reason: 'page-frame'}}),
      ...(group.figure !== undefined && {figure: group.figure}),
      ...(group.caption && {caption: true}),
      ...(group.afterImage && {afterImage: true}),
      ...(group.habit && {habit: true}),
      ...hints?.get(piece)
    }
  }
}

/** A block that is a link and nothing else, and no heading, points to another article. */
function pointerOf({scope, holder, text}: Piece): string | undefined {
  if (!scope.link || scope.heading > 0 || holder.texts > 1 || /^(?:https?:|www\.)/i.test(text)) return undefined
  return text.split(' ').length >= fewestPointerWords ? 'related' : undefined
}

/** How many short texts are set in each way. */
function countStyles(pieces: readonly Piece[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.text.length > longestHeading) continue
    const style = styleOf(piece)
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  return counts
}

/** How the body text is set: its elements and styles. */
function plainStyles(pieces: readonly Piece[]): Set<string> {
  const sizes = new Map<string, number>()
  let all = 0
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.text.length < shortestBody || piece.scope.heading > 0) continue
    const style = styleOf(piece)
    sizes.set(style, (sizes.get(style) ?? 0) + piece.text.length)
    all += piece.text.length
  }
  return new Set([...sizes].filter(([, size]) => size >= all * plainShare).map(([style]) => style))
}

function styleOf({holder, scope}: Piece): string {
  const {tagName, properties} = holder.node
  const {bold, italic, centred, small, heading, link} = scope
  return [tagName, properties.className, bold, italic, centred, small, heading, link, scope.told?.meaning].join(' ')
}

/** A heading of many words before the body is the summary, as many systems set it. */
function headOf({scope, text}: Piece): Hints {
  return scope.heading >= 2 && text.split(' ').length >= fewestLeadWords ? {label: 'lead'} : {}
}

/** What the class of the nearest telling element says, where the text can be that. */
function labelOf({scope, text}: Piece, total = 0): string | undefined {
  // A small article in a larger text is another one.
  if (isCard(scope)) return 'related'
  if (scope.article && scope.article.size <= largestCard && scope.article.size * 3 < total) return 'related'
  const told = scope.related ?? scope.told
  // A link around several texts, and a heading of a list that is a link, are cards of other articles.
  if (scope.anchor && (scope.anchor.texts > 1 || (scope.item && scope.heading > 0))) return 'related'
  const label = told?.meaning && labels[told.meaning]
  const most = label ? (longestTold[label] ?? 0) : 0
  // What holds much more than that is the frame of the article, whatever its name.
  return label && told && text.length <= most && told.size <= most * 3 ? label : undefined
}

function toImageBlock(piece: Piece, group: Group): Block {
  const {image} = piece
  return {
    source: '',
    text: '',
    gap: piece.apart ? 2 : 1,
    hints: group.figure === undefined ? {} : {figure: group.figure},
    content: {slice: () => [], position: () => image?.position},
    images: image ? [image] : []
  }
}

interface Kept {
  scope: Scope
  end: number
}

/** Find a list, table or quotation that starts at a piece and is kept as it is. */
function findKept(pieces: readonly Piece[], groups: readonly Group[], index: number): Kept | undefined {
  const piece = pieces[index] as Piece
  let found: Kept | undefined
  for (let scope: Scope | undefined = piece.holder; scope && scope.from === piece.order; scope = scope.parent) {
    const {tagName} = scope.node
    if (tagName !== 'ul' && tagName !== 'ol' && tagName !== 'table' && tagName !== 'blockquote') continue
    let end = index
    while (end < pieces.length && isInside(pieces[end] as Piece, scope)) end++
    const inside = pieces.slice(index, end)
    if (inside.length !== scope.to - scope.from) break
    if (inside.some((one, at) => one.kind !== 'text' || groups[index + at]?.figure || labelOf(one))) break
    if (tagName === 'table' ? isData(inside, scope) : isPlain(inside, scope)) found = {scope, end}
  }
  return found
}

/** A list or quotation of a few short texts; a longer one is the frame of an article. */
function isPlain(inside: readonly Piece[], {node}: Scope): boolean {
  if (inside.some(({scope}) => scope.heading > 0 || (scope.table && node.tagName !== 'table'))) return false
  if (node.tagName === 'blockquote') return inside.reduce((sum, {text}) => sum + text.length, 0) < 1500
  // A list that is mostly links is a menu, tools or pointers: each of them speaks for itself.
  return inside.every(({scope}) => scope.item) && inside.filter(({scope}) => scope.link).length <= inside.length / 2
}

/** A table of data has rows of several cells with short texts. */
function isData(inside: readonly Piece[], table: Scope): boolean {
  if (inside.some(({scope, text}) => scope.table !== table || text.length > 600)) return false
  const rows = rowsOf(inside)
  return rows.length > 1 && rows.filter(cells => cells.length > 1).length >= rows.length / 2
}

function rowsOf(inside: readonly Piece[]): Piece[][][] {
  const rows: Piece[][][] = []
  let row: Scope | undefined
  let cell: Scope | undefined
  for (const piece of inside) {
    const inRow = ancestor(piece.holder, 'tr')
    const inCell = ancestor(piece.holder, 'td', 'th')
    if (rows.length === 0 || inRow !== row) rows.push([])
    const cells = rows.at(-1) as Piece[][]
    if (cells.length === 0 || inCell !== cell) cells.push([])
    cells.at(-1)?.push(piece)
    row = inRow
    cell = inCell
  }
  return rows
}

function ancestor(scope: Scope, ...names: string[]): Scope | undefined {
  let open: Scope | undefined = scope
  while (open && !names.includes(open.node.tagName)) open = open.parent
  return open
}

function toNodeBlock({scope}: Kept, inside: readonly Piece[], {file}: BlockOptions): Block {
  const nodes = inside.flatMap((piece, at): PhrasingContent[] => [
    ...(at > 0 ? [{type: 'break'} as const] : []),
    ...toPhrasing(piece.bits)
  ])
  const phrasing = readPhrasing(nodes, {file, position: scope.node.position})
  return {
    ...phrasing,
    gap: 2,
    // A table or quotation can only be body text; a list may also be of links or keywords.
    hints: {...phrasing.hints, ...(/^[uo]l$/.test(scope.node.tagName) ? {listItem: true} : {label: 'paragraph'})},
    node: toNode(scope, inside, file)
  }
}

function toNode(scope: Scope, inside: readonly Piece[], file: string | undefined): ArticleContent {
  const {tagName, properties} = scope.node
  if (tagName === 'table') {
    const table: Table = {type: 'table', children: rowsOf(inside).map(cells => toRow(cells, file))}
    return placed(table, scope.node.position)
  }
  if (tagName === 'blockquote') {
    const quote: Blockquote = {type: 'blockquote', children: inside.map(piece => toParagraph(piece, file))}
    return placed(quote, scope.node.position)
  }
  const items: ListItem[] = []
  let item: Scope | undefined
  for (const piece of inside) {
    if (items.length === 0 || piece.scope.item !== item) {
      const next: ListItem = {type: 'listItem', spread: false, children: []}
      items.push(placed(next, piece.scope.item?.node.position))
    }
    items.at(-1)?.children.push(toParagraph(piece, file))
    item = piece.scope.item
  }
  const list: List = {type: 'list', ordered: tagName === 'ol', spread: false, children: items}
  if (tagName === 'ol') list.start = Number(properties.start) || 1
  return placed(list, scope.node.position)
}

function toRow(cells: readonly Piece[][], file: string | undefined): TableRow {
  return {type: 'tableRow', children: cells.map(cell => toCell(cell, file))}
}

function toCell(inside: readonly Piece[], file: string | undefined): TableCell {
  return {
    type: 'tableCell',
    children: inside.flatMap((piece, at): PhrasingContent[] => [
      ...(at > 0 ? [{type: 'break'} as const] : []),
      ...trimmed(piece, file)
    ])
  }
}

function toParagraph(piece: Piece, file: string | undefined): BlockContent {
  return {type: 'paragraph', children: trimmed(piece, file)}
}

/** The inline nodes of a piece without the white space around them. */
function trimmed(piece: Piece, file: string | undefined): PhrasingContent[] {
  const {content, source} = readPhrasing(toPhrasing(piece.bits), {file})
  return content.slice(0, source.length)
}

function placed<T extends Node>(node: T, position: Position | undefined): T {
  if (position) node.position = {start: {...position.start}, end: {...position.end}}
  return node
}
