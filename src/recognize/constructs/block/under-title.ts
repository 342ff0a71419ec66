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
  const places = new Map<string, number[]>()
  blocks.forEach(({text}, at) => {
    if (!isTitle(text, shortestTitle)) return
    const known = places.get(text)
    if (known) known.push(at)
    else places.set(text, [at])
  })
  const isCaption = (at: number) => {
    const text = blocks[at]?.text ?? ''
    if (text.length < shortest || text.length > longest || recognizesAt(timestamp, context, at)) return false
    return at < lastLong || /[.)]$/.test(text)
  }
  for (const [title, [first, ...copies]] of places) {
    if (first === undefined || copies.length < fewest || !isHead({...context, index: first})) continue
    const below = copies.map(at => at + 1)
    const captions = below.filter(isCaption)
    if (captions.length >= fewest && below.every(at => blocks[at]?.text !== title)) return new Set(captions)
  }
  return new Set()
})
