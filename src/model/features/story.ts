import type {ArticleView} from './view.ts'

/** What a page and its newsroom put around the head of a story, in any order: it moves headline and lead down. */
const frame: ReadonlySet<string> = new Set(['kicker', 'timestamp', 'byline', 'credit', 'residue', 'keywords'])

/** An article without the frame of its head. */
export interface Story {
  view: ArticleView
  /** Index in the whole article, by index in the story. */
  indices: readonly number[]
}

/**
 * Leave out what stands around the head of a story, so that headline and lead are seen in their places.
 *
 * Newsrooms print rubric, date and author above the headline, under it, or under the lead.
 *
 * @param whole Article.
 * @returns The story; nothing where no such block stands before the running text.
 */
export function storyOf(whole: ArticleView): Story | undefined {
  const {blocks, shapes, certain, firstLong, lastLong, captions} = whole
  // Of copies of the headline, the last stands over the story; one that was cut short is no part of it either.
  const headline = certain.lastIndexOf('headline', firstLong - 1)
  const isFrame = (index: number) => {
    const type = certain[index]
    const isCopy = type === 'headline' && (index !== headline || shapes[index]?.end === 'cut')
    return index < firstLong && type !== undefined && (isCopy || frame.has(type))
  }
  const indices = blocks.map((_, index) => index).filter(index => !isFrame(index))
  const left = blocks.length - indices.length
  if (left === 0) return undefined
  const at = <Value>(values: readonly Value[]) => indices.map(index => values[index] as Value)
  return {
    view: {
      blocks: at(blocks),
      shapes: at(shapes),
      certain: at(certain),
      // All that is left out stands before the running text.
      firstLong: firstLong - left,
      lastLong: lastLong === -1 ? -1 : lastLong - left,
      captions,
      names: index => whole.names(indices[index] as number)
    },
    indices
  }
}
