import type {Block} from '../../../block/block.ts'
import {isRubric} from '../../../lexicon/rubrics.ts'
import type {Construct, Context} from '../../construct.ts'

/** The longest headline that may follow. */
const longestHeadline = 200
/** The most rubrics over one headline, as the last of a path through the site; more of them are its menu. */
const mostRubrics = 2
/** Where the path through a site begins. */
const home = /^(?:trang chủ|home)$/iu

/** The short line above the headline (rubric, tít dẫn): a rubric that opens the article, else told by evidence. */
export const kicker: Construct = {
  name: 'kicker',
  recognize(_, context) {
    const rubrics = rubricsOnTop(context)
    return rubrics && !rubrics.isMenu && context.index >= rubrics.start && context.index < rubrics.end
      ? {type: 'kicker', confidence: 0.95}
      : undefined
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
  /** There are so many that they are the menu of the site. */
  isMenu: boolean
}

const known = new WeakMap<readonly Block[], RubricsOnTop | undefined>()

/**
 * Find the rubrics with which an article opens, and after which its headline can stand.
 *
 * @param context Context.
 * @returns The rubrics; nothing where there are none, or no headline follows.
 */
export function rubricsOnTop({blocks}: Context): RubricsOnTop | undefined {
  if (!known.has(blocks)) known.set(blocks, findRubrics(blocks))
  return known.get(blocks)
}

function findRubrics(blocks: readonly Block[]): RubricsOnTop | undefined {
  let start = 0
  while (home.test(blocks[start]?.text ?? '')) start++
  let end = start
  while (isRubric(blocks[end]?.text ?? '')) end++
  const headline = blocks[end]
  if (end === start || !headline || headline.text.length > longestHeadline || /[.:;,]$/.test(headline.text)) {
    return undefined
  }
  return {start, end, isMenu: end - start > mostRubrics}
}
