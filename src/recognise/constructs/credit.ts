import {isListing} from '../../read/block.ts'
import {creditMark, partMarks} from '../marks.ts'
import type {Construct, Mark} from '../types.ts'

/** The longest line that can be a credit; a URL may stand in it. */
const longest = 300

/** A line that says who made or supplied what; in captions and at the end of paragraphs, an inline credit. */
export const credit: Construct = {
  name: 'credit',
  recognise(block, context) {
    const {text} = block
    if (text.length > longest || isListing(block)) return undefined
    const match = context.credits.line(text, {closing: context.index > context.lastLong})
    if (!match) return undefined
    return {type: 'credit', confidence: match.confidence, marks: partMarks(match.parts)}
  },
  inline({text}, type, {credits}) {
    // A credit that is one by markup alone, with whatever the grammar can read of it.
    if (type === 'credit') return partMarks((credits.line(text, {closing: true}) ?? credits.names(text))?.parts ?? [])
    if (type !== 'caption' && type !== 'paragraph') return []
    const marks: Mark[] = []
    // Several credits may stand one after another: "Video: VnExpress. Ảnh: Long Hoàng".
    for (
      let match = credits.tail(text);
      match && match.start > 0;
      match = credits.tail(text.slice(0, match.start).trimEnd())
    ) {
      marks.push(creditMark(match))
    }
    // A caption may go on after its credit, where it was cut or glued to other text.
    const amid = type === 'caption' && marks.length === 0 ? credits.find(text) : undefined
    return amid && amid.start > 0 ? [creditMark(amid)] : marks
  }
}
