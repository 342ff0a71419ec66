import {keywordOpeners, keywordsHeading} from '../../../lexicon/related.ts'
import type {Construct, Context} from '../../construct.ts'
import {isUnderHeading} from './listed.ts'

/** The longest line of keywords. */
const longest = 600
/** The longest keyword on a line of its own, and how many stand in a list. */
const longestKeyword = 40
const mostKeywords = 12
/** Two and more hashtags, as readers of social networks write them. */
const hashtags = /^#[\p{L}\p{M}\p{N}_ ]{2,40}(?:[,;]? ?#[\p{L}\p{M}\p{N}_ ]{2,40}){1,20}$/u

/** A line of keywords: `Từ khóa: …`, `#cảng cá #ven biển`. */
export const keywords: Construct = {
  name: 'keywords',
  recognize({text}, context) {
    if (text.length > longest) return undefined
    const isKeywords = keywordOpeners.test(text) || hashtags.test(text) || isListed(text, context)
    return isKeywords ? {type: 'keywords', confidence: 0.95} : undefined
  }
}

/** Say whether a short line stands in the list under a heading over keywords, after the story. */
function isListed(text: string, context: Context): boolean {
  const {index, lastLong} = context
  if (index <= lastLong || !isKeyword(text)) return false
  return isUnderHeading(context, {heading: keywordsHeading, most: mostKeywords, isItem: isKeyword}, lastLong)
}

function isKeyword(text: string): boolean {
  return text.length <= longestKeyword && !/[.:!?]$/.test(text)
}
