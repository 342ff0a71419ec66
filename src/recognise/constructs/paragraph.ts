import type {Construct} from '../types.ts'

/** Shortest block that is body text by its length alone, away from the head of the article. */
const running = 420

/** Body text: what runs on for several sentences, and whatever nothing else speaks for. */
export const paragraph: Construct = {
  name: 'paragraph',
  recognise(block, {index}) {
    // A list, table or quotation is kept as it is, unless a construct before this one knows it.
    if (block.node) return {type: 'paragraph', confidence: 0.95}
    return block.text.length >= running && index > 3 ? {type: 'paragraph', confidence: 0.995} : undefined
  },
  scores: 'paragraph'
}
