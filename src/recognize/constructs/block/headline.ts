import {noHints} from '../../../block/block.ts'
import {deskFirst} from '../../../lexicon/organisations.ts'
import {isRubric} from '../../../lexicon/rubrics.ts'
import type {Construct, Context} from '../../construct.ts'
import {cutCopy, headlineCopies, isBelowCutCopy} from './cut-copy.ts'
import {isHead, isNames, isTitle, recognizesAt} from './page-head.ts'
import {pageTop} from './page-top.ts'
import {residue} from './residue.ts'
import {summaryAgain} from './summary-again.ts'
import {timestamp} from './timestamp.ts'
import {isUnderPath, pathToTitle} from './title-path.ts'

/** The shortest block under a headline that is told by the date above it. */
const beneath = 100
/** The shortest and the longest line that is a headline since the story stands right under it: longer ones are told so. */
const shortest = 5
const longest = 24
/** How such a line begins and ends: no item of a list, no sentence. */
const line = /^[\p{Lu}"“'‘].*[^.:;,!?…]$/u

/** The title (tít): the one short line over a story, under the rubric or the date of its page, or twice; else told by evidence. */
export const headline: Construct = {
  name: 'headline',
  recognize(_, context) {
    const isHeadline =
      cutCopy(context) === 'headline' ||
      isBelowCutCopy(context) ||
      headlineCopies(context).has(context.index) ||
      pageTop(context).headline === context.index ||
      summaryAgain(context) === context.index + 1 ||
      pathToTitle(context, context.index) === 'headline' ||
      isUnderPath(context) ||
      (context.index === 1 && opensWithDate(context)) ||
      hasDay(context) ||
      standsOverOwnDate(context) ||
      (context.index === 0 &&
        (standsOverStory(context) ||
          isTagged(context) ||
          standsOverSentence(context) ||
          standsOverDate(context) ||
          isOnlyHeading(context)))
    return isHeadline ? {type: 'headline', confidence: 0.95} : undefined
  },
  type: 'headline',
  hints: {
    underTitle: -4,
    heading: 3,
    title: 5,
    minor: -3,
    bold: 1,
    alignedRight: -3,
    allLink: -2,
    bodyStyle: -5,
    repeatedStyle: -4,
    afterBody: -4,
    afterSignature: -5
  }
}

/** Say whether an article opens with the date of its page, and what can be its headline under it. */
function opensWithDate(context: Context): boolean {
  const [, title, story] = context.blocks
  if (!title || !story || story.text.length < beneath) return false
  return isTitle(title.text) && recognizesAt(timestamp, context, 0)
}

/**
 * Say whether the first line is short, and the story stands right under it or under its author and date.
 *
 * Of 250 such lines of up to 60 units that have no credit, 248 are headlines in the labelled articles.
 */
function standsOverStory(context: Context): boolean {
  const {blocks, credits} = context
  const {text = '', hints} = blocks[0] ?? {}
  // Markup says more of a heading than its place.
  if (hints !== noHints) return false
  if (text.length < shortest || text.length > longest || !line.test(text)) return false
  let story = 1
  while (story <= mostBetween && isAuthorOrDate(context, story)) story++
  if ((blocks[story]?.text.length ?? 0) < beneath) return false
  return (
    !isRubric(text) &&
    // A desk of the newsroom signs there as well.
    !deskFirst.test(text) &&
    credits.parseNames(text) === undefined &&
    credits.parseTrailing(text) === undefined
  )
}

/** What a story is made of, before its title: `[Ảnh] Chợ phiên ngày cuối năm`. */
const tagged =
  /^\[(?:Ảnh|Chùm ảnh|Photos?|Video|Clip|Infographics?|Podcast|E-?magazine|Mega ?story|Longform)\] ?[\p{Lu}\d"“'‘][^[\]]{15,240}$/iu

/** Say whether a first line opens with what its story is made of, and ends as no sentence does. */
function isTagged({blocks}: Context): boolean {
  const text = blocks[0]?.text ?? ''
  return text.startsWith('[') && blocks.length > 1 && tagged.test(text) && !/[.:;,]$/.test(text)
}

/** The shortest title under what its page counts and offers, and how much of a page stands above it at most. */
const leastUnderPage = 12
const mostAbove = 40

/** Say whether a line stands over the day of its page and the story, with nothing above but what systems leave. */
function standsOverOwnDate(context: Context): boolean {
  const {blocks, index} = context
  const text = blocks[index]?.text ?? ''
  if (index === 0 || index > mostAbove || (blocks[index + 2]?.text.length ?? 0) < beneath) return false
  if (!isTitle(text, leastUnderPage) || isRubric(text) || !recognizesAt(timestamp, context, index + 1)) return false
  if (isNames(text, context) || recognizesAt(timestamp, context, index)) return false
  return blocks.slice(0, index).every((_, at) => recognizesAt(residue, context, at))
}

/** The shortest and the longest headline that is told by the date under it or its own: evidence takes long ones for a lead. */
const leastOver = 110
const longestOver = 250

/** Say whether the first line is long, and no sentence, and the date of the page stands right under it, over the story. */
function standsOverDate(context: Context): boolean {
  const {text = '', hints} = context.blocks[0] ?? {}
  if (hints !== noHints || context.blocks.length <= 2) return false
  return isTitle(text, leastOver, longestOver) && !text.endsWith('…') && recognizesAt(timestamp, context, 1)
}

/** The day of publication behind a headline, and what ends before it as a title does. */
const dayBehind = /^[^()]{20,250}[^\s.:;,…()] ?\((?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}(?:,? \d{1,2}[:h]\d{2})?\)$/u
/** Up to which index a headline has its day behind it. */
const lastWithDay = 3

/** Say whether a line in the head has its day behind it, as portals print it, and no other line around has. */
function hasDay(context: Context): boolean {
  const {blocks, index} = context
  const isDated = (text: string) => text.endsWith(')') && dayBehind.test(text)
  if (index > lastWithDay || !isDated(blocks[index]?.text ?? '') || !isHead(context)) return false
  return !blocks.some(({text}, at) => at !== index && isDated(text))
}

/** Say whether an article is a line without a full stop, and one with it. */
function standsOverSentence({blocks, credits}: Context): boolean {
  const [first, second] = blocks
  if (blocks.length !== 2 || !first || !second || first.hints !== noHints) return false
  if (!plainTitle.test(first.text) || !/\p{L}[.!]$/u.test(second.text) || second.text.length < first.text.length)
    return false
  return !isRubric(first.text) && !credits.parse(first.text) && !credits.parseNames(first.text)
}

/** Some words of a title, and no full stop. */
const plainTitle = /^[\p{Lu}"“'‘](?:[^\s.!?…:;]+ ){3}[^.!…]{2,120}[\p{L}\p{N}?”"]$/u

/** Say whether the first line is a heading of the second rank, the only one, over a story that has none of the first. */
function isOnlyHeading({blocks}: Context): boolean {
  const [first, story] = blocks
  if (first?.hints.heading !== 2 || (story?.text.length ?? 0) < beneath) return false
  return blocks.every(({hints}, at) => at === 0 || hints.heading === undefined || hints.heading > 2)
}

/** The most lines of author and date between a headline and its story. */
const mostBetween = 3
/** How sure the names of an author must be. */
const sureNames = 0.85

function isAuthorOrDate(context: Context, index: number): boolean {
  const text = context.blocks[index]?.text
  if (text === undefined) return false
  return recognizesAt(timestamp, context, index) || isNames(text, context, sureNames)
}
