/** Tells the paths through a site that lead to its story: from the home page, or down to the headline. */
import type {Context} from '../../construct.ts'

/** A path through a site tells the rubric of the story, whatever stands above it. */
export const path = /[›»>]| \/ /u
/** A path of few steps, whatever they are called. */
export const shortPath = /^[^>»›.!?:\d]{2,30}(?: ?[>»›] ?[^>»›.!?:\d]{2,30}){1,3}$/u
/** One from the home page tells the rubric wherever it stands. */
export const homePath = /^(?:trang chủ|trang nhất|home) ?[>›»/]/iu
/** The steps before the headline, or their signs alone: `Hội Nghề cá > Tin tức >`, `» Tin tức »`, `» »`. */
const steps = /^(?:[>»›] ?)?(?:\p{L}[^>»›.!?:]{1,60}(?: ?[>»›] ?[^>»›.!?:]{2,60}){0,4} ?)?[>»›]$/u
/** The shortest headline at the end of a path, how far below it the headline stands, and its share of what is no rubric. */
const leastTitle = 25
const reach = 2
const greater = 0.6
/** Up to which index of an article a path stands, and how long it is at most. */
const lastPath = 40
const longestPath = 500

/**
 * Say what a line is that is a path down to the headline below it: a rubric, or another headline where that is the greater
 * part of it.
 *
 *     Hội Nghề cá > Tin tức > Mở chợ đêm ở bến cá
 *     Mở chợ đêm ở bến cá
 *
 * @param context Context; its index does not count.
 * @param at Index of the line.
 * @returns What it is, or nothing where it is no such path.
 */
export function pathToTitle({blocks}: Context, at: number): 'kicker' | 'headline' | undefined {
  const line = blocks[at]?.text ?? ''
  if (at > lastPath || line.length > longestPath || !/[>»›]/.test(line)) return undefined
  const title = blocks.slice(at + 1, at + 1 + reach).find(({text}) => text.length >= leastTitle && line.endsWith(text))
  if (!title || !steps.test(line.slice(0, -title.text.length).trimEnd())) return undefined
  return title.text.length > line.length * greater ? 'headline' : 'kicker'
}

/**
 * Say whether a line is the headline again, right under the headline to which a path leads.
 *
 * @param context Context of the line.
 * @returns Whether it is.
 */
export function isUnderPath(context: Context): boolean {
  const {blocks, index} = context
  const text = blocks[index]?.text
  return index > 1 && text === blocks[index - 1]?.text && pathToTitle(context, index - 2) !== undefined
}
