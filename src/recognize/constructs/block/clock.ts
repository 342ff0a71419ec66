/** Tells the day on which a page was read from that of its article. */
import {isRubricMenu} from '../../../lexicon/rubrics.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {ofPaper, paper} from './masthead.ts'
import {recognizesAt, running} from './page-head.ts'
import {leastText, longestItem, mostLines} from './page-top.ts'
import {findResidue} from './residue-index.ts'
import {timestamp} from './timestamp.ts'

/** The fewest lines between the day of the page and that of its article; all but one of them are short. */
const fewestBetween = 3

/**
 * Find the days on which the page was read: a menu stands right under it, or the article has its own below, and a menu
 * or the like stands between.
 *
 *     Thứ Bảy, 20/7/2024
 *     Thời sự
 *     Kinh tế
 *     Người giữ nghề làm dù
 *     07:00, 19/7/2024
 */
export const clocks = onceAnArticle((context): ReadonlySet<number> => {
  const {blocks} = context
  const found = new Set<number>()
  const story = blocks.findIndex(({text}) => text.length >= running)
  const days: number[] = []
  for (let at = 0; at < Math.min(story, mostLines); at++) if (recognizesAt(timestamp, context, at)) days.push(at)
  const last = days.at(-1) ?? -1
  for (const day of days) {
    const between = blocks.slice(day + 1, last)
    const short = between.filter(({text}) => text.length <= longestItem).length
    const isOverMenu = isRubricMenu(blocks[day + 1]?.text ?? '') || between.some(({text}) => isFrame(text, context))
    // What is said at length between the days of a live report is no menu.
    const isReport = between.some(({text}) => text.length >= leastText && !isRubricMenu(text))
    if (isReport) continue
    if (isOverMenu || (between.length >= fewestBetween && short >= fewestBetween - 1)) found.add(day)
  }
  return found
})

/** What a page has over each of its articles. */
const frames: ReadonlySet<string> = new Set(['navigation', ...ofPaper])

/** Say whether a line belongs to the page, whatever article it shows: a menu, its name, where it is to be called. */
function isFrame(text: string, {residue: patterns}: Context): boolean {
  return isRubricMenu(text) || paper.test(text) || frames.has(findResidue(patterns, text, 'after')?.reason ?? '')
}
