/** What constructs ask of the head of a page: rubric, date, author, headline and lead, in any order. */
import type {Block} from '../../../block/block.ts'
import {isRubric, isRubricMenu} from '../../../lexicon/rubrics.ts'
import type {Construct, Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {findResidue} from './residue-index.ts'

/** How many blocks of a page stand above its story. */
export const longestHead = 8
/** Shortest block that runs on. */
export const running = 180
/** How a line ends that is cut short. */
export const cutMark = /(?:\.\.\.|…)$/

/**
 * Say whether nothing above a block runs on but menus, and few lines stand above it or between it and the story.
 *
 * @param context Context.
 * @returns Whether it may belong to the head of the page.
 */
export function isHead(context: Context): boolean {
  const {blocks, index} = context
  if (index <= longestHead) {
    let short = 0
    while (short < index && (blocks[short] as Block).text.length < running) short++
    if (short === index) return true
  }
  const {end, near, story} = headOf(context)
  return index <= end || (index < story && index >= near)
}

/**
 * Say whether a block stands under nothing but a summary that runs on, as pages of results put it over a story, and over
 * the story itself.
 *
 * @param context Context.
 * @returns Whether it does.
 */
export function isUnderSummary({blocks, index}: Context): boolean {
  const isRunning = (at: number) => (blocks[at]?.text.length ?? 0) >= running
  if (index === 0 || index > longestHead || (blocks[index + 1]?.text.length ?? 0) < shortestStory) return false
  const above = blocks.slice(0, index).flatMap((_, at) => (isRunning(at) ? [at] : []))
  // Over it, the headline stands cut short, or nothing.
  return above.length === 1 && (above[0] === 0 || (above[0] === 1 && cutMark.test(blocks[0]?.text ?? '')))
}

/** The shortest block that begins a story. */
const shortestStory = 100

/** The first block that may begin a story. */
const firstText = onceAnArticle(({blocks}) => blocks.findIndex(({text}) => text.length >= shortestStory))

/**
 * Say whether a block stands under one that is long enough to begin a story.
 *
 * @param context Context.
 * @returns Whether it does.
 */
export function standsUnderText(context: Context): boolean {
  const first = firstText(context)
  return first !== -1 && first < context.index
}

/** How many lines right above the story belong to its head, however long the menu above them is; buttons do not count. */
const nearStory = 4

/** Where the head ends at the top of the page, and begins again over the story: menus and the like do not count. */
const headOf = onceAnArticle(({blocks, residue}): {end: number; near: number; story: number} => {
  const isFrame = (text: string) =>
    isRubric(text) || isRubricMenu(text) || findResidue(residue, text, 'around') !== undefined
  // What ends as a sentence does is the story; a menu does not.
  const story = blocks.findIndex(
    ({text}) => text.length >= running && (/[.!?…]$/.test(text.slice(-1)) || !isFrame(text))
  )
  const head = story === -1 ? blocks.length : story
  // So short a head ends where the story begins.
  if (head <= longestHead) return {end: head, near: head, story}
  const nearOf = (): number => {
    let near = head
    for (let own = 0; near > 0 && own < nearStory; near--) if (!isFrame(blocks[near - 1]?.text ?? '')) own++
    return near
  }
  let lines = 0
  for (let at = 0; at < head; at++) {
    if (lines >= longestHead) return {end: at, near: nearOf(), story}
    if (!isFrame(blocks[at]?.text ?? '')) lines++
  }
  return {end: head, near: head, story}
})

/**
 * Say whether a block stands after the running text.
 *
 * @param context Context.
 * @returns Whether it does; not where there is no running text.
 */
export function isTail({index, lastLong}: Context): boolean {
  return lastLong !== -1 && index > lastLong
}

/** The least confidence of names that are those of an author, unless more is asked. */
const sureNames = 0.65

/**
 * Say whether a line reads as the names of its author.
 *
 * @param text Line.
 * @param context Context.
 * @param least The least confidence of the names.
 * @returns Whether it does.
 */
export function isNames(text: string, {credits}: Pick<Context, 'credits'>, least: number = sureNames): boolean {
  return (credits.parseNames(text)?.confidence ?? 0) >= least
}

/**
 * Say whether a line can be a headline by its length and its end.
 *
 * @param text Line.
 * @param shortest Length that it has at least, in UTF-16 code units.
 * @param longest Length that it has at most.
 * @returns Whether it can.
 */
export function isTitle(text: string, shortest = 15, longest = 200): boolean {
  return text.length >= shortest && text.length <= longest && !/[.:;,]$/.test(text)
}

/**
 * Say whether a construct is certain of another block of the article.
 *
 * @param construct Construct.
 * @param context Context.
 * @param index Index of the block; the article may have none there.
 * @returns Whether it is.
 */
export function recognizesAt(construct: Construct, context: Context, index: number): boolean {
  const block: Block | undefined = context.blocks[index]
  return block !== undefined && construct.recognize?.(block, {...context, index}) !== undefined
}
