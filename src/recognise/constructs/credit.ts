import {creditMark, partMarks} from '../marks.ts'
import type {Construct} from '../types.ts'

/** The longest line that can be a credit; a URL may stand in it. */
const longest = 300

/** A line that says who made or supplied what; in captions and at the end of paragraphs, an inline credit. */
export const credit: Construct = {
  name: 'credit',
  recognise(block, context) {
    const {text} = block
    if (text.length > longest) return undefined
    const match = context.credits.line(text, {closing: context.index > context.lastLong})
    if (!match) return undefined
    return {type: 'credit', confidence: match.confidence, marks: partMarks(match.parts)}
  },
  inline(block, type, {credits}) {
    if (type !== 'caption' && type !== 'paragraph') return []
    const match = credits.tail(block.text)
    return match && match.start > 0 ? [creditMark(match)] : []
  }
}
