/** Tells verses that a story quotes: a quotation that opens with one short line and closes with another. */
import type {Block} from '../../../block/block.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {standsUnderText} from './page-head.ts'

/** The first and the last line of such a quotation; behind it, its source may stand in brackets. */
const opening = /^["“][^"”]+$/u
const closing = /^[^"“”]+["”][.,;!?…]{0,3}(?: ?\([^()]{2,60}\)\.?)?$/u
/** The longest verse, the most of them in one quotation, and how many show that it is no broken headline at the top. */
const longestVerse = 70
const mostVerses = 16
const surelyVerses = 4

/**
 * Find the lines of quoted verses.
 *
 *     “Sông Trà nước chảy lơ thơ
 *     Có cô yếm thắm ngồi chờ thuyền sang”
 *
 * @param context Context.
 * @returns Indices of the lines.
 */
export const verses = onceAnArticle((context): ReadonlySet<number> => {
  const {blocks} = context
  const found = new Set<number>()
  for (let first = 1; first < blocks.length; first++) {
    if (!opening.test(verseAt(blocks, first))) continue
    let last = first + 1
    while (last < first + mostVerses && /^[^"“”]+$/u.test(verseAt(blocks, last))) last++
    if (!closing.test(verseAt(blocks, last))) continue
    if (last - first + 1 < surelyVerses && !standsUnderText({...context, index: first})) continue
    for (let at = first; at <= last; at++) found.add(at)
    first = last
  }
  return found
})

/** A line, where it is as short as a verse. */
function verseAt(blocks: readonly Block[], index: number): string {
  const text = blocks[index]?.text ?? ''
  return text.length <= longestVerse ? text : ''
}
