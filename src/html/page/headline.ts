import type {Box} from '../layout/box.ts'
import type {FlowItem} from '../layout/flow.ts'
import type {Metadata} from './metadata.ts'
import {isProse, shortestProse} from './prose.ts'

/** How far into the body a headline is looked for at least; all that stands above its first prose is looked at. */
const reachInto = 6
/** How many titles of a page are compared. */
const mostTitles = 6

/** How far above the body a title is looked for that is told by its looks alone, how long it is, and its fewest words. */
const reachAbove = 5
const shortestTitle = 20
const longestTitle = 120
const fewestWords = 5

/** A title that texts are compared with: how many words it has, and which. */
interface Title {
  length: number
  words: ReadonlySet<string>
}

/**
 * Find the item that agrees best with the titles of the page, before or at the start of the body.
 *
 * @param items Items of the page.
 * @param body Box of the body.
 * @param metadata What the page says of its article.
 * @param isChrome Says whether an item belongs to the frame of the page.
 * @returns The headline, if something reads as one.
 */
export function findHeadline(
  items: readonly FlowItem[],
  body: Box,
  {titles}: Metadata,
  isChrome: (item: FlowItem) => boolean
): FlowItem | undefined {
  const known = titles.slice(0, mostTitles).map(readTitle)
  let best: FlowItem | undefined
  let most = 0.5
  const prose = items.findIndex((item, at) => at >= body.from && isProse(item) && !isChrome(item))
  const last = Math.min(body.to, Math.max(body.from + reachInto, prose))
  for (let at = 0; at < last; at++) {
    const item = items[at] as FlowItem
    const {box, text} = item
    if (item.kind !== 'text' || text.length < 8 || text.length > 300) continue
    const isTitle = box.heading === 1 || box.labelledBy?.meaning === 'headline'
    if (isChrome(item) && !isTitle) continue
    const own = wordsOf(text)
    const agrees = Math.max(0, ...known.map(title => share(own, title)))
    const score =
      agrees + (isTitle ? 0.6 : box.heading > 0 ? 0.2 : 0) - (box.link ? 0.3 : 0) - (text.length < 15 ? 0.3 : 0)
    if (score > most + 0.05 || (score >= most && best === undefined)) {
      best = item
      most = score
    }
  }
  return best ?? findSetAsTitle(items, body, isChrome)
}

/** Find a line above all pictures and long texts of the body that is set as titles are, where a page neither marks its headline nor names it. */
function findSetAsTitle(
  items: readonly FlowItem[],
  body: Box,
  isChrome: (item: FlowItem) => boolean
): FlowItem | undefined {
  const first = items.findIndex(({kind, text, box}, at) => {
    return at >= body.from && (kind !== 'text' || (text.length > longestTitle && !box.link))
  })
  return items
    .slice(Math.max(0, body.from - reachAbove), Math.max(0, first))
    .find(item => !isChrome(item) && isSetAsTitle(item))
}

/** Say whether a line is bold or a heading, and no sentence. */
function isSetAsTitle({kind, box, text}: FlowItem): boolean {
  if (
    kind !== 'text' ||
    !(box.bold || box.heading > 0) ||
    box.link ||
    text.length > longestTitle ||
    /[.:;]$/.test(text)
  )
    return false
  return text.length >= shortestTitle && text.split(' ').length >= fewestWords
}

/**
 * Tell how well two titles agree; the second may carry the name of the site behind it.
 *
 * @param text Text.
 * @param title Title.
 * @returns From 0 to 1.
 */
export function agreement(text: string, title: string): number {
  return share(wordsOf(text), readTitle(title))
}

function share(own: readonly string[], {length, words}: Title): number {
  if (own.length === 0 || length === 0) return 0
  const shared = own.filter(word => words.has(word)).length
  const precision = shared / own.length
  const recall = Math.min(1, shared / Math.max(1, length - 3))
  return (2 * precision * recall) / (precision + recall || 1)
}

/**
 * Say whether a text is the summary that a page gives.
 *
 * @param text Text.
 * @param description Summary from the metadata.
 * @returns True where most of their words agree.
 */
export function isSummary(text: string, description: string): boolean {
  if (text.length < shortestProse) return false
  return agreement(text, description) > 0.75
}

function readTitle(title: string): Title {
  const all = wordsOf(title)
  return {length: all.length, words: new Set(all)}
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, 600)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
