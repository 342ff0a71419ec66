import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {organisationOpeners} from '../lexicon/organisations.ts'
import {parseNames} from './parse-names.ts'
import {shiftParts} from './shift-parts.ts'
import type {CreditContext, CreditPart, Reading} from './types.ts'

/** A name and where its bearer works, in brackets. */
const written =
  /^(?<name>[^()/]{3,60}?)(?: ?\((?<office>[^()]{2,70})\)| ?\/ ?(?<desk>[^()/]{3,70})| ?[-–] (?<body>[^()–-]{3,70}))$/u
/** A body by its letters: `TITC`. */
const letters = /^\p{Lu}{4,8}$/u
/** One that edits pages of an office: `BBT`. */
const ofBody = /^(?:BBT|BQT|BTT|BTC)$/u
/** How offices are named besides, and posts. */
const offices =
  /^(?:(?:Sư|Trung|Lữ|Tiểu|Quân|Binh|Hải) đoàn|Đồn(?= BP | Biên phòng )|Vùng(?= \d)|Đảng [uủ][yỷ]|BĐBP|BCHQS|Ban CHQS|CATP|CAH|VKS|KBNN|CDC|BTG|PGD&ĐT|TTVH-TT|TT&VH|VP|VPUB|HĐ(?= )|BQT|BTT|(?:Tỉnh|Thành|Huyện|Thị|Quận|Xã) [Đđ]oàn|MTTQVN|Ban truyền thông|UBND|HĐND|BCH|LĐLĐ|MTTQ|UBMTTQ|BQL|BBT|BTC|TTYT|TAND|VKSND|THADS|Tòa soạn|Lãnh sự quán|Tổng Lãnh sự quán|Phái đoàn|Bộ môn|Bộ phận|TT(?= \p{Lu})|VHTT|TTVH|TT-|THPT|THCS|Trường|Khoa|Lớp|Đài|Báo|Tạp chí|BÁO|ĐÀI|TẠP CHÍ|SỞ|BAN|PHÒNG|TRUNG TÂM|CÔNG AN|VĂN PHÒNG|HỘI|Cổng TTĐT|Cổng thông tin điện tử|phóng viên|cộng tác viên|thông tín viên)(?![\p{L}\p{M}])/u
const outlet = /^(?:Đài|Báo|Tạp chí|ĐÀI|BÁO|TẠP CHÍ) /u
/** The least confidence of the name. */
const sureName = 0.65

/**
 * Read an author with the office behind the name, where an article closes.
 *
 *     Lê Na (Văn phòng UBND xã)
 *     ^^^^^ name
 *            ^^^^^^^^^^^^^^^^^ office
 *
 * @param text Text.
 * @param start Index where it starts.
 * @param end Index where it ends.
 * @param context Where it stands.
 * @param agencies Index of agencies.
 * @returns What was read, or nothing where the brackets hold no office.
 */
export function parseOffice(
  text: string,
  start: number,
  end: number,
  context: CreditContext,
  agencies: AgencyIndex
): Reading | undefined {
  if (!context.closing) return undefined
  const {name = '', office: bracketed, desk, body = ''} = written.exec(text.slice(start, end))?.groups ?? {}
  const office = bracketed ?? desk ?? body
  const isParted = bracketed !== undefined || desk !== undefined
  const isWritten = isParted
    ? opensOffice(office)
    : (isOffice(office) || isBranch(office)) && !/[–-] | {2}/u.test(`${name} `)
  const isBody = isWritten || ((letters.test(office) || ofBody.test(office)) && !agencies.get(office))
  const names = isBody ? parseNames(name, agencies) : undefined
  if (!names || names.confidence < sureName || (desk !== undefined && outlet.test(desk))) return undefined
  const to = bracketed === undefined ? end : end - 1
  const type = outlet.test(office) ? 'agency' : 'contributor'
  const at: CreditPart = {type, start: to - office.length, end: to}
  const posts = /^\p{Ll}/u.test(office)
  const own = shiftParts(names.parts, start)
  return {parts: posts ? own : [...own, at], confidence: 0.85}
}

/** The longest signature of an office. */
const longestAlone = 70
/** What begins as the name of an office does, and signs nothing: teams and their line-ups, buttons, events, works, deeds. */
const noOffices =
  /^(?:Đội (?:hình|tuyển|bóng|chủ|khách|nhà)|Báo (?:lỗi|cáo|giá|động|hiếu)|Hội (?:nghị|thảo|thi|chợ|diễn|trại|trường|làng|xuân|khỏe|khoẻ|thao|đàm|nhập|họa|hoạ)|Bộ (?:phim|ảnh|sưu|tranh|sách)|Đoàn (?:kết|tụ|xe|phim)|Tổ (?:quốc|tiên|ấm)|Phòng (?:chống|ngừa|bệnh)|Trường hợp|Viện trợ|Cục diện|Quỹ đạo|Ban (?:nhạc|công|đầu))(?![\p{L}\p{M}])/u
const sentenceSigns = /[.!?:;…"“”/\d]/u
/** What stands in small letters amid the name of an office: what it is of, where it is, what joins its parts. */
const ofOffice: ReadonlySet<string> = new Set(
  'tỉnh|huyện|xã|phường|thành|phố|thị|trấn|quận|khu|vực|thôn|ấp|bản|cụm|tổ|cơ|sở|cấp|số|trường|trung|ương|quốc|gia|trong|nước|nhà|tại|ở|về|và|của|liên|miền|vùng|ủy|uỷ|đoàn|quán|sứ|biên|tập|tiếng|dự|án|phòng|ban|an'.split(
    '|'
  )
)
/** The most other words in small letters behind a capital: `Chuyển đổi số`; behind a name of several words, none. */
const mostSmall = 2
/** The fewest words of a signature, and the most in capitals. */
const fewestWords = 3
const mostCapitals = 8

/**
 * Read an office that signs alone, in the last lines of a story.
 *
 *     Phòng Văn hóa - Thông tin huyện
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ office
 *
 * @param text Text.
 * @param start Index where it starts.
 * @param end Index where it ends.
 * @param context Where it stands.
 * @returns The office, or nothing where the words are a sentence or a title.
 */
export function parseOfficeAlone(
  text: string,
  start: number,
  end: number,
  {closing, last}: CreditContext
): Reading | undefined {
  if (!closing || !last || end - start > longestAlone) return undefined
  const name = text.slice(start, end)
  return isOffice(name) ? {parts: [{type: 'contributor', start, end}], confidence: 0.85} : undefined
}

/** Say whether words are the name of an office and nothing else: a title goes on with what it did. */
function isOffice(name: string): boolean {
  const words = name.split(/[\s,&–—-]+/u)
  if (
    words.length < fewestWords ||
    sentenceSigns.test(name.replace(/(?<=^| )(?:TP\. ?|(?:PC|PV|PA|PX)\d{2}(?= |$))/u, ''))
  )
    return false
  if (name === name.toUpperCase())
    return words.length <= mostCapitals && opensOffice(capitalise(name)) && words[0] !== 'ĐOÀN'
  if (!opensOffice(name)) return false
  let small = 0
  let capitals = 0
  let named = false
  for (const word of words.slice(1)) {
    if (/^\p{Lu}/u.test(word)) {
      capitals = small > 0 ? 1 : capitals + 1
      small = 0
      named = true
    } else if (!ofOffice.has(word) && (++small > mostSmall || capitals > 1)) return false
  }
  // "Đoàn Văn Na - Hải Hà": names have a capital in each word, and an office has a small word or its letters.
  return named && (/^\p{Lu}\p{Ll}+ Đoàn /u.test(name) || words.some(word => /^\p{Ll}|^\p{Lu}{2}/u.test(word)))
}

/** What names a branch by itself, and what has a number in an address: `Tổ 3`, `Đội 5`. */
const wholeBranch = /^(?:Tỉnh|Thành|Huyện|Thị|Quận|Xã) [Đđ]oàn$/u
const ofAddress = /^(?:Tổ|Đội)(?![\p{L}\p{M}])/u

/**
 * Say whether words behind a name are an office by its number or by whose it is.
 *
 *     Trung đoàn 48, Công an tỉnh, Phòng 7 VKS huyện
 */
function isBranch(name: string): boolean {
  if (!opensOffice(name)) return false
  if (wholeBranch.test(name)) return true
  const opener = (organisationOpeners.exec(name) ?? offices.exec(name))?.[0] ?? ''
  const rest = name
    .slice(opener.length)
    .split(/[\s,&–—-]+/u)
    .filter(word => word !== '')
  const isNumber = (word: string) => /^(?:P[ACVX])?\d{1,4}$/.test(word)
  if (ofAddress.test(name) && rest.some(isNumber)) return false
  return (
    rest.every(word => isNumber(word) || ofOffice.has(word) || /^\p{Lu}/u.test(word)) &&
    // "Lê Na - Hội An": capitals alone may be a place.
    rest.some(word => isNumber(word) || ofOffice.has(word))
  )
}

function opensOffice(name: string): boolean {
  return (organisationOpeners.test(name) || offices.test(name)) && !noOffices.test(name)
}

/** Write a line in capitals as sentences are written. */
function capitalise(name: string): string {
  return name.slice(0, 1) + name.slice(1).toLowerCase()
}

/** The most words of an office that signs before a photographer. */
const mostBodyWords = 8

/**
 * Read an office that signs before a photographer, parted by a sign that no caption has there.
 *
 *     Văn phòng Cục; Ảnh: Lê Na
 *     ^^^^^^^^^^^^^ office
 *
 * @param signer What stands before the photographer.
 * @param sign What parts them.
 * @returns The office as a part, or nothing where it is none.
 */
export function parseBody(signer: string, sign: string): CreditPart[] | undefined {
  const isBody = /[;/]/.test(sign) && organisationOpeners.test(signer) && signer.split(' ').length <= mostBodyWords
  return isBody ? [{type: 'contributor', start: 0, end: signer.length}] : undefined
}
