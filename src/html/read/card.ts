import {staysOnPage} from '../layout/address.ts'
import {type Box, isCard, largestCard} from '../layout/box.ts'
import {type FlowItem, isInside} from '../layout/flow.ts'
import {mostParts} from './image-relation.ts'

/**
 * Find the image and the texts of a card, where the image and a text after it are links to the same page; its summary
 * stands under the two in the same small element.
 *
 * @param items Items in source order.
 * @param at Number of the image.
 * @returns Numbers of the image and the texts, if they are a card.
 */
export function findCard(items: readonly FlowItem[], at: number): number[] | undefined {
  const to = addressOf((items[at] as FlowItem).box)
  if (to === undefined || staysOnPage(to)) return undefined
  const card = [at]
  let linked = 0
  for (let next = at + 1; next < items.length && next <= at + mostParts; next++) {
    const item = items[next] as FlowItem
    if (item.kind !== 'text') break
    const length = card.push(next)
    if (item.runs.some(({box}) => addressOf(box) === to)) linked = length
  }
  if (linked === 0) return undefined
  const frame = frameOf(items[at] as FlowItem, items[at + linked - 1] as FlowItem)
  while (linked < card.length && frame && isInside(items[at + linked] as FlowItem, frame)) linked++
  return card.slice(0, linked)
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

function addressOf({anchor}: Box): string | undefined {
  return anchor && String(anchor.node.properties.href)
}
