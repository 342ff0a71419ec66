import {groupBy} from '../../../util/group-by.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {isHead, isTitle, recognizesAt} from './page-head.ts'
import {timestamp} from './timestamp.ts'

/** The shortest headline that stands over pictures, and how often it does at least. */
const shortestTitle = 25
const fewest = 2
/** The shortest and the longest caption under it. */
const shortest = 24
const longest = 130

/**
 * Find the short lines under the headline where it stands again over picture after picture, as their alternative text. Of
 * 18 such lines in labelled articles, 16 are captions.
 *
 * @param context Context.
 * @returns Indices of the captions; empty where the headline stands over one picture, or none.
 */
export const captionsUnderTitle = onceAnArticle((context): ReadonlySet<number> => {
  const {blocks, lastLong} = context
  const textAt = (at: number) => blocks[at]?.text ?? ''
  const titles = blocks.flatMap(({text}, at) => (isTitle(text, shortestTitle) ? [at] : []))
  const isCaption = (at: number) => {
    const text = textAt(at)
    if (text.length < shortest || text.length > longest || recognizesAt(timestamp, context, at)) return false
    return at < lastLong || /[.)]$/.test(text)
  }
  for (const [title, [first, ...copies]] of groupBy(titles, textAt)) {
    if (first === undefined || copies.length < fewest || !isHead({...context, index: first})) continue
    const below = copies.map(at => at + 1)
    const captions = below.filter(isCaption)
    if (captions.length >= fewest && below.every(at => textAt(at) !== title)) return new Set(captions)
  }
  return new Set()
})
