/** Tells short lines that belong together by their form: rows of a table that lost its frame, items with numbers, verses. */
import type {Block} from '../../../block/block.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'

/** The fewest lines that make rows, and verses; the longest line of them. */
const fewestRows = 3
const fewestVerses = 4
const longest = 120

/**
 * Forms of rows. A single line of such a form may be a heading or a caption; three in a row are rows.
 *
 * Of runs of three and more in the labelled articles, all 77 lines are body text.
 */
const forms: readonly RegExp[] = [
  // Bến Lức A - Bến Lức B 3-1
  /^[^.:!?]{5,80} \d{1,2} ?[-–:] ?\d{1,2}(?: \([^()]{1,20}\))?$/u,
  // Bến Lức 2-1 Cần Giuộc
  /^[^.:!?\d]{2,40} \d{1,2} ?[-–:] ?\d{1,2} [^.:!?\d]{2,40}$/u,
  // Cà phê nhân xô: 121.000 đồng/kg
  /^[^.!?:]{3,60}: ?\d[\d.,]{0,14} ?[^\s.!?]{0,12}(?: [^\s.!?]{1,10}){0,2}$/u,
  // Vàng nhẫn trơn 81,85 83,15
  /^[^.!?:\d][^.!?:]{1,60}(?: \d[\d.,]{0,14}%?){2,8}$/u,
  // Giải nhất: Lò Thị Én, Trường Tiểu học Bến Lức
  /^(?:Giải|Hạng|Huy chương|Bảng|Môn|Vị trí|Lớp|Khối|Tổ|Đội|Ca) [^.:!?]{1,30}: [^.!?:]{3,90}$/u,
  // FV8GK6HWCE
  /^[A-Z\d]{8,20}(?: \([^()]{1,20}\))?$/u,
  // Lò Thị Én (Bến Lức)
  /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,5} \([^()]{2,40}\)$/u,
  // 02 - 14 - 21 - 30 - 41
  /^\d{2,6}(?: ?[-–,;] ?\d{2,6}){2,11}$/u,
  // 1. Lò Thị Én, 47 tuổi, tổ trưởng
  /^\d{1,2}[.)] [^!?:]{3,80}[^.!?:]$/u
]
/** The name of a prize, and the numbers that won it. */
const prize =
  /^(?:Giải|GIẢI|G\.?) ?(?:đặc biệt|ĐẶC BIỆT|ĐB|nhất|nhì|ba|tư|năm|sáu|bảy|tám|NHẤT|NHÌ|BA|TƯ|NĂM|SÁU|BẢY|TÁM|\d)(?:[ :].{0,20})?$/u
const prizeNumbers = /^\d{2,6}(?: ?[-–,;]? ?\d{2,6}){0,11}$/
/** What stands between the cells of a table that became text. */
const cellSign = ' | '
const verse = /^\p{Lu}[^:!?\d]{8,60}$/u
const longestVerse = 62

/**
 * Say whether a block is one of several rows or verses.
 *
 * @param context Context.
 * @returns Whether it is.
 */
export function isRow(context: Context): boolean {
  return rowsOf(context).has(context.index)
}

const rowsOf = onceAnArticle(({blocks}: Context): ReadonlySet<number> => {
  const rows = new Set<number>()
  for (const form of forms) collect(rows, blocks, fewestRows, ({text}) => text.length <= longest && form.test(text))
  // Giải tám, and the number under it.
  for (const [at, {text}] of blocks.entries()) {
    if (at > 0 && prizeNumbers.test(text) && prize.test(blocks[at - 1]?.text ?? '')) rows.add(at)
  }
  let columns = 0
  collect(rows, blocks, fewestRows, ({text}, isFirst) => {
    const count = columnsOf(text)
    if (isFirst) columns = count
    return count > 1 && count === columns
  })
  let counts: number[] = []
  collect(rows, blocks, fewestVerses, ({text}, isFirst) => {
    const count = text.length <= longestVerse && verse.test(text) ? text.split(' ').length : 0
    counts = isFirst ? [count] : [...counts.slice(-1), count]
    return count > 0 && (isFirst || follows(counts))
  })
  return rows
})

/** Add the indices of runs of so many blocks and more. */
function collect(
  rows: Set<number>,
  blocks: readonly Block[],
  fewest: number,
  fits: (block: Block, isFirst: boolean) => boolean
): void {
  for (let first = 1; first < blocks.length; first++) {
    let end = first
    while (end < blocks.length && fits(blocks[end] as Block, end === first)) end++
    if (end - first < fewest) continue
    for (let at = first; at < end; at++) rows.add(at)
    first = end - 1
  }
}

/** Hạng mục | Xe xăng | Xe điện: how many columns a line has; 1 where it is no row. */
function columnsOf(text: string): number {
  return text.length <= longest ? text.split(cellSign).length : 1
}

/** Say whether a verse of so many syllables follows another: six and eight (lục bát), or as many again. */
function follows([before = 0, own = 0]: readonly number[]): boolean {
  if (before === 6 || before === 8) return own === 14 - before
  return own === before && (own === 5 || own === 7)
}
