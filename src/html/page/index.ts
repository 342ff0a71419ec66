import type {Root} from 'hast'
import type {Hints} from '../../block/block.ts'
import {type Box, isCard} from '../layout/box.ts'
import {type Flow, type FlowItem, holderOf, isInside} from '../layout/flow.ts'
import {isPointer} from '../read/label-hint.ts'
import {agreement, isSummary} from './agreement.ts'
import {findBody} from './body.ts'
import {
  announcesKeywords,
  belongsToHead,
  isDate,
  isDateLine,
  isKeywords,
  isOfPicture,
  longestKicker,
  standsBesideDate,
  standsOver
} from './head.ts'
import {findHeadline} from './headline.ts'
import {isoDateOf, type Metadata, readMetadata} from './metadata.ts'
import {findChrome, isProse, measureProse, type Prose} from './prose.ts'
import {countCards, lengthOf, refusal} from './refusal.ts'
import {belongsToTail, findTail, isSignature} from './tail.ts'
import {findVoices} from './voices.ts'

/** The article that was found in a page. */
export interface FoundArticle {
  /** The items of the article, in source order. */
  items: FlowItem[]
  /** What the page says of some of them. */
  hints: Map<FlowItem, Hints>
  /** Element that holds the body. */
  body?: Box
  /** Nothing is long enough to be running text: whether this is an article is doubtful. */
  doubtful?: boolean
  /** Why there is none, where there is none. */
  none?: string
}

/** What is known of a page that has a body. */
interface Page {
  items: readonly FlowItem[]
  metadata: Metadata
  prose: Prose
  isChrome(item: FlowItem): boolean
  body: Box
  headline: FlowItem | undefined
  /** Number of the first prose under the headline. */
  summary: number
}

/** How many blocks before the headline and after the body are looked at. */
const reachBefore = 12
const reachAfter = 40
/** How many blocks after the body one is looked for that is set as signatures are. */
const reachSigned = 3
/** How far over the headline a date stands that no element holds together with it. */
const reachDate = 2
/** How far after the start of the body, and its first prose, the summary stands. */
const reachLead = 4
/** The most that the lengths of a headline and its copy differ. */
const copyMargin = 40

/**
 * Find the article in a page.
 *
 * The body is the element with the most prose, as Readability finds it, or the element that is marked as the
 * body around it; the headline is what agrees best with the titles that the page gives; between the two, and
 * after the body, what is marked as date, author, summary or keywords belongs to the article too.
 *
 * @param tree Page.
 * @param flow The page as it was laid out.
 * @returns The article's items.
 */
export function findArticle(tree: Root, flow: Flow): FoundArticle {
  const {items} = flow
  const metadata = readMetadata(tree)
  const prose = measureProse(items)
  const isChrome = findChrome(flow, prose, findVoices(items, prose))
  const body = findBody(items, prose, isChrome)
  if (!body) return findShort(items, metadata, isChrome)
  const headline = findHeadline(items, body, metadata, isChrome)
  const under = headline && items.find((item, order) => order > headline.order && isProse(item))
  const summary = under?.order ?? items.length
  const page: Page = {items, metadata, prose, isChrome, body, headline, summary}
  const inside = findInside(page)
  const none = countCards(inside) ?? refusal(items, prose.inside(body), headline, metadata)
  if (none) return noArticle(none)
  const start = headline && headline.order >= body.from ? headline.order : body.from
  const first = inside.find(item => item.order > start && prose.of(item) > 0)?.order ?? start
  const found = [...chooseInside(page, inside, start, first), ...chooseAround(page)]
  const chosen = [...new Set(found)].sort((a, b) => a.order - b.order)
  return {items: chosen, hints: findHints(page, chosen, first), body}
}

function noArticle(none: string): FoundArticle {
  return {items: [], hints: new Map(), none}
}

/** Where nothing is running text, what else is no link and no frame of the page is kept: it may be all of the article. */
function findShort(
  items: readonly FlowItem[],
  metadata: Metadata,
  isChrome: (item: FlowItem) => boolean
): FoundArticle {
  const kept = items.filter(item => item.kind === 'text' && !item.box.link && !isChrome(item))
  const [headline] = kept.filter(({box}) => box.heading > 0)
  const none = kept.length === 0 ? 'no running text' : refusal(items, lengthOf(kept), headline, metadata)
  return none === undefined ? {items: kept, hints: new Map(), doubtful: true} : noArticle(none)
}

/** What stands in the body and is not the frame of the page. */
function findInside({items, body, prose, isChrome}: Page): FlowItem[] {
  const all = items.slice(body.from, findTail(body, items, prose))
  const opening = all.find(item => !isChrome(item) && prose.of(item) > 0)?.order ?? body.from
  // The date often stands among the tools of the page.
  const isDateAbove = (item: FlowItem) => item.order < opening && isDateLine(item)
  return all.filter(item => !isChrome(item) || isRelated(item) || isDateAbove(item))
}

/** Of what stands in the body, what is the article's: all from its first prose on, and the head above that. */
function chooseInside(page: Page, inside: readonly FlowItem[], start: number, first: number): FlowItem[] {
  const {items, body, headline} = page
  const isWhole = !headline || headline.order < body.from
  // A story begins with its element, though its first lines be short.
  const holder = holderOf(items[first] as FlowItem)
  const begins = holder && holder.from > start ? holder.from : first
  return inside.filter(item => {
    if (item.order >= start && (item.order >= begins || isWhole)) return true
    return item === headline || isDate(item) || (item.order > start && isOfHead(item, page))
  })
}

/** What belongs to the article before its body, where a headline shows how far it reaches, and after it. */
function chooseAround(page: Page): FlowItem[] {
  const {items, body, headline, isChrome} = page
  if (!headline) return []
  const common = commonBox(headline.box, body)
  const near = common === body ? (body.parent ?? body) : common
  // What an article ends with need not stand beside its body.
  const frame = body.article && body.article.to > near.to ? body.article : near
  const above = items
    .slice(Math.max(0, headline.order - reachBefore), headline.order)
    .filter(item => isInside(item, common) && (isDate(item) || standsOver(item, headline)))
  const between = items
    .slice(headline.order, Math.max(headline.order, body.from))
    .filter(
      item =>
        item === headline ||
        isDate(item) ||
        isAuthor(item) ||
        ((!isChrome(item) || isRelated(item)) && isOfHead(item, page))
    )
  const after = items.slice(body.to, body.to + reachAfter)
  const beyond = after.findIndex(item => !isInside(item, frame))
  const below = after
    .slice(0, beyond === -1 ? after.length : beyond)
    .filter(
      item =>
        (!isChrome(item) ||
          item.box.labelledBy?.meaning === 'keywords' ||
          announcesKeywords(item.text) ||
          isInFooter(item, body.article)) &&
        (belongsToTail(item) || (item.order < body.to + reachSigned && isSignature(item, item.order === body.to)))
    )
  const isDated = above.some(isDate) || between.some(isDate)
  return [...above, ...(isDated ? [] : dateOver(items, headline)), ...between, ...below]
}

/** Say whether an item stands in the footer of the article itself, which is no footer of the page. */
function isInFooter({box}: FlowItem, article: Box | undefined): boolean {
  if (!article || box.labelledBy?.meaning === 'chrome') return false
  let open: Box | undefined = box
  while (open && open !== article && open.node.tagName !== 'footer') open = open.parent
  return open?.node.tagName === 'footer' && open.from >= article.from && open.to <= article.to
}

/** The date right over a headline, wherever it stands: blogs have it over all that was posted on a day. */
function dateOver(items: readonly FlowItem[], {order}: FlowItem): FlowItem[] {
  return items.slice(Math.max(0, order - reachDate), order).filter(isDateLine)
}

function isOfHead(item: FlowItem, {items, metadata, summary}: Page): boolean {
  if (belongsToHead(item, metadata) || isOfPicture(item, items) || isRelated(item)) return true
  // Other articles under the summary; without one, links there are tools of the page.
  return isSignature(item, true) || standsBesideDate(item, items) || (item.order > summary && isPointer(item))
}

/** What the page says of the items of its article. */
function findHints({body, headline, metadata}: Page, chosen: readonly FlowItem[], first: number): Map<FlowItem, Hints> {
  const hints = new Map<FlowItem, Hints>()
  if (headline) {
    for (const item of chosen) if (item.order < body.to && isCopy(item, headline)) hints.set(item, {label: 'headline'})
    hints.set(headline, {label: 'headline'})
  }
  const lead = chosen.find(
    item =>
      item.order <= Math.max(body.from, first) + reachLead &&
      metadata.descriptions.some(text => isSummary(item.text, text))
  )
  if (lead && !hints.has(lead)) hints.set(lead, {label: 'lead'})
  for (const item of chosen) {
    if (item.order >= first || hints.has(item)) continue
    const {text, box, order} = item
    if (isKeywords(text)) hints.set(item, {label: 'keywords'})
    else if (
      headline &&
      order < headline.order &&
      box.labelledBy?.meaning === 'keywords' &&
      text.length <= longestKicker
    )
      hints.set(item, {label: 'kicker'})
    else if (isDateLine(item) && !item.box.figure && item.box.labelledBy?.meaning !== 'caption') {
      const date = metadata.date ?? isoDateOf(item.box.labelledBy?.node.properties.dateTime)
      hints.set(item, {label: 'date', ...(date && {date})})
    }
  }
  return hints
}

/** The headline may stand twice: in the frame of the page and in the article. */
function isCopy({kind, text}: FlowItem, headline: FlowItem): boolean {
  const isAsLong = Math.abs(text.length - headline.text.length) < copyMargin
  return kind === 'text' && isAsLong && agreement(text, headline.text) > 0.9
}

function commonBox(box: Box, other: Box): Box {
  let common = box
  while (common.parent && !(other.from >= common.from && other.to <= common.to)) common = common.parent
  return common
}

/** The author beside the tools of the page. */
function isAuthor({kind, box}: FlowItem): boolean {
  return kind === 'text' && box.labelledBy?.meaning === 'byline'
}

function isRelated({box}: FlowItem): boolean {
  return box.related !== undefined || isCard(box)
}
