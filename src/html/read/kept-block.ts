import type {BlockContent, Blockquote, List, ListItem, PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import type {Node, Position} from 'unist'
import type {Block} from '../../block/block.ts'
import {readPhrasing} from '../../block/phrasing/index.ts'
import type {ArticleContent} from '../../tree/index.ts'
import type {Scope} from '../layout/box.ts'
import type {Piece} from '../layout/index.ts'
import {type Group, isInside} from './figures.ts'
import {labelOf} from './label-hint.ts'
import {toPhrasing} from './phrasing.ts'

/** A list, table or quotation that is kept as it is. */
export interface Kept {
  scope: Scope
  /** Number of the piece after the last in it. */
  end: number
}

/**
 * Find a list, table or quotation that starts at a piece and is kept as it is.
 *
 * @param pieces Pieces of the article.
 * @param groups What is known of each beside images.
 * @param index Number of the piece.
 * @returns The element, if there is one.
 */
export function findKept(pieces: readonly Piece[], groups: readonly Group[], index: number): Kept | undefined {
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

/**
 * Make a block of a kept element.
 *
 * @param kept The element.
 * @param inside Its pieces.
 * @param file The file that positions index, where it is known.
 * @returns The block, with the node that stands for it.
 */
export function toNodeBlock({scope}: Kept, inside: readonly Piece[], file: string | undefined): Block {
  const nodes = inside.flatMap((piece, at): PhrasingContent[] => [
    ...(at > 0 ? [{type: 'break'} as const] : []),
    ...toPhrasing(piece.bits)
  ])
  const phrasing = readPhrasing(nodes, {file, position: scope.node.position})
  return {
    ...phrasing,
    breaksBefore: 2,
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
