import type {Block} from '../../../block/block.ts'
import {isPlace} from '../../../lexicon/places.ts'
import {relatedHeading} from '../../../lexicon/related.ts'
import {isRubric} from '../../../lexicon/rubrics.ts'
import {readTwice} from '../../../util/twice.ts'
import {hasSyllableShape} from '../../../vietnamese/spelling.ts'
import type {Construct, Context} from '../../construct.ts'
import {partSpans} from '../../credit-spans.ts'
import {isAnnounced, isBulleted} from './listed.ts'
import {isHead, isNames, isTail, isTitle, longestHead, recognizesAt} from './page-head.ts'
import {residueAt} from './residue-at.ts'
import {isRow} from './rows.ts'
import {timestamp} from './timestamp.ts'

/** How many blocks from the end a signature may stand: pointers to other articles follow it. */
const closing = 3
/** Shortest sentence under which it may stand, whatever the page has after it. */
const sentence = 100
/** The shortest block under a name that stands under the title. */
const beneath = 60
/** The shortest title under a name. */
const leastTitle = 25
/** The longest line of names. */
const longestNames = 120
/** The shortest line of names and a post. */
const shortestPosted = 18
/** How sure the names must be where the line closes the article. */
const sure = 0.65
/** How sure they must be where it opens the article: a family name comes first. */
const surest = 0.85

/** The address of its author, behind the name. */
const mail = /\s{1,3}(?:[-–—|] ?)?[([]?(?:E-?mail ?: ?)?[\w.+-]{2,40}@[a-z\d.-]{3,40}[)\]]?$/i

/** What ends a story, behind the name as well. */
const endMark = './.'
/** How sure they must be where little else may stand. */
const likely = 0.4

/** What its author is, or where, behind the name that closes a story: a post, an office, a place. */
const posts =
  /(?:,? [-–—] |, | \()(?=(?:(?:[Pp]hó |[Qq]uyền |[Nn]guyên )?(?:[Tt]rưởng|[Gg]iám đốc|[Tt]ổng|[Cc]hủ tịch|[Bb]í thư|[Hh]iệu trưởng|[Vv]iện trưởng|[Cc]hánh|[Cc]ục|[Vv]ụ|[Cc]huyên gia|[Cc]huyên viên|[Cc]ông chức|[Cc]án bộ|[Pp]hóng viên (?:thường trú )?tại|[Tt]hường trú tại|[Bb]ác sĩ|[Gg]iảng viên)|Luật|Đoàn|Công ty|Văn phòng|Khoa|Bộ môn|Trường|Học viện|Viện|Bệnh viện|Trung tâm|Chi cục|Sở|Phòng|Hội|Ban|khu|thôn|xã|ấp|phường|tổ|xóm|bản|buôn|tỉnh|TP|quận|huyện|thị)(?![\p{L}\p{M}])[^.!?:]{2,90}$)/u

/** The same on a line of its own, under the name that stands in the head of a paper in a journal. */
const postAlone =
  /^\(?(?:(?:Phó |Quyền |Nguyên )?(?:Trưởng|Giám đốc|Chủ tịch|Chủ nhiệm|Bí thư|Hiệu trưởng|Viện trưởng|Tổng Biên tập|Tổng biên tập|Chánh)|Khoa|Bộ môn|Trường|Học viện|Viện|Bệnh viện|Trung tâm|Cục|Vụ|NCS|Nghiên cứu sinh|Giảng viên)(?![\p{L}\p{M}])(?:[^.!?:;]|TP\.){3,100}[\p{L}\p{M}),.]$/u
/** What an author is called before the name. */
const degree =
  /^(?:(?:PGS|GS|TS|ThS|THS|NCS|CN|KS|BS|Tiến sĩ|Thạc sĩ|Luật sư|LS|Đại tá|Thượng tá|Trung tá)[.,]{0,2} ?){1,4}(?=\p{Lu})/u
/** Words with capitals alone, as stand behind a degree. */
const wholeName = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,4}$/u
/** How surely the name over a post is one. */
const sureOver = 0.6

/** How others are spoken of, in captions for instance: nobody signs so. */
const addressed = /^(?:Ông|Bà|Anh|Chị|Em|Cô|Thầy|Đ\/c|Đồng chí|Các) /

/** A sign of a few letters, set apart. */
const sign = /^[[(/–—-][^ ]{2,8}[\])/–—-]\.?$/u

/** What has the form of a name and is none: the parts of a law and of a paper, answers of a vote, regions to choose from. */
const noName = /^(?:(?:Chương|Mục|Phần|Điều|Khoản) [IVX\d]{1,5}\.?|Tóm tắt|TÓM TẮT|Mở đầu|MỞ ĐẦU|Có|Không)$/
const choices = /^[^|]{2,30}(?: ?\| ?[^|]{2,30}){2,8}$/

/** Whom newsrooms let sign without a name: reporters, editors, contributors. */
const staff = /^(?:PV|P\.V|NPV|BBT|BTV|CTV|TTV)\.?$/

/** A line of names alone: Vietnamese names after the last paragraph or under the title, else told by evidence. */
export const byline: Construct = {
  name: 'byline',
  recognize({text, hints}, context) {
    if (hints.heading || text.length > longestNames) return undefined
    if (isUnderAuthor(context)) return {type: 'byline', confidence: 0.9}
    if (isNamedByTitle(context)) return {type: 'byline', confidence: 0.95}
    if (isNoName(text)) return undefined
    const {credits} = context
    const post = text.length >= shortestPosted && closesStory(context) ? posts.exec(text) : null
    const signer = post && !addressed.test(text) ? credits.parseNames(text.slice(0, post.index)) : undefined
    if (signer && signer.confidence >= sure && !isRow(context))
      return {type: 'byline', confidence: 0.9, spans: partSpans(signer.parts)}
    // Nothing but a title again, or the mark that ends a story, stands beside it: it need not be as sure.
    const isMarked = text.endsWith(endMark)
    const isKnown = standsBetweenTitles(context) || (isMarked && isTail(context))
    const signs =
      isKnown || closes(context) || standsUnderTitle(context) || standsAboveTitle(context) || standsOverRank(context)
    const own = isMarked ? text.slice(0, -endMark.length) : withoutMail(text)
    const names = signs ? credits.parseNames(withoutCopy(own)) : undefined
    const least = isKnown ? likely : context.index === 0 ? surest : sure
    if (!names || names.confidence < least || isRubric(text)) return undefined
    if (isAnnounced(context) || isBulleted(context) || isRow(context) || isAmidNames(context)) return undefined
    const native = names.parts.every(({start, end}) => text.slice(start, end).split(/[ .]/u).every(isNative))
    return native || sign.test(text) || staff.test(text) ? {type: 'byline', confidence: 0.95} : undefined
  },
  type: 'byline',
  hints: {heading: -2, italic: 0.5, centred: 0.5, alignedRight: 3, bodyStyle: -1.5, afterBody: 1}
}

function isNoName(text: string): boolean {
  return ',;:'.includes(text.slice(-1)) || noName.test(text) || (text.includes('|') && choices.test(text))
}

function withoutMail(text: string): string {
  return text.includes('@') ? text.replace(mail, '') : text
}

/** Leave out the name again, as a page has it beside the portrait of its author: `Lê Hoàng An Lê Hoàng An`. */
function withoutCopy(text: string): string {
  const first = readTwice(text)
  return first?.includes(' ') ? first : text
}

/** The fewest names one under another that are a list: of winners, of those who were elected. */
const fewestListed = 3

/** Say whether a name is one of several, one under another: authors stand in one line, or in two. */
function isAmidNames(context: Context): boolean {
  const {blocks, index} = context
  const isName = (at: number) =>
    /^[^,;:]{4,40}$/.test(blocks[at]?.text ?? '') && isNames(blocks[at]?.text ?? '', context)
  let [first, last] = [index, index]
  while (index - first < fewestListed && isName(first - 1)) first--
  while (last - index < fewestListed && isName(last + 1)) last++
  return last - first + 1 >= fewestListed
}

/** Say whether a line under the title is the post or the office of the author whose name stands right over it. */
function isUnderAuthor(context: Context): boolean {
  const {blocks, index} = context
  const text = blocks[index]?.text ?? ''
  if (index < 2 || index + 1 >= blocks.length || !postAlone.test(text) || !isHead(context)) return false
  if (!blocks.slice(0, index - 1).some(above => isTitle(above.text, leastTitle))) return false
  const above = blocks[index - 1]?.text ?? ''
  const name = above.replace(degree, '')
  return isNames(name, context, sureOver) || (name !== above && wholeName.test(name))
}

/**
 * Say whether a line is the name with which the headline above it opens.
 *
 *     Lê Na: Mùa nước nổi
 *     Lê Na
 *
 * @param context Context of the line.
 * @returns Whether it is.
 */
export function isNamedByTitle(context: Context): boolean {
  const {blocks, index} = context
  const text = blocks[index]?.text ?? ''
  const title = blocks[index - 1]?.text ?? ''
  if (title.length < leastTitle || !text.includes(' ') || !/^ ?[:–-] ?[\p{L}“"]/u.test(title.slice(text.length)))
    return false
  if (title.slice(0, text.length).toLowerCase() !== text.toLowerCase() || !isHead(context)) return false
  // News of a place opens with its name.
  return !isPlace(text) && !isRubric(text) && isNames(text, context, surest)
}

/** Say whether a word has the form of a Vietnamese syllable, or is an initial. */
function isNative(word: string): boolean {
  return word.length < 2 || /^\p{Lu}\p{Ll}$/u.test(word) || hasSyllableShape(word)
}

/** How many lines that a page leaves may stand under the last one of a story. */
const mostBelow = 5

/**
 * Say whether the line stands right under the end of the story, with one line at most below that the page did not leave,
 * or with the heading over other articles.
 */
function closesStory(context: Context): boolean {
  const {blocks, index, lastLong} = context
  const above = blocks[index - 1]?.text ?? ''
  const below = blocks.length - 1 - index
  if (index <= Math.max(lastLong, 1) || !/[.!?…”"]$/u.test(above)) return false
  const under = blocks.slice(index + 1, index + 1 + mostBelow)
  const other = under.findIndex((_, at) => !residueAt(context, index + 1 + at))
  if (other !== -1 && relatedHeading.test(under[other]?.text ?? '')) return true
  return below <= 1 || (below <= mostBelow && other === -1)
}

function closes({blocks, index, lastLong}: Context): boolean {
  if (index === 0 || index <= lastLong) return false
  const above = blocks[index - 1]?.text ?? ''
  const ends = above.length >= sentence && /[.!?…”"]$/u.test(above)
  // Under a title there is a name as well.
  return index >= blocks.length - closing ? index > 1 || ends : index > 1 && ends
}

/** Say whether the title stands over the line and again under it, as a page and then its article have it. */
function standsBetweenTitles(context: Context): boolean {
  const {blocks, index} = context
  const title = blocks[index - 1]?.text ?? ''
  return title === blocks[index + 1]?.text && isHead(context) && isTitle(title, leastTitle)
}

/** No rank in a forum has so many letters. */
const longestRank = 60

/** Say whether the line stands over the rank that a forum gives to who wrote there, with a nickname between or without. */
function standsOverRank(context: Context): boolean {
  const {blocks, index} = context
  const below = /^\([^()]{2,30}\)$/.test(blocks[index + 1]?.text ?? '') ? index + 2 : index + 1
  if ((blocks[below]?.text.length ?? longestRank) >= longestRank || !isHead(context)) return false
  return residueAt(context, below)?.reason === 'forum-rank'
}

/** Columns and pages that list their authors sign above the title: a title is longer than a name, and no name. */
function standsAboveTitle({blocks, index, credits}: Context): boolean {
  const [{text}, title, below] = blocks as [Block, Block | undefined, Block | undefined]
  if (index > 0 || !title || !below) return false
  return isTitle(title.text, leastTitle) && title.text.length > text.length && !credits.parseNames(title.text)
}

/** Newsrooms sign under the title as well, above the lead, with the date beside the name or without. */
function standsUnderTitle(context: Context): boolean {
  const {blocks, index} = context
  const above = blocks[index - 1]
  const below = blocks[index + 1]
  if (!above || !below) return false
  if (index <= longestHead && recognizesAt(timestamp, context, index + 1)) return true
  if (!isHead(context)) return false
  // Under the lead, only the date of the page tells an author from the heading of a part about someone.
  if (/[.!?…]$/.test(above.text)) return below.text.length >= sentence && isDated(context)
  return isTitle(above.text)
    ? below.text.length >= beneath || recognizesAt(timestamp, context, index + 1)
    : index > 1 && recognizesAt(timestamp, context, index - 1)
}

function isDated(context: Context): boolean {
  return context.blocks.slice(0, context.index).some((_, at) => recognizesAt(timestamp, context, at))
}
