import type {BlockContent, Blockquote, List, ListItem, PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import type {Node, Position} from 'unist'
import type {Block} from '../../block/block.ts'
import {readPhrasing} from '../../block/phrasing/index.ts'
import type {ArticleContent} from '../../tree/index.ts'
import {copyPosition} from '../../util/position.ts'
import type {Box} from '../layout/box.ts'
import {type FlowItem, isInside} from '../layout/flow.ts'
import type {ImageRelation} from './image-relation.ts'
import {labelOf} from './label-hint.ts'
import {toPhrasing} from './phrasing.ts'

/** A list, table or quotation that is kept as it is. */
export interface KeptBlock {
  box: Box
  /** Number of the item after the last in it. */
  end: number
}

/**
 * Find a list, table or quotation that starts at an item and is kept as it is.
 *
 * @param items Items of the article.
 * @param relations What is known of each beside images.
 * @param index Number of the item.
 * @returns The element, if there is one.
 */
export function findKept(
  items: readonly FlowItem[],
  relations: readonly ImageRelation[],
  index: number
): KeptBlock | undefined {
  const item = items[index] as FlowItem
  let found: KeptBlock | undefined
  for (let box: Box | undefined = item.blockBox; box && box.from === item.order; box = box.parent) {
    const {tagName} = box.node
    if (tagName !== 'ul' && tagName !== 'ol' && tagName !== 'table' && tagName !== 'blockquote') continue
    let end = index
    while (end < items.length && isInside(items[end] as FlowItem, box)) end++
    const inside = items.slice(index, end)
    if (inside.length !== box.to - box.from) break
    if (inside.some((one, at) => one.kind !== 'text' || relations[index + at]?.figure || labelOf(one))) break
    if (tagName === 'table' ? isData(inside, box) : isPlain(inside, box)) found = {box, end}
  }
  return found
}

/** A list or quotation of a few short texts; a longer one is the frame of an article. */
function isPlain(inside: readonly FlowItem[], {node}: Box): boolean {
  if (inside.some(({box}) => box.heading > 0 || (box.table && node.tagName !== 'table'))) return false
  if (node.tagName === 'blockquote') return inside.reduce((sum, {text}) => sum + text.length, 0) < 1500
  // A list that is mostly links is a menu, tools or pointers: each of them speaks for itself.
  return inside.every(({box}) => box.listItem) && inside.filter(({box}) => box.link).length <= inside.length / 2
}

/** A table of data has rows of several cells with short texts. */
function isData(inside: readonly FlowItem[], table: Box): boolean {
  if (inside.some(({box, text}) => box.table !== table || text.length > 600)) return false
  const rows = rowsOf(inside)
  return rows.length > 1 && rows.filter(cells => cells.length > 1).length >= rows.length / 2
}

function rowsOf(inside: readonly FlowItem[]): FlowItem[][][] {
  const rows: FlowItem[][][] = []
  let row: Box | undefined
  let cell: Box | undefined
  for (const item of inside) {
    const inRow = rowAround(item)
    const inCell = cellAround(item)
    if (rows.length === 0 || inRow !== row) rows.push([])
    const cells = rows.at(-1) as FlowItem[][]
    if (cells.length === 0 || inCell !== cell) cells.push([])
    cells.at(-1)?.push(item)
    row = inRow
    cell = inCell
  }
  return rows
}

function rowAround({blockBox}: FlowItem): Box | undefined {
  return ancestor(blockBox, 'tr')
}

function cellAround({blockBox}: FlowItem): Box | undefined {
  return ancestor(blockBox, 'td', 'th')
}

function ancestor(box: Box, ...names: string[]): Box | undefined {
  let open: Box | undefined = box
  while (open && !names.includes(open.node.tagName)) open = open.parent
  return open
}

/**
 * Make a block of a kept element.
 *
 * @param kept The element.
 * @param inside Its items.
 * @param file The file that positions index, where it is known.
 * @returns The block, with the node that stands for it.
 */
export function toNodeBlock({box}: KeptBlock, inside: readonly FlowItem[], file: string | undefined): Block {
  const nodes = inside.flatMap((item, at): PhrasingContent[] => [
    ...(at > 0 ? [{type: 'break'} as const] : []),
    ...toPhrasing(item.runs)
  ])
  const phrasing = readPhrasing(nodes, {file, position: box.node.position})
  return {
    ...phrasing,
    breaksBefore: 2,
    // A table or quotation can only be body text; a list may also be of links or keywords.
    hints: {...phrasing.hints, ...(!/^[uo]l$/.test(box.node.tagName) && {label: 'paragraph'})},
    node: toNode(box, inside, file)
  }
}

function toNode(box: Box, inside: readonly FlowItem[], file: string | undefined): ArticleContent {
  const {tagName, properties} = box.node
  if (tagName === 'table') {
    const table: Table = {type: 'table', children: rowsOf(inside).map(cells => toRow(cells, file))}
    return placed(table, box.node.position)
  }
  if (tagName === 'blockquote') {
    const quote: Blockquote = {type: 'blockquote', children: inside.map(item => toParagraph(item, file))}
    return placed(quote, box.node.position)
  }
  const items: ListItem[] = []
  let listItem: Box | undefined
  for (const item of inside) {
    if (items.length === 0 || item.box.listItem !== listItem) {
      const next: ListItem = {type: 'listItem', spread: false, children: []}
      items.push(placed(next, item.box.listItem?.node.position))
    }
    items.at(-1)?.children.push(toParagraph(item, file))
    listItem = item.box.listItem
  }
  const list: List = {type: 'list', ordered: tagName === 'ol', spread: false, children: items}
  if (tagName === 'ol') list.start = Number(properties.start) || 1
  return placed(list, box.node.position)
}

function toRow(cells: readonly FlowItem[][], file: string | undefined): TableRow {
  const row: TableRow = {type: 'tableRow', children: cells.map(cell => toCell(cell, file))}
  return placed(row, cells[0]?.[0] && rowAround(cells[0][0])?.node.position)
}

function toCell(inside: readonly FlowItem[], file: string | undefined): TableCell {
  const children = inside.flatMap((item, at): PhrasingContent[] => [
    ...(at > 0 ? [{type: 'break'} as const] : []),
    ...trimmed(item, file)
  ])
  return placed({type: 'tableCell', children}, inside[0] && cellAround(inside[0])?.node.position)
}

function toParagraph(item: FlowItem, file: string | undefined): BlockContent {
  const children = trimmed(item, file)
  const {blockBox} = item
  // A block that is the item alone has its tags; of others, the item is a part.
  if (blockBox.node.tagName === 'p' && blockBox.to - blockBox.from === 1)
    return placed({type: 'paragraph', children}, blockBox.node.position)
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return placed({type: 'paragraph', children}, start && end && {start, end})
}

/** The inline nodes of an item without the white space around them. */
function trimmed(item: FlowItem, file: string | undefined): PhrasingContent[] {
  const {content, source} = readPhrasing(toPhrasing(item.runs), {file})
  return content.slice(0, source.length)
}

function placed<T extends Node>(node: T, position: Position | undefined): T {
  if (position) node.position = copyPosition(position)
  return node
}
