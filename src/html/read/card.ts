import {staysOnPage} from '../layout/address.ts'
import {type Box, isCard, largestCard} from '../layout/box.ts'
import {type FlowItem, isInside} from '../layout/flow.ts'
import {mostParts, range} from './image-relation.ts'

/**
 * Find the image and the texts of a card, where the image and a text after it are links to the same page, or the image
 * stands alone with such a link in a small element; its summary stands under the two in the same element.
 *
 * @param items Items in source order.
 * @param at Number of the image.
 * @returns Numbers of the image and the texts, if they are a card.
 */
export function findCard(items: readonly FlowItem[], at: number): number[] | undefined {
  const image = items[at] as FlowItem
  const to = addressOf(image.box)
  if (to === undefined) return findUnlinked(items, at)
  if (staysOnPage(to)) return undefined
  const card = [at]
  let linked = 0
  for (let next = at + 1; next < items.length && next <= at + mostParts; next++) {
    const item = items[next] as FlowItem
    if (item.kind !== 'text') break
    const length = card.push(next)
    if (item.runs.some(({box}) => addressOf(box) === to)) linked = length
  }
  if (linked === 0) return undefined
  const frame = frameOf(image, items[at + linked - 1] as FlowItem)
  while (linked < card.length && frame && isInside(items[at + linked] as FlowItem, frame)) linked++
  return card.slice(0, linked)
}

/** The fewest words of the title on a card whose image is no link, and the longest text beside the two: how long it plays. */
const fewestWords = 4
const longestBeside = 14

/** The same where the image is no link: it stands in an element with the title, which is one, and little else. */
function findUnlinked(items: readonly FlowItem[], at: number): number[] | undefined {
  const image = items[at] as FlowItem
  const title = range(at + 1, at + 3).find(next => {
    const item = items[next]
    return item?.kind === 'text' && linkOf(item) !== undefined && item.text.split(' ').length >= fewestWords
  })
  if (title === undefined) return undefined
  const href = linkOf(items[title] as FlowItem)
  const frame = frameOf(image, items[title] as FlowItem)
  if (href === undefined || staysOnPage(href) || !frame || frame === image.box.figure) return undefined
  if (at > 0 && isInside(items[at - 1] as FlowItem, frame)) return undefined
  let end = at + 1
  while (end < items.length && isInside(items[end] as FlowItem, frame)) end++
  const inside = range(at, end)
  const others = inside.filter(next => next !== at && next !== title).map(next => items[next] as FlowItem)
  return others.every(({kind, text}) => kind === 'text' && text.length <= longestBeside) ? inside : undefined
}

/** The element around an image and a text, where it holds no more than a card does. */
function frameOf(image: FlowItem, {order}: FlowItem): Box | undefined {
  let box: Box | undefined = image.blockBox
  while (box && box.to <= order) box = box.parent
  return box && box.size <= largestCard ? box : undefined
}

/**
 * Say whether a text leads elsewhere, so that an image above it is its thumbnail.
 *
 * @param item Text.
 * @returns True in boxes and cards of other articles, and where a link goes around several texts.
 */
export function leadsElsewhere({box}: FlowItem): boolean {
  return (
    box.related !== undefined ||
    isCard(box) ||
    (box.anchor !== undefined && box.anchor.texts > 1) ||
    (box.link && (box.listItem !== undefined || box.heading > 0))
  )
}

/** Where a text leads that is a link but for a few words. */
function linkOf({runs}: FlowItem): string | undefined {
  const beside = runs.reduce((sum, {value, box}) => sum + (box.link ? 0 : value.length), 0)
  const linked = runs.find(({box}) => box.link)
  return linked && beside <= longestBeside ? addressOf(linked.box) : undefined
}

/**
 * Say where the link around a box leads.
 *
 * @param box Box.
 * @returns Address, as it is written; undefined without a link.
 */
export function addressOf({anchor}: Box): string | undefined {
  return anchor && String(anchor.node.properties.href)
}
