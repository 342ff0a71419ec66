import {relatedOpeners} from '../../../lexicon/related.ts'
import type {Construct} from '../../construct.ts'

/** Links to other articles: announced by the newsroom's own words, or told from the story by evidence. */
export const related: Construct = {
  name: 'related',
  recognize(block) {
    if (block.text.length > 500 || !relatedOpeners.test(block.text)) return undefined
    return {type: 'related', confidence: 0.96}
  },
  type: 'related',
  hints: {heading: 1, unlinked: -4, allLink: 5, bodyStyle: -1}
}
