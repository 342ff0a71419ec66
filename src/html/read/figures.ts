import {isCard, largestCard} from '../layout/box.ts'
import {type FlowItem, isInside} from '../layout/flow.ts'
import {findCard} from './card.ts'
import {captionsAfter, captionsIn, figureOf} from './figure-element.ts'
import {pairCells} from './figure-table.ts'
import {type ImageRelation, range} from './image-relation.ts'
import {markCaptionPattern} from './repeated-caption.ts'

/**
 * Find which items are captions of which images, from the structure around the images.
 *
 * @param items Items in source order.
 * @returns What is known of each item.
 */
export function findFigures(items: readonly FlowItem[]): ImageRelation[] {
  const finder = new FigureFinder(items)
  let index = 0
  while (index < items.length) {
    const first = index
    while (index < items.length && items[index]?.kind !== 'text') index++
    if (index > first) finder.pair(first, index)
    else index++
  }
  markCaptionPattern(items, finder.relations)
  return finder.relations
}

/** Pairs images with texts, and keeps what was paired. */
class FigureFinder {
  readonly relations: ImageRelation[]
  #figures = 0

  constructor(readonly items: readonly FlowItem[]) {
    this.relations = items.map(() => ({}))
  }

  /** Pair the images from `first` up to `end` with the text after them. */
  pair(first: number, end: number): void {
    const card = findCard(this.items, end - 1)
    if (card) {
      for (const at of card) this.relations[at] = {card: true}
      if (end - 1 > first) this.pair(first, end - 1)
      return
    }
    for (let at = first; at < end; at++) if (this.#markCard(at) && at === end - 1) return
    const rows = pairCells(this.items, first, end)
    if (rows) for (const {images, captions} of rows) this.#join(images, captions)
    else {
      this.#pairFigures(first, end)
      this.#pairLast(first, end)
    }
  }

  /** Mark an image of another article, that a box around it names or a link around all of its figure; say whether a link does. */
  #markCard(at: number): boolean {
    const {box} = this.items[at] as FlowItem
    const {figure} = box
    if (box.related !== undefined || isCard(box)) this.relations[at] = {card: true}
    if (!figure || figure.texts === 0 || figure.size > largestCard || box.anchor?.size !== figure.size) return false
    for (const inside of [at, ...captionsIn(this, figure, at, at + 1)]) this.relations[inside] = {card: true}
    return true
  }

  /** Images that stand in figures with captions of their own, before the last. */
  #pairFigures(first: number, end: number): void {
    let from = first
    while (from < end) {
      const figure = figureOf(this.items[from] as FlowItem)
      let to = from + 1
      while (figure && to < end && isInside(this.items[to] as FlowItem, figure)) to++
      if (to === end) return
      if (figure && figure.texts > 0) this.#join(range(from, to), captionsIn(this, figure, from, to))
      from = to
    }
  }

  /** The last image, with those before it that no figure has taken, and the text after it. */
  #pairLast(first: number, end: number): void {
    const last = end - 1
    const captions = captionsAfter(this, last)
    const next = this.items[end]
    if (captions.length > 0) this.#join(range(this.#firstWith(first, last), end), captions)
    else if (next && !isClosed(this.items[last] as FlowItem)) {
      const relation = this.relations[end] as ImageRelation
      relation.afterImage = true
      if (isStyled(next)) this.#join(range(this.#firstWith(first, last), end), [])
    }
  }

  /** The first of the images that share what follows the last: those that no figure has taken. */
  #firstWith(first: number, last: number): number {
    let at = last
    while (at > first && this.relations[at - 1]?.figure === undefined && !isClosed(this.items[at - 1] as FlowItem)) at--
    return at
  }

  #join(images: readonly number[], captions: readonly number[]): void {
    this.#figures++
    const figure = this.#figures
    for (const at of images) (this.relations[at] as ImageRelation).figure = figure
    for (const at of captions)
      Object.assign(this.relations[at] as ImageRelation, {figure, caption: true, afterImage: true})
  }
}

/** A figure with an empty caption has none; what follows is no caption of it. */
function isClosed({box}: FlowItem): boolean {
  const {figure} = box
  return figure?.node.children.some(child => child.type === 'element' && child.tagName === 'figcaption') === true
}

function isStyled({box}: FlowItem): boolean {
  return box.italic || box.centred || box.small
}
