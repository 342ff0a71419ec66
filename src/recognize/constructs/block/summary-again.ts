import {relatedHeading} from '../../../lexicon/related.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {isTitle, longestHead} from './page-head.ts'

/** The shortest summary that tells where it stands again, and the shortest headline over it. */
const shortest = 100
const shortestTitle = 20
/** What stands before the summary in one of its copies: nothing, or the sign of the paper. */
const sign = /^(?:\(?[^\s()]{2,24}\)? ?[-–] ?)?$/u

/**
 * Find where the summary that a search page put on top stands again under the headline, with boxes of the page between
 * them whose titles were lost: the headline is none of these.
 *
 *     (SM) - Nước lên nhanh trong đêm, ba chục ghe hàng phải dời bến.
 *     Tin liên quan
 *     Ba chục ghe hàng dời bến
 *     Nước lên nhanh trong đêm, ba chục ghe hàng phải dời bến.
 *
 * @param context Context.
 * @returns Index of the copy, right under the headline; -1 where there is none.
 */
export const summaryAgain = onceAnArticle(({blocks}: Context): number => {
  const summary = blocks[0]?.text ?? ''
  if (summary.length < shortest) return -1
  const copy = blocks.slice(0, longestHead + 1).findIndex(({text}, at) => {
    return at > 2 && text.length >= shortest && summary.endsWith(text) && sign.test(summary.slice(0, -text.length))
  })
  if (copy === -1 || !isTitle(blocks[copy - 1]?.text ?? '', shortestTitle)) return -1
  return blocks.slice(1, copy - 1).some(({text}) => relatedHeading.test(text)) ? copy : -1
})
