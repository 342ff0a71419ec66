import type {FlowItem} from '../layout/flow.ts'
import type {Metadata} from './metadata.ts'
import {isProse} from './prose.ts'

/** The least prose of an article that nothing marks as one. */
const leastProse = 250
/** From how many links to articles on a page may be an index. */
const fewestCards = 4
const shortestCard = 20
const longestShownTitle = 60
const errorTitle =
  /(?:^|[^\d])(?:404|403|410|500|502|503)(?:$|[^\d])|not found|forbidden|access denied|bad gateway|(?:không (?:tìm thấy|tồn tại)|đã bị xóa)/iu

/**
 * Say why little text is no article: an error page, or a page that is about something else.
 *
 * @param items Items of the page.
 * @param size Length of the prose in its body, or of what may be its text.
 * @param headline What reads as its headline.
 * @param metadata What the page says of its article.
 * @returns The reason, in words, or nothing where it may be an article.
 */
export function refusal(
  items: readonly FlowItem[],
  size: number,
  headline: FlowItem | undefined,
  metadata: Metadata
): string | undefined {
  if (size >= leastProse * 2) return undefined
  const title = [headline?.text, ...metadata.titles].find(text => text !== undefined && errorTitle.test(text))
  if (title !== undefined) return `an error page, "${title.slice(0, longestShownTitle)}"`
  if (size >= leastProse || (headline && metadata.article)) return undefined
  return size < lengthOf(items) / 3 ? `${size} characters of running text` : undefined
}

/**
 * Add up the lengths of texts.
 *
 * @param items Items.
 * @returns Length of all text in UTF-16 code units; images have none.
 */
export function lengthOf(items: readonly FlowItem[]): number {
  return items.reduce((sum, {kind, text}) => sum + (kind === 'text' ? text.length : 0), 0)
}

/**
 * Say whether text is a list of links to articles, as index pages are.
 *
 * @param items Items of a page or fragment.
 * @returns How many links there are, in words, or nothing where it may be an article.
 */
export function countCards(items: readonly FlowItem[]): string | undefined {
  const texts = items.filter(isProse)
  const links = items.filter(
    ({kind, box, text}) => kind === 'text' && box.link && box.heading > 0 && text.length > shortestCard
  )
  return links.length >= fewestCards && texts.length <= links.length * 1.5
    ? `${links.length} links to articles`
    : undefined
}
