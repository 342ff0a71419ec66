import type {Construct} from '../types.ts'

/** Shortest block that is body text by its length alone: away from the head of the article, or amid a line that was cut. */
const running = 420

/** Body text: what runs on for several sentences, and whatever nothing else speaks for. */
export const paragraph: Construct = {
  name: 'paragraph',
  recognise({text, gap}, {index}) {
    return text.length >= running && (index > 3 || (index > 0 && gap === 0))
      ? {type: 'paragraph', confidence: 0.995}
      : undefined
  },
  scores: 'paragraph'
}
