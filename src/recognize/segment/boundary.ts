import {lineOpeners} from '../../lexicon/sentence-openers.ts'
import {isUpper} from '../../util/characters.ts'
import {longestCaption, longestHeadline, shortestHeadline} from './limits.ts'

/** Words that do not end a line. */
const smallWords =
  /^(?:của|và|trong|với|cho|tại|là|các|những|một|bài|phim|ở|về|do|bởi|từ|đến|theo|trên|dưới|khi|để|không|được|bị|ca|khúc|sách|cuốn|tờ|báo|chương|trình)$/u

/** `cấp V`, `quý IV`, `vitamin C`: a letter that counts is no abbreviation. */
const numbered =
  /(?:^|\s)(?:cấp|quý|khóa|khoá|khu|loại|hạng|nhóm|bảng|vitamin|lớp|kỳ|thứ|thế kỷ|đợt|đoạn|tập|phần|chương|khối|tổ|lô) [IVXA-H]{1,4}$/u

/**
 * Find where the headline ends with which a text begins: it has no stop.
 *
 *     Thành phố khánh thành cây cầu vượt sông Không còn cảnh chờ phà mỗi sáng.
 *                                        ^^^^ small letters: no name goes on here
 *                                             ^^^^^ a word that opens lines
 *
 * @param text Text.
 * @returns Index of the line after it; 0 where there is none.
 */
export function findHeadlineEnd(text: string): number {
  if (!isUpper(text, 0)) return 0
  const stop = text.slice(0, longestHeadline).search(/[.!?…:;]["”]?(?:\s|$)/)
  const most = stop === -1 ? longestHeadline : stop
  for (let index = shortestHeadline; index < most; index++) {
    if (text[index] === ' ' && lacksStop(text, index + 1)) return index + 1
  }
  return 0
}

/**
 * Find where the caption begins that a credit closes: its sentence.
 *
 *     … đi qua mỗi ngày. Cây cầu mới nhìn từ bờ bắc. Ảnh: Hữu Lộc
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence, from the stop before it
 *                                                  ^^ the credit's own separator is no end of a sentence
 *
 * @param text Text.
 * @param from Index before which the caption does not begin.
 * @param credit Index of the credit.
 * @returns Index of the caption; the farthest it can lie where no sentence begins.
 */
export function findCaptionStart(text: string, from: number, credit: number): number {
  // The credit's own separator (". ", " - ", " (") is no sentence end.
  let end = credit
  while (end > from && /[\s.\-–—:|,]/.test(text[end - 1] as string)) end--
  const least = Math.max(from, credit - longestCaption - 1)
  for (let index = end - 1; index > least; index--) {
    if (isSentenceStart(text, index) || lacksStop(text, index)) return index
  }
  return least
}

/**
 * Find where a caption ends: it keeps its full stop; the dash or bracket between it and its credit goes to the credit.
 *
 *     Cây cầu mới. Ảnh: Hữu Lộc    Cây cầu mới - Ảnh: Hữu Lộc    Cây cầu mới (Ảnh: Hữu Lộc)
 *     ^^^^^^^^^^^^                 ^^^^^^^^^^^                   ^^^^^^^^^^^
 *
 * @param text Text.
 * @param start Index of the caption.
 * @param credit Index of the credit.
 * @returns Index of its end.
 */
export function findCaptionEnd(text: string, start: number, credit: number): number {
  let end = credit
  while (end > start && /[\s\-–—|(]/.test(text[end - 1] as string)) end--
  return end
}

/**
 * Say whether a line began at an index after a heading, which has no stop.
 *
 *     … chọn màu theo mệnh, vào ví mới Không nên để tiền lẻ …
 *                                  ^^^ a small letter first, and no small word
 *                                      ^^^^^ a word that opens lines, then a small letter
 */
function lacksStop(text: string, index: number): boolean {
  if (text[index - 1] !== ' ' || !isUpper(text, index) || !/[\p{L}\d”"]/u.test(text.charAt(index - 2))) return false
  const before = text.slice(text.lastIndexOf(' ', index - 2) + 1, index - 1)
  // Amid the name of a person or a body the word before has a capital too; no line ends with a small word.
  if (!/^[\p{Ll}\d]/u.test(before) || smallWords.test(before)) return false
  const word = /^(\p{Lu}\p{Ll}*) [\p{Ll}\d]/u.exec(text.slice(index, index + 9))
  return word !== null && lineOpeners.has((word[1] as string).toLowerCase())
}

/**
 * Say whether a sentence begins at an index: after a stop, with a capital, and not after an abbreviation.
 *
 *     … đi qua. Cây cầu …    … đi qua.Cây cầu …    … “đi qua.” Cây cầu …    … ở TP. Hồ Chí Minh
 *             ^^^                    ^^                     ^^^^                ^^^ an abbreviation: no
 */
function isSentenceStart(text: string, index: number): boolean {
  if (text[index] === ' ') return false
  const glued = text[index - 1] !== ' '
  const stop = glued ? index - 1 : index - 2
  const mark = text[stop]
  if (mark === undefined || !'.!?…”"'.includes(mark)) return false
  if (!/^[\p{Lu}“"‘]/u.test(text.slice(index, index + 2))) return false
  if (mark === '”' || mark === '"') return !glued && /[.!?…]/.test(text.charAt(stop - 1))
  if (mark !== '.' || numbered.test(text.slice(Math.max(0, stop - 16), stop))) return true
  // TP. Hồ Chí Minh, TS. Nguyễn, Q. Tân Bình, N. V. A: a short word of capitals before the stop is an abbreviation.
  return !/(?:^|[\s(.])(?:\p{Lu}{1,3}|Th[sS]|PGS|St|Tp|Mr|Mrs|Dr|tr|ThS)$/u.test(
    text.slice(Math.max(0, stop - 5), stop)
  )
}
