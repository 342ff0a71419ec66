import {hasSyllableShape} from '../../../vietnamese/spelling.ts'
import type {Construct} from '../../construct.ts'

/** How many blocks from the end a signature may stand: pointers to other articles follow it. */
const closing = 3
/** Shortest sentence under which it may stand, whatever the page has after it. */
const sentence = 100
/** How sure the names must be where the line closes the article. */
const sure = 0.65

/** A line of names alone: Vietnamese names after the last paragraph, else told by evidence. */
export const byline: Construct = {
  name: 'byline',
  recognize({text, hints}, {blocks, index, lastLong, credits}) {
    if (index <= Math.max(lastLong, 1) || hints.heading) return undefined
    const above = blocks[index - 1]?.text ?? ''
    if (index < blocks.length - closing && !(above.length >= sentence && /[.!?…”"]$/u.test(above))) return undefined
    const names = credits.parseNames(text)
    if (!names || names.confidence < sure) return undefined
    const native = names.parts.every(({start, end}) => text.slice(start, end).split(/[ .]/u).every(hasSyllableShape))
    return native ? {type: 'byline', confidence: 0.95} : undefined
  },
  type: 'byline',
  hints: {heading: -2, italic: 0.5, centred: 0.5, alignedRight: 3, bodyStyle: -1.5, afterBody: 1}
}
