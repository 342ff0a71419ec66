import {englishMonths, exists, monthNames, writeDay} from '../../../util/calendar.ts'
import {isLetter, isWordPart} from '../../../util/characters.ts'

/** What a line says of the time of publication. */
export interface WrittenDate {
  /** Index of its first and after its last character. */
  start: number
  end: number
  /** ISO 8601, where it can be known. */
  iso: string | undefined
  /** What was read. */
  kinds: ReadonlySet<Kind>
}

/** The parts of a date line; `ago` is a time relative to now, `short` a date without its year, `abroad` another zone. */
type Kind = 'label' | 'weekday' | 'date' | 'short' | 'time' | 'zone' | 'abroad' | 'ago'

/** The months in words, the first as papers abroad have it too; the longest first, so that no shorter one is read for it. */
const written = [...[...monthNames].reverse(), 'giêng', 'bẩy']
const month = `(${englishMonths}|mär|mai|okt|dez)[a-zä]{0,6}\\.?`
/** Months whose names begin otherwise in German, as papers abroad write them. */
const german: Readonly<Record<string, string>> = {mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec'}

/** Kinds that never begin with a digit. */
const worded: ReadonlySet<Kind> = new Set<Kind>(['label', 'weekday', 'zone', 'abroad'])
/** Expressions of the parts, in the order in which they are tried; each part stands once. */
const parts: readonly (readonly [Kind, RegExp])[] = [
  [
    'label',
    /(?:(?:ngày |thời (?:gian|điểm) |được |đã |tin |bài (?:viết )?|lần ){0,2}(?:cập nhật(?: mới(?! nhất)| bài| tin| thông tin)?|đăng tải|đăng tin|đăng bài(?: viết)?|đưa tin|đăng|xuất bản|phát hành|phát sóng|chỉnh sửa|sửa đổi|sửa(?= lần|:| ?\d))|ngày (?:tạo|gửi|viết|tải|đưa|nhập|hiển thị|hỏi|trả lời)|(?:được|đã) (?:tạo|viết)|viết(?= ngày)|tạo(?= lúc)|gửi(?= lúc| ngày)|số ra(?= ngày)|(?:bản )?tin phát(?= lúc)|publish(?:ed)?(?: ?date)?|release date|writ(?:e|ten)(?= ?:)|posted|created|(?:last )?(?:updated?|modified)|date(?: published| posted)?|(?:old|cũ)(?= \d))(?: lần cuối| cuối| mới nhất| gần nhất)?(?: vào)?(?: lúc| on| at| ngày)?\s?:?(?=[\s\d])/iuy
  ],
  [
    'weekday',
    /(?:(?:sáng|trưa|chiều|tối) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|chúa nhật|cn|th? ?[2-7]|t\.(?:hai|ba|tư|năm|sáu|bảy|[2-7])|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)(?![\p{L}\p{M}\d])\.?/iuy
  ],
  [
    'date',
    /(?:ngày:? ?)?(?<d>\d{1,2}) ?(?:[/.·-]|tháng|thg) ?(?<m>\d{1,2}) ?(?:[/.,·-]|,? ?năm) ?(?<y>-?\d{4})(?!\d(?!\d?:\d))/iuy
  ],
  [
    'date',
    new RegExp(
      `(?:ngày )?(?:m[ồù]ng )?(?<d>\\d{1,2}) (?:tháng |thg ?|th\\.? ?)(?<m>\\d{1,2}|${written.join('|')}),? ?(?:năm )?(?<y>\\d{4})(?!\\d(?!\\d?:\\d))`,
      'iuy'
    )
  ],
  // As WordPress writes it in Vietnamese: `Tháng Chín 16, 2021`.
  ['date', new RegExp(`(?:tháng|thg) (?<m>\\d{1,2}|${written.join('|')}) (?<d>\\d{1,2}), (?<y>\\d{4})(?!\\d)`, 'iuy')],
  ['date', /(?<y>\d{4})[/.-](?<m>\d{1,2})[/.-](?<d>\d{1,2})(?!\d)/uy],
  // As papers in Japan, Taiwan and Korea write it.
  ['date', /(?<y>\d{4}) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]/uy],
  [
    'date',
    new RegExp(`${month.replace('(', '(?<m>')},? (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? |/)(?<y>\\d{4})(?!\\d)`, 'iuy')
  ],
  [
    'date',
    new RegExp(
      `(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?[ /-]${month.replace('(', '(?<m>')}[ ,/-]{1,2}(?<y>\\d{4})(?!\\d)`,
      'iuy'
    )
  ],
  ['date', /(?:ngày )?(?<d>\d{1,2})[/-](?<m>\d{1,2})[/-](?<y>\d{2})(?![\d:/.-])/iuy],
  [
    'time',
    /T?(?!\d{1,2} giờ \d{1,2} phút trước)(?<h>\d{1,2}) ?(?:h:|[:h]|giờ|g) ?(?<n>\d{2})(?:(?!\d)|(?<=\d{4}[ ,|-]{1,3}\d{2}:\d{2})(?=\d{1,6}$))['’′]?(?::\d{2}(?:\.\d{1,6})?)?(?: ?phút|p(?!\p{L}))?(?: ?(?<half>[AP]M|SA|CH|sáng|trưa|chiều|tối)(?!\p{L}))?/iuy
  ],
  [
    'zone',
    /[([]{0,2}(?:(?:GMT|UTC) ?\+ ?0?7(?::?00)?|ICT|giờ (?:Việt Nam|Hà Nội))[)\]]{0,2}|\+07(?::?00)?(?!\d)|Z(?![\p{L}\d])/iuy
  ],
  [
    'abroad',
    /[([]?(?:(?:GMT|UTC)(?: ?[+-] ?\d{1,2}(?::\d{2})?)?|(?<=:\d{2}|[AP]M )[+-]\d{2}:?\d{2}|(?:A?[CEJMPW]|AE|B|CE|G)[DS]?T|giờ (?:địa phương|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))[)\]]?(?![\p{L}\d])/uy
  ],
  [
    'ago',
    /(?:(?:khoảng|cách đây|hơn|gần) )?(?:\d{1,3}|một|hai|vài|nửa) (?:giây|phút|giờ|tiếng|ngày|tuần|tháng)(?: \d{1,2} (?:phút|giờ|ngày|tuần|tháng))? trước(?=[^\p{L}\p{M}]|$|bài gốc)|(?:[1-9]|một|hai) năm(?: \d{1,2} (?:ngày|tuần|tháng))? trước(?![\p{L}\p{M}])|cách đây (?:\d{1,3}|vài|một) (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)(?![\p{L}\p{M}])|\d{1,3} ?(?:['’′p]|ph|h) trước(?![\p{L}\p{M}])|\d{1,2} (?:phút|giờ|ngày|tuần|tháng)(?: ?(?=·)|(?<=^[•·] ?\S{1,2} \S{1,5})$)|\d{1,3} ?[hdmwy] ago|(?:\d{1,3}|an?) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago|vừa (?:xong|đăng)|hôm (?:nay|qua)|(?:just now|today|yesterday)(?!\p{L})/iuy
  ],
  [
    'short',
    new RegExp(
      `(?:ngày )?\\d{1,2}(?:[/-]| tháng | thg )(?:\\d{1,2}(?![\\d/.-]| năm)|(?:${written.join('|')})(?!\\p{L}| năm))|cùng ngày(?!\\p{L})`,
      'iuy'
    )
  ]
]

const digitParts = parts.filter(([kind]) => !worded.has(kind))

/** What may stand between the parts; a stroke before the hours of a zone belongs to it. */
const gap = /(?:[\s,:@|•·/–—~]|-(?!(?<=:\d{2}-)\d{2}:\d{2}$))*(?:[([] ?(?=\d|ngày|thứ))?(?:(?:lúc|at|vào) )?/iuy
/** The animals of the years of the lunar calendar, which end the name of a year: `năm Giáp Thìn`. */
const lunarAnimals = 't[ýỵị]|sửu|dần|mão|thìn|ngọ|mùi|thân|dậu|tuất|hợi'
/** What a page counts, before the number and behind it. */
const counted =
  '(?:(?:tổng )?số |đã |được )?(?:lượt |lần )?(?:xem|đọc|truy cập|phản hồi|bình luận|views?|hits?|reads?|comments?)'
const counts = '(?:lượt xem|lượt đọc|lượt truy cập|lượt|lần xem|bình luận|liên quan|phút đọc|views?|comments?|min read)'
/** A count at the end of a line, with the sign before it. */
export const countLast = new RegExp(
  String.raw`\s?[|•·,–-]\s?(?:${counted} ?:? ?\d[\d.,]{0,8}|\d[\d.,]{0,8} ?${counts})$`,
  'iu'
)
/** What may follow them: the day of the moon, a bracket, when that was changed, numbers of readers or of comments, buttons. */
const rest = new RegExp(
  String.raw`^(?: ?[)\]])?(?: \((?:tức |nhằm )?(?:ngày )?(?:m[ồù]ng )?\d{1,2}(?:(?:\/| tháng )(?:\d{1,2}|\p{L}+(?: một| hai)?)| Tết)(?: nhuận)?(?:,? (?:năm )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)?(?:,? (?:âm lịch|AL|ÂL))?\)| ?[|,–-] ?(?:tức |nhằm )?(?:ngày )?(?:m[ồù]ng )?\d{1,2}(?:\/| tháng )(?:\d{1,2}|\p{L}+) (?:năm )?\p{Lu}\p{Ll}+ (?:${lunarAnimals}))?(?:[\s|•·(–-]{1,4}(?:(?:ngày |đã |được )?(?:cập nhật|chỉnh sửa|sửa)(?: lần cuối| mới nhất)?|updated?|edited) ?:? ?(?:[^.!?]|\.(?=\d)){2,40})?(?: by \S{2,40}| (?:bởi|đăng bởi|by) [^.!?]{2,40})?(?:(?:[\s|•·,.(/–-]{1,8}${counted} ?:? ?\d[\d.,]{0,8}(?: lần| lượt)?\)?){1,2}(?:[\s|]{1,4}in(?: bài(?: viết| này)?| trang| ra)?)?[\s|]{0,4}|(?:\s?[|•·,(–-]?\s?\d[\d.,]{0,8} ?${counts}\)?){1,2}| ?·| (?:chia sẻ|lưu|in|share)(?: ?:)?|[\s|•·–-]{0,3}(?:(?:xem )?cỡ chữ|in ra|in bài(?: viết| này)?)| {1,3}\d{2,3} ?%| ?[|•·] ?\d{1,6}|(?: \d{1,3}){1,3}|\d{1,6}| {1,4}#\d{1,5}| ?(?:bài )?gốc|(?: {1,3}A[-+]?){1,3}| {0,3}\[\d{1,3}\]\|?| ?[|•–-])?$`,
  'iu'
)
/** The end of a name; a whole date, which is read where it is glued to one as well. */
const nameLast = /(?:^| )(?:\p{Lu}[\p{L}\p{M}]*|author|admin)$/u
const glued = /^(?:\d{1,2}:\d{2}[ ,|-]{1,3})?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/
const longestDay = 21
/** A weekday that is glued to a name begins with a capital. */
const gluedWeekday = /^(?:Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|Chủ [Nn]hật),? (?:ngày )?\d/u
/** How far into a line a date may start. */
const reach = 80

/** How much of the end of a line tells that it may be a date. */
const lastReach = 12
/** What date lines end with, by the lunar calendar as well: most lines need no more than a look at their end. */
const dateLast = new RegExp(
  String.raw`(?:[\d)\]|•–日일'’′%-]|\dp|cỡ chữ|in ra|in bài(?: viết| này)?|(?:by|bởi) \S{2,12}| A[-+]?|trước|ago|now|today|[ap]m|sa|ch|xong|đăng|nay|qua|sáng|trưa|chiều|tối|yesterday|z|ict|[acejmpwbg]{1,2}[ds]?t|giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|·|(?:lượt|lần)(?: xem| đọc)?|truy cập|luận|quan|gốc|đọc|views?|comments?|read|chia sẻ:?|share:?|${lunarAnimals})\s*$`,
  'iu'
)
/** Marks that stand after none of them, but for a name: `by L.N.` */
const sentenceLast = '.!?…”",;'
const signedBy = /[iy] \S{2,12}$/iu

/**
 * Say whether a line may end with a date, by its last letters.
 *
 * @param text Line.
 * @returns Whether it may; where it may not, `parseDate` is not asked.
 */
export function endsAsDate(text: string): boolean {
  const tail = text.slice(-lastReach)
  const isSentence = sentenceLast.includes(tail.slice(-1)) && !signedBy.test(tail)
  return !isSentence && dateLast.test(tail)
}

/**
 * Read the date at the end of a line, with or without words before it.
 *
 *     Ban Thời sự-Thứ ba, ngày 30/05/2017 17:50 GMT+7
 *                 ^^^^^^ weekday
 *                         ^^^^^^^^^^^^^^^ date
 *                                         ^^^^^ time
 *                                               ^^^^^ zone
 *
 * @param text Line.
 * @param most Before which index it starts, unless far into the line.
 * @returns The date, or nothing where the line does not end with one.
 */
export function parseDate(text: string, most = Math.min(reach, text.length)): WrittenDate | undefined {
  for (let start = 0; start < most; start++) {
    if (!mayStart(text, start)) continue
    const date = parseAt(text, start)
    if (date) return date
  }
  return undefined
}

/** Say whether a date may start at an index: with a letter or a digit, after a sign or a space, or glued to a name. */
function mayStart(text: string, start: number): boolean {
  if (!isLetter(text, start) && !isDigit(text, start)) return false
  if (start === 0) return true
  const before = text[start - 1] as string
  if (!isWordPart(text, start - 1)) return /[\s|•·,›»>–—~()[-]/.test(before)
  // Its digits part it from the name.
  if (isDigit(text, start))
    return glued.test(text.slice(start, start + longestDay)) && nameLast.test(text.slice(0, start))
  return (
    (text.startsWith('Thứ ', start) || text.startsWith('Chủ ', start)) &&
    gluedWeekday.test(text.slice(start, start + longestDay)) &&
    nameLast.test(text.slice(0, start))
  )
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

/** Read parts from an index to the end of the line. */
function parseAt(text: string, start: number): WrittenDate | undefined {
  const kinds = new Set<Kind>()
  let day: Record<string, string | undefined> = {}
  let time: Record<string, string | undefined> = {}
  let end = start
  for (let at = start; at < text.length; ) {
    const found = partAt(text, at, kinds)
    if (!found) break
    const {kind, groups = {}} = found
    if (kind === 'date') day = groups
    if (kind === 'time') time = groups
    kinds.add(kind)
    end = found.end
    gap.lastIndex = end
    gap.exec(text)
    at = Math.max(end, gap.lastIndex)
  }
  if (kinds.size === Number(kinds.has('label')) || !rest.test(text.slice(end).trimEnd())) return undefined
  // The hour of another zone is not that of Vietnam.
  return {start, end, iso: isoOf(day, kinds.has('abroad') ? {} : time), kinds}
}

/** Read the part that stands at an index, of a kind that was not read yet. */
function partAt(
  text: string,
  at: number,
  kinds: ReadonlySet<Kind>
): {kind: Kind; groups: Record<string, string> | undefined; end: number} | undefined {
  for (const [kind, match] of isDigit(text, at) ? digitParts : parts) {
    // A word behind day and hour says when the article was changed.
    if (kinds.has(kind) || (kind === 'label' && kinds.has('date') && kinds.has('time'))) continue
    match.lastIndex = at
    const found = match.exec(text)
    if (found) return {kind, groups: found.groups, end: match.lastIndex}
  }
  return undefined
}

/** Write a date in ISO 8601; Vietnamese newsrooms give Vietnamese time (UTC+7) whether they write the zone or not. */
function isoOf(
  {d, m, y}: Record<string, string | undefined>,
  {h, n, half}: Record<string, string | undefined>
): string | undefined {
  if (!d || !m || !y) return undefined
  const short = m.slice(0, 3).toLowerCase()
  const inVietnamese = monthNames.indexOf(m.toLowerCase().replace('giêng', 'một').replace('bẩy', 'bảy'))
  const named = Math.max(englishMonths.split('|').indexOf(german[short] ?? short), inVietnamese)
  // A month over 12 is a day, as Americans write it.
  const isAmerican = named === -1 && Number(m) > 12
  const day = {
    year: Number(y) + (y.length === 2 ? 2000 : 0),
    month: isAmerican ? Number(d) : named === -1 ? Number(m) : named + 1,
    day: Number(isAmerican ? m : d)
  }
  // Some sites print 30/11/-0001 or 00/00/0000.
  if (day.year < 1900 || !exists(day)) return undefined
  const iso = writeDay(day)
  if (!h || !n) return iso
  const hours = Number(h) + (/PM|CH|chiều|tối/iu.test(half ?? '') && Number(h) < 12 ? 12 : 0)
  if (hours > 23 || Number(n) > 59) return iso
  return `${iso}T${String(hours).padStart(2, '0')}:${n}:00+07:00`
}
