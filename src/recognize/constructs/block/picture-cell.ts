import type {Context} from '../../construct.ts'
import {isNames, recognizesAt} from './page-head.ts'
import {timestamp} from './timestamp.ts'

/** How the cell under a picture ends, as extractors write the tables in which old pages set the two: with one stroke. */
const lastStroke = ' |'
/** The cell of the picture itself. */
const pictureAlone = /^(?:!\[\]\(\) )?\|$/
/** The shortest caption there, and the longest where no cell of a picture stands over it. */
const shortest = 20
const longest = 160
/** Where one sentence ends and the next begins: boxes in one cell have several. */
const nextSentence = /[.!?…]["”)]? [\p{Lu}"“]/u
/** How a credit opens that has a cell of its own. */
const creditOpener = /^[([]?(?:Ảnh|ẢNH|Hình|Photo|Nguồn|Theo|Sources?|Tin|Bài)[ :]/u

/**
 * Say whether a line is the cell under a picture, amid the story or right under the cell that the picture left.
 *
 *     ![]() |
 *     Bà con chọn mua hoa ở chợ phiên. |
 *
 * @param context Context of the line.
 * @returns Whether it is; not where it names who made something, or a day.
 */
export function isPictureCell(context: Context): boolean {
  const {blocks, index, lastLong} = context
  const text = blocks[index]?.text ?? ''
  if (!text.endsWith(lastStroke) || text.length < shortest || text.indexOf('|') < text.length - 1) return false
  // Teasers have their picture in the same cell.
  if (text.startsWith('![')) return false
  const isUnderPicture = pictureAlone.test(blocks[index - 1]?.text ?? '')
  // Where a system broke all lines, none runs on.
  const end = lastLong === -1 ? blocks.length - 1 : lastLong
  const isAmid = index > 0 && index < end && text.length <= longest && !nextSentence.test(text)
  if (!isUnderPicture && !isAmid) return false
  const words = text.slice(0, -lastStroke.length)
  return !creditOpener.test(words) && !isNames(words, context) && !recognizesAt(timestamp, context, index)
}
