import {isRubric} from '../../../lexicon/rubrics.ts'
import type {Construct, Context} from '../../construct.ts'

/** The longest headline that may follow. */
const longestHeadline = 200

/** The short line above the headline (rubric, tít dẫn): a rubric that opens the article, else told by evidence. */
export const kicker: Construct = {
  name: 'kicker',
  recognize(_, context) {
    return context.index === 0 && opensWithRubric(context) ? {type: 'kicker', confidence: 0.95} : undefined
  },
  type: 'kicker',
  hints: {heading: 2, bodyStyle: -3, afterBody: -4}
}

/**
 * Say whether an article opens with a rubric and what can be its headline.
 *
 * @param context Context.
 * @returns Whether it does; several rubrics one under another are a menu.
 */
export function opensWithRubric({blocks}: Context): boolean {
  const [first, second] = blocks
  if (!first || !second || second.text.length > longestHeadline) return false
  return isRubric(first.text) && !isRubric(second.text)
}
