import {keywordsHeading, relatedHeading} from '../../../lexicon/related.ts'
import {isRubricMenu} from '../../../lexicon/rubrics.ts'
import type {Construct, Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {clocks} from './clock.ts'
import {comments} from './comments.ts'
import {contents, longestHeading} from './contents.ts'
import {headlineCopies} from './cut-copy.ts'
import {standsOverKeywords} from './keywords.ts'
import {shortestTitle} from './listed.ts'
import {recognizesAt} from './page-head.ts'
import {pageTop} from './page-top.ts'
import {polls} from './polls.ts'
import {shortTitle} from './related.ts'
import {isKnownClear, residueAt} from './residue-at.ts'
import {isCount, isNumberedCopy, readPage} from './residue-context.ts'
import {findResidue} from './residue-index.ts'
import {isCell, isRow} from './rows.ts'
import {timestamp} from './timestamp.ts'

/** The longest line that the lexicon of residue is asked about. */
const longest = 400

/** What a content management system or a crawler left: known to the lexicon, or invisible. */
export const residue: Construct = {
  name: 'residue',
  recognize({text, source}, context) {
    if (text === '') return {type: 'residue', fields: {reason: 'invisible'}}
    if (comments(context).has(context.index)) return {type: 'residue', fields: {reason: 'comment'}, confidence: 0.97}
    if (polls(context).has(context.index)) return {type: 'residue', fields: {reason: 'poll'}, confidence: 0.97}
    if (text.length <= longestHeading && contents(context).has(context.index))
      return {type: 'residue', fields: {reason: 'contents'}, confidence: 0.97}
    if (!isAsked(text) || isCell(context) || (source.includes('\t') && isRow(context))) return undefined
    if (context.index < context.lastLong && text.startsWith('©') && context.credits.parse(text)) return undefined
    const top = pageTop(context).lines.get(context.index)
    if (top === 'kicker') return undefined
    if (clocks(context).has(context.index)) return {type: 'residue', fields: {reason: 'clock'}, confidence: 0.97}
    const reason = reasonOf(text, context) ?? pageReason(text, context) ?? top
    if (reason === undefined || headlineCopies(context).has(context.index)) return undefined
    // A date may have buttons and counts behind it.
    if (besideDates.has(reason) && /\d{4}/.test(text) && recognizesAt(timestamp, context, context.index))
      return undefined
    return {type: 'residue', fields: {reason}, confidence: 0.97}
  },
  type: 'residue'
}

/** What may stand beside a date in its line. */
const besideDates: ReadonlySet<string> = new Set(['slogan', 'comment-box', 'share-button', 'count', 'reading-time'])
/** How far under its editor or licence a line of the imprint may stand, and how far above. */
const imprintReach = 8
const imprintOverhang = 2

/** The article as a page. */
const pageOf = onceAnArticle(context =>
  readPage(context.blocks, ({text}, at) => text.length <= longest && residueAt(context, at) !== undefined)
)

/** What is known of the lines after the story, each by itself. */
const tailOf = onceAnArticle(context => {
  const from = pageOf(context).last + 1
  return context.blocks.slice(from).map(({text}, at) => (isAsked(text) ? residueAt(context, from + at) : undefined))
})

/** Find what is known of a line, and holds where it stands. */
function reasonOf(text: string, context: Context): string | undefined {
  const {first, last} = pageOf(context)
  const {index, residue: patterns} = context
  // Without running text, what opens the article may be its rubric or title.
  const isOpening = last === -1 && index === 0
  if (index <= last || isOpening) {
    if (isKnownClear(context, index)) return undefined
    return findResidue(patterns, text, isOpening || index < first ? 'around' : 'amid')?.reason
  }
  const tail = tailOf(context)
  const at = index - last - 1
  const own = tail[at]
  if (own) return own.reason
  const above = tail.slice(Math.max(0, at - imprintReach), at)
  // What stands above the imprint may still be the story, but for lines right over it.
  const below = tail.slice(at + 1, at + 1 + imprintOverhang)
  return [...above, ...below].some(line => line?.imprint) ? findResidue(patterns, text, 'imprint')?.reason : undefined
}

/** Say whether the lexicon is asked about a line: not about long ones, but for what markup and widgets leave. */
function isAsked(text: string): boolean {
  return (
    text.length <= longest ||
    /^(?:!\[|https?:|Bỏ qua (?:YouTube|X|Twitter|Facebook|Instagram|TikTok) |[a-z]{2,20}(?:[ -][a-z]{2,20}){5} )/.test(
      text
    )
  )
}

/** How long a recording is, and what stands over it. */
const playTime = /^\d{1,2}:\d{2}$/
const players: ReadonlySet<string> = new Set(['player', 'text-to-speech'])

/** What the article tells of a line that no words tell: numbers of readers, numbered alternative texts. */
function pageReason(text: string, context: Context): string | undefined {
  const page = pageOf(context)
  if (playTime.test(text) && players.has(residueAt(context, context.index - 1)?.reason ?? '')) return 'player'
  if (isCount(text, context.index, page)) return 'count'
  const isOutside = context.index < page.first || context.index > page.last
  if (isOutside && (isRubricMenu(text) || isBareHeading(text, context))) return 'navigation'
  if (isOutside && isBareLabel(text, context)) return 'empty-field'
  return isNumberedCopy(text, page) ? 'numbered-alt' : undefined
}

/** Say whether a heading over keywords stands over none. */
function isBareLabel(text: string, context: Context): boolean {
  return keywordsHeading.test(text) && !standsOverKeywords(context)
}

/** What leads from this story to others, also where their titles were lost; others head parts of every page. */
const ofStory =
  /liên quan|cùng (?:chuyên mục|chủ đề|mục|loại|sự kiện)|(?:mới|cũ) hơn|vừa (?:đưa|đăng)|đọc thêm|(?:Tin|Bài)(?: tức| viết)? khác|(?:tin|bài)(?: viết)? tiếp theo/iu

/** What names the articles of a box or speaks to its reader; words on tabs of a menu do neither: `Đọc nhiều`, `Mới - Nóng`. */
const ofBox =
  /(?:^|\s)(?:(?:tin|bài|video|clip)(?: viết)? (?:đang |được )*(?:xem|đọc) nhiều|tin mới nhất|tin đã đưa)|(?:đọc|xem) nhiều nhất|^nên đọc|đừng bỏ lỡ|bạn (?:có thể|nên) |có thể bạn |nổi bật trên |^(?:related|more from) /iu

/** Say whether buttons and the like stand right under a line: it is one of them. */
function isOverFurniture(context: Context): boolean {
  return residueAt(context, context.index + 1) !== undefined
}

/** Say whether a heading over other articles stands over none: their titles were lost, or were pictures. */
function isBareHeading(text: string, context: Context): boolean {
  const {blocks, index} = context
  // "Xem thêm video đang được quan tâm:" says that something follows.
  if (!relatedHeading.test(text) || (text.endsWith(':') && text.length >= shortestTitle)) return false
  if (
    index > pageOf(context).last &&
    (ofStory.test(text) ||
      (ofBox.test(text) && !isOverFurniture(context)) ||
      (keywordsHeading.test(text) && standsOverKeywords(context)))
  )
    return false
  const next = blocks[index + 1]?.text ?? ''
  const isOver = next.length >= shortestTitle || (shortTitle.test(next) && !relatedHeading.test(next))
  return !isOver || isOverFurniture(context)
}
