import {isPersonal} from '../../credit/party-name.ts'
import {relatedHeading} from '../../lexicon/related.ts'
import type {Box} from '../layout/box.ts'
import {type FlowItem, holderOf} from '../layout/flow.ts'
import {announcesKeywords, longestMeta} from './head.ts'
import type {Prose} from './prose.ts'

const announcer =
  /^(?:\d{1,5} )?(?:bình luận|ý kiến|tin (?:liên quan|cùng chuyên mục|khác|mới|nổi bật|đọc nhiều)|bài (?:viết )?liên quan|cùng chuyên mục|đọc (?:nhiều|thêm)|xem (?:nhiều|thêm)|có thể bạn quan tâm|các tin khác|đừng bỏ lỡ)(?![\p{L}\p{M}])/iu
const longestAnnouncer = 40
/** The most prose after such a line, as a share of the prose before it. */
const largestRest = 0.7
const meanings = new Set<string | undefined>(['byline', 'credit', 'keywords'])

/**
 * Find where comments and lists of other articles begin at the end of a body that holds them too: at a line that
 * announces them, after which no prose stands beside the prose before it.
 *
 * @param body Box of the body.
 * @param items Items of the page.
 * @param prose Prose of the page.
 * @returns Number of the first item that is no longer the article's.
 */
export function findTail(body: Box, items: readonly FlowItem[], prose: Prose): number {
  const lastIn = new Map<Box | undefined, number>()
  for (let at = body.from; at < body.to; at++) {
    const item = items[at] as FlowItem
    if (prose.of(item) > 0) lastIn.set(holderOf(item), at)
  }
  // A story is longer than what is told of others after it.
  const isRest = (at: number) =>
    prose.inside({from: at, to: body.to}) <= prose.inside({from: body.from, to: at}) * largestRest
  let reach = -1
  for (let at = body.from; at < body.to; at++) {
    const item = items[at] as FlowItem
    if (prose.of(item) > 0) reach = Math.max(reach, lastIn.get(holderOf(item)) as number)
    else if (reach >= 0 && at > reach && (isAnnouncer(item) || (isOtherHeading(item) && isRest(at)))) return at
  }
  return body.to
}

/**
 * Say whether an item after the body belongs to the article: who wrote it, where it is from, its keywords.
 *
 * @param item Item.
 * @returns True where it does.
 */
export function belongsToTail({kind, box, text}: FlowItem): boolean {
  if (kind !== 'text' || text.length > longestMeta) return false
  return announcesKeywords(text) || source.test(text) || meanings.has(box.labelledBy?.meaning)
}

/** Where the story is from: `Nguồn: Sao Mai`, `Nguồn Sao Mai: https://…`, `Theo Sao Mai`. */
const source = /^(?:Nguồn(?: tin| bài)?(?: [^.!?:]{2,40})? ?: ?\S[^!?]{1,120}|Theo \p{Lu}[^.!?:]{1,60})$/u

/** The longest signature. */
const longestSignature = 80
/** What somebody did, before a colon: `Thực hiện: Lê Na - Minh Hà`, `Kịch bản và giọng đọc: Lê Na`. */
const role = /^\p{Lu}[\p{L}\p{M}, &]{1,40} ?: ?(?=\p{Lu})/u
/** What parts persons, and sentences of which each says what somebody did. */
const between = / ?[-–—|,;&/] ?|\. (?=\p{Lu}[\p{L}\p{M} ]{1,40} ?:)/u

/**
 * Say whether an item beside the body is set or worded as a signature, whatever its class.
 *
 * @param item Item.
 * @param isNext It is right beside it: names alone are the author then.
 * @returns True where it stands at the right-hand edge, or names persons.
 */
export function isSignature({kind, box, text}: FlowItem, isNext: boolean): boolean {
  if (kind !== 'text' || text.length > longestSignature || box.link || box.heading > 0) return false
  const says = role.test(text)
  const words = says ? text.replace(/\.$/, '') : text
  if (/[.!?]$/.test(words)) return false
  if (box.right) return true
  return (isNext || says) && words.split(between).every(party => isFullName(party.replace(role, '')))
}

/** Say whether words are the name of a person, and more than one word. */
function isFullName(name: string): boolean {
  return name.includes(' ') && isPersonal(name)
}

function isAnnouncer({kind, text}: FlowItem): boolean {
  return kind === 'text' && text.length < longestAnnouncer && announcer.test(text)
}

/** Say whether a line may head a list of other articles, or a part of the story. */
function isOtherHeading({kind, text}: FlowItem): boolean {
  return kind === 'text' && relatedHeading.test(text)
}
