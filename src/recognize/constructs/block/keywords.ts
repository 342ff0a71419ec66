import {keywordOpeners} from '../../../lexicon/related.ts'
import type {Construct} from '../../construct.ts'

/** A line of keywords: `Từ khóa: …`. */
export const keywords: Construct = {
  name: 'keywords',
  recognize(block) {
    if (block.text.length > 600 || !keywordOpeners.test(block.text)) return undefined
    return {type: 'keywords', confidence: 0.95}
  }
}
