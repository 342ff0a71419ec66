import type {Box} from '../layout/box.ts'
import {type FlowItem, isInside} from '../layout/flow.ts'
import {leadsElsewhere} from './card.ts'
import {longestTable} from './figure-table.ts'
import {type ImageRelation, longestUnnamed, mostParts, range} from './image-relation.ts'
import {repeatsAlt} from './repeated-caption.ts'

/** The longest text that an element around an image holds when it is a figure by another name. */
const longestFigure = 700
/** The longest text beside a figure that has none of its own. */
const longestBeside = 120
/** How far such an element is looked for around the image. */
const mostSteps = 6
const apart = new Set<string | undefined>(['headline', 'lead', 'timestamp', 'byline', 'credit', 'keywords', 'related'])

/** Items with what is known of each so far. */
export interface FigureRelations {
  items: readonly FlowItem[]
  relations: readonly ImageRelation[]
}

/**
 * Find the figure that an image stands in; one that holds much text is the frame of an article.
 *
 * @param item Image.
 * @returns Box of the figure.
 */
export function figureOf({box}: FlowItem): Box | undefined {
  return box.figure && box.figure.size <= longestTable ? box.figure : undefined
}

/**
 * Find the texts of a figure around its images: a caption may stand above, below, or both.
 *
 * @param known Items and what is known of them.
 * @param figure Box of the figure.
 * @param from Number of the first of its images.
 * @param to Number of the item after the last.
 * @returns Numbers of the texts.
 */
export function captionsIn({items, relations}: FigureRelations, figure: Box, from: number, to: number): number[] {
  const isIn = (at: number) => items[at]?.kind === 'text' && isInside(items[at] as FlowItem, figure)
  let start = from
  while (isIn(start - 1) && relations[start - 1]?.figure === undefined) start--
  let end = to
  while (isIn(end)) end++
  return [...range(start, from), ...range(to, end)]
}

/**
 * Find the captions of the last of some images: in its figure, in an element that is a figure by another name, in a
 * text that repeats its alternative text, in blocks that are named captions.
 *
 * @param known Items and what is known of them.
 * @param last Number of the image.
 * @returns Numbers of the texts.
 */
export function captionsAfter(known: FigureRelations, last: number): number[] {
  const {items} = known
  const image = items[last] as FlowItem
  const end = last + 1
  const figure = figureOf(image)
  if (figure && figure.texts > 0) {
    let from = last
    while (from > 0 && items[from - 1]?.kind !== 'text' && isInside(items[from - 1] as FlowItem, figure)) from--
    const inside = captionsIn(known, figure, from, end)
    if (inside.length > 0) return inside
  }
  const found = captionsAround(known, last) ?? (repeatsAlt(image, items[end]) ? [end] : namedCaptions(items, end))
  return found.filter(at => !isCounter(items[at] as FlowItem))
}

/**
 * Say whether a text counts the pictures of a gallery: `2/7`.
 *
 * @param item Text.
 * @returns True where it does.
 */
export function isCounter({text}: FlowItem): boolean {
  return /^\d{1,3} ?\/ ?\d{1,3}$/.test(text)
}

/** Climb from an image to the first element that holds text after it: a figure by another name, if it is small. */
function captionsAround(known: FigureRelations, last: number): number[] | undefined {
  const {items} = known
  let box: Box | undefined = (items[last] as FlowItem).blockBox
  for (let steps = 0; box?.parent && steps < mostSteps; steps++, box = box.parent.blockBox) {
    const after = textsAfter(items, box, last + 1)
    if (!after) return undefined
    if (after.length > 0) return isFigureByName(known, box, last, after) ? after : undefined
  }
  return undefined
}

/** The texts of an element from an item on, if they are few and short. */
function textsAfter(items: readonly FlowItem[], box: Box, from: number): number[] | undefined {
  let length = 0
  let to = from
  for (; to < items.length; to++) {
    const item = items[to] as FlowItem
    if (item.kind !== 'text' || !isInside(item, box)) break
    length += item.text.length
    if (to - from >= mostParts || length > longestFigure) return undefined
  }
  return range(from, to)
}

/** Say whether an element that holds an image and texts after it is a figure, and no part of the body. */
function isFigureByName(
  {items, relations}: FigureRelations,
  box: Box,
  last: number,
  after: readonly number[]
): boolean {
  const texts = after.map(at => items[at] as FlowItem)
  // Text on both sides of an image is the body around it.
  let at = last - 1
  while (at >= 0 && items[at]?.kind !== 'text') at--
  const before = items[at]
  if (before && isInside(before, box) && !relations[at]?.caption) return false
  const meaning = texts[0]?.box.labelledBy?.meaning
  // The title of a page stands on the picture of its cover.
  if (texts.some(leadsElsewhere) || apart.has(meaning) || texts.some(({box: {heading}}) => heading === 1)) return false
  const length = texts.reduce((sum, {text}) => sum + text.length, 0)
  const {figure} = (items[last] as FlowItem).box
  const isBeside = figure !== undefined && figure.texts === 0 && length > longestBeside
  if ((isBeside || length > longestUnnamed) && meaning !== 'caption' && meaning !== 'description') return false
  // Where more images follow, the element is no figure but the body, or a gallery without a mark.
  const beyond = items[last + 1 + after.length]
  return !(beyond && isInside(beyond, box) && beyond.kind !== 'text' && after.length > 1)
}

/** The blocks after an image whose class says that they are its caption. */
function namedCaptions(items: readonly FlowItem[], from: number): number[] {
  let to = from
  while (to < items.length && to - from < mostParts) {
    const item = items[to] as FlowItem
    if (!isNamedCaption(item) || (to > from && !isSameBox(item, items[to - 1] as FlowItem))) break
    to++
  }
  return range(from, to)
}

function isNamedCaption({kind, box, text}: FlowItem): boolean {
  const {labelledBy, heading} = box
  if (kind !== 'text' || !labelledBy || heading > 0 || text.length > longestFigure) return false
  return labelledBy.meaning === 'caption' || (labelledBy.meaning === 'description' && labelledBy.texts <= 2)
}

function isSameBox(left: FlowItem, right: FlowItem): boolean {
  return left.box.labelledBy === right.box.labelledBy || left.blockBox.parent === right.blockBox.parent
}
