import {isPictureAddress} from '../layout/address.ts'
import {type Box, isCard} from '../layout/box.ts'
import type {Flow, FlowItem} from '../layout/flow.ts'

/** The shortest text that counts as prose. */
export const shortestProse = 60
/** The largest share of the prose that an element with a name like "sidebar" holds if it is one. */
const largestChromeShare = 0.5

/** How much of a page is prose, in UTF-16 code units. */
export interface Prose {
  /** All of it. */
  total: number
  /** Prose of an item; 0 where it is none. */
  of(item: FlowItem): number
  /** Prose of all items in an element, or from one to another. */
  inside(range: Pick<Box, 'from' | 'to'>): number
}

/**
 * Add up the prose of a page.
 *
 * @param items Items in source order.
 * @returns Its prose.
 */
export function measureProse(items: readonly FlowItem[]): Prose {
  const sums = [0]
  let total = 0
  for (const item of items) {
    if (isProse(item)) total += item.text.length
    sums.push(total)
  }
  const between = (from: number, to: number) => (sums[to] as number) - (sums[from] as number)
  return {
    total,
    of: ({order}) => between(order, order + 1),
    inside: ({from, to}) => between(from, to)
  }
}

/**
 * Say whether an item is prose: text of some length that is no link and no heading.
 *
 * @param item Item.
 * @returns True where it is.
 */
export function isProse({kind, text, box}: FlowItem): boolean {
  return kind === 'text' && text.length >= shortestProse && !box.link && box.heading === 0
}

/**
 * Find the items in menus, side bars, comments and boxes of other stories.
 *
 * @param flow Page.
 * @param prose Its prose.
 * @param voices What readers say on it.
 * @returns Says whether an item belongs to the frame of the page.
 */
export function findChrome({items, boxes}: Flow, prose: Prose, voices: readonly Box[]): (item: FlowItem) => boolean {
  const marks = new Uint8Array(items.length)
  for (const box of boxes) {
    const {meaning, nested} = box
    const named = meaning === 'chrome' || meaning === 'related' || meaning === 'kicker'
    if (nested === box ? !isCard(box) : !named) continue
    // A link to the picture itself opens it in a window.
    if (box.node.tagName === 'a' && box.texts === 0 && isPictureAddress(String(box.node.properties.href))) continue
    if (prose.inside(box) <= prose.total * largestChromeShare) marks.fill(1, box.from, box.to)
  }
  for (const {from, to} of voices) marks.fill(1, from, to)
  return item => marks[item.order] === 1
}
