/** Tells the abstracts of papers in journals, which stand where a newspaper has its lead. */
import {keywordOpeners} from '../../../lexicon/related.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {running} from './page-head.ts'

/** What stands over an abstract, alone or before it in its line, in Vietnamese and in English. */
const heading = /^(?:Tóm tắt|TÓM TẮT|Abstract|ABSTRACT|Summary|SUMMARY)\s?:?$/u
const opener = /^(?:Tóm tắt|TÓM TẮT|Abstract|ABSTRACT|Summary|SUMMARY) ?[:.–-] ?[\p{Lu}\d“"]/u
/** The shortest abstract behind its word, the shortest text of the story, and how far from the top the last abstract stands. */
const shortest = 60
const leastStory = 100
const reach = 24

/**
 * Find the abstracts of a paper: behind or under their word, or right over the keywords that stand above the story.
 *
 *     Tóm tắt: Bài viết khảo sát …
 *     Từ khóa: chợ nổi; sinh kế
 */
export const abstracts = onceAnArticle(({blocks}: Context): ReadonlySet<number> => {
  const found = new Set<number>()
  let isNamed = false
  const textAt = (at: number) => blocks[at]?.text ?? ''
  for (let at = 1; at < Math.min(blocks.length, reach); at++) {
    const text = textAt(at)
    const isRunning = text.length >= running
    if ((text.length >= shortest && opener.test(text)) || (isRunning && heading.test(textAt(at - 1)))) {
      isNamed = true
      found.add(at)
    } else if (isRunning && found.size === 0 && keywordOpeners.test(textAt(at + 1))) found.add(at)
    // What else runs on is the story.
    else if (text.length >= leastStory && !keywordOpeners.test(text)) return found
  }
  // Over the keywords of a page stands its last paragraph as well.
  return isNamed ? found : new Set()
})

/**
 * Say whether a line is the heading of an abstract.
 *
 * @param context Context of the line.
 * @returns Whether it is.
 */
export function isOverAbstract(context: Context): boolean {
  return heading.test(context.blocks[context.index]?.text ?? '') && abstracts(context).has(context.index + 1)
}
