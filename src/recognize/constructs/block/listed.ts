import type {Block} from '../../../block/block.ts'
import {headsPart} from '../../../lexicon/part-headings.ts'
import type {Context} from '../../construct.ts'

/** The shortest title of another article. */
export const shortestTitle = 20

/** A list under a heading of its own. */
interface HeadedList {
  heading: {test(text: string): boolean}
  /** How far above an item the heading may stand, in blocks. */
  most: number
  /** Says whether a line can stand between the heading and the item. */
  isItem(text: string, index: number): boolean
}

/**
 * Say whether a block stands in a list: nothing but items lies between it and the heading.
 *
 * @param context Context of the block, which is an item itself.
 * @param list The list.
 * @param after Index of the last block above which no heading is looked for; -1 unless given.
 * @returns Whether it does.
 */
export function isUnderHeading({blocks, index}: Context, {heading, most, isItem}: HeadedList, after = -1): boolean {
  for (let at = index - 1; at > after && index - at <= most; at--) {
    const {text} = blocks[at] as Block
    if (heading.test(text)) return true
    if (!isItem(text, at)) return false
  }
  return false
}

/** What announces a list: `Danh sách gồm:`, `… như sau:`, `… nhớ mấy điều:`; pictures are announced so as well. */
const announces =
  /(?:gồm(?: có)?|như sau|sau đây|dưới đây|cụ thể|(?:[ (](?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|\d{1,2}) (?!ảnh|hình|bức|tấm|clip|video|năm|tháng|ngày|giờ)[^.:;,!?]{2,40}))\s?:$/u
/** The longest item of a list without dashes, and how far above it the list may be announced. */
const longestItem = 70
const longestList = 30

/**
 * Say whether a short line is one of several under the words that announce a list, with the story going on after them.
 *
 * @param context Context of the block.
 * @returns Whether it is.
 */
export function isAnnounced({blocks, index}: Context): boolean {
  if (!isItem(blocks[index]?.text)) return false
  let first = index
  while (first > 0 && index - first < longestList && isItem(blocks[first - 1]?.text)) first--
  if (!announces.test(blocks[first - 1]?.text ?? '')) return false
  // Among items without numbers, a number heads the next part of the story.
  const isHeading = (at: number) =>
    at > first && heads.test(blocks[at]?.text ?? '') && !heads.test(blocks[first]?.text ?? '')
  let last = first
  while (last - first < longestList && isItem(blocks[last + 1]?.text) && !isHeading(last + 1)) last++
  return index <= last && last > first && last + 1 < blocks.length
}

/** A mark of an item, before a capital, and the fewest items of a list. */
const bullet = /^([-*•+–]) ?\p{Lu}/u
const fewestItems = 3

/**
 * Say whether a line is one of three and more in a row with the same mark, amid the story or right under the heading of a
 * part: `Các bước`.
 *
 * Of 213 such lines amid stories in the labelled articles, 207 are body text.
 *
 * @param context Context of the block.
 * @returns Whether it is.
 */
export function isBulleted({blocks, index, lastLong}: Context): boolean {
  const markAt = (at: number) => bullet.exec(blocks[at]?.text ?? '')?.[1]
  const mark = index > 0 ? markAt(index) : undefined
  if (mark === undefined) return false
  const isAmid = index < lastLong
  const most = isAmid ? fewestItems : longestList
  let first = index
  while (index - first < most && markAt(first - 1) === mark) first--
  if (!isAmid && !headsPart(blocks[first - 1]?.text ?? '', '')) return false
  let last = index
  while (last - first < fewestItems && markAt(last + 1) === mark) last++
  return last - first + 1 >= fewestItems
}

/** One of the answers to choose from: `A. Chợ phiên`. */
const option = /^([A-F])[.)] ?[\p{L}\d]/u

/**
 * Say whether a line is one of three and more answers to choose from, in the order of their letters.
 *
 * @param context Context of the block.
 * @returns Whether it is.
 */
export function isOption({blocks, index}: Context): boolean {
  const codeAt = (at: number) => option.exec(blocks[at]?.text ?? '')?.[1]?.charCodeAt(0)
  const own = codeAt(index)
  if (own === undefined) return false
  let first = 0
  while (codeAt(index + first - 1) === own + first - 1) first--
  let last = 0
  while (codeAt(index + last + 1) === own + last + 1) last++
  return last - first + 1 >= fewestItems
}

const heads = /^\d{1,2}[.)] /

function isItem(text: string | undefined): boolean {
  return text !== undefined && text.length < longestItem && !/[.!?:]$/.test(text)
}
