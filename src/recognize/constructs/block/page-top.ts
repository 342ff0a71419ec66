/** Tells what a page leaves above its story: the name of the paper, its menu, the rubrics over the headline. */

import {isPlace} from '../../../lexicon/places.ts'
import type {KnownPattern} from '../../../lexicon/residue-pattern.ts'
import {holdsRubric, isPageName, isRubric, isRubricMenu} from '../../../lexicon/rubrics.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {headlineCopies} from './cut-copy.ts'
import {isNameOfPaper, isPaper, ofPaper} from './masthead.ts'
import {cutMark, isNames, isTitle, recognizesAt, running} from './page-head.ts'
import {isOverWeather, residueAt} from './residue-at.ts'
import {findResidue} from './residue-index.ts'
import {timestamp} from './timestamp.ts'
import {homePath, path, pathToTitle, shortPath} from './title-path.ts'

/** The most rubrics over one headline, as the last of a path through the site; more of them are its menu. */
const mostRubrics = 2
/** The most lines above a story, and of them the most in a row that nothing is known of. */
export const mostLines = 60
const mostUnknown = 4
/** The longest item of a menu that nothing is known of, and the shortest headline under a menu. */
export const longestItem = 30
const leastTitle = 25
/** The longest rubric of a paper's own, in units and words, and the shortest headline under it. */
const longestOwn = 20
const mostWords = 4
/** The longest in capitals, with a word more. */
const longestUpper = 30
/** The shortest text under a short headline. */
export const leastText = 100
/** How far below the headline the story or its day stands at most. */
const textReach = 3
/** So much longer is a title than the rubric over it. */
const leastLonger = 10
/** Where the path through a site begins. */
const home = /^(?:trang chủ|trang nhất|home)(?: ?[>›»/])?$/iu
const item = /^[^.!?:;…"“”\d]+$/u
/** The mark of an item of a menu, the sign before a step of a path, and the number that a text browser gives a link. */
const mark = /^(?:[•*+–-] +|[›»] ?)|\[\d{1,3}\]/gu
/** A rubric over the headline, a line of the menu, the name of the paper. */
type TopLine = 'kicker' | 'navigation' | 'masthead'

/** What the lines above a story are. */
export interface PageTop {
  /** By index. */
  lines: ReadonlyMap<number, TopLine>
  /** Index after the last of them: that of the headline; -1 where nothing tells it. */
  headline: number
}

type LineKind = 'rubric' | 'menu' | 'masthead' | 'residue' | 'head'

/**
 * Find what stands above the headline of an article.
 *
 * @param context Context.
 * @returns What the lines are.
 */
export const pageTop = onceAnArticle((context): PageTop => {
  const kinds = readKinds(context)
  const end = endOfTop(context, kinds)
  const title = context.blocks[end]?.text.replace(cutMark, '')
  const lines = new Map<number, TopLine>()
  kinds.forEach((kind, at) => {
    if (kind === 'rubric' && homePath.test(textAt(context, at)) && pathToTitle(context, at) !== 'headline')
      lines.set(at, 'kicker')
  })
  if (end === 0 || title === undefined) return {lines, headline: -1}
  const menu = kinds.slice(0, end).filter(kind => kind === 'rubric' || kind === 'menu').length
  const isMenu = menu > mostRubrics || kinds.slice(0, end).includes('menu') || pathToTitle(context, end - 1)
  // A rubric over what is too short for a headline is of the menu; few rubrics may stand over buttons there.
  const last = kinds.findLastIndex((kind, at) => at < end && kind !== 'residue') + 1
  const start = startOfPath(context, kinds, end)
  const overHeadline = start !== -1 ? start : isMenu ? firstUnderMenu(context, kinds, end) : firstRubric(kinds, last)
  if (!isMenu && !isTitle(title, 0)) return {lines, headline: -1}
  if (title.length < leastTitle && !standsOverText(context, end)) return {lines, headline: -1}
  // A rubric of the paper's own may follow one that the menu has.
  if (overHeadline < end && isMenu && isOverTitle(context, end)) lines.set(end, 'kicker')
  for (let at = 0; at < end; at++) {
    const kind = kinds[at]
    if (kind === 'masthead') lines.set(at, 'masthead')
    else if (pathToTitle(context, at) === 'headline') continue
    else if (at === start || (kind === 'rubric' && at >= overHeadline)) lines.set(at, 'kicker')
    else if (isMenu && !lines.has(at) && (kind === undefined || kind === 'rubric' || kind === 'menu'))
      lines.set(at, 'navigation')
  }
  const isSure = kinds[end - 1] === 'rubric' && isTitle(title, isMenu ? leastTitle : 0) && !isOverTitle(context, end)
  return {lines, headline: isSure ? end : -1}
})

/** Say whether a short line stands over a title that is longer: a rubric of the paper's own, or the last item of a menu. */
function isOverTitle(context: Context, at: number): boolean {
  const {blocks} = context
  if (recognizesAt(timestamp, context, at)) return false
  const own = blocks[at]?.text ?? ''
  const title = blocks[at + 1]?.text ?? ''
  return own.length <= longestUpper && title.length > own.length + leastLonger && isTitle(title, leastTitle)
}

/** Say what each line is, down to the first that may be the headline; what nothing is known of has no kind. */
function readKinds(context: Context): (LineKind | undefined)[] {
  const kinds: (LineKind | undefined)[] = []
  // Over a path from the home page or to the headline stands nothing but the menu.
  const story = context.blocks.findIndex(({text}, at) => text.length >= running && !pathToTitle(context, at))
  const menu = context.blocks
    .slice(0, Math.max(story, 0))
    .findIndex((_, at) => homePath.test(textAt(context, at)) || pathToTitle(context, at))
  let unknown = 0
  for (let at = 0; at < Math.min(context.blocks.length, mostLines); at++) {
    const kind = kindAt(context, at)
    const text = context.blocks[at]?.text ?? ''
    if (kind === undefined && at > menu && (++unknown > mostUnknown || text.length > longestItem || !item.test(text)))
      break
    if (kind !== undefined) unknown = 0
    kinds.push(kind)
  }
  // A menu is told by its rubrics: without some, a short line is a rubric of the paper's own, or the headline.
  const known = kinds.filter(kind => kind === 'rubric' || kind === 'menu').length
  const first = kinds.indexOf(undefined)
  if (known > mostRubrics || first === -1 || pathToTitle(context, menu)) return kinds
  return isOwnRubric(context, first) ? [...kinds.slice(0, first), 'rubric'] : kinds.slice(0, first)
}

function kindAt(context: Context, at: number): LineKind | undefined {
  const text = textAt(context, at)
  if (pathToTitle(context, at)) return 'rubric'
  // Longer than a date, a path or a name are menus alone.
  if (text.length >= running) return isRubricMenu(text) ? 'menu' : undefined
  if (recognizesAt(timestamp, context, at)) return 'head'
  if (at === 0 && isNameOfPaper(text, context)) return 'masthead'
  if (isOverWeather(context, at)) return 'residue'
  // News of a place stands under its name.
  if (isRubric(text) || shortPath.test(text) || isPlace(text)) return 'rubric'
  if (isRubricMenu(text) || isPageName(text) || isBar(text, context)) return 'menu'
  if (item.test(text) && holdsRubric(text)) return 'rubric'
  if (home.test(text) || headlineCopies(context).has(at)) return 'head'
  if (isPaper(text, context)) return 'masthead'
  const found = text === context.blocks[at]?.text ? residueAt(context, at) : findResidue(context.residue, text, 'after')
  if (!found || !isResidueOfTop(found, text, context)) return undefined
  return ofPaper.includes(found.reason) ? 'masthead' : 'residue'
}

/** Say whether signs part three and more short items, and no names: a menu, whatever it has. */
function isBar(text: string, context: Context): boolean {
  const first = bar.exec(text)?.[1]?.trim()
  return first !== undefined && !(first.includes(' ') && isNames(first, context))
}

/** Items that begin with a capital, with strokes between them. */
const bar = /^(\p{Lu}[^|.!?:\d]{1,28})(?: ?\| ?\p{Lu}[^|.!?:\d]{1,28}){2,12}$/u

function textAt({blocks}: Context, at: number): string {
  return blocks[at]?.text.replace(mark, '') ?? ''
}

/** Say whether what is residue under a story is so above it; the owner and the licence may stand there as well. */
function isResidueOfTop({imprint, reason, where}: KnownPattern, text: string, {residue}: Context): boolean {
  if (imprint === true || reason === 'contact' || where !== 'after') return true
  return findResidue(residue, text, 'around') !== undefined
}

/** Index after the last line above the headline: right under a path, whatever stands below the headline. */
function endOfTop({blocks}: Context, kinds: readonly (LineKind | undefined)[]): number {
  const menu = kinds.findLastIndex(kind => kind === 'rubric' || kind === 'menu')
  // Buttons and names of papers below the day of the story are under its headline, which is not known yet.
  const isAbove = (at: number) => {
    const between = kinds.slice(menu + 1, at)
    return !between.includes('head') || !between.includes(undefined)
  }
  const last = kinds.findLastIndex((kind, at) => kind !== undefined && kind !== 'head' && isAbove(at))
  const steps = kinds.findLastIndex((kind, at) => {
    return kind === 'rubric' && kinds[at + 1] === undefined && shortPath.test(blocks[at]?.text ?? '')
  })
  return (steps === -1 ? last : steps) + 1
}

/**
 * Find where a path through the site begins that has its steps on lines of their own, right over the headline; -1 where
 * none does. A menu has more lines under the home page.
 *
 *     Trang chủ
 *     Kinh tế
 *     Thị trường
 */
function startOfPath(context: Context, kinds: readonly (LineKind | undefined)[], end: number): number {
  const start = firstRubric(kinds, end) - 1
  return start >= 0 && end - start - 1 <= mostRubrics && start < end - 1 && home.test(textAt(context, start))
    ? start
    : -1
}

/** Find the first of the rubrics right over the headline. */
function firstRubric(kinds: readonly (LineKind | undefined)[], end: number): number {
  let first = end
  while (first > 0 && kinds[first - 1] === 'rubric') first--
  return first
}

/** Find the first rubric of the story under a menu: a path, the last few, or those of many that the menu has already. */
function firstUnderMenu(context: Context, kinds: readonly (LineKind | undefined)[], end: number): number {
  const title = context.blocks[end]?.text.replace(cutMark, '') ?? ''
  const stop = isOverTitle(context, end) ? end + 1 : end
  // What is too short for a headline is of the menu, and so are the rubrics over it.
  const isDated = [end, end + 1].some(at => recognizesAt(timestamp, context, at))
  if (stop === end && !isTitle(title, leastTitle) && !isDated) {
    const isPath = path.test(context.blocks[end - 1]?.text ?? '') && standsOverText(context, end)
    return isPath ? end - 1 : end
  }
  if (path.test(context.blocks[end - 1]?.text ?? '')) return end - 1
  const first = firstRubric(kinds, end)
  for (let at = Math.max(first, stop - mostRubrics - 1); at < stop; at++) if (isTwice(context, at)) return at
  if (stop !== end || end - first <= mostRubrics) return stop === end ? first : end
  // Where the page left more than rubrics, the last of many is that of the story.
  return kinds.slice(0, first).some(kind => kind !== undefined && kind !== 'rubric') ? end - 1 : end
}

/** Say whether a line above has the rubric of a line already. */
function isTwice(context: Context, at: number): boolean {
  const own = plainText(context, at)
  return context.blocks.slice(0, at).some((_, above) => plainText(context, above).split(menuSign).includes(own))
}

/** Say whether the story, its author or its day stands under a short headline, and no more of a menu. */
function standsOverText(context: Context, at: number): boolean {
  if (isNames(context.blocks[at + 1]?.text ?? '', context)) return true
  return context.blocks.slice(at + 1, at + 1 + textReach).some(({text}, below) => {
    return text.length >= leastText || recognizesAt(timestamp, context, at + 1 + below)
  })
}

/** What parts the rubrics of a menu in one line. */
const menuSign = / ?[|•·>»/] ?/u

function plainText({blocks}: Context, at: number): string {
  return blocks[at]?.text.toLowerCase() ?? ''
}

/** Say whether a short line above a title and its date is a rubric that the lexicon does not have. */
function isOwnRubric(context: Context, at: number): boolean {
  const {blocks, credits} = context
  const text = blocks[at]?.text ?? ''
  const title = blocks[at + 1]?.text ?? ''
  const isUpper = text === text.toUpperCase()
  const longest = isUpper ? longestUpper : longestOwn
  if (text.length > longest || text.split(' ').length > mostWords + Number(isUpper) || !/^\p{Lu}/u.test(text))
    return false
  if (!isTitle(title, leastTitle, 160) || !blocks[at + 2] || !recognizesAt(timestamp, context, at + 2)) return false
  return item.test(text) && credits.parseNames(text) === undefined
}
