import type {Block, Hints} from '../../../block/block.ts'
import {relatedHeading, relatedOpeners} from '../../../lexicon/related.ts'
import type {Construct, Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {byline} from './byline.ts'
import {caption} from './caption.ts'
import {credit} from './credit.ts'
import {isDatedTitle} from './dated-title.ts'
import {isGluedTeaser, longestTitle} from './glued-teaser.ts'
import {isLinkedTitle} from './linked-title.ts'
import {isUnderHeading, shortestTitle} from './listed.ts'
import {isPaper, paper} from './masthead.ts'
import {isHead, isNames, isTail, isTitle, recognizesAt, standsUnderText} from './page-head.ts'
import {residueAt} from './residue-at.ts'
import {isOverSummary, isSummary} from './signed-summary.ts'
import {summaryAgain} from './summary-again.ts'
import {timestamp} from './timestamp.ts'
import {pathToTitle} from './title-path.ts'

/** The longest pointer. */
const longest = 500
/** How many titles of other articles stand in a list. */
const longestList = 8
/** The shortest last block of a story above its signature, and the shortest after it that runs on. */
const shortestLast = 100
const running = 300
/** Another part of the series, under the story: `Kỳ 2: Đêm trên bến`. */
const part = /^(?:Kỳ|Bài|Phần|Tập) (?:\d{1,2}|[IVX]{1,5}|cuối|trước) ?[:–-] ?[“"]?\p{Lu}/u
/** The same as a title without its story: a list of parts follows or goes before, or the story is over. */
const bareParts = /^(?:Kỳ|Bài) (?:\d{1,2}|[IVX]{1,5}|cuối) ?[:–-] ?[“"]?\p{Lu}[^;]{5,110}[^.;:]$/u
/** The same with its number amid the title or before it, in brackets: `Sông khát [Kỳ 2]: Ai hút cát?`, `[Bài 1] Đêm trên bến`. */
const bracketedParts =
  /^(?:\p{Lu}[^[\]()]{7,100} ?[[(](?:Kỳ|Bài|Phần) (?:\d{1,2}|[IVX]{1,5}|cuối)[\])](?: ?[:–-] ?[“"]?\p{Lu}[^;]{4,110}[^.;:])?|[[(](?:Kỳ|Bài|Phần) (?:\d{1,2}|[IVX]{1,5}|cuối)[\])] ?[:–-]? ?[“"]?\p{Lu}[^;]{8,140}[^.;:])$/u
const bracketed = /[[(](?:Kỳ|Bài|Phần) /u
const listItem = /^[•*+–-]/

/** Links to other articles: announced by the newsroom's own words, or told from the story by evidence. */
export const related: Construct = {
  name: 'related',
  recognize(block, context) {
    if (block.text.length > longest) return undefined
    const opens = relatedOpeners.test(block.text) && pathToTitle(context, context.index) === undefined
    if (opens || relatedHeadings(context).has(context.index)) return {type: 'related', confidence: 0.96}
    if (!isHeading(block.hints) && isListed(block.text, context)) return {type: 'related', confidence: 0.93}
    if (isGluedTeaser(block.text, context) || isLinkedTitle(block.text, context))
      return {type: 'related', confidence: 0.93}
    if (isSummary(context, context.index) || isOverSummary(context)) return {type: 'related', confidence: 0.93}
    if (isDatedTitle(context) && !saysRole(block.text, context)) return {type: 'related', confidence: 0.95}
    if (isPart(context)) return {type: 'related', confidence: 0.93}
    if (isDashed(context)) return {type: 'related', confidence: 0.93}
    if (!isTeaser(context) && !part.test(block.text)) return undefined
    const isSigned = stands(findSignature, context) || stands(findNames, context)
    return isSigned ? {type: 'related', confidence: 0.95} : undefined
  },
  type: 'related',
  hints: {heading: 1, unlinked: -4, allLink: 5, bodyStyle: -1, afterSignature: 0.7}
}

/** Say whether a title is a part of the series beside another one, or the next part under the story. */
function isPart(context: Context): boolean {
  const {blocks, index, lastLong} = context
  const isAt = (at: number) => bareParts.test(blocks[at]?.text ?? '')
  if (!isAt(index)) return isBracketedPart(context)
  return isAt(index - 1) || isAt(index + 1) || (lastLong !== -1 && index > lastLong && index === blocks.length - 1)
}

/** Say whether a title is one of several parts in a row under the lead or amid the story, as the headline is none. */
function isBracketedPart(context: Context): boolean {
  const {blocks, index} = context
  const isAt = (at: number) => {
    const text = blocks[at]?.text ?? ''
    return bracketed.test(text) && bracketedParts.test(text)
  }
  return isAt(index) && (isAt(index - 1) || isAt(index + 1)) && standsUnderText(context)
}

/** Say whether a title is one of several in a row that end with a stroke: links of a menu, of which the rest was lost. */
function isDashed({blocks, index}: Context): boolean {
  const isAt = (at: number) => {
    const text = blocks[at]?.text ?? ''
    return text.length >= shortestTitle && text.length <= longestTitle && /[\p{Ll}?!”"…] [-–]$/u.test(text)
  }
  return isAt(index) && (isAt(index - 1) || isAt(index + 1))
}

/** Say whether the markup sets a block as a heading of the story: it ends a list. */
function isHeading({heading, allLink}: Hints): boolean {
  return heading !== undefined && !allLink
}

/** The headings over other articles; most articles have none. */
const relatedHeadings = onceAnArticle(({blocks}): ReadonlySet<number> => {
  return new Set(blocks.flatMap(({text}, at) => (relatedHeading.test(text) ? [at] : [])))
})

/** Say whether a title stands in the list under a heading over other articles. */
function isListed(text: string, context: Context): boolean {
  if (relatedHeadings(context).size === 0) return false
  if (!isListedTitle(text) && !isShortTitle(text, context)) return false
  if (isOfPage(text, context)) return false
  const marked = listItem.test(text)
  const isItem = (above: string, at: number) =>
    (isListedTitle(above) || shortTitle.test(above)) &&
    listItem.test(above) === marked &&
    !residueAt(context, at) &&
    !isImprint(above)
  const isUnder = isUnderHeading(context, {heading: relatedHeading, most: longestList, isItem})
  return (
    isUnder &&
    !isBesideDate(context) &&
    summaryAgain(context) !== context.index + 1 &&
    !saysRole(text, context) &&
    !isCaption(text, context)
  )
}

/** Where the paper or an office is to be found: `Cơ sở 2: 12 Hàng Muối`, `15 Hàng Muối, Hà Nội`. */
const address =
  /^(?:Cơ sở|Trụ sở|Văn phòng|VPĐD|CS|Chi nhánh) ?\d? ?: ?\S|^(?:[Ss]ố )?\d{1,4}\p{Lu}?(?:[/-]\d{1,4})? ?[-–]? \p{Lu}[\p{L}\p{M}\d.]*(?: \p{Lu}[\p{L}\p{M}\d.]*){0,4} ?[,–-] [\p{Lu}\d]/u

/** Say whether a line under a list is no title: the name of a paper or of an author, or an address of the imprint. */
function isOfPage(text: string, context: Context): boolean {
  return isImprint(text) || isPaper(text, context) || isNames(text.replace(degree, ''), context)
}

/** Say whether the imprint begins with a line: the list above is over. */
function isImprint(text: string): boolean {
  return address.test(text) || paper.test(text) || /[©@]/.test(text)
}

/** What stands before the name of an expert who signs. */
const degree = /^(?:(?:BS|ThS|TS|PGS|GS|CK ?I{1,2}|Lương y|Bác sĩ|Luật sư|Thạc sĩ|Tiến sĩ)[.,]? ?){1,4}(?=\p{Lu})/u

/** Say whether a line is a credit by its word for a role: the signature of the story, above which the page has a list. */
function saysRole(text: string, {credits}: Context): boolean {
  return credits.parse(text, {closing: true})?.parts.some(({role}) => role !== undefined) ?? false
}

/** Say whether a line stands in the head of the page, over the day of the story or right under it: it is its headline then. */
function isBesideDate(context: Context): boolean {
  if (!isHead(context)) return false
  return [-1, 1, 2, 3].some(step => recognizesAt(timestamp, context, context.index + step))
}

/** Say whether a line ends with the credit of a picture: it stands under one. */
function isCaption(text: string, {credits}: Context): boolean {
  if (/\((?:Nguồn|Ảnh) ?:[^()]{2,40}\)\.?$/u.test(text)) return true
  return credits.parseTrailing(text)?.parts.some(({role}) => role !== undefined && visual.has(role)) ?? false
}

/** Say whether a short title stands after the story, right under a heading over others or at the end: no name, and no button. */
function isShortTitle(text: string, context: Context): boolean {
  const {blocks, index} = context
  if (!isTail(context) || text.length >= shortestTitle || !shortTitle.test(text)) return false
  if (index < blocks.length - 1 && !relatedHeading.test(blocks[index - 1]?.text ?? '')) return false
  return !isNames(text, context) && !relatedHeading.test(text) && !residueAt(context, index)
}

/** A title of three words and more, however short. */
export const shortTitle = /^\p{Lu}[^\s.!?…:;,|/]*(?: [^\s.!?…:;,|/]+){2,}$/u

function isListedTitle(text: string): boolean {
  return isTitle(text, shortestTitle, longestTitle) && !isNote.test(text) && !isMenu(text) && !speaker.test(text)
}

/** Who asks in an interview that goes on under the list. */
const speaker = /^(?:PV|P\.V|MC|Phóng viên|Hỏi|HỎI|PHÓNG VIÊN) ?:/u

/** Say whether signs part three and more items of a menu. */
function isMenu(text: string): boolean {
  const first = text.indexOf(' | ')
  return first !== -1 && text.lastIndexOf(' | ') > first
}

/** Say whether a title stands twice there, as under its picture and beside it, or is summed up by the block. */
function isTeaser({blocks, index, lastLong}: Context): boolean {
  const isTwice = (at: number) => {
    const text = blocks[at]?.text ?? ''
    return at > lastLong && text.length >= shortestTitle && text === blocks[at + 1]?.text && !/[.:]$/.test(text)
  }
  return isTwice(index) || isTwice(index - 1) || isTwice(index - 2)
}

/**
 * Say whether a block stands after the end of a story that is signed: nothing there runs on, and it is no credit.
 *
 * Of 123 such lines in the labelled articles that are neither residue nor a caption, 108 point to other articles.
 *
 * @param context Context of the block.
 * @returns Whether it does; it is no part of the story then.
 */
export function isAfterStory(context: Context): boolean {
  const {blocks, index} = context
  if (!stands(findSignature, context)) return false
  const text = blocks[index]?.text ?? ''
  if (text.length < shortestTitle || isNote.test(text)) return false
  // A second line of the signature: what the author does.
  if (index === blocks.length - 1 && index === findSignature(context) + 1 && !/[.!?…]$/.test(text)) return false
  return endsStory(context) && !others.some(construct => recognizesAt(construct, context, index))
}

/** A remark on the story, and an address. */
const isNote =
  /^[*([]|https?:|@|\d{3}[ .]?\d{3}|^(?:ghi chú|lưu ý|chú thích|link|địa chỉ|trụ sở|tòa soạn|điện thoại|giấy phép)\s?:|^(?:số|tầng|lầu|phòng) \d[^:]{4,80}, [^:]{3,60}$/i
/** What is said of a story after its end. */
const others = [byline, credit, caption]

/** Say whether the first signature stands right under a sentence of the story, and no block after it runs on. */
const endsStory = onceAnArticle((context): boolean => {
  const {blocks} = context
  const signature = findSignature(context)
  const above = blocks[signature - 1]?.text ?? ''
  if (above.length < shortestLast || !/[.!?…”"]$/u.test(above)) return false
  // What says who took a picture closes no story.
  const parts = context.credits.parse(blocks[signature]?.text ?? '', {closing: true})?.parts ?? []
  const roles = parts.flatMap(({role}) => role ?? [])
  if (roles.length > 0 && roles.every(role => visual.has(role)) && !recognizesAt(byline, context, signature))
    return false
  // Short reports one after another are signed each.
  const after = blocks.slice(signature + 1)
  const isSigned = after.some((_, at) => at > 0 && recognizesAt(byline, context, signature + 1 + at))
  const length = (part: readonly Block[]) => part.reduce((sum, {text}) => sum + text.length, 0)
  return (
    !isSigned && after.every(({text}) => text.length < running) && length(after) < length(blocks.slice(0, signature))
  )
})

const visual: ReadonlySet<string> = new Set(['photo', 'video', 'graphic'])

/** Say whether a line that is found after the running text stands above a block. */
function stands(find: (context: Context) => number, context: Context): boolean {
  if (context.index <= context.lastLong + 1) return false
  const line = find(context)
  return line !== -1 && line < context.index
}

/** Index of the first line after the running text that reads as the names of an author, or -1. */
const findNames = onceAnArticle(context => {
  const {blocks, lastLong} = context
  return lastLong === -1 ? -1 : blocks.findIndex(({text}, at) => at > lastLong && isNames(text, context))
})

/** Index of the first signature after the running text, or -1. */
const findSignature = onceAnArticle(context =>
  context.blocks.findIndex(
    (_, at) => at > context.lastLong && (recognizesAt(byline, context, at) || recognizesAt(credit, context, at))
  )
)
