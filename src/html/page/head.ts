import {keywordOpeners} from '../../lexicon/related.ts'
import {englishMonths, monthNames} from '../../util/calendar.ts'
import type {Box} from '../layout/box.ts'
import {type FlowItem, holderOf, isInside} from '../layout/flow.ts'
import {namesIn} from '../layout/meaning.ts'
import {isSummary} from './agreement.ts'
import type {Metadata} from './metadata.ts'
import {shortestProse} from './prose.ts'

/** The longest line that gives a date, an author, keywords. */
export const longestMeta = 140
const longestDateLine = 80
const dateLike = new RegExp(
  String.raw`(?:^|[^\d])(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.,-] ?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} (?:tháng|thg) (?:\d{1,2}|${monthNames.join('|')}),? (?:năm )?\d{4}|(?:tháng|thg) (?:\d{1,2}|${monthNames.join('|')}) \d{1,2}, \d{4}|(?:${englishMonths})[a-z]{0,6}\.? \d{1,2},? \d{4})(?:$|[^\d])`,
  'iu'
)
const tagLike = /^(?:Tags?|Từ khóa|Từ khoá|Chủ đề)(?=[\s:])/iu
const meanings = new Set<string | undefined>([
  'headline',
  'lead',
  'description',
  'timestamp',
  'byline',
  'credit',
  'keywords',
  'caption'
])

/**
 * Say whether an item between headline and body belongs to the article.
 *
 * @param item Item.
 * @param metadata What the page says of its article.
 * @returns True for what is marked or reads as date, author, summary or keywords, and for images in figures.
 */
export function belongsToHead(item: FlowItem, {descriptions}: Metadata): boolean {
  const {kind, box, text} = item
  if (kind !== 'text') return box.figure !== undefined || isInGallery(box)
  if (meanings.has(box.labelledBy?.meaning)) return true
  if (isDate(item) || announcesKeywords(text)) return true
  if (box.link) return false
  return text.length >= shortestProse || descriptions.some(description => isSummary(text, description))
}

/** How the boxes of galleries are called. */
const gallery = /carousel|swiper|slick|slide(?:r|show)?|gallery|owl|splide|flickity|photo-?album/i

function isInGallery(box: Box): boolean {
  for (let open: Box | undefined = box; open; open = open.parent) {
    if (open.meaning === 'related' || open.meaning === 'chrome') return false
    if (namesIn(open.node.properties.className).some(name => gallery.test(name))) return true
  }
  return false
}

/** How far over a headline a figure begins. */
const figureReach = 4
/** The most text of a cover. */
const longestCover = 600
/** The longest rubric. */
export const longestKicker = 40

/**
 * Say whether an item stands right over a headline and belongs to it: its rubric, beside it in the same element, or its
 * picture with the caption.
 *
 * @param item Item.
 * @param headline The headline.
 * @returns True where it does.
 */
export function standsOver(item: FlowItem, headline: FlowItem): boolean {
  const {kind, box, text, order, blockBox} = item
  if (box.figure && box.figure.to <= headline.order && order >= headline.order - figureReach) return true
  // The cover of a long read holds its picture, its rubric and its title.
  const isCover = isInside(headline, blockBox) && blockBox.size <= longestCover
  if (kind === 'image' && !box.link && isCover && order >= headline.order - figureReach) return true
  if (order !== headline.order - 1 || box.link) return false
  if (kind !== 'text') return kind === 'image'
  return text.length <= longestKicker && holderOf(item) === holderOf(headline)
}

/** The longest name beside a date, and the most text that the element around the two has. */
const longestName = 60
const largestMeta = 160
/** How far from the name the date stands. */
const dateReach = 2

/**
 * Say whether an item stands beside the date of the article in an element that holds little else: the author does.
 *
 * @param item Item.
 * @param items Items of the page.
 * @returns True where it does.
 */
export function standsBesideDate(item: FlowItem, items: readonly FlowItem[]): boolean {
  const {kind, text, order, blockBox} = item
  const around = blockBox.parent
  if (kind !== 'text' || text.length > longestName || !around || around.size > largestMeta) return false
  return items
    .slice(Math.max(0, order - dateReach), order + dateReach + 1)
    .some(other => other !== item && isInside(other, around) && isDateLine(other))
}

/** The shortest words under a picture. */
const shortestCaption = 30

/**
 * Say whether an item is a picture right over words that may be its caption, or those words: what adorns the page stands
 * alone.
 *
 * @param item Item.
 * @param items Items of the page.
 * @returns True where it is.
 */
export function isOfPicture({order}: FlowItem, items: readonly FlowItem[]): boolean {
  return isPictured(items[order], items[order + 1]) || isPictured(items[order - 1], items[order])
}

function isPictured(picture: FlowItem | undefined, caption: FlowItem | undefined): boolean {
  if (picture?.kind !== 'image' || picture.box.link || caption?.kind !== 'text') return false
  return caption.text.length >= shortestCaption && !caption.box.link && caption.box.heading === 0
}

/**
 * Say whether a text gives a date.
 *
 * @param item Item.
 * @returns True where it does.
 */
export function isDate({kind, text, box}: FlowItem): boolean {
  return kind === 'text' && text.length <= longestMeta && (dateLike.test(text) || hasTime(box))
}

/**
 * Say whether a text is a date and little else: a summary that gives a date is no date.
 *
 * @param item Item.
 * @returns True where it is.
 */
export function isDateLine(item: FlowItem): boolean {
  return isDate(item) && (hasTime(item.box) || (item.text.length <= longestDateLine && !/[.!?]$/.test(item.text)))
}

/**
 * Say whether a text opens as keywords do.
 *
 * @param text Text.
 * @returns True where it does.
 */
export function isKeywords(text: string): boolean {
  return tagLike.test(text)
}

/**
 * Say whether a text opens as keywords do, with a word for them.
 *
 * @param text Text.
 * @returns True where it does.
 */
export function announcesKeywords(text: string): boolean {
  return isKeywords(text) || keywordOpeners.test(text)
}

function hasTime(box: Box): boolean {
  return box.labelledBy?.node.tagName === 'time'
}
