import {hasSyllableShape} from '../../../vietnamese/spelling.ts'
import type {Construct, Context} from '../../construct.ts'

/** How many blocks from the end a signature may stand: pointers to other articles follow it. */
const closing = 3
/** Shortest sentence under which it may stand, whatever the page has after it. */
const sentence = 100
/** The shortest and the longest title above a name, and the shortest block under it. */
const title = 15
const longestTitle = 200
const beneath = 60
/** How sure the names must be where the line closes the article. */
const sure = 0.65

/** A line of names alone: Vietnamese names after the last paragraph or under the title, else told by evidence. */
export const byline: Construct = {
  name: 'byline',
  recognize({text, hints}, context) {
    if (hints.heading || !(closes(context) || standsUnderTitle(context))) return undefined
    const {credits} = context
    const names = credits.parseNames(text)
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

/** Newsrooms sign under the title as well, above the lead. */
function standsUnderTitle({blocks, index}: Context): boolean {
  const [first, , third] = blocks
  if (index !== 1 || !first || !third || third.text.length < beneath) return false
  return first.text.length >= title && first.text.length <= longestTitle && !/[.:;,]$/.test(first.text)
}
