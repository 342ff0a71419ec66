/** Tells short summaries of other articles by the sign with which they open. */
import type {Block} from '../../../block/block.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {headLines, longestTitle, shortestSummary} from './glued-teaser.ts'
import {shortestTitle} from './listed.ts'
import {isTitle} from './page-head.ts'

/** What a summary opens with: initials of a house, or its site. */
const opening = /^\(?(\p{Lu}[\p{Lu}Đ&]{1,7}|\p{L}[\p{L}\d]{1,19}\.(?:vn|com|net|org))\)? ?[-–] ?[“"]?\p{Lu}/u
/** The dash behind it, and where that stands at the latest. */
const openingDash = /[-–]/
const openingReach = 48
/** The longest of these summaries, and the most lines of an article with the sign. */
const longestSummary = 200
const mostSigned = 3

/**
 * Say whether a line is the short summary of another article: it opens with the sign with which this one opened.
 *
 *     SM - Nước lên nhanh trong đêm, ba chục ghe hàng phải dời bến.
 *
 * @param context Context.
 * @param at Index of the line.
 * @returns Whether it is.
 */
export function isSummary(context: Context, at: number): boolean {
  const {text = ''} = context.blocks[at] ?? {}
  if (at <= headLines || text.length < shortestSummary || text.length > longestSummary) return false
  const {signOf, linesOf} = signs(context)
  const signed = linesOf.get(signOf.get(at) ?? '') ?? []
  const own = context.blocks[signed[0] as number]?.text ?? ''
  // Short reports one after another all open so, and so does a copy of the summary that was cut short.
  return (
    signed.length > 0 &&
    signed[0] !== at &&
    signed.length <= mostSigned &&
    !own.startsWith(text.slice(0, shortestTitle))
  )
}

interface Signs {
  /** The sign with which a line opens. */
  signOf: ReadonlyMap<number, string>
  /** Where the lines stand that open with a sign, the first of them. */
  linesOf: ReadonlyMap<string, readonly number[]>
}

/** The signs with which lines open. */
const signs = onceAnArticle(({blocks}): Signs => {
  const signOf = new Map<number, string>()
  const linesOf = new Map<string, number[]>()
  blocks.forEach(({text}, at) => {
    const sign = openingDash.test(text.slice(0, openingReach)) ? opening.exec(text)?.[1] : undefined
    if (sign === undefined) return
    signOf.set(at, sign)
    linesOf.set(sign, (linesOf.get(sign) ?? []).concat(at).slice(0, mostSigned + 1))
  })
  return {signOf, linesOf}
})

/**
 * Say whether a line can be the title over such a summary.
 *
 * @param context Context of the line.
 * @returns Whether it can.
 */
export function isOverSummary(context: Context): boolean {
  const {blocks, index} = context
  if (!isSummary(context, index + 1)) return false
  const {text} = blocks[index] as Block
  return isTitle(text, shortestTitle, longestTitle) && !/[.!…]$/.test(text) && !signs(context).signOf.has(index)
}
