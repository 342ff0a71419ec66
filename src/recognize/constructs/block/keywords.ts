import {keywordOpeners, keywordsHeading, relatedHeading} from '../../../lexicon/related.ts'
import type {Construct, Context} from '../../construct.ts'
import {onceABlock} from '../once-a-block.ts'
import {isUnderHeading} from './listed.ts'
import {isNames, isTail} from './page-head.ts'
import {residueAt} from './residue-at.ts'
import {findResidue} from './residue-index.ts'

/** The longest line of keywords. */
const longest = 600
/** The longest keyword on a line of its own, and how many stand in a list. */
const longestKeyword = 40
const mostKeywords = 12
/** A keyword on a line of its own. */
const tag = /^[\p{L}\p{N}](?:[^.!?:;,|…]|\.(?=\d))*$/u
/** The longest keyword of a run without a heading, in units and words. */
const longestAlone = 32
const mostWords = 6
/** The shortest block of a story under one of its headings. */
const shortestPart = 80
/** Words in capitals throughout stand on buttons and over lists. */
const capitals = /^\p{Lu}[\p{Lu}\p{M}\d]*(?: [\p{Lu}\p{M}\d]+)+$/u
/** The longest signature above a row of them. */
const longestSignature = 80
/** The longest title of another article above it. */
const longestTitle = 140
/** Hashtags, as readers of social networks write them. */
const hashtags =
  /^#(?:[\p{L}\p{M}\p{N}_ /-]{2,40}(?:[,;]? ?#[\p{L}\p{M}\p{N}_ /-]{2,40}){1,20}|[\p{L}\p{M}\p{N}_ /-]{2,24})$/u
/** One alone, under a story. */
const longHashtag = /^# \p{L}[\p{L}\p{M}\p{N}_ ]{1,48}$/u
/** Keywords in a row, with signs between them: each begins with a small letter, as no title does. */
const row = /^\p{Ll}[^.!?:,;|/]{1,38}(?:(?:, ?|; ?| ?\| ?)\p{Ll}[^.!?:,;|/]{1,38}){1,12}$/u
/** So many, of so few words each, are keywords whatever stands above them. */
const surestRow = 3
const surestWords = 4
/** Keywords in a row with names among them: `Chợ nổi, du lịch, miền Tây`. */
const mixedRow = /^[\p{L}\p{N}][^.!?:,;|/•#]{1,38}(?:(?:[,;|•#] ?| \/ )[\p{L}\p{N}][^.!?:,;|/•#]{1,38}){2,12}$/u
/** What a step of an address begins with, and what a sentence goes on with. */
const addressed =
  /^(?:xã|phường|quận|huyện|tỉnh|thành phố|thị trấn|thị xã|thôn|ấp|tp|nhưng|và|là|đã|đang|nên|thì|mà|khi|nếu|do|vì|để|trong|tại|ở|với|của|cùng|sau|trước|từ|theo|cho|có|không|được|bị|sẽ|ông|bà|anh|chị|em) /u
/** Keywords without signs between them, under a signature or another short line. */
const joined = /^\p{Ll}[^.!?:,;|]{3,100}$/u

/** Keywords with two spaces between them, as pages leave them that set each in a box of its own. */
const spaced =
  /^[\p{L}\p{N}][^.!?:;,|…() ]{0,30}(?: [^.!?:;,|…() ]{1,30}){0,5}(?: {2}[\p{L}\p{N}][^.!?:;,|…() ]{0,30}(?: [^.!?:;,|…() ]{1,30}){0,5}){1,11}$/u
/** Words over other articles behind which keywords stand as well. */
const pointing = /^(?:Chủ đề liên quan|Chủ đề|Tham khảo thêm|Tìm hiểu thêm|Xem thêm|Liên quan)\s?:\s?/u
/** How many lines of a page may hold the headline. */
const headLines = 4

/** A line of keywords: `Từ khóa: …`, `#cảng cá #ven biển`. */
export const keywords: Construct = {
  name: 'keywords',
  recognize({text, node}, context) {
    if (text.length > longest) return undefined
    const isNamed = keywordOpeners.test(text) || hashtags.test(text) || (isTail(context) && isMarked(text, context))
    // A list or a table of the story may consist of such words.
    const isKeywords = isNamed || (!node && (isRow(text, context) || isListed(text, context) || isInRun(context)))
    return isKeywords ? {type: 'keywords', confidence: 0.95} : undefined
  },
  type: 'keywords'
}

/** Say whether a line after the story is one long hashtag, keywords behind a word for them, or the heading over some. */
function isMarked(text: string, context: Context): boolean {
  if (longHashtag.test(text)) return true
  const word = pointing.exec(text)?.[0]
  if (word !== undefined) return row.test(text.slice(word.length))
  return keywordsHeading.test(text) && standsOverKeywords(context)
}

/**
 * Say whether a keyword stands right under a block.
 *
 * @param context Context of the block.
 * @returns Whether one does.
 */
export function standsOverKeywords(context: Context): boolean {
  const below = context.index + 1
  const next = context.blocks[below]?.text ?? ''
  const isRowOf = [hashtags, row, mixedRow, spaced].some(like => like.test(next))
  return (isRowOf || (next !== '' && isKeyword(next))) && !residueAt(context, below)
}

/** Say whether a short line stands in the list under a heading over keywords, after the story. */
function isListed(text: string, context: Context): boolean {
  const {index, lastLong} = context
  if (index <= lastLong || !isKeyword(text)) return false
  // Below keywords in one row, or what the page left, the list is over.
  const isItem = (above: string, at: number) => isKeyword(above) && !/[,;]/.test(above) && !residueAt(context, at)
  return isUnderHeading(context, {heading: keywordsHeading, most: mostKeywords, isItem}, lastLong)
}

/** Say whether keywords stand in a row, after the story: the next line of a sentence that was cut begins so too. */
function isRow(text: string, context: Context): boolean {
  if (!isTail(context)) return false
  const {blocks, index} = context
  const above = blocks[index - 1]?.text ?? ''
  const isOver = above.length <= longestKeyword || /[.!?…”"]$/.test(above)
  return (
    ((isOver || isSureRow(text)) && row.test(text)) ||
    isSpacedRow(text, context) ||
    (mixedRow.test(text) && holdsHeadline(text.split(/ ?[,;|•#] ?| \/ /), context)) ||
    (isMixedRow(text, context) &&
      ((index === blocks.length - 1 && (isOver || above.length <= longestTitle)) || isSignature(above, context))) ||
    (above.length <= longestKeyword && joined.test(text) && !isAmidSmall(context))
  )
}

/** Say whether a line beside it begins with a small letter too: of a verse, or of a sentence that was broken. */
function isAmidSmall({blocks, index}: Context): boolean {
  return [index - 1, index + 1].some(at => /^\p{Ll}/u.test(blocks[at]?.text ?? ''))
}

function isSureRow(text: string): boolean {
  const items = text.split(/[,;|] ?/)
  return (
    items.length >= surestRow && items.every(item => item.split(' ').length <= surestWords && !addressed.test(item))
  )
}

/** Say whether two spaces part three and more keywords, or fewer of the headline; rows of a table follow each other. */
function isSpacedRow(text: string, context: Context): boolean {
  const {blocks, index, residue: patterns} = context
  if (!spaced.test(text) || [index - 1, index + 1].some(at => spaced.test(blocks[at]?.text ?? ''))) return false
  const items = text.split('  ')
  if (items.some(item => findResidue(patterns, item, 'after'))) return false
  return items.length >= surestRow || holdsHeadline(items, context)
}

/** Say whether half of several keywords, or two of them, stand in the headline. */
function holdsHeadline(items: readonly string[], context: Context): boolean {
  const found = items.filter(item => isOfHeadline(item, context)).length
  return found >= 2 || found * 2 >= items.length
}

/** Say whether a keyword stands in the headline, word for word. */
function isOfHeadline(text: string, {blocks}: Context): boolean {
  const words = ` ${text.toLowerCase()} `
  return blocks.slice(0, headLines).some(({text: title}) => {
    return title.length > text.length && title.length <= longestTitle && ` ${plainWords(title)} `.includes(words)
  })
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .trim()
}

function isSignature(text: string, {credits}: Context): boolean {
  if (text.length > longestSignature) return false
  return (credits.parseNames(text) ?? credits.parse(text, {closing: true})) !== undefined
}

/**
 * Say whether three and more words stand in a row, and no steps of an address: most of them begin with small letters,
 * or all are in capitals and no names.
 */
function isMixedRow(text: string, context: Context): boolean {
  if (!mixedRow.test(text)) return false
  if (text === text.toUpperCase()) return !isNames(text, context)
  const items = text.split(/ ?[,;|•#] ?| \/ /)
  const small = items.filter(item => /^\p{Ll}/u.test(item))
  return small.length * 2 >= items.length && !small.some(item => addressed.test(item))
}

/**
 * Say whether a line is one of several keywords, one under another, after the story.
 *
 * At least one of them begins with a small letter, as no title and no name does, or stands in the headline.
 */
function isInRun(context: Context): boolean {
  const {blocks, index} = context
  const textAt = (at: number) => blocks[at]?.text ?? ''
  const isTag = (at: number) => isTagAt(context, at)
  if (!isTail(context) || !isTag(index)) return false
  let first = index
  while (index - first <= mostKeywords && isTag(first - 1)) first--
  let last = index
  while (last - index <= mostKeywords && isTag(last + 1)) last++
  // The author stands right above them.
  const isSigned = isNames(textAt(first), context) && !isOfHeadline(textAt(first), context)
  if (isSigned && first === index) return false
  const tags = blocks.slice(isSigned ? first + 1 : first, last + 1).map(({text}) => text)
  if (tags.length < 2 || tags.length > mostKeywords) return false
  const above = textAt(first - 1)
  const isOver = /[.!?…”"]$/.test(above) || residueAt(context, first - 1) !== undefined || isSignature(above, context)
  // What the headline has is no heading of the part under it.
  const isOfStory = textAt(last + 1).length < shortestPart && tags.some(tag => isOfHeadline(tag, context))
  return (isOver && tags.some(tag => /^\p{Ll}/u.test(tag))) || (isOfStory && !/:$/.test(above))
}

/** Say whether a line under the story can be a keyword alone; those around it ask as well. */
const isTagAt = onceABlock((context, index) => {
  const text = context.blocks[index]?.text ?? ''
  return index > context.lastLong && isKeywordAlone(text, context, index)
})

/** Say whether a line can be a keyword: few words, no heading over other articles, and no credit. */
function isKeywordAlone(text: string, context: Context, at: number): boolean {
  if (text.length > longestAlone || !tag.test(text) || text.split(' ').length > mostWords) return false
  if (relatedHeading.test(text) || residueAt(context, at)) return false
  return isOfHeadline(text, context) || (!capitals.test(text) && !context.credits.parse(text, {closing: true}))
}

function isKeyword(text: string): boolean {
  return text.length <= longestKeyword && !/[.:!?]$/.test(text) && !relatedHeading.test(text)
}
