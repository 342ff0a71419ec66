import {type Hints, isListing} from '../../../block/block.ts'
import {type CreditPart, shiftParts} from '../../../credit/index.ts'
import {relatedHeading} from '../../../lexicon/related.ts'
import {isRubric} from '../../../lexicon/rubrics.ts'
import type {Construct, Context, Recognition, Span} from '../../construct.ts'
import {partSpans} from '../../credit-spans.ts'
import {isHead, isNames} from './page-head.ts'
import {residueAt} from './residue-at.ts'

/** A sentence of the story, under which it is signed. */
const sentence = /^.{60}.*[.!?…”"]$/su

/** The longest line that can be a credit; a URL may stand in it. */
const longest = 300
/** Where a source or a photographer signs: under the author, among so many lines at the end, or so near after the story. */
const lastLines = 2

/** The address of a source, in the last lines: `Link: https://…`. */
const linked = /^(Link) ?: ?(?=https?:)/iu

/** A dateline that stands on a line of its own: `(Sao Mai) -`. */
const aloneDateline = /^\((?<name>[^()]{2,30})\) ?[-–—]$/u

/** How authors sign in the head of a page: `Lê Na, Theo Sao Mai`, `Phóng viên: Lê Na`. */
const headSign =
  /(?:^| )Theo \p{Lu}|^(?:Nhóm )?(?:[Pp]hóng viên|PV) ?: ?\p{Lu}|^Tác giả \p{Lu}|^(?:Báo|Tạp [Cc]hí)(?: \p{Lu}[\p{L}\p{M}]*){1,5}$/u

/** What the author of BBC Vietnamese does, on a line of its own. */
const post = /^Vai trò, \p{Lu}[^.!?]{3,100}$/u

/** To which house a reader of its pages wrote, on a line of its own in the head: `Gửi tới BBC News Tiếng Việt từ Huế`. */
const sent = /^(?:Gửi|Viết) (?:bài )?(?:tới|cho|đến|về) \p{Lu}[^.!?:]{2,60}$/u

/** Who looked over a text of law or medicine, wherever it is said: `Tham vấn bởi Luật sư Lê Na`. */
const advised =
  /^(?:Bài viết )?(?:được )?(?:tư vấn|tham vấn|kiểm duyệt|cố vấn)(?: chuyên môn| y khoa| nội dung)? bởi \p{Lu}[^!?]{4,140}$/iu

/** Where a text was printed first, under it: `(Bài đăng Tạp chí Sao Mai, số 20/2022)`, `(SM247/09-09)`. */
const printed =
  /^[(*]{0,2} ?(?:Bài|Bài viết)(?: này)?(?: đã| được){0,2} đăng (?!(?:Mới|Cũ) hơn)(?:lại )?(?:trên |tại |từ )?\p{Lu}[^!?]{2,80}$|^\(\p{Lu}{2,6}\d{1,4}\/\d{2}-\d{2,4}\)$/u

/** Whose words were written down: `Ghi theo lời kể của bà Lê Na`. */
const told = /^\(?(?:Lược ghi|Ghi|Viết)(?: lại)? theo lời(?: kể)? [^.!?:]{3,80}$/u

/** Where a picture was found, under it: `Ảnh sưu tầm`, `(Hình từ internet)`. */
const collected = /^\(?(?:Ảnh|Hình)(?: ảnh)? (?:sưu tầm|(?:từ |trên )?(?:internet|mạng))\)?\.?$/iu

/** A line that says who made or supplied what. */
export const credit: Construct = {
  name: 'credit',
  recognize(block, context) {
    const {text} = block
    if (text.length > longest || isListing(block)) return undefined
    const closing = context.index > context.lastLong
    const fromEnd = Math.min(context.blocks.length - context.index, context.index - context.lastLong)
    const above = context.blocks[context.index - 1]?.text ?? ''
    const last =
      closing && (fromEnd <= lastLines || isNames(above, context) || sentence.test(above) || standsOverPage(context))
    const signed = !closing && text.length <= longestSource && headSign.test(text) && isHead(context)
    // Who is to be seen, and the source of the picture: amid the story, nobody signs.
    if (!closing && text.includes('. Nguồn') && shown.test(text) && !isHead(context)) return undefined
    const match = context.credits.parse(text, signed ? {closing: true, last: true} : {closing, last})
    if (!match)
      return (
        readHouse(text, context) ??
        (last ? readLink(text) : undefined) ??
        (closing ? readBroken(context) : undefined) ??
        (closing ? readIssue(text, context) : undefined) ??
        (saysOrigin(text, context) ? {type: 'credit', confidence: 0.9} : undefined) ??
        (closing && isSetApart(block.hints) ? readSource(text) : undefined) ??
        (last ? readOrigin(text, context) : undefined)
      )
    // `QUÂN SỰ - QUỐC PHÒNG` is a rubric before it is two newsrooms.
    if (!closing && !text.endsWith(':') && isRubric(text)) return undefined
    // Nothing but newsrooms, above all else: the name of the paper.
    if (context.index === 0 && match.parts.every(({type}) => type === 'agency')) return undefined
    // An office alone, or a paper that is called as a rubric is, signs a story, not a list of keywords, titles or rubrics.
    const isAlone = closing && (isOfficeAlone(match.parts) || (!text.endsWith(':') && isRubric(text)))
    if (isAlone && !sentence.test(above) && !isSignature(above, context)) return undefined
    return {type: 'credit', confidence: match.confidence, spans: partSpans(match.parts)}
  }
}

/** Names in a sentence of their own, before a source: `Lê Na và Trần Tú. Nguồn: Sao Mai`. */
const shown = /^\p{Lu}[^.:/|]{2,80}[^\p{Lu}]\. Nguồn ?: ?\S/u

/** Say whether what the page has under its story begins right below a line. */
function standsOverPage(context: Context): boolean {
  const below = context.index + 1
  return relatedHeading.test(context.blocks[below]?.text ?? '') || residueAt(context, below) !== undefined
}

/** Say whether a line says in words what its author is, for whom, with whose advice or where the text was printed. */
function saysOrigin(text: string, context: Context): boolean {
  return (
    post.test(text) ||
    advised.test(text) ||
    collected.test(text) ||
    (context.index > context.lastLong && (printed.test(text) || told.test(text))) ||
    (sent.test(text) && isHead(context))
  )
}

function isOfficeAlone([first, ...more]: readonly CreditPart[]): boolean {
  return first?.type === 'contributor' && first.qualifier === undefined && more.length === 0
}

/** How sure the names must be under which an office stands. */
const likely = 0.5

/** Say whether a line is names, or a credit itself. */
function isSignature(text: string, context: Context): boolean {
  return (
    isNames(text, context, likely) ||
    (text.length <= longest && context.credits.parse(text, {closing: true}) !== undefined)
  )
}

/** The number of a paper and its day, behind its name; in brackets with the address of another source. */
const issue =
  /,? (?:\(?số [\d.]{1,8}\)?,? ?)?(?:(?:(?:số )?ra )?ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\)|(?: ?[/,;–-] ?[a-z\d-]{2,30}\.[a-z.]{2,12})\))?$/u

/** Read a source with the issue in which it printed the article, or agencies with the day of their report: `(TTXVN 12/3/2010)`. */
function readIssue(text: string, {credits}: Context): Recognition | undefined {
  const at = issue.exec(text)?.index ?? 0
  const from = text.startsWith('(') ? 1 : 0
  const match = at > from ? credits.parse(text.slice(from, at), {closing: true, last: true}) : undefined
  if (!match) return undefined
  const isWire = from === 1 && text.endsWith(')') && match.parts.every(({type, id}) => type === 'agency' && id)
  if (!isWire && match.parts[0]?.role !== 'source') return undefined
  return {type: 'credit', confidence: 0.9, spans: partSpans(shiftParts(match.parts, from))}
}

/** A role alone, and the longest line of names under it. */
const roleAlone = /^[^:]{2,40}:$/u
const longestBearer = 60

/** Read one of two lines that were one: a role, and its bearer below. */
function readBroken({blocks, index, credits}: Context): Recognition | undefined {
  for (const at of [index, index - 1]) {
    const role = blocks[at]?.text ?? ''
    const bearer = blocks[at + 1]?.text ?? ''
    if (!role.endsWith(':') || !roleAlone.test(role) || bearer === '' || bearer.length > longestBearer) continue
    const parts = credits.parse(`${role} ${bearer}`, {closing: true})?.parts ?? []
    const isOwn = ({end}: CreditPart) => end <= role.length === (at === index)
    if (!parts.some(part => part.role) || parts.every(part => part.role)) continue
    const own = parts.filter(isOwn)
    return {
      type: 'credit',
      confidence: 0.9,
      spans: partSpans(at === index ? own : shiftParts(own, -role.length - 1))
    }
  }
  return undefined
}

/** Read a dateline that stands on a line of its own. */
function readHouse(text: string, {credits}: Context): Recognition | undefined {
  const name = aloneDateline.exec(text)?.groups?.name
  const agency = name ? credits.findAgency(name) : undefined
  if (!name || !agency) return undefined
  const span: Span = {type: 'agency', start: 1, end: 1 + name.length, fields: {...(agency.id && {id: agency.id})}}
  return {type: 'credit', confidence: 0.9, spans: [span]}
}

function readLink(text: string): Recognition | undefined {
  const match = linked.exec(text)
  return match ? toSource(text, match[1] as string, match[0].length, 0.9) : undefined
}

/** Where a text is from, in words that name no source alone: `Nguồn: Sao Mai tóm lược từ báo Đức`. */
const origin =
  /^(Nguồn(?: tin| bài(?: viết)?)?) ?: ?(?=\S[^!?]{2,60} (?:tóm (?:lược|dịch|tắt)|trích(?: dịch)?|lược dịch|phỏng dịch|dịch|tổng hợp) (?:từ|theo) [^!?]{2,60}$)/iu
/** The paper that an address stands under: `Nguồn Sao Mai:`. */
const announced = /^Nguồn \p{Lu}[^.!?:]{1,60}:$/u

/** Read a source that is said in words, or whose address stands on the next line. */
function readOrigin(text: string, {blocks, index, credits}: Context): Recognition | undefined {
  if (announced.test(text) && /^https?:/.test(blocks[index + 1]?.text ?? '')) {
    const match = credits.parse(text.slice(0, -1), {closing: true, last: true})
    return match && {type: 'credit', confidence: match.confidence, spans: partSpans(match.parts)}
  }
  const role = origin.exec(text)?.[1]
  if (role === undefined) return undefined
  return {
    type: 'credit',
    confidence: 0.9,
    spans: [{type: 'creditRole', start: 0, end: role.length, fields: {role: 'source'}}]
  }
}

/** How newsrooms set the line that names their source: at the right-hand edge, or unlike the body and italic or bold. */
function isSetApart({alignedRight, bodyStyle, italic, bold}: Hints): boolean {
  return alignedRight === true || (bodyStyle === false && (italic === true || bold === true))
}

const source = /^(Theo|Nguồn)\s?:?\s(?=[\p{Lu}\d])/u
/** The longest name of a source. */
const longestSource = 75

/** Read the name of a source that the lexicon does not know; only how it is set tells it from a sentence. */
function readSource(text: string): Recognition | undefined {
  const match = source.exec(text)
  if (!match || text.length > longestSource || /[.,;:!?…]$/u.test(text)) return undefined
  const [whole, word] = match as unknown as [string, string]
  return toSource(text, word, whole.length, 0.85)
}

function toSource(text: string, word: string, start: number, confidence: number): Recognition {
  const spans: Span[] = [
    {type: 'creditRole', start: 0, end: word.length, fields: {role: 'source'}},
    {type: 'contributor', start, end: text.length}
  ]
  return {type: 'credit', confidence, spans}
}
