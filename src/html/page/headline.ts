import type {Box} from '../layout/box.ts'
import type {FlowItem} from '../layout/flow.ts'
import {readTitle, share, wordsOf} from './agreement.ts'
import {isDateLine} from './head.ts'
import type {Metadata} from './metadata.ts'
import {isProse} from './prose.ts'

/** How far into the body a headline is looked for at least; all that stands above its first prose is looked at. */
const reachInto = 6
/** The least that speaks for a headline. */
const leastScore = 0.5
/** The fewest links of a menu. */
const fewestLinks = 3
/** How many titles of a page are compared. */
const mostTitles = 6

/** How far above the body a title is looked for that is told by its looks alone, how long it is, and its fewest words. */
const reachAbove = 5
const shortestTitle = 20
const longestTitle = 120
const fewestWords = 5

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
  let most = leastScore
  /** Links since the best so far: the menu of a site stands between its name and its articles. */
  let links = 0
  const prose = items.findIndex((item, at) => at >= body.from && isProse(item) && !isChrome(item))
  const last = Math.min(body.to, Math.max(body.from + reachInto, prose))
  for (let at = 0; at < last; at++) {
    const item = items[at] as FlowItem
    const {box, text} = item
    if (item.kind === 'text') links += countLinks(item)
    if (item.kind !== 'text' || text.length < 8 || text.length > 300) continue
    const isTitle = box.heading === 1 || box.labelledBy?.meaning === 'headline'
    if (isChrome(item) && !isTitle) continue
    const own = wordsOf(text)
    const agrees = Math.max(0, ...known.map(title => share(own, title)))
    const score = agrees + markOf(box) - (box.link ? 0.3 : 0) - (text.length < 15 ? 0.3 : 0)
    const isUnderMenu = best !== undefined && best.text !== text && !box.link && links >= fewestLinks
    const isNext = isTitle ? score >= leastScore : isSetAsTitle(item) && isOverDate(items, at)
    if (score > most + 0.05 || (score >= most && best === undefined) || (isUnderMenu && isNext)) {
      best = item
      most = score
      links = 0
    }
  }
  return best ?? findSetAsTitle(items, body, isChrome)
}

/** What the markup of a line speaks for a headline: the name of its class more than its rank, which sites give their name. */
function markOf({heading, labelledBy}: Box): number {
  if (labelledBy?.meaning === 'headline') return heading === 1 ? 0.85 : 0.8
  if (heading === 1) return 0.6
  return heading > 0 ? 0.2 : -0.15
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
  const above = items.slice(Math.max(0, body.from - reachAbove), Math.max(0, first)).filter(item => !isChrome(item))
  const plain = above.filter(item => !item.box.link && isSetAsTitle(item))
  return (
    plain.find(item => isOverDate(items, item.order)) ??
    plain[0] ??
    // A title that is a link to its own page stands over its date.
    above.find(item => item.box.heading > 0 && isSetAsTitle(item) && isOverDate(items, item.order))
  )
}

/** How many links a line has. */
function countLinks({box, runs}: FlowItem): number {
  return box.link ? 1 : new Set(runs.flatMap(({box: {anchor}}) => anchor ?? [])).size
}

function isOverDate(items: readonly FlowItem[], at: number): boolean {
  return items.slice(at + 1, at + 2).some(isDateLine)
}

/** Say whether a line is bold or a heading, and neither a sentence nor a menu. */
function isSetAsTitle({kind, box, text}: FlowItem): boolean {
  if (kind !== 'text' || !(box.bold || box.heading > 0) || text.length > longestTitle || /[.:;]$/.test(text))
    return false
  return text.length >= shortestTitle && text.split(' ').length >= fewestWords && text.split(' | ').length < fewestLinks
}
