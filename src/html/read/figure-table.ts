import type {Box} from '../layout/box.ts'
import {type FlowItem, isInside} from '../layout/flow.ts'
import {leadsElsewhere} from './card.ts'
import {mostParts, range} from './image-relation.ts'

/** The longest text of a table that holds images and captions. */
export const longestTable = 2500

/** The shortest text that is no caption above its image. */
const shortestProse = 160

/** Numbers of the images and captions of one figure. */
export interface FigureRow {
  images: number[]
  captions: number[]
}

/**
 * Pair images in a table with the captions of the next row: column by column where both have as many.
 *
 * @param items Items in source order.
 * @param first Number of the first image.
 * @param end Number of the item after the last.
 * @returns Figures, where the table is one of images and captions.
 */
export function pairCells(items: readonly FlowItem[], first: number, end: number): FigureRow[] | undefined {
  const table = items[first]?.box.table
  if (!table || standsInText(items, first)) return undefined
  const after = textsAfter(items, table, end)
  if (!after || after.length === 0 || after.some(at => leadsElsewhere(items[at] as FlowItem))) return undefined
  // Several long texts, and headings, are of a body that the table lays out.
  if (after.filter(at => (items[at] as FlowItem).text.length >= shortestProse).length > 1) return undefined
  if (after.some(at => (items[at] as FlowItem).box.heading > 0)) return undefined
  const images = range(first, end)
  const cells = new Set(after.map(at => cellOf(items[at] as FlowItem)))
  if (images.length > 1 && cells.size === images.length && !cells.has(cellOf(items[end - 1] as FlowItem)))
    return images.map((image, column) => {
      const cell = [...cells][column]
      return {images: [image], captions: after.filter(at => cellOf(items[at] as FlowItem) === cell)}
    })
  if (cells.size > 2 || after.length > mostParts * 2) return undefined
  return [{images, captions: after}]
}

/** Say whether text stands before an image in the same cell: the cell is the body around it, and no figure. */
function standsInText(items: readonly FlowItem[], first: number): boolean {
  const cell = cellOf(items[first] as FlowItem)
  if (!cell || items[first - 1]?.kind !== 'text') return false
  let length = 0
  for (let at = first - 1; at >= 0 && length < shortestProse; at--) {
    const item = items[at] as FlowItem
    if (cellOf(item) !== cell) break
    length += item.text.length
  }
  return length >= shortestProse
}

/** The texts of a table from an item on, if they are no more than captions. */
function textsAfter(items: readonly FlowItem[], table: Box, from: number): number[] | undefined {
  let length = 0
  let to = from
  for (; to < items.length; to++) {
    const item = items[to] as FlowItem
    if (!isInside(item, table) || item.kind !== 'text') break
    length += item.text.length
    if (length > longestTable) return undefined
  }
  return range(from, to)
}

function cellOf({blockBox}: FlowItem): Box | undefined {
  let box: Box | undefined = blockBox
  while (box && box.node.tagName !== 'td' && box.node.tagName !== 'th') box = box.parent
  return box
}
