/** Tells what a forum says of its members beside what they write. */
import {onceAnArticle} from '../once-an-article.ts'
import {residueAt} from './residue-at.ts'

/** What is said of a member, on a line of its own; some of it is told in numbers. */
const counted = /^(?:bài viết|bài gởi|bài gửi|posts|thanks|cảm ơn|đã cảm ơn|likes?|thích)$/iu
const said = /^(?:tham gia(?: ngày)?|ngày tham gia|gia nhập|join date|joined|nơi cư ngụ|nơi ở|đến từ|location)$/iu
const number = /^\d[\d.,]{0,9}$/
/** The longest thing that is said, and how many of them make a box. */
const longest = 60
const fewest = 3

/**
 * Find the boxes in which a forum tells of a member: its words and what stands under each of them.
 *
 *     Tham gia
 *     Jan 2008
 *     Bài viết
 *     18
 *     Thanks
 *     0
 *
 * @param context Context.
 * @returns Indices of the lines.
 */
export const memberBoxes = onceAnArticle((context): ReadonlySet<number> => {
  const {blocks} = context
  const found = new Set<number>()
  for (let at = 0; at < blocks.length; at++) {
    const box: number[] = []
    let numbers = 0
    let next = at
    for (; ; next += 2) {
      // What the lexicon knows may stand between.
      while (box.length > 0 && residueAt(context, next)) next++
      const word = blocks[next]?.text ?? ''
      const value = blocks[next + 1]?.text ?? ''
      const isNumber = counted.test(word) && number.test(value)
      if (!isNumber && !(said.test(word) && value !== '' && value.length <= longest)) break
      if (isNumber) numbers++
      box.push(next, next + 1)
    }
    if (box.length >= 2 * fewest && numbers > 0) for (const line of box) found.add(line)
    at = Math.max(at, next - 1)
  }
  return found
})
