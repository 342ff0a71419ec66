import type {Root} from 'hast'
import {keywordOpeners} from '../../lexicon/related.ts'
import type {Hints} from '../block.ts'
import {isInside} from './figures.ts'
import type {Flow, Piece} from './flow.ts'
import {isoDateOf, type Metadata, readMetadata} from './metadata.ts'
import {isCard, type Scope} from './scope.ts'

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

/** The shortest text that counts as prose. */
const shortestProse = 60
/** The least prose of an article that nothing marks as one. */
const leastProse = 250
/** The largest share of the prose that an element with a name like "sidebar" holds if it is one. */
const chromeShare = 0.5
const dateLike =
  /(?:^|[^\d])(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.,-] ?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} tháng \d{1,2},? (?:năm )?\d{4})(?:$|[^\d])/iu
const errorTitle =
  /(?:^|[^\d])(?:404|403|410|500|502|503)(?:$|[^\d])|not found|forbidden|access denied|bad gateway|(?:không (?:tìm thấy|tồn tại)|đã bị xóa)/iu
const announcer =
  /^(?:\d{1,5} )?(?:bình luận|ý kiến|tin (?:liên quan|cùng chuyên mục|khác|mới|nổi bật|đọc nhiều)|bài (?:viết )?liên quan|cùng chuyên mục|đọc (?:nhiều|thêm)|xem (?:nhiều|thêm)|có thể bạn quan tâm|các tin khác|đừng bỏ lỡ)(?![\p{L}\p{M}])/iu
const tagLike = /^(?:Tags?|Từ khóa|Từ khoá|Chủ đề)(?=[\s:])/iu
const longestMeta = 140
/** From how many links to articles on a page may be an index. */
const fewestCards = 4
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
  const {pieces, scopes} = flow
  const metadata = readMetadata(tree)
  const prose = measure(pieces)
  const chrome = findChrome(flow, prose)
  const isChrome = (piece: Piece) => chrome[piece.order] === 1
  const body = findBody(pieces, scopes, prose, isChrome)
  if (!body) return {pieces: [], hints: new Map(), none: 'no running text'}
  const size = sizeOf(body, prose)
  const inside = pieces
    .slice(body.from, tailOf(body, pieces, prose))
    .filter(piece => !isChrome(piece) || isRelated(piece))
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
    for (const piece of chosen) if (agreement(piece.text, headline.text) > 0.9) hints.set(piece, {label: 'headline'})
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
  for (const piece of head.filter(isDate)) {
    const date = metadata.date ?? isoDateOf(piece.scope.told?.node.properties.dateTime)
    hints.set(piece, {label: 'date', ...(date && {date})})
  }
  for (const piece of head) if (tagLike.test(piece.text)) hints.set(piece, {label: 'keywords'})
  return {pieces: found, hints, body}
}

/**
 * Find where comments and lists of other articles begin at the end of a body that holds them too: at a line that
 * announces them, after which no prose stands beside the prose before it.
 */
function tailOf(body: Scope, pieces: readonly Piece[], prose: readonly number[]): number {
  const boxes = new Map<Scope | undefined, number>()
  for (let at = body.from; at < body.to; at++) {
    const piece = pieces[at] as Piece
    if (own(piece, prose) > 0) boxes.set(piece.holder.parent, at)
  }
  let reach = -1
  for (let at = body.from; at < body.to; at++) {
    const piece = pieces[at] as Piece
    if (own(piece, prose) > 0) reach = Math.max(reach, boxes.get(piece.holder.parent) ?? -1)
    else if (reach >= 0 && at > reach && piece.kind === 'text' && piece.text.length < 40 && announcer.test(piece.text))
      return at
  }
  return body.to
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

/** Sums of prose: `sums[to] - sums[from]` is the prose of a range of pieces. */
function measure(pieces: readonly Piece[]): number[] {
  const sums = [0]
  let sum = 0
  for (const {kind, text, scope} of pieces) {
    if (kind === 'text' && text.length >= shortestProse && !scope.link && scope.heading === 0) sum += text.length
    sums.push(sum)
  }
  return sums
}

function own({order}: Piece, prose: readonly number[]): number {
  return (prose[order + 1] as number) - (prose[order] as number)
}

function sizeOf(scope: Scope, prose: readonly number[]): number {
  return (prose[scope.to] as number) - (prose[scope.from] as number)
}

/** Mark the pieces in menus, side bars, comments and boxes of other stories. */
function findChrome({pieces, scopes}: Flow, prose: readonly number[]): Uint8Array {
  const marks = new Uint8Array(pieces.length)
  const all = prose.at(-1) as number
  for (const scope of scopes) {
    if (
      scope.meaning !== 'chrome' &&
      scope.meaning !== 'related' &&
      scope.meaning !== 'kicker' &&
      scope.nested !== scope
    )
      continue
    if (scope.nested === scope && !isCard(scope)) continue
    if (sizeOf(scope, prose) <= all * chromeShare) marks.fill(1, scope.from, scope.to)
  }
  return marks
}

function findBody(
  pieces: readonly Piece[],
  scopes: readonly Scope[],
  prose: readonly number[],
  isChrome: (piece: Piece) => boolean
): Scope | undefined {
  const scores = new Map<Scope, number>()
  const add = (scope: Scope | undefined, value: number) => {
    if (scope) scores.set(scope, (scores.get(scope) ?? 0) + value * trust(scope))
  }
  for (const piece of pieces) {
    const size = own(piece, prose)
    if (size === 0 || isChrome(piece)) continue
    const {holder} = piece
    const box = holder.node.tagName === 'p' || holder.heading > 0 ? holder.parent?.holder : holder
    add(box, size)
    add(box?.parent?.holder, size / 2)
  }
  const [found] = [...scores].sort((a, b) => b[1] - a[1])
  if (!found) return undefined
  let body = found[0]
  for (let scope = body.parent?.holder, steps = 0; scope && steps < 6; scope = scope.parent?.holder, steps++) {
    // The element that is marked as the body, or one that holds a good part more: a body cut in two by an advertisement.
    const more = sizeOf(scope, prose) / sizeOf(body, prose)
    if (scope.meaning === 'body' ? more < 2 : body.meaning !== 'body' && more > 1.3 && scope.parent !== undefined)
      body = scope
  }
  // A wrapper says more than what it wraps.
  return scopes.includes(body) ? body : undefined
}

function trust({meaning, node}: Scope): number {
  if (meaning === 'body') return 1.6
  return node.tagName === 'article' ? 1.3 : 1
}

/** Find the piece that agrees best with the titles of the page, before or at the start of the body. */
function findHeadline(
  pieces: readonly Piece[],
  body: Scope,
  {titles}: Metadata,
  isChrome: (piece: Piece) => boolean
): Piece | undefined {
  let best: Piece | undefined
  let most = 0.5
  const last = Math.min(body.to, body.from + 6)
  for (let at = 0; at < last; at++) {
    const piece = pieces[at] as Piece
    const {scope, text} = piece
    if (piece.kind !== 'text' || text.length < 8 || text.length > 300) continue
    const agrees = Math.max(0, ...titles.slice(0, 6).map(title => agreement(text, title)))
    const told = scope.heading === 1 || scope.told?.meaning === 'headline'
    if (isChrome(piece) && !told) continue
    const score =
      agrees + (told ? 0.6 : scope.heading > 0 ? 0.2 : 0) - (scope.link ? 0.3 : 0) - (text.length < 15 ? 0.3 : 0)
    if (score > most + 0.05 || (score >= most && best === undefined)) {
      best = piece
      most = score
    }
  }
  return best
}

/** How well two titles agree, from 0 to 1: a title may carry the name of the site behind it. */
function agreement(text: string, title: string): number {
  const own = words(text)
  const other = words(title)
  if (own.length === 0 || other.length === 0) return 0
  const known = new Set(other)
  const shared = own.filter(word => known.has(word)).length
  const precision = shared / own.length
  const recall = Math.min(1, shared / Math.max(1, other.length - 3))
  return (2 * precision * recall) / (precision + recall || 1)
}

function isSummary(text: string, description: string): boolean {
  if (text.length < shortestProse) return false
  return agreement(text, description) > 0.75
}

function words(text: string): string[] {
  return (
    text
      .slice(0, 600)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function commonScope(scope: Scope, other: Scope): Scope {
  let common = scope
  while (common.parent && !(other.from >= common.from && other.to <= common.to)) common = common.parent
  return common
}

function isDate({kind, text, scope}: Piece): boolean {
  return kind === 'text' && text.length <= longestMeta && (dateLike.test(text) || hasTime(scope))
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

/**
 * Say whether text is a list of links to articles, as index pages are.
 *
 * @param pieces Pieces of a page or fragment.
 * @returns How many links there are, in words, or nothing where it may be an article.
 */
export function countCards(pieces: readonly Piece[]): string | undefined {
  const texts = pieces.filter(
    ({kind, scope, text}) => kind === 'text' && text.length >= shortestProse && !scope.link && !scope.heading
  )
  const links = pieces.filter(
    ({kind, scope, text}) => kind === 'text' && scope.link && scope.heading > 0 && text.length > 20
  )
  return links.length >= fewestCards && texts.length <= links.length * 1.5
    ? `${links.length} links to articles`
    : undefined
}
