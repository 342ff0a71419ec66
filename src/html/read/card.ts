import {type Box, isCard} from '../layout/box.ts'
import type {FlowItem} from '../layout/flow.ts'
import {mostParts} from './image-relation.ts'

const picture = /\.(?:jpe?g|png|gif|webp|avif|bmp|svg)(?:$|[?#])|^#|^javascript:/i

/**
 * Find the image and the texts of a card, where the image and a text after it are links to the same page.
 *
 * @param items Items in source order.
 * @param at Number of the image.
 * @returns Numbers of the image and the texts, if they are a card.
 */
export function findCard(items: readonly FlowItem[], at: number): number[] | undefined {
  const to = addressOf((items[at] as FlowItem).box)
  if (to === undefined || picture.test(to)) return undefined
  const card = [at]
  let linked = 0
  for (let next = at + 1; next < items.length && next <= at + mostParts; next++) {
    const item = items[next] as FlowItem
    if (item.kind !== 'text') break
    const length = card.push(next)
    if (item.runs.some(({box}) => addressOf(box) === to)) linked = length
  }
  return linked > 0 ? card.slice(0, linked) : undefined
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
