import {keywordOpeners} from '../../../lexicon/related.ts'
import type {Construct} from '../../construct.ts'

/** The longest line of keywords. */
const longest = 600
/** Two and more hashtags, as readers of social networks write them. */
const hashtags = /^#[\p{L}\p{M}\p{N}_ ]{2,40}(?:[,;]? ?#[\p{L}\p{M}\p{N}_ ]{2,40}){1,20}$/u

/** A line of keywords: `Từ khóa: …`, `#cảng cá #ven biển`. */
export const keywords: Construct = {
  name: 'keywords',
  recognize(block) {
    const {text} = block
    if (text.length > longest || !(keywordOpeners.test(text) || hashtags.test(text))) return undefined
    return {type: 'keywords', confidence: 0.95}
  }
}
