import type {Block} from '../../../block/block.ts'
import type {Context} from '../../construct.ts'

/** The shortest title of another article. */
export const shortestTitle = 20

/** A list under a heading of its own. */
interface HeadedList {
  heading: {test(text: string): boolean}
  /** How far above an item the heading may stand, in blocks. */
  most: number
  /** Says whether a line can stand between the heading and the item. */
  isItem(text: string): boolean
}

/**
 * Say whether a block stands in a list: nothing but items lies between it and the heading.
 *
 * @param context Context of the block, which is an item itself.
 * @param list The list.
 * @param after Index of the last block above which no heading is looked for; -1 unless given.
 * @returns Whether it does.
 */
export function isUnderHeading({blocks, index}: Context, {heading, most, isItem}: HeadedList, after = -1): boolean {
  for (let at = index - 1; at > after && index - at <= most; at--) {
    const {text} = blocks[at] as Block
    if (heading.test(text)) return true
    if (!isItem(text)) return false
  }
  return false
}
