/** Tells the words under the pictures of a recipe or of instructions. */
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'

/** A step, and the shortest that says all that is to be done. */
const step = /^(?:Bước|BƯỚC) ?\d{1,2} ?[:.)–-]/
const shortestStep = 60
/** The longest caption under one. */
const longest = 140
/** What begins so under a step is another way, or a remark. */
const heading = /^(?:Cách|Phần|Lưu ý|Chú ý|Mẹo|Ghi chú)(?![\p{L}\p{M}])/u

/**
 * Find the short lines between two steps, which are the captions of their pictures, and where there are some, the line
 * right under the last step.
 *
 * Of 59 such lines in labelled and written articles, 55 are captions.
 *
 * @param context Context.
 * @returns Indices of the lines.
 */
export const picturesOfSteps = onceAnArticle(({blocks}: Context): ReadonlySet<number> => {
  const found = new Set<number>()
  const textAt = (at: number) => blocks[at]?.text ?? ''
  const isUnderStep = (at: number) => {
    const text = textAt(at)
    const isShort = text !== '' && text.length <= longest && /\p{Ll}/u.test(text) && !step.test(text)
    return isShort && !heading.test(text) && textAt(at - 1).length >= shortestStep && step.test(textAt(at - 1))
  }
  const under = blocks.flatMap((_, at) => (isUnderStep(at) ? [at] : []))
  for (const at of under) if (step.test(textAt(at + 1))) found.add(at)
  const last = under.at(-1)
  if (found.size > 0 && last !== undefined && !/[.:?!]$/.test(textAt(last))) found.add(last)
  return found
})
