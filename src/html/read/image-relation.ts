/** What the markup says of an item beside images. */
export interface ImageRelation {
  /** Number of the figure that the item belongs to. */
  figure?: number
  /** The markup says that the item is a caption. */
  caption?: boolean
  /** The item comes directly after an image. */
  afterImage?: boolean
  /** After every image of the document stands a short text, and this is one of them. */
  captionPattern?: boolean
  /** The item is the thumbnail or the text of a card: image and text lead to the same other page. */
  card?: boolean
}

/** The most items of text that are one caption. */
export const mostParts = 4
/** The longest caption where nothing names it so. */
export const longestUnnamed = 400

/**
 * List whole numbers.
 *
 * @param from First.
 * @param to Number after the last.
 * @returns All from the first on; none where the last comes before it.
 */
export function range(from: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, index) => from + index)
}
