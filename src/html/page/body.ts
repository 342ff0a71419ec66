import {isCard, type Scope} from '../layout/box.ts'
import type {Flow, Piece} from '../layout/index.ts'

/** The shortest text that counts as prose. */
export const shortestProse = 60
/** The largest share of the prose that an element with a name like "sidebar" holds if it is one. */
const chromeShare = 0.5
const announcer =
  /^(?:\d{1,5} )?(?:bình luận|ý kiến|tin (?:liên quan|cùng chuyên mục|khác|mới|nổi bật|đọc nhiều)|bài (?:viết )?liên quan|cùng chuyên mục|đọc (?:nhiều|thêm)|xem (?:nhiều|thêm)|có thể bạn quan tâm|các tin khác|đừng bỏ lỡ)(?![\p{L}\p{M}])/iu
/** From how many links to articles on a page may be an index. */
const fewestCards = 4

/**
 * Add up the prose of pieces.
 *
 * @param pieces Pieces in source order.
 * @returns Sums: `sums[to] - sums[from]` is the prose of a range, in UTF-16 code units.
 */
export function measure(pieces: readonly Piece[]): number[] {
  const sums = [0]
  let sum = 0
  for (const {kind, text, scope} of pieces) {
    if (kind === 'text' && text.length >= shortestProse && !scope.link && scope.heading === 0) sum += text.length
    sums.push(sum)
  }
  return sums
}

/**
 * Tell how much prose a piece is.
 *
 * @param piece Piece.
 * @param prose Sums of prose.
 * @returns UTF-16 code units; 0 where it is no prose.
 */
export function own({order}: Piece, prose: readonly number[]): number {
  return (prose[order + 1] as number) - (prose[order] as number)
}

/**
 * Tell how much prose an element holds.
 *
 * @param scope Scope of the element.
 * @param prose Sums of prose.
 * @returns UTF-16 code units.
 */
export function sizeOf(scope: Scope, prose: readonly number[]): number {
  return (prose[scope.to] as number) - (prose[scope.from] as number)
}

/**
 * Mark the pieces in menus, side bars, comments and boxes of other stories.
 *
 * @param flow Page.
 * @param prose Sums of prose.
 * @returns 1 for each such piece.
 */
export function findChrome({pieces, scopes}: Flow, prose: readonly number[]): Uint8Array {
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

/**
 * Find the element that holds the body: the one with the most prose, or the one around it that is marked as the body.
 *
 * @param pieces Pieces of the page.
 * @param prose Sums of prose.
 * @param isChrome Says whether a piece belongs to the frame of the page.
 * @returns Scope of the element, if the page has prose.
 */
export function findBody(
  pieces: readonly Piece[],
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
  return body
}

function trust({meaning, node}: Scope): number {
  if (meaning === 'body') return 1.6
  return node.tagName === 'article' ? 1.3 : 1
}

/**
 * Find where comments and lists of other articles begin at the end of a body that holds them too: at a line that
 * announces them, after which no prose stands beside the prose before it.
 *
 * @param body Scope of the body.
 * @param pieces Pieces of the page.
 * @param prose Sums of prose.
 * @returns Number of the first piece that is no longer the article's.
 */
export function tailOf(body: Scope, pieces: readonly Piece[], prose: readonly number[]): number {
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
