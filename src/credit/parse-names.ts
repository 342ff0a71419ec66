import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {familyNames} from '../lexicon/family-names.ts'
import {organisationOpeners} from '../lexicon/organisations.ts'
import {isPlace, isRegion} from '../lexicon/places.ts'
import {isLower, isWordPart} from '../util/characters.ts'
import type {CreditMatch, CreditPart} from './types.ts'

const longest = 80
const separators = /(?:(?<!\s)\s+)?[,;/&|–—-]\s*|(?<!\s)\s+và\s+/gu
const post =
  /^(?:PV|P\.V|CTV|BTV|TTV|Phóng viên|Nhóm PV|Nhóm P\.V|Nhóm phóng viên|Cộng tác viên|Biên tập viên|Thông tín viên|Đặc phái viên|Ban [Bb]iên tập|BBT|Tòa soạn|Nhóm tác giả|Nhà báo|Nhà văn|Luật sư|Luật gia|Bác sĩ|Dược sĩ|Kỹ sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý|sĩ))(?=\s|$)\s*|^(?:(?:GS|PGS|TSKH|TS|ThS|BS|(?:BS)?\.? ?CK(?:I{1,2}|\d)|KS|KTS|DS|LS|NCS|CN)\.? ?){1,3}(?<=[. ])(?=\p{Lu}[\p{L}\p{M}])/u
/** Where a reporter is, or that one is no member of the newsroom. */
const remarkLast =
  / ?\((?:(?:(?:P\/?[vV] |[Pp]hóng viên )?(?:từ|tại)|gửi từ) \p{Lu}[^()]{1,40}|CTV|PV|BTV|(?<place>\p{Lu}[^()]{1,30}))\)[./]{0,3}$/u
/** How much less sure a name is beside a place. */
const besidePlace = 0.9
/** The words in small letters of posts and separators. */
const smallWords: ReadonlySet<string> = new Set(
  'viên|phóng|tác|tập|tín|phái|biên|soạn|giả|gia|báo|văn|sư|sĩ|tướng|tá|úy|uý|và'.split('|')
)
const initials = /^(?:\p{Lu}\p{Ll}?\.? ?){1,3}\p{Lu}?\.?$/u
/** A word in capitals with the mark of a tone, which letters that stand for names do not have: `VỀ`. */
const spoken = /^\p{L}{2,4}$/u
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/
/** A sign with stops, or in brackets, strokes or dashes, also in small letters: `t.l`, `[qd]`, `(đ.d.)`, `/Q.N/`, `-LN-`. */
const sign =
  /^(?:((?:\p{Ll}{1,2}\.){1,3}\p{Ll}{0,2})|[[(] ?([\p{L}.]{2,8}) ?[\])]|\/ ?([\p{L}.]{2,8}) ?\/|[–—-] ?([\p{L}.]{2,8}) ?[–—-])\.?$/u
const signLetters = /^(?:\p{L}{1,2}\.){1,3}\p{L}{0,2}$|^\p{L}{2,3}$|^\p{Lu}{4}$/u
/** Words that pages print as names are set, and that are none. */
const noNames: ReadonlySet<string> = new Set(
  'mail|e-mail|tại đây|chúc mừng|xem|mua|tải|hot|new|top|live|sale|xem thêm|xem tiếp|đọc tiếp|đọc thêm|mục lục|kết luận|lưu ý|tin nóng|tin mới|tin vắn|thông báo|thông tin|chú thích|phụ lục|lời kết|lời bình|quảng cáo|liên hệ|tải về|tham khảo|chia sẻ|bình luận|chuẩn bị|tỷ giá|tỉ giá|ngoại tệ|giá vàng|lãi suất|thời tiết|chứng khoán|video clip|tin tức|sự kiện|nổi bật|hết phần|còn tiếp|tuổi tý|tuổi tí|tuổi sửu|tuổi dần|tuổi mão|tuổi thìn|tuổi tỵ|tuổi ngọ|tuổi mùi|tuổi thân|tuổi dậu|tuổi tuất|tuổi hợi'.split(
    '|'
  )
)
/** Words with which no name begins. */
const noFirst =
  /^(?:về|đi|ở|từ|đến|và|cho|của|có|không|những|các|một|trong|trên|dưới|với|bị|được|là|khi|nếu|để|vì|đã|sẽ|đang|hãy|đừng) /iu
/** Words so short that are no signs. */
const noSigns: ReadonlySet<string> = new Set(['hết', 'end', 'tin', 'ảnh', 'bài', 'img', 'xem', 'new', 'hot'])

/**
 * Read a line of names alone.
 *
 *     PV Trần An - Lê Bình và T.H
 *        ^^^^^^^ surest: a family name comes first
 *                  ^^^^^^^ name
 *                             ^^^ initials
 *
 * @param text Line.
 * @param agencies Index of agencies.
 * @returns Names; the confidence says how far the line reads as names. Nothing where it cannot.
 */
export function parseNames(text: string, agencies: AgencyIndex): CreditMatch | undefined {
  if (text.length < 2 || text.length > longest) return undefined
  const signed = readSign(text)
  if (signed) return signed
  const remark = remarkLast.exec(text)
  if (remark && (remark.index > 0 || !remark.groups?.place)) {
    const {place} = remark.groups ?? {}
    // "Lao Bảo (Quảng Trị)" is a place.
    const names = place && !isPlace(place) ? undefined : parseNames(text.slice(0, remark.index), agencies)
    return place && names ? {...names, confidence: names.confidence * besidePlace} : names
  }
  if (hasSmallWord(text) || /[\d?!“”":…]/u.test(text)) return undefined
  let start = 0
  let end = text.length
  while (start < end && /[\s(*■●♦▪–—-]/.test(text[start] as string)) start++
  while (end > start && /[\s)*■●♦▪.,/–—-]/.test(text[end - 1] as string)) end--
  const slice = text.slice(start, end)
  if (isRegion(slice) || noNames.has(slice.toLowerCase()) || agencies.get(slice)) return undefined
  const parts: CreditPart[] = []
  let confidence = 1
  let from = 0
  for (const cut of [...slice.matchAll(separators), undefined]) {
    const to = cut?.index ?? slice.length
    const score = scoreName(slice.slice(from, to))
    if (score === 0) return undefined
    confidence = Math.min(confidence, score)
    if (to > from) parts.push({type: 'contributor', start: start + from, end: start + to})
    from = cut ? to + cut[0].length : to
  }
  if (parts.length > 5) return undefined
  return {start, end, parts, confidence}
}

function readSign(text: string): CreditMatch | undefined {
  const [, ...groups] = sign.exec(text) ?? []
  const letters = groups.find(group => group !== undefined)
  if (letters === undefined || !signLetters.test(letters) || noSigns.has(letters.toLowerCase())) return undefined
  const start = text.indexOf(letters)
  const end = start + letters.replace(/\.$/, '').length
  return {start, end, parts: [{type: 'contributor', start, end}], confidence: 0.75}
}

/** Say whether a word in small letters stands in a text that neither joins names nor is part of a post. */
function hasSmallWord(text: string): boolean {
  for (let start = 0; start < text.length; start++) {
    const opens = start === 0 || text.charCodeAt(start - 1) === 32
    if (opens && isLower(text, start) && !smallWords.has(wordAt(text, start))) return true
  }
  return false
}

function wordAt(text: string, start: number): string {
  let end = start
  while (end < text.length && isWordPart(text, end)) end++
  return text.slice(start, end)
}

/** How far a piece reads as the name of one person. */
function scoreName(piece: string): number {
  const title = post.exec(piece)
  const name = title ? piece.slice(title[0].length) : piece
  if (title && name === '') return 0.8
  const words = name.trim().split(' ')
  if (words.length > 5 || isOrganisation(name, words) || isPlace(name)) return 0
  if (name.length <= 10 && initials.test(name))
    return spoken.test(name) && toneMark.test(name.normalize('NFD')) ? 0.3 : 0.75
  if (!words.every(word => /^\p{Lu}[\p{L}\p{M}'’.]*$/u.test(word)) || noFirst.test(name)) return 0
  const family = isFamilyName(words)
  const bonus = title ? 0.1 : 0
  if (words.length === 1) return 0.3 + bonus
  if (family && words.length >= 2 && words.length <= 4) return 0.88 + bonus
  if (words.length === 2) return 0.65 + bonus
  if (words.length === 3) return 0.5 + bonus
  return 0.25 + bonus
}

/** Say whether a name is that of an organisation; Đoàn is a family name too. */
function isOrganisation(name: string, words: readonly string[]): boolean {
  return organisationOpeners.test(name) && !(words.length > 2 && isFamilyName(words) && !delegations.test(name))
}

/** What begins as that family name does, and is none. */
const delegations = /^Đoàn (?:Thanh Niên|Luật Sư|Công Tác|Đại Biểu|Nghệ Thuật|Ca Múa|Cải Lương|Kinh Tế|Trường|Khối)/u

function isFamilyName([first = '']: readonly string[]): boolean {
  return familyNames.has(first.toLowerCase())
}
