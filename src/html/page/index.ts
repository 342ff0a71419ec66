import type {Root} from 'hast'
import type {Hints} from '../../block/block.ts'
import {keywordOpeners} from '../../lexicon/related.ts'
import {isCard, type Scope} from '../layout/box.ts'
import type {Flow, Piece} from '../layout/index.ts'
import {isInside} from '../read/figures.ts'
import {countCards, findBody, findChrome, measure, own, shortestProse, sizeOf, tailOf} from './body.ts'
import {agreement, findHeadline, isSummary} from './headline.ts'
import {isoDateOf, type Metadata, readMetadata} from './metadata.ts'

/** The article that was found in a page. */
export interface Found {
  /** The pieces of the article, in source order. */
  pieces: Piece[]
  /** What the page says of some of them. */
  hints: Map<Piece, Hints>
  /** Element that holds the body. */
  body?: Scope
  /** Why there is none, where there is none. */
  none?: string
}

/** The least prose of an article that nothing marks as one. */
const leastProse = 250
const dateLike =
  /(?:^|[^\d])(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.,-] ?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} tháng \d{1,2},? (?:năm )?\d{4})(?:$|[^\d])/iu
const errorTitle =
  /(?:^|[^\d])(?:404|403|410|500|502|503)(?:$|[^\d])|not found|forbidden|access denied|bad gateway|(?:không (?:tìm thấy|tồn tại)|đã bị xóa)/iu
const tagLike = /^(?:Tags?|Từ khóa|Từ khoá|Chủ đề)(?=[\s:])/iu
const longestMeta = 140
const longestDate = 80
/** How many blocks before the headline and after the body are looked at. */
const reachBefore = 12
const reachAfter = 40

/**
 * Find the article in a page.
 *
 * The body is the element with the most prose, as Readability finds it, or the element that is marked as the
 * body around it; the headline is what agrees best with the titles that the page gives; between the two, and
 * after the body, what is marked as date, author, summary or keywords belongs to the article too.
 *
 * @param tree Page.
 * @param flow The page as it was laid out.
 * @returns The article's pieces.
 */
export function findArticle(tree: Root, flow: Flow): Found {
  const {pieces} = flow
  const metadata = readMetadata(tree)
  const prose = measure(pieces)
  const chrome = findChrome(flow, prose)
  const isChrome = (piece: Piece) => chrome[piece.order] === 1
  const body = findBody(pieces, prose, isChrome)
  if (!body) return {pieces: [], hints: new Map(), none: 'no running text'}
  const size = sizeOf(body, prose)
  const all = pieces.slice(body.from, tailOf(body, pieces, prose))
  const opening = all.find(piece => !isChrome(piece) && own(piece, prose) > 0)?.order ?? body.from
  // The date often stands among the tools of the page.
  const isDateAbove = (piece: Piece) => piece.order < opening && isDateLine(piece)
  const inside = all.filter(piece => !isChrome(piece) || isRelated(piece) || isDateAbove(piece))
  const headline = findHeadline(pieces, body, metadata, isChrome)
  const cards = countCards(inside)
  if (cards) return {pieces: [], hints: new Map(), none: cards}
  const none = refusal(pieces, size, headline, metadata)
  if (none) return {pieces: [], hints: new Map(), none}

  const hints = new Map<Piece, Hints>()
  const chosen = new Set<Piece>()
  const start = headline && headline.order >= body.from ? headline.order : body.from
  const first = inside.find(piece => piece.order > start && own(piece, prose) > 0)?.order ?? start
  for (const piece of inside) {
    const within = piece.order >= start && (piece.order >= first || !headline || headline.order < body.from)
    if (within || piece === headline || isDate(piece) || (piece.order > start && belongsToHead(piece, metadata)))
      chosen.add(piece)
  }
  if (headline) {
    const common = commonScope(headline.scope, body)
    for (let at = headline.order; at < body.from; at++) {
      const piece = pieces[at] as Piece
      if (piece === headline || isDate(piece) || (!isChrome(piece) && belongsToHead(piece, metadata))) chosen.add(piece)
    }
    for (let at = Math.max(0, headline.order - reachBefore); at < headline.order; at++) {
      const piece = pieces[at] as Piece
      if (isDate(piece) && isInside(piece, common)) chosen.add(piece)
    }
    for (const piece of chosen) if (isCopy(piece, headline)) hints.set(piece, {label: 'headline'})
    hints.set(headline, {label: 'headline'})
    const frame = common === body ? (body.parent ?? body) : common
    for (
      let at = body.to;
      at < Math.min(pieces.length, body.to + reachAfter) && isInside(pieces[at] as Piece, frame);
      at++
    ) {
      const piece = pieces[at] as Piece
      if (!isChrome(piece) && belongsToTail(piece)) chosen.add(piece)
    }
  }
  const found = [...chosen].sort((a, b) => a.order - b.order)
  const lead = found.find(
    piece => piece.order <= body.from + 4 && metadata.descriptions.some(text => isSummary(piece.text, text))
  )
  if (lead && !hints.has(lead)) hints.set(lead, {label: 'lead'})
  const head = found.filter(piece => piece.order < first && !hints.has(piece))
  for (const piece of head.filter(isDateLine)) {
    const date = metadata.date ?? isoDateOf(piece.scope.told?.node.properties.dateTime)
    hints.set(piece, {label: 'date', ...(date && {date})})
  }
  for (const piece of head) if (tagLike.test(piece.text)) hints.set(piece, {label: 'keywords'})
  return {pieces: found, hints, body}
}

/** The headline may stand twice: in the frame of the page and in the article. */
function isCopy({kind, text}: Piece, headline: Piece): boolean {
  return kind === 'text' && Math.abs(text.length - headline.text.length) < 40 && agreement(text, headline.text) > 0.9
}

/** Why little text is no article: an error page, or a page that is about something else. */
function refusal(
  pieces: readonly Piece[],
  size: number,
  headline: Piece | undefined,
  metadata: Metadata
): string | undefined {
  if (size >= leastProse * 2) return undefined
  const title = [headline?.text, ...metadata.titles].find(text => text !== undefined && errorTitle.test(text))
  if (title !== undefined) return `an error page, "${title.slice(0, 60)}"`
  if (size >= leastProse || (headline && metadata.article)) return undefined
  const all = pieces.reduce((sum, {kind, text}) => sum + (kind === 'text' ? text.length : 0), 0)
  return size < all / 3 ? `${size} characters of running text` : undefined
}

function commonScope(scope: Scope, other: Scope): Scope {
  let common = scope
  while (common.parent && !(other.from >= common.from && other.to <= common.to)) common = common.parent
  return common
}

function isDate({kind, text, scope}: Piece): boolean {
  return kind === 'text' && text.length <= longestMeta && (dateLike.test(text) || hasTime(scope))
}

/** A date and little else: a summary that gives a date is no date. */
function isDateLine(piece: Piece): boolean {
  return isDate(piece) && (hasTime(piece.scope) || (piece.text.length <= longestDate && !/[.!?]$/.test(piece.text)))
}

function hasTime(scope: Scope): boolean {
  return scope.told?.node.tagName === 'time'
}

function isRelated({scope}: Piece): boolean {
  return scope.related !== undefined || isCard(scope)
}

const headMeanings = new Set([
  'headline',
  'lead',
  'description',
  'timestamp',
  'byline',
  'credit',
  'keywords',
  'caption'
])
const tailMeanings = new Set(['byline', 'credit', 'keywords'])

function belongsToHead(piece: Piece, {descriptions}: Metadata): boolean {
  const {kind, scope, text} = piece
  if (kind !== 'text') return scope.figure !== undefined
  if (scope.told && headMeanings.has(scope.told.meaning as string)) return true
  if (isDate(piece) || tagLike.test(text) || keywordOpeners.test(text)) return true
  if (scope.link) return false
  return text.length >= shortestProse || descriptions.some(description => isSummary(text, description))
}

function belongsToTail({kind, scope, text}: Piece): boolean {
  if (kind !== 'text' || text.length > longestMeta) return false
  if (tagLike.test(text) || keywordOpeners.test(text)) return true
  return scope.told !== undefined && tailMeanings.has(scope.told.meaning as string)
}
