import type {Block} from '../../../block/block.ts'
import type {Construct, Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {abstracts} from './abstract.ts'
import {cutCopy} from './cut-copy.ts'
import {isHead, isTitle} from './page-head.ts'
import {pageTop} from './page-top.ts'
import {isGreeting} from './salutation.ts'
import {summaryAgain} from './summary-again.ts'

/** The shortest and the longest summary that is told by what follows it, and the shortest block that does. */
const shortest = 40
const longest = 400
const running = 100
/** How a story opens: with the time of what happened. */
const opening = /^(?:Sáng|Trưa|Chiều|Tối|Đêm|Rạng sáng|Ngày)(?: sớm| muộn| ngày)? \(?\d/u

/** How editors open a note over a story. */
const note = /^(?:LTS|L\.T\.S|Lời [Tt](?:òa|oà) soạn|Lời (?:người|[Bb]an) biên tập) ?[:.–-]/u

/** The summary under the headline (sapo): between rubric, headline and the day of the story, else told by evidence. */
export const lead: Construct = {
  name: 'lead',
  recognize(_, context) {
    if (cutCopy(context) === 'lead') return {type: 'lead', confidence: 0.97}
    if (note.test(context.blocks[context.index]?.text ?? '') && isHead(context)) return {type: 'lead', confidence: 0.9}
    if (summaryAgain(context) === context.index) return {type: 'lead', confidence: 0.9}
    if (abstracts(context).has(context.index)) return {type: 'lead', confidence: 0.9}
    if (introducesSpeech(context)) return {type: 'lead', confidence: 0.9}
    if (isBoldOpening(context)) return {type: 'lead', confidence: 0.95}
    return standsBeforeStory(context) ? {type: 'lead', confidence: 0.9} : undefined
  },
  type: 'lead',
  hints: {
    heading: 2,
    distinct: 2,
    italic: 0.5,
    bold: 1.5,
    alignedRight: -2,
    bodyStyle: -6,
    repeatedStyle: -3,
    afterBody: -4,
    afterSignature: -5
  }
}

/** Say whether a sentence stands under a rubric and the headline, and the story opens with its day after it. */
function standsBeforeStory(context: Context): boolean {
  const {blocks, index} = context
  const {headline} = pageTop(context)
  const {text} = blocks[index] as Block
  const story = blocks[index + 1]
  if (headline === -1 || index !== headline + 1 || !story || story.text.length < running || !opening.test(story.text))
    return false
  return text.length >= shortest && text.length <= longest && /[.!?…]$/.test(text) && !opening.test(text)
}

/** Say whether a sentence of the newsroom stands over the words with which a speech greets those who hear it, and no other. */
function introducesSpeech({blocks, index}: Context): boolean {
  const {text} = blocks[index] as Block
  if (index >= headLines || text.length < shortestIntroduction || /[:,;]$/.test(text)) return false
  if (!text.endsWith('.') && text.length < longestTitle) return false
  if (!isGreeting(blocks[index + 1]?.text ?? '') || isGreeting(text)) return false
  return blocks.slice(0, index).every(({text}) => text.length < shortestIntroduction || isTitle(text))
}

/** Up to where such a sentence stands, and the shortest; what is longer than a title needs no full stop. */
const headLines = 8
const shortestIntroduction = 60
const longestTitle = 200

/** The shortest running text, and the longest bold summary. */
const shortestProse = 60
const longestBold = 700

/**
 * Say whether a block is the first running text, of whole sentences and bold from end to end, and the text after it is not.
 *
 * In HTML of 60 papers and 120 other sites, all 58 such blocks are summaries.
 */
function isBoldOpening(context: Context): boolean {
  const {text, hints} = context.blocks[context.index] as Block
  if (!hints.bold || text.length > longestBold || !/[.…!”"]$/.test(text)) return false
  const [first, next] = openingOf(context)
  return first === context.index && next !== undefined && !context.blocks[next]?.hints.bold
}

/** Indices of the first two blocks of running text. */
const openingOf = onceAnArticle(({blocks}: Context): readonly number[] => {
  const first = blocks.findIndex(isRunning)
  const next = blocks.findIndex((block, at) => at > first && isRunning(block))
  return first === -1 ? [] : next === -1 ? [first] : [first, next]
})

function isRunning({text, hints}: Block): boolean {
  return text.length >= shortestProse && !hints.heading && !hints.caption && hints.figure === undefined && !hints.label
}
