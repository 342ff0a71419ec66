import {hasSyllableShape} from '../../../vietnamese/spelling.ts'
import type {Construct} from '../../construct.ts'
import {partSpans} from '../../credit-spans.ts'

/** How many blocks from the end a signature may stand: pointers to other articles follow it. */
const closing = 3
/** How sure the names must be where the line closes the article. */
const sure = 0.65

/** A line of names alone: Vietnamese names after the last paragraph, else told by evidence. */
export const byline: Construct = {
  name: 'byline',
  recognize({text, hints}, {blocks, index, lastLong, credits}) {
    if (index <= Math.max(lastLong, 1) || index < blocks.length - closing || hints.heading) return undefined
    const names = credits.parseNames(text)
    if (!names || names.confidence < sure) return undefined
    const native = names.parts.every(({start, end}) => text.slice(start, end).split(/[ .]/u).every(hasSyllableShape))
    return native ? {type: 'byline', confidence: 0.95} : undefined
  },
  type: 'byline',
  inline({text}, type, {credits}) {
    return type === 'byline' ? partSpans(credits.parseNames(text)?.parts ?? []) : []
  }
}
