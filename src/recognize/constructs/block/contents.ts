/** Finds the table of contents that a page prints over its story: headings that stand again where they belong. */
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'

/** What stands over it, with the buttons that fold it, and perhaps the first heading glued to them. */
const opener =
  /^(?:Mục lục|MỤC LỤC|Nội dung chính|Nội dung bài viết|Nội dung|NỘI DUNG|Trong bài viết này|Table of contents|Contents)(?: bài viết)?(?: ?[([]?(?:Ẩn|Hiện|ẩn|hiện|Thu gọn|Hide|Show|Toggle)(?: ?\/ ?(?:Hiện|hiện|Show))?[)\]]?)? ?:?(?: |$)/u
const number = /^(?:(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}\.|[-•*])\s+){1,2}/
/** The longest heading of a table of contents. */
export const longestHeading = 160

/** So many headings a table has at most. */
const mostHeadings = 60

/**
 * List the numbered headings down to where the first of them stands again: there the story begins, though a page that was
 * cut short has no more of them.
 */
function upToStory(blocks: Context['blocks'], first: number): number[] {
  const opening = blocks[first]?.text.replace(number, '')
  const headings: number[] = []
  for (let at = first; at < first + mostHeadings; at++) {
    const text = blocks[at]?.text ?? ''
    if (at > first && text.replace(number, '') === opening) return headings
    if (text.length > longestHeading || !number.test(text)) return []
    headings.push(at)
  }
  return []
}

/**
 * Find the lines of a table of contents.
 *
 * @param context Context.
 * @returns Indices of the lines: that over it, where headings follow, and the headings that stand again below.
 */
export const contents = onceAnArticle(({blocks}: Context): ReadonlySet<number> => {
  const found = new Set<number>()
  const first = blocks.findIndex(({text}) => text.length <= longestHeading && opener.test(text))
  if (first === -1) return found
  const lasts = new Map(blocks.map(({text}, index) => [text.replace(number, ''), index]))
  const isAgain = (text: string, index: number) => (lasts.get(text.replace(number, '')) ?? index) > index
  const text = blocks[first]?.text ?? ''
  const glued = text.replace(opener, '')
  if (glued !== '' && !isAgain(glued, first)) return found
  for (let at = first + 1; at < blocks.length && isAgain(blocks[at]?.text ?? '', at); at++) found.add(at)
  for (const at of upToStory(blocks, first + 1)) found.add(at)
  if (glued !== '' || found.size > 0) found.add(first)
  return found
})
