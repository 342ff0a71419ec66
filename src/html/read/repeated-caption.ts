import type {FlowItem} from '../layout/flow.ts'
import {type ImageRelation, longestUnnamed} from './image-relation.ts'

/** From how many images on a pattern shows, and the longest text in it. */
const fewestInPattern = 3
const longestInPattern = 230
/** The shortest alternative text that a caption can be known by. */
const shortestRepeated = 15

/**
 * See whether after each of several images stands a short text: that is how the document sets its captions.
 *
 * @param items Items in source order.
 * @param relations What is known of each; the texts are marked in it.
 */
export function markCaptionPattern(items: readonly FlowItem[], relations: readonly ImageRelation[]): void {
  const after = items.flatMap((item, at) => {
    const relation = relations[at] as ImageRelation
    return relation.afterImage && !relation.caption ? [{relation, length: item.text.length}] : []
  })
  if (after.length < fewestInPattern || after.some(({length}) => length > longestInPattern)) return
  for (const {relation} of after) relation.captionPattern = true
}

/**
 * Say whether the text after an image says what its alternative text or title says.
 *
 * @param image The image.
 * @param next Text after it.
 * @returns True where it does.
 */
export function repeatsAlt({image}: FlowItem, next: FlowItem | undefined): boolean {
  if (!next || next.box.heading > 0 || next.text.length > longestUnnamed) return false
  const text = wordsOnly(next.text)
  return [image?.alt, image?.title].some(other => {
    const known = wordsOnly(other ?? '')
    if (known.length < shortestRepeated) return false
    return text.startsWith(known) || (text.length >= shortestRepeated && known.startsWith(text))
  })
}

function wordsOnly(value: string): string {
  return value
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
