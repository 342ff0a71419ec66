import {type Block, type Hints, isListing} from '../../../block/block.ts'
import type {CreditPart} from '../../../credit/index.ts'
import type {Construct, Context} from '../../construct.ts'
import {partSpans} from '../../credit-spans.ts'
import {announced} from './announced.ts'
import {filePictures} from './file-pictures.ts'
import {isOverCaption} from './headline-again.ts'
import {isBulleted} from './listed.ts'
import {isHead, recognizesAt} from './page-head.ts'
import {parseDate} from './parse-date.ts'
import {isPictureCell} from './picture-cell.ts'
import {picturesOfSteps} from './steps.ts'
import {timestamp} from './timestamp.ts'
import {isUnderPath, pathToTitle} from './title-path.ts'
import {captionsUnderTitle} from './under-title.ts'

/** Longest caption that newsrooms print; longer lines with a credit at the end are text with a caption glued to it. */
const longest = 480

/** Up to so many blocks an article has its head, in which titles and summaries stand twice. */
const headLines = 4

/** What is to be seen, after the word for a picture: `Ảnh: Lớp học bên sông`, `Hình 2. Sơ đồ lọc nước`. */
const described = /^(?:Ảnh|Hình|ẢNH|HÌNH)(?: \d{1,2})? ?[:.] ?\p{Lu}[^:.]{28,200}\.?$/u

/** The same with its number, wherever it stands: `Ảnh 2: Người mua xem răng trâu.`, `Hình 2.1 - Mặt cắt của bể lọc` */
const numbered = /^(?:Ảnh |Hình |ẢNH |HÌNH |H\.? ?)\d{1,2}(?:\.\d{1,2})? ?[:.–-] ?\p{Lu}[^:]{18,300}$/u

/** The name of a chart with its number, wherever it stands: `Biểu đồ 1. Giá gạo qua các năm` */
const charted = /^(?:Biểu đồ|Sơ đồ|Đồ thị|Lược đồ) \d{1,2}(?:\.\d{1,2})? ?[:.–-] ?\p{Lu}[^:]{8,300}$/u

/** Who stands where in a picture, and which of several it is, wherever it stands: `Từ trái sang: …`, `(Trong ảnh: …)`, `Ảnh dưới: …`. */
const placed =
  /^[*–-]? ?\(?(?:(?:Hàng|Ảnh|Hình|Đứng|Ngồi|Người)[^:.]{0,30}[ ,] ?)?(?:(?:[Tt]ừ )?(?:[Tt]rái|[Pp]hải) (?:sang|qua)(?: (?:phải|trái))?|(?:Trong|TRONG) (?:ảnh|ẢNH|hình)\)?|(?:Ảnh|Hình|ẢNH) (?:trên|dưới|(?:bên )?(?:trái|phải)|lớn|nhỏ))(?: ?:|(?<=\))) ?[\p{L}"“][^\n]{9,300}$/u

/** How captions open on pages that mark them: with an arrow up to the picture, or by their name. */
const marked = /^(?:[▲△] ?|Chú thích(?: ảnh)? ?: ?)\p{Lu}[^:]{18,300}$/u

/** What a video amid the story shows: `VIDEO: Sao Mai 2-1 Sông Hồng`. */
const filmed = /^(?:VIDEO|Video|CLIP|Clip|Trailer)(?: \d{1,2})? ?: ?\p{Lu}[^:]{10,200}$/u

/** The first letters of what is marked, of who stands where, and of charts; and up to where the colon or bracket of these stands. */
const openers = 'ẢHVCT▲△'
const placedOpeners = 'TPẢHĐN*–-('
const chartOpeners = 'BSĐL'
const longestOpening = 60

/** How BBC Vietnamese opens a caption, after the credit or without. */
const photographed = /^(?:Nguồn hình ảnh, .{2,80} )?Chụp lại (?:hình ảnh|video), /u
/** The same words on a line of their own, above the caption. */
const photographMark = /^Chụp lại (?:hình ảnh|video),$/u

/** The supplier of a picture on a line of its own, above the caption. */
const supplier = /^Nguồn hình ảnh, [^.!?]{2,80}$/u

/** Longest caption whose credit names a source or who made a video, and no photo. */
const longestSourced = 240

/** The source of a story at the end of its last paragraph, and the shortest of these: `… (Theo AFP)`. */
const storySource = /^\((?:[Ll]ược )?[Tt]heo /
const shortestSourced = 120

/** Where captions stand in a row, found once an article. */
const rows = [announced, picturesOfSteps, captionsUnderTitle, filePictures]

/** Words under a photo: told by the credit at their end or by the markup, else by evidence. */
export const caption: Construct = {
  name: 'caption',
  recognize(block, context) {
    const {blocks, credits, index, lastLong} = context
    const {text, hints, breaksBefore} = block
    if (hints.caption) {
      // A caption that is a credit and nothing else.
      const whole = text.length <= longest ? credits.parse(text, {closing: true}) : undefined
      if (whole) return {type: 'credit', confidence: 0.98, spans: partSpans(whole.parts)}
      // Amid a line that lost its breaks, nothing but the sentence tells where the caption begins.
      return {type: 'caption', confidence: breaksBefore === 0 ? 0.88 : 0.98}
    }
    if (opensAsCaption(text, context) || isPlaced(text) || isDoubled(context) || isPictureCell(context))
      return {type: 'caption', confidence: 0.93}
    if (rows.some(find => find(context).has(index))) return {type: 'caption', confidence: 0.9}
    const above = blocks[index - 1]?.text ?? ''
    if (
      (text.length <= longest && (photographed.test(text) || photographMark.test(above))) ||
      (canStandAlone(text) && supplier.test(above) && !credits.parse(text))
    )
      return {type: 'caption', confidence: 0.97}
    if (isStyled(hints) && text.length <= longest) return {type: 'caption', confidence: 0.92}
    if (text.length > longest || isListing(block)) return undefined
    const match = credits.parseTrailing(text)
    if (!match && (standsOverPhotoCredit(text, context) || isOverCaption(context)))
      return {type: 'caption', confidence: 0.9}
    if (!match || match.start === 0) return undefined
    const visual = match.parts.some(({role}) => role === 'photo' || role === 'video' || role === 'graphic')
    // "(Nguồn: AFP/TTXVN)" at the end of a line is a photo's; "Nguồn: …" without brackets, and "(Theo AFP)", close a story.
    // A block that is set like the body and follows no image is body text with its source.
    const body = hints.bodyStyle === true && !hints.afterImage
    const closes = text.length >= shortestSourced && storySource.test(text.slice(match.start))
    const bracketed = !body && !closes && text[match.start] === '(' && match.parts.some(({role}) => role === 'source')
    // "… - Nguồn: AFP" before the story is over is a picture's or a video's too: that of the story stands at its end.
    const amid = !body && index < lastLong && text.length <= longestSourced
    const isWire = isWirePhoto(match.parts) || (text[match.start] === '(' && isWirePhoto(match.parts.toReversed()))
    const made = amid && (match.parts.some(isMaker) || text[match.start] === '©' || isWire)
    if (!visual && !bracketed && (!made || isBulleted(context))) return undefined
    return {type: 'caption', confidence: Math.min(match.confidence, 0.98)}
  },
  type: 'caption',
  hints: {
    heading: -3,
    bodyStyleAlone: -2.5,
    figure: 3,
    afterImage: 3,
    captionPattern: 4.5,
    italic: 1,
    centred: 1.5,
    alignedRight: -3,
    small: 1,
    allLink: -3,
    bodyStyle: -1.5,
    styledAfterImage: 3,
    afterSignature: -3
  }
}

/** Say whether a line opens with a word or a sign of captions. */
function opensAsCaption(text: string, context: Context): boolean {
  if (!openers.includes(text.charAt(0))) return false
  const {credits, index, lastLong} = context
  const isNamed = described.test(text) || (index < lastLong && filmed.test(text))
  if (isNamed && !isHead(context) && !credits.parse(text)) return true
  return (index < lastLong && marked.test(text)) || (numbered.test(text) && !credits.parse(text))
}

/** Say whether a line opens with who stands where in a picture, which picture it is, or the number of a chart. */
function isPlaced(text: string): boolean {
  const first = text.charAt(0)
  if (chartOpeners.includes(first) && charted.test(text)) return true
  if (!placedOpeners.includes(first)) return false
  const colon = text.indexOf(':')
  const isOpening = colon === -1 ? text.includes(')') : colon <= longestOpening || first === '('
  return isOpening && placed.test(text)
}

/** The shortest and the longest caption that has its credit on a line of its own. */
const shortestOver = 20
const longestOver = 140
/** What a sentence, a heading and a name do not end with. */
const captionLast = /[\p{L}\p{M}\p{N})]/u

/** Say whether a line has the length and the end of such a caption. */
function canStandAlone(text: string): boolean {
  return text.length >= shortestOver && text.length <= longestOver && captionLast.test(text.slice(-1))
}

const photoFirst = /^[([]?(?:Ảnh|ẢNH|Hình|HÌNH|Photo|PHOTO)| (?:photo|PHOTO)[)\]]?$/

/** Say whether a line without a full stop stands amid the story, right over the credit of a picture. */
function standsOverPhotoCredit(text: string, {blocks, credits, index, lastLong}: Context): boolean {
  if (index === 0 || index >= lastLong || !canStandAlone(text)) return false
  const below = blocks[index + 1]?.text ?? ''
  if (!photoFirst.test(below)) return false
  const parts = credits.parse(below)?.parts ?? []
  return (
    parts.some(({role}) => role === 'photo') &&
    parts.some(({type}) => type !== 'creditRole') &&
    !credits.parse(text) &&
    !credits.parseNames(text) &&
    !parseDate(text)
  )
}

/** The shortest line that stands twice as a caption, and the shortest of which both copies are one. */
const shortestDoubled = 24
const shortestPair = 60

/**
 * Say whether a line stands twice in a row amid the story: as the alternative text of a picture and as its caption, or
 * as a heading and as the caption of the picture under it. Of 81 such lines in labelled articles, 79 second ones are.
 */
function isDoubled(context: Context): boolean {
  const {blocks, index, lastLong} = context
  const {text} = blocks[index] as Block
  const isAt = (at: number) => text === blocks[at]?.text
  if ((!isAt(index - 1) && !isAt(index + 1)) || index < headLines || index >= lastLong || isAt(0)) return false
  if (pathToTitle(context, index - 1) || isUnderPath(context)) return false
  // A summary under the day of the story, which opens the story once more.
  if (recognizesAt(timestamp, context, isAt(index - 1) ? index - 2 : index - 1)) return false
  if (text.length < shortestDoubled || text.endsWith('!') || !/\p{Ll} /u.test(text)) return false
  const isWhole = /[.)]$/.test(text)
  // What stands three times without a stop is a chant.
  if (isAt(index - 1)) return isWhole || (!isAt(index - 2) && !isAt(index + 1))
  return isWhole || (text.length >= shortestPair && !isAt(index + 2))
}

/** `… AP - Lê Na`: an agency, then its photographer; under a story the author stands first, in a caption only in brackets. */
function isWirePhoto([first, second, ...more]: readonly CreditPart[]): boolean {
  return first?.type === 'agency' && first.id !== undefined && second?.type === 'contributor' && more.length === 0
}

function isMaker({role}: CreditPart): boolean {
  return role === 'source' || role === 'production'
}

/** How captions are set that follow their image: centred, or small, and no heading. */
function isStyled({afterImage, centred, small, bodyStyle, heading, allLink}: Hints): boolean {
  return (
    afterImage === true &&
    (centred === true || small === true) &&
    bodyStyle !== true &&
    heading === undefined &&
    !allLink
  )
}
