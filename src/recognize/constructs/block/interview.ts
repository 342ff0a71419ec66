/** Finds the questions of an interview that nobody's name announces. */
import type {Block} from '../../../block/block.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'

/** Whom a question speaks to: `chị`, `thưa ông`; before a name, that is who it speaks of. */
const address =
  /(?:^|[ ,“"])(?:[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Cc]ô|[Tt]hầy|[Bb]ác sĩ|[Gg]iáo sư|[Đđ]ồng chí|[Tt]hưa)(?=[ ,?])(?! \p{Lu})/u
/** How an answer begins. */
const dashed = /^[-–—] /
const questionLast = /\?["”’']?$/
/** The longest question. */
const longest = 240
/** So many questions that speak to someone are an interview; so many more, and the others are its questions too. */
const fewest = 2
const many = 3

/** Say whether a question and what follows it begin with dashes, or with a star and a dash, as turns of a talk do. */
function isTurn(blocks: readonly Block[], index: number): boolean {
  return /^[*•+–—-] /.test(blocks[index]?.text ?? '') && dashed.test(blocks[index + 1]?.text ?? '')
}

/**
 * Find the lines that ask: with two and more of them that speak to someone, they are no headings.
 *
 * Of 92 such lines in the labelled and the written articles, 90 are body text.
 *
 * @param context Context.
 * @returns Indices of the questions.
 */
const questions = onceAnArticle(({blocks}: Context): ReadonlySet<number> => {
  const asks = blocks.flatMap(({text}, index) => {
    return index > 0 && text.length <= longest && questionLast.test(text.slice(-2)) ? [index] : []
  })
  const addressed = asks.filter(index => address.test(blocks[index]?.text ?? '') || isTurn(blocks, index))
  if (addressed.length < fewest) return new Set()
  return new Set(addressed.length < many ? addressed : asks)
})

/**
 * Say whether a block is a question of an interview, or an answer with its dash right under one.
 *
 * @param context Context.
 * @returns Whether it is.
 */
export function isOfInterview(context: Context): boolean {
  const {blocks, index} = context
  const asked = questions(context)
  return asked.has(index) || (asked.has(index - 1) && dashed.test(blocks[index]?.text ?? ''))
}
