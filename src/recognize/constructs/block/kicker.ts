import {isRubric} from '../../../lexicon/rubrics.ts'
import type {Construct, Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {headlineCopies} from './cut-copy.ts'
import {isTitle, recognizesAt} from './page-head.ts'
import {timestamp} from './timestamp.ts'

/** The most rubrics over one headline, as the last of a path through the site; more of them are its menu. */
const mostRubrics = 2
/** The most lines above a rubric. */
const mostAbove = 3
/** Where the path through a site begins. */
const home = /^(?:trang chủ|home)$/iu

/** The short line above the headline (rubric, tít dẫn): a rubric that opens the article, else told by evidence. */
export const kicker: Construct = {
  name: 'kicker',
  recognize(_, context) {
    return rubricAt(context) === 'kicker' ? {type: 'kicker', confidence: 0.95} : undefined
  },
  type: 'kicker',
  hints: {heading: 2, bodyStyle: -3, afterBody: -4}
}

/** Rubrics above what can be a headline. */
export interface RubricsOnTop {
  /** Index of the first. */
  start: number
  /** Index after the last: that of the headline. */
  end: number
}

/**
 * Find the rubrics with which an article opens, and after which its headline can stand.
 *
 * @param context Context.
 * @returns The rubrics; nothing where there are none, or no headline follows.
 */
export const rubricsOnTop = onceAnArticle((context): RubricsOnTop | undefined => {
  const {blocks} = context
  const copies = headlineCopies(context)
  // The title of the page and its date may stand above them.
  const isAbove = (at: number) => {
    const text = blocks[at]?.text
    return text !== undefined && (home.test(text) || copies.has(at) || recognizesAt(timestamp, context, at))
  }
  let start = 0
  while (start < mostAbove && isAbove(start)) start++
  let end = start
  while (isRubric(blocks[end]?.text ?? '')) end++
  const headline = blocks[end]
  return end > start && headline && isTitle(headline.text, 0) ? {start, end} : undefined
})

/**
 * Say what a rubric on top of an article is.
 *
 * @param context Context.
 * @returns `kicker` where so few stand over the headline, `menu` where there are more; nothing for other lines.
 */
export function rubricAt(context: Context): 'kicker' | 'menu' | undefined {
  const {start, end} = rubricsOnTop(context) ?? {start: 0, end: 0}
  if (context.index < start || context.index >= end) return undefined
  return end - start > mostRubrics ? 'menu' : 'kicker'
}
