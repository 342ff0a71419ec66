import type {Block} from '../../../block/block.ts'
import {headsPart, headsScores} from '../../../lexicon/part-headings.ts'
import type {Construct, Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {isOverAbstract} from './abstract.ts'
import {parseDate} from './parse-date.ts'
import {isOverRows} from './rows.ts'
import {ingredients} from './steps.ts'

/** Years, spans of them, and days that are counted: `Năm 2010:`, `Giai đoạn 1959 - 1975`, `2000 – nay`, `1972`, `Tháng 3/2011`, `Ngày 1 (20/3/2023)`, `Ngày thứ 4`, `21 giờ`, `Ngày 17/10: Khai hội`. */
const counted =
  /^(?:(?:năm|tháng \d{1,2}(?: ?[/-]| năm)) ?\d{4}|ngày (?:thứ )?\d{1,2}(?: ?[(–-] ?\d[\d/.-]{2,9}\)?)?|(?:(?:giai đoạn|thời kỳ|từ(?: năm)?) \d{4}(?: ?[–-] ?| đến (?:năm )?)|[12]\d{3} ?[–-] ?)(?:[12]\d{3}|nay)|(?:19|20)\d{2}|\d{1,2} giờ) ?:?$|^ngày (?:thứ )?\d{1,2}(?:[/.]\d{1,2})? ?: [^.!?:]{2,40}$/iu

/** The fewest days or hours that make a chronicle, the longest line of one, and the shortest entry under it. */
const fewestEntries = 2
const longestTime = 56
const shortestEntry = 60
/** How the first row of a day of a schedule begins: `06h00: Chào ngày mới`. */
const scheduled = /^\d{1,2} ?(?:[:hg]|giờ) ?\d{2} ?[:–-] ?\p{L}/u

/** How many lines stand at least below the heading of a part that has no long ones. */
const fewestBelow = 3

/** Words without a verb over the pictures that close a page: `Một số hình ảnh buổi lễ:`, `Vài khoảnh khắc ở xưởng.` */
const overPictures =
  /^[*–-]? ?(?:Một số|Một vài|Vài|Chùm|Loạt|MỘT SỐ) (?:hình ảnh|hình|bức ảnh|tấm ảnh|tấm hình|ảnh|khoảnh khắc|HÌNH ẢNH)(?![\p{L}\p{M}])(?: [^.!?:]{2,140}[\p{L}\p{M}\p{N}”"])? ?[:.]?$/u
/** The longest of them. */
const longestOver = 180

/** A heading inside the body (tít xen): the days and hours of a chronicle, what stands over rows, else told by evidence. */
export const subheading: Construct = {
  name: 'subheading',
  recognize(_, context) {
    const times = chronicle(context)
    const isEntry = times.size >= fewestEntries && times.has(context.index)
    const isHeading =
      isEntry || isOverRows(context) || isPartHeading(context) || isOverPictures(context) || isOverAbstract(context)
    return isHeading ? {type: 'subheading', confidence: 0.9} : undefined
  },
  type: 'subheading',
  hints: {
    heading: 5,
    title: -3,
    minor: 1,
    bold: 2,
    alignedRight: -4,
    allLink: -3,
    bodyStyle: -2,
    repeatedStyle: 1,
    afterBody: -4,
    afterSignature: -5
  }
}

/**
 * Say whether a line heads a part of the story by its words, with the part below it; in a menu its like stand around it.
 *
 * @param context Context of the line.
 * @returns Whether it does.
 */
function isPartHeading(context: Context): boolean {
  const {blocks, index, lastLong} = context
  const headsAt = (at: number) => headsPart(blocks[at]?.text ?? '', blocks[at + 1]?.text ?? '')
  if (index + 1 >= blocks.length || !headsAt(index) || headsAt(index - 1) || headsAt(index + 1)) return false
  // Where the page lost its head, ingredients and teams tell.
  if (index === 0) return ingredients(context).has(1) || headsScores(blocks[0]?.text ?? '', blocks[1]?.text ?? '')
  return index < lastLong || index < blocks.length - fewestBelow
}

/** Say whether a line under the story announces the pictures that stand there. */
function isOverPictures({blocks, credits, index, lastLong}: Context): boolean {
  const {text} = blocks[index] as Block
  // A gallery opens with its title; where running text does, it has none.
  if ((index < 2 && lastLong !== 0) || index <= lastLong || text.length > longestOver || !overPictures.test(text))
    return false
  return credits.parseTrailing(text) === undefined
}

/** Find the lines of nothing but a day or an hour under each of which an entry runs on. */
const chronicle = onceAnArticle(({blocks}: Context): ReadonlySet<number> => {
  const times = blocks.flatMap(({text}, index) => {
    const entry = blocks[index + 1]?.text ?? ''
    return index > 0 && (entry.length >= shortestEntry || scheduled.test(entry)) && isTime(text) ? [index] : []
  })
  return new Set(times)
})

function isTime(text: string): boolean {
  if (text.length > longestTime || !/\d/.test(text)) return false
  if (counted.test(text)) return true
  const date = parseDate(text.replace(/\s?:$/, ''), 1)
  return date !== undefined && !date.kinds.has('ago') && !date.kinds.has('label')
}
