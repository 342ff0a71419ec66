/** Tells short lines that belong together by their form: rows of a table that lost its frame, items with numbers, verses. */
import type {Block} from '../../../block/block.ts'
import {withoutMarks} from '../../../vietnamese/without-marks.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {residueAt} from './residue-at.ts'

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
  // Cà phê nhân xô: 121.000 đồng/kg, tăng 500 đồng
  /^[^.!?:]{3,60}: ?\d[\d.,]{0,14} ?[^\s.!?]{0,12}(?: [^\s.!?]{1,10}){0,2}(?:,? \(?(?:tăng|giảm|không đổi|giữ nguyên|đi ngang)(?: [^\s!?:]{1,12}){0,6}\)?)?$/u,
  // Bạn đọc ở Bến Lức 2.450.000 đồng
  /^[^.!?:]{3,90} \d[\d.,]{2,14} ?(?:triệu |tỷ |tỉ )?(?:đồng|đ|VNĐ|VND|USD|CAD|AUD|EUR)$/u,
  // Vàng nhẫn trơn 81,85 83,15; TSX 48.300 +2.300 61.240
  /^[^.!?:\d][^.!?:]{1,60}(?: [+–-]?\d[\d.,]{0,14}%?){2,8}$/u,
  // HOSE: 152 mã tăng, 61 mã đứng giá
  /^[^.!?:]{2,40}: \d[\d.,]* [^.!?:\d]{2,30}(?:, \d[\d.,]* [^.!?:\d]{2,30}){1,5}$/u,
  // Giải nhất: Lò Thị Én, Trường Tiểu học Bến Lức
  /^(?:Giải|Hạng|Huy chương|Bảng|Môn|Vị trí|Lớp|Khối|Tổ|Đội|Ca) [^.:!?]{1,30}: [^.!?:]{2,90}$/u,
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
/** Answers of an examination by their letters. */
const answers = /^\d{1,3}[.:-]? ?[A-D](?:[ ,;]{1,2}\d{1,3}[.:-]? ?[A-D]){3,39}$/
/** What stands between the cells of a table that became text. */
const cellSign = ' | '
const wideSpace = / {2,}/
const verse = /^\p{Lu}[^:!?\d]{8,60}$/u
const longestVerse = 62
/** The fewest verses of a poem without a measure, and how many words each has. */
const fewestFree = 8
const fewestWords = 4
const mostWords = 9

/**
 * Say whether a block is one of several rows or verses.
 *
 * @param context Context.
 * @returns Whether it is.
 */
export function isRow(context: Context): boolean {
  const {index} = context
  return rowsOf(context).has(index) || versesOf(context).has(index) || isCell(context)
}

/**
 * Say whether a block is a cell of a table of numbers that became a line for each cell.
 *
 * @param context Context.
 * @returns Whether it is.
 */
export function isCell(context: Context): boolean {
  return cellsOf(context).has(context.index)
}

/**
 * Say whether a block stands right over rows, amid the story: it tells what they are of.
 *
 * Of 7 such lines in the labelled articles, 5 are subheadings.
 *
 * @param context Context.
 * @returns Whether it does, short and without the end of a sentence.
 */
export function isOverRows(context: Context): boolean {
  const {blocks, index} = context
  const text = blocks[index]?.text ?? ''
  if (text.length > longest || !/[\p{L}\d]$/u.test(text) || !rowsOf(context).has(index + 1)) return false
  // An item of a numbered list is none over the others.
  if (/^\d/.test(text) && /^\d/.test(blocks[index + 1]?.text ?? '')) return false
  return !rowsOf(context).has(index) && findLong(context) < index
}

/** Index of the first block that is longer than a row, or beyond the last. */
const findLong = onceAnArticle(({blocks}: Context): number => {
  const first = blocks.findIndex(({text}) => text.length > longest)
  return first === -1 ? blocks.length : first
})

const rowsOf = onceAnArticle(({blocks}: Context): ReadonlySet<number> => {
  const rows = new Set<number>()
  const runs = findRuns(blocks, longest, fewestRows)
  for (const form of forms) collect(rows, runs, fewestRows, ({text}) => form.test(text))
  // Giải tám, and the number under it; 1.A 2.C 3.C 4.D
  for (const [at, {text}] of blocks.entries()) {
    const isPrize = at > 0 && prizeNumbers.test(text) && prize.test(blocks[at - 1]?.text ?? '')
    if (isPrize || answers.test(text)) rows.add(at)
  }
  let columns = 0
  collect(rows, runs, fewestRows, (block, isFirst) => {
    const count = columnsOf(block)
    if (isFirst) columns = count
    return count > 1 && count === columns
  })
  return rows
})

const versesOf = onceAnArticle(({blocks, lastLong}: Context): ReadonlySet<number> => {
  const verses = new Set<number>()
  let counts: number[] = []
  const runs = findRuns(blocks, longestVerse, fewestVerses)
  collect(verses, runs, fewestVerses, ({text}, isFirst) => {
    const count = verse.test(text) ? text.split(' ').length : 0
    counts = isFirst ? [count] : [...counts.slice(-1), count]
    return count > 0 && (isFirst || follows(counts))
  })
  // A poem that is all of the article, of verses of any length.
  if (lastLong === -1)
    collect(verses, runs, fewestFree, ({text}) => {
      const words = verse.test(text) ? text.split(' ').length : 0
      return words >= fewestWords && words <= mostWords
    })
  for (let at = 1; at < blocks.length - 1; at++) if (isCouplet(blocks, at)) verses.add(at).add(at + 1)
  return verses
})

/** Say whether two lines amid a story are a couplet of six and eight, of which the eight rhymes on the six. */
function isCouplet(blocks: readonly Block[], at: number): boolean {
  const [six = '', eight = ''] = [blocks[at]?.text, blocks[at + 1]?.text]
  if (six.length > longestVerse || eight.length > longestVerse || !verse.test(six) || !verse.test(eight)) return false
  const words = [...six.split(' '), ...eight.split(' ')]
  if (words.length !== 14 || six.split(' ').length !== 6) return false
  const [own = '', other = ''] = [words[5], words[11]]
  return own !== other && isLevel(own) && isLevel(other) && rimeOf(own) === rimeOf(other)
}

/** Say whether a syllable has a level tone (bằng): none, or huyền. */
function isLevel(syllable: string): boolean {
  return !/[\u0301\u0303\u0309\u0323]/.test(syllable.normalize('NFD'))
}

/** The vowels of a syllable without marks, and what follows them. */
function rimeOf(syllable: string): string {
  return /^(?:gi(?=[aeiouy])|qu|[^aeiouy]*)([a-z]*)/.exec(withoutMarks(syllable))?.[1] ?? ''
}

/** Blocks in a row, none of which is long; the first block of the article is in none. */
interface LineRun {
  blocks: readonly Block[]
  /** Index of the first of them. */
  start: number
}

function findRuns(blocks: readonly Block[], longestLine: number, fewest: number): LineRun[] {
  const runs: LineRun[] = []
  for (let start = 1; start < blocks.length; start++) {
    let end = start
    while (end < blocks.length && (blocks[end] as Block).text.length <= longestLine) end++
    if (end - start >= fewest) runs.push({blocks: blocks.slice(start, end), start})
    start = end
  }
  return runs
}

/** Add the indices of so many blocks and more of a run that fit each other. */
function collect(
  rows: Set<number>,
  runs: readonly LineRun[],
  fewest: number,
  fits: (block: Block, isFirst: boolean) => boolean
): void {
  for (const {blocks, start} of runs) {
    for (let first = 0; first <= blocks.length - fewest; first++) {
      let end = first
      while (end < blocks.length && fits(blocks[end] as Block, end === first)) end++
      if (end - first < fewest) continue
      for (let at = first; at < end; at++) rows.add(start + at)
      first = end - 1
    }
  }
}

/** A number in a cell of its own, and the longest words in one. */
const numberCell =
  /^[+-]?\d[\d.,]{0,14}(?: ?- ?\d{1,4}){0,3} ?(?:%|đ|đồng|USD|kg|tấn|tạ|ha|điểm|bàn|lần|người|hộ|m|km)?$/u
const longestCell = 40
/** The most columns, and the fewest rows: one less where they are announced. */
const mostColumns = 6
const fewestCellRows = 3

/** Words and the numbers under them, row after row: each of so many cells. */
const cellsOf = onceAnArticle((context: Context): ReadonlySet<number> => {
  const {blocks} = context
  const cells = new Set<number>()
  const isNumber = (at: number) => numberCell.test(blocks[at]?.text ?? '')
  const isWord = (at: number) => {
    const text = blocks[at]?.text ?? ''
    return text.length <= longestCell && /[\p{L})]$/u.test(text) && residueAt(context, at) === undefined
  }
  for (let first = 1; first < blocks.length - 1; first++) {
    if (!isNumber(first + 1) || isNumber(first) || !isWord(first)) continue
    let columns = 2
    while (columns < mostColumns && isNumber(first + columns)) columns++
    let end = first
    const isRowAt = (at: number) =>
      isWord(at) && !isNumber(at + columns) && Array.from({length: columns - 1}, (_, n) => at + 1 + n).every(isNumber)
    while (isRowAt(end)) end += columns
    const announced = blocks[first - 1]?.text.endsWith(':')
    if ((end - first) / columns < fewestCellRows - Number(announced || columns > 2)) continue
    for (let at = first; at < end; at++) cells.add(at)
    first = end - 1
  }
  return cells
})

/** Hạng mục | Xe xăng | Xe điện: how many columns a line has, also between tabs or wide spaces; 1 where it is no row. */
function columnsOf({source, text}: Block): number {
  if (source.includes('\t')) return source.split('\t').filter(cell => cell.trim() !== '').length
  return text.split(text.includes(cellSign) ? cellSign : wideSpace).length
}

/** Say whether a verse of so many syllables follows another: six and eight (lục bát), or as many again. */
function follows([before = 0, own = 0]: readonly number[]): boolean {
  if ((before === 6 || before === 8) && own === 14 - before) return true
  return own === before && own >= 5 && own <= 8
}
