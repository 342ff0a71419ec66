import {keywordsHeading} from '../../../lexicon/related.ts'
import {isRubricMenu} from '../../../lexicon/rubrics.ts'
import type {Construct, Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {isBareHeading} from './bare-heading.ts'
import {clocks} from './clock.ts'
import {comments} from './comments.ts'
import {contents, longestHeading} from './contents.ts'
import {headlineCopies} from './cut-copy.ts'
import {standsOverKeywords} from './keywords.ts'
import {memberBoxes} from './member-box.ts'
import {recognizesAt} from './page-head.ts'
import {pageTop} from './page-top.ts'
import {pictureNames} from './picture-names.ts'
import {polls} from './polls.ts'
import {isKnownClear, isOverWeather, residueAt} from './residue-at.ts'
import {isCount, isNumberedCopy, readPage} from './residue-context.ts'
import {findResidue} from './residue-index.ts'
import {isCell, isRow} from './rows.ts'
import {timestamp} from './timestamp.ts'
import {visitors} from './visitors.ts'

/** The longest line that the lexicon of residue is asked about. */
const longest = 400

/** Boxes whose lines tell each other. */
const boxes: readonly (readonly [reason: string, find: (context: Context) => ReadonlySet<number>])[] = [
  ['comment', comments],
  ['poll', polls],
  ['count', visitors]
]

/** What a content management system or a crawler left: known to the lexicon, or invisible. */
export const residue: Construct = {
  name: 'residue',
  recognize({text, source}, context) {
    if (text === '') return {type: 'residue', fields: {reason: 'invisible'}}
    for (const [reason, find] of boxes)
      if (find(context).has(context.index)) return {type: 'residue', fields: {reason}, confidence: 0.97}
    if (text.length <= longestHeading && contents(context).has(context.index))
      return {type: 'residue', fields: {reason: 'contents'}, confidence: 0.97}
    if (!isAsked(text) || isCell(context) || (source.includes('\t') && isRow(context))) return undefined
    if (context.index < context.lastLong && text.startsWith('©') && context.credits.parse(text)) return undefined
    const top = pageTop(context).lines.get(context.index)
    if (top === 'kicker') return undefined
    if (clocks(context).has(context.index)) return {type: 'residue', fields: {reason: 'clock'}, confidence: 0.97}
    const reason = reasonOf(text, context) ?? pageReason(text, context) ?? top
    if (reason === undefined || headlineCopies(context).has(context.index)) return undefined
    // A date may have buttons and counts behind it.
    if (besideDates.has(reason) && /\d{4}/.test(text) && recognizesAt(timestamp, context, context.index))
      return undefined
    return {type: 'residue', fields: {reason}, confidence: 0.97}
  },
  type: 'residue'
}

/** What may stand beside a date in its line. */
const besideDates: ReadonlySet<string> = new Set(['slogan', 'comment-box', 'share-button', 'count', 'reading-time'])
/** How far under its editor or licence a line of the imprint may stand, and how far above. */
const imprintReach = 8
const imprintOverhang = 2

/** The article as a page. */
const pageOf = onceAnArticle(context =>
  readPage(context.blocks, ({text}, at) => text.length <= longest && residueAt(context, at) !== undefined)
)

/** What is known of the lines after the story, each by itself. */
const tailOf = onceAnArticle(context => {
  const from = pageOf(context).last + 1
  return context.blocks.slice(from).map(({text}, at) => (isAsked(text) ? residueAt(context, from + at) : undefined))
})

/** Find what is known of a line, and holds where it stands. */
function reasonOf(text: string, context: Context): string | undefined {
  const {first, last} = pageOf(context)
  const {index, residue: patterns} = context
  // Without running text, what opens the article may be its rubric or title.
  const isOpening = last === -1 && index === 0
  if (index <= last || isOpening) {
    if (isKnownClear(context, index)) return undefined
    return findResidue(patterns, text, isOpening || index < first ? 'around' : 'amid')?.reason
  }
  const tail = tailOf(context)
  const at = index - last - 1
  const own = tail[at]
  if (own) return own.reason
  const above = tail.slice(Math.max(0, at - imprintReach), at)
  // What stands above the imprint may still be the story, but for lines right over it.
  const below = tail.slice(at + 1, at + 1 + imprintOverhang)
  return [...above, ...below].some(line => line?.imprint) ? findResidue(patterns, text, 'imprint')?.reason : undefined
}

/** Say whether the lexicon is asked about a line: not about long ones, but for what markup and widgets leave. */
function isAsked(text: string): boolean {
  return (
    text.length <= longest ||
    /^(?:!\[|https?:|Bỏ qua (?:YouTube|X|Twitter|Facebook|Instagram|TikTok) |[a-z]{2,20}(?:[ -][a-z]{2,20}){5} )/.test(
      text
    )
  )
}

/** How long a recording is, and what stands over it. */
const playTime = /^\d{1,2}:\d{2}$/
const players: ReadonlySet<string> = new Set(['player', 'text-to-speech'])

/** What the article tells of a line that no words tell: numbers of readers, numbered alternative texts. */
function pageReason(text: string, context: Context): string | undefined {
  const page = pageOf(context)
  if (playTime.test(text) && players.has(residueAt(context, context.index - 1)?.reason ?? '')) return 'player'
  if (isOverWeather(context, context.index)) return 'ticker'
  if (memberBoxes(context).has(context.index)) return 'forum-rank'
  if (isCount(text, context.index, page)) return 'count'
  if (pictureNames(context).has(context.index)) return 'numbered-alt'
  if (isOrnament(context)) return 'separator'
  const isOutside = context.index < page.first || context.index > page.last
  if (isOutside && (isRubricMenu(text) || isBareHeading(context, context.index > page.last))) return 'navigation'
  if (isOutside && isBareLabel(text, context)) return 'empty-field'
  if (!isOutside && numberedFile.test(text)) return 'file-name'
  return isNumberedCopy(text, page) ? 'numbered-alt' : undefined
}

/** The name of a picture amid the story, where no keywords and no accounts stand: `thientai1`. */
const numberedFile = /^[a-z]{4,24}\d{1,4}$/

/** The letters that part a story, where printers have stars: one over two, on two lines. */
const twoLetters = /^x {1,12}x$/

function isOrnament({blocks, index}: Context): boolean {
  const textAt = (at: number) => blocks[at]?.text ?? ''
  const isOne = (at: number) => textAt(at) === 'x' && twoLetters.test(textAt(at + 1))
  return isOne(index) || isOne(index - 1)
}

/** Say whether a heading over keywords stands over none. */
function isBareLabel(text: string, context: Context): boolean {
  return keywordsHeading.test(text) && !standsOverKeywords(context)
}
