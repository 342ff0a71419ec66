import type {Block} from '../../../block/block.ts'
import {isRubric} from '../../../lexicon/rubrics.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {cutMark, running} from './page-head.ts'
import {pathToTitle} from './title-path.ts'

/** The shortest text that was cut short by a page of results or of social networks. */
const shortest = 30
/** How many blocks from the top such a text stands, and how far below it the whole text. */
const head = 3
const reach = 8
/** The longest headline. */
const longestHeadline = 160
const sentence = /[.…;,:]$/
/** A headline that is told by standing twice: some words, and one sentence; a summary stands twice as well. */
const plainTitle = /^(?:[^\s.!?…]+ ){3}[^.!]{3,120}$/u
/** The shortest sentence of a lead or a story, and how it ends. */
const shortestSentence = 60
const stop = /[.!?…"”]$/
/** What a page adds to its title: `… | Báo Quảng Trị`, `… - Cổng thông tin điện tử`. */
const site = /\s(?:[|»]|[-–](?= (?:Báo|Tạp chí|Cổng|Đài|Trang|\S{2,20}\.(?:vn|com|net)(?:\s|$))))\s[^|]{2,60}$/u

/**
 * Find the text that stands whole below a copy that was cut short: `Khởi công cầu mới qua sông ...`.
 *
 * Pages of results and of social networks show the start of the headline or of the summary; crawlers put it on top.
 *
 * @param context Context.
 * @returns `headline` or `lead`, after the text that goes on; nothing where none does.
 */
export function cutCopy({blocks, index}: Context): 'headline' | 'lead' | undefined {
  const {text} = blocks[index] as Block
  if (index >= head || text.length < shortest || !cutMark.test(text)) return undefined
  const stem = trimCut(text)
  const wholes = blocks
    .slice(index + 1, index + reach)
    .filter(other => other.text.startsWith(stem) && other.text !== text)
  if (wholes.length === 0) return undefined
  return wholes.some(whole => isTitle(whole.text)) ? 'headline' : 'lead'
}

/**
 * Say whether a block is the headline whose copy above it was cut short.
 *
 * @param context Context.
 * @returns Whether it is.
 */
export function isBelowCutCopy(context: Context): boolean {
  const {blocks, index} = context
  const {text} = blocks[index] as Block
  if (index === 0 || index >= head + reach || !isTitle(text)) return false
  return blocks.slice(0, Math.min(index, head)).some((cut, at) => {
    return (
      cutMark.test(cut.text) && text.startsWith(trimCut(cut.text)) && cutCopy({...context, index: at}) === 'headline'
    )
  })
}

/**
 * Find the lines of a head that are one headline: as the title of the page, with its name or without, and above the story.
 *
 * @param context Context.
 * @returns Indices of its copies; empty where it stands once.
 */
export const headlineCopies = onceAnArticle((context: Context): ReadonlySet<number> => {
  const {blocks, credits} = context
  const length = blocks.findIndex(({text}) => text.length >= running)
  const top = blocks.slice(0, Math.min(length === -1 ? blocks.length : length, head + reach))
  const titles = top.map(({text}) => (text.length <= longestHeadline ? text.replace(site, '') : text))
  const copies = new Set<number>()
  const path = top.find((_, at) => pathToTitle(context, at))
  titles.slice(0, head).forEach((title, index) => {
    if (!plainTitle.test(title) || !isTitle(title) || copies.size > 0) return
    // A path tells the headline from slogans over it.
    if (path && !path.text.endsWith(title)) return
    // What stands twice under the headline is its summary or an alternative text.
    if (!titles.slice(0, index).every(above => isRubric(above) || /\d$|\d\W/.test(above))) return
    const all = titles.flatMap((other, at) => (at > index && isSame(other, title) ? [at] : []))
    // Under a sentence each, they are what a page says of its pictures for want of captions, and so is one over a caption.
    const story = blocks.findIndex(({text}, at) => at > index && text.length >= shortestSentence && stop.test(text))
    const below = story === -1 ? [] : all.filter(at => at > story)
    const isOfPictures = below.length > 1 || below.some(at => credits.parseTrailing(blocks[at + 1]?.text ?? ''))
    const others = isOfPictures ? all.filter(at => at < story) : all
    if (others.length > 0) for (const at of [index, ...others]) copies.add(at)
  })
  return copies
})

/** The shortest headline that is told in other letters: what is shorter may be the rubric again. */
const shortestInCapitals = 30

/** Say whether a line is a headline again, with a full stop, or in other letters. */
function isSame(text: string, title: string): boolean {
  if (text === title) return true
  const length = text.endsWith('.') ? text.length - 1 : text.length
  if (length !== title.length) return false
  return text.startsWith(title) || (length >= shortestInCapitals && text.toLowerCase().startsWith(title.toLowerCase()))
}

function isTitle(text: string): boolean {
  return text.length <= longestHeadline && !sentence.test(text)
}

function trimCut(text: string): string {
  let end = text.length
  while (end > 0 && '.… '.includes(text[end - 1] as string)) end--
  return text.slice(0, end)
}
