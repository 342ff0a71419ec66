import type {Block} from '../../../block/block.ts'
import {hasSyllableShape} from '../../../vietnamese/spelling.ts'
import type {Construct, Context} from '../../construct.ts'
import {timestamp} from './timestamp.ts'

/** How many blocks from the end a signature may stand: pointers to other articles follow it. */
const closing = 3
/** Shortest sentence under which it may stand, whatever the page has after it. */
const sentence = 100
/** The shortest and the longest title above a name, and the shortest block under it. */
const title = 15
const longestTitle = 200
const beneath = 60
/** How many blocks of a page stand above its story. */
const longestHead = 8
/** Shortest block that runs on. */
const running = 180
/** The longest line of names. */
const longestNames = 120
/** How sure the names must be where the line closes the article. */
const sure = 0.65

/** A line of names alone: Vietnamese names after the last paragraph or under the title, else told by evidence. */
export const byline: Construct = {
  name: 'byline',
  recognize({text, hints}, context) {
    if (hints.heading || text.length > longestNames) return undefined
    const {credits} = context
    const names = closes(context) || standsUnderTitle(context) ? credits.parseNames(text) : undefined
    if (!names || names.confidence < sure) return undefined
    const native = names.parts.every(({start, end}) => text.slice(start, end).split(/[ .]/u).every(hasSyllableShape))
    return native ? {type: 'byline', confidence: 0.95} : undefined
  },
  type: 'byline',
  hints: {heading: -2, italic: 0.5, centred: 0.5, alignedRight: 3, bodyStyle: -1.5, afterBody: 1}
}

function closes({blocks, index, lastLong}: Context): boolean {
  if (index <= Math.max(lastLong, 1)) return false
  const above = blocks[index - 1]?.text ?? ''
  return index >= blocks.length - closing || (above.length >= sentence && /[.!?…”"]$/u.test(above))
}

/** Newsrooms sign under the title as well, above the lead, with the date beside the name or without. */
function standsUnderTitle(context: Context): boolean {
  const {blocks, index} = context
  const above = blocks[index - 1]
  const below = blocks[index + 1]
  if (index > longestHead || !above || !below) return false
  if (blocks.slice(0, index).some(({text}) => text.length >= running)) return false
  const isDate = (at: number) => timestamp.recognize?.(blocks[at] as Block, {...context, index: at}) !== undefined
  const isTitle = above.text.length >= title && above.text.length <= longestTitle && !/[.:;,]$/.test(above.text)
  return isTitle ? below.text.length >= beneath || isDate(index + 1) : index > 1 && isDate(index - 1)
}
