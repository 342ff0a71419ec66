/** Finds what a page asks its readers to vote on. */
import {relatedHeading} from '../../../lexicon/related.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'

/** What is pressed under a poll, and what is pressed under other forms too. */
const voted = /^(?:biểu quyết|xem kết quả|bỏ phiếu|biểu quyết kết quả|biểu quyết xem kết quả|view results?)$/iu
const sent = /^(?:bình chọn|vote)$/iu
const longestButton = 24
/** The fewest and the most answers of a poll, and their longest over each button. */
const fewest = 2
const mostAnswers = 8
const longestVoted = 60
const longestSent = 40
/** The longest question. */
const longestQuestion = 160

/**
 * Find the lines of polls: a question, its answers, and the button under them.
 *
 *     Bạn thấy tuyến xe mới thế nào?
 *     Tiện hơn
 *     Như cũ
 *     Biểu quyết
 */
export const polls = onceAnArticle((context): ReadonlySet<number> => {
  const found = new Set<number>()
  context.blocks.forEach(({text}, at) => {
    if (text.length > longestButton) return
    const longest = voted.test(text) ? longestVoted : sent.test(text) ? longestSent : 0
    if (longest === 0) return
    const question = findQuestion(context, at, longest)
    if (question !== -1) for (let line = question; line <= at; line++) found.add(line)
  })
  return found
})

/** Find the question over the answers above a button; -1 where there is none. */
function findQuestion({blocks}: Context, button: number, longest: number): number {
  for (let at = button - 1; at >= Math.max(0, button - mostAnswers - 1); at--) {
    const text = blocks[at]?.text ?? ''
    if (text.endsWith('?')) return text.length <= longestQuestion && button - at > fewest ? at : -1
    if (text.length > longest || text.endsWith(':') || relatedHeading.test(text)) return -1
  }
  return -1
}
