import {keywordOpeners} from '../../lexicon/related.ts'
import type {Box} from '../layout/box.ts'
import type {FlowItem} from '../layout/flow.ts'
import {isSummary} from './headline.ts'
import type {Metadata} from './metadata.ts'
import {shortestProse} from './prose.ts'

/** The longest line that gives a date, an author, keywords. */
export const longestMeta = 140
const longestDateLine = 80
const dateLike =
  /(?:^|[^\d])(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.,-] ?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} tháng \d{1,2},? (?:năm )?\d{4})(?:$|[^\d])/iu
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
  if (kind !== 'text') return box.figure !== undefined
  if (meanings.has(box.labelledBy?.meaning)) return true
  if (isDate(item) || isKeywords(text) || keywordOpeners.test(text)) return true
  if (box.link) return false
  return text.length >= shortestProse || descriptions.some(description => isSummary(text, description))
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

function hasTime(box: Box): boolean {
  return box.labelledBy?.node.tagName === 'time'
}
