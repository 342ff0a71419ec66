import {relatedHeading, relatedOpeners} from '../../../lexicon/related.ts'
import type {Construct, Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {byline} from './byline.ts'
import {credit} from './credit.ts'
import {isUnderHeading} from './listed.ts'
import {isTitle, recognizesAt} from './page-head.ts'

/** The longest pointer. */
const longest = 500
/** The shortest and the longest title of another article, and how many stand in a list. */
const shortestTitle = 20
const longestTitle = 160
const longestList = 8
const listItem = /^[•*+–-]/

/** Links to other articles: announced by the newsroom's own words, or told from the story by evidence. */
export const related: Construct = {
  name: 'related',
  recognize(block, context) {
    if (block.text.length > longest) return undefined
    if (relatedOpeners.test(block.text)) return {type: 'related', confidence: 0.96}
    if (isListed(block.text, context)) return {type: 'related', confidence: 0.93}
    return isTeaser(context) && followsSignature(context) ? {type: 'related', confidence: 0.95} : undefined
  },
  type: 'related',
  hints: {heading: 1, unlinked: -4, allLink: 5, bodyStyle: -1}
}

/** Say whether a title stands in the list under a heading over other articles. */
function isListed(text: string, context: Context): boolean {
  if (!isListedTitle(text)) return false
  const marked = listItem.test(text)
  const isItem = (above: string) => isListedTitle(above) && listItem.test(above) === marked
  return isUnderHeading(context, {heading: relatedHeading, most: longestList, isItem})
}

function isListedTitle(text: string): boolean {
  return isTitle(text, shortestTitle, longestTitle)
}

/** Say whether a title stands twice there, as under its picture and beside it, or is summed up by the block. */
function isTeaser({blocks, index, lastLong}: Context): boolean {
  const isTwice = (at: number) => {
    const text = blocks[at]?.text ?? ''
    return at > lastLong && text.length >= shortestTitle && text === blocks[at + 1]?.text && !/[.:]$/.test(text)
  }
  return isTwice(index) || isTwice(index - 1) || isTwice(index - 2)
}

/** Say whether the story is signed and over. */
function followsSignature(context: Context): boolean {
  const signature = findSignature(context)
  return signature !== -1 && signature < context.index
}

/** Index of the first signature after the running text, or -1. */
const findSignature = onceAnArticle(context =>
  context.blocks.findIndex(
    (_, at) => at > context.lastLong && (recognizesAt(byline, context, at) || recognizesAt(credit, context, at))
  )
)
