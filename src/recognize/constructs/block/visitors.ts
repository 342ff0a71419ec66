import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {running} from './page-head.ts'

/** Of when, or of whom, a page counts its visitors; the number stands on the next line. */
const counted =
  /^(?:(?:truy cập )?(?:hôm (?:nay|qua)|tuần (?:này|trước)|tháng (?:này|trước)|năm (?:nay|trước))|tất cả|tổng(?: cộng| số)?(?: lượt)?(?: truy cập)?|đang (?:online|truy cập)|online|trực tuyến|(?:số )?lượt truy cập|số người (?:online|truy cập)|khách(?: viếng thăm| truy cập)?|máy chủ tìm kiếm)\s?:?$/iu
const number = /^\d[\d.,]{0,13}$/
/** The heading over them. */
const heading = /^(?:thống kê )?(?:lượt )?truy cập\s?:?$/iu
/** The longest of these lines, and the fewest numbers in a row. */
const longest = 30
const fewest = 2

/**
 * Find the numbers of visitors that a page has over its story or under it, with what they count and their heading.
 *
 *     Truy cập
 *     Hôm nay:
 *     12
 *     Tất cả:
 *     3104
 *
 * @param context Context.
 * @returns Indices of the lines.
 */
export const visitors = onceAnArticle(({blocks, lastLong}: Context): ReadonlySet<number> => {
  const found = new Set<number>()
  const first = blocks.findIndex(({text}) => text.length >= running)
  const isPair = (at: number) => {
    const text = blocks[at]?.text ?? ''
    return text.length <= longest && counted.test(text) && number.test(blocks[at + 1]?.text ?? '')
  }
  for (let at = 0; at < blocks.length; at++) {
    let end = at
    while (isPair(end)) end += 2
    const isOutside = end <= first || at > lastLong
    if (end - at >= 2 * fewest && isOutside) {
      for (let line = heading.test(blocks[at - 1]?.text ?? '') ? at - 1 : at; line < end; line++) found.add(line)
    }
    at = Math.max(at, end - 1)
  }
  return found
})
