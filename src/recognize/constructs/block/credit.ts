import {type Hints, isListing} from '../../../block/block.ts'
import type {Construct, Mark, Recognition} from '../../construct.ts'
import {creditMark, partMarks} from '../../credit-spans.ts'

/** The longest line that can be a credit; a URL may stand in it. */
const longest = 300
/** The most credits that stand one after another. */
const mostCredits = 8

/** A line that says who made or supplied what; in captions and at the end of paragraphs, an inline credit. */
export const credit: Construct = {
  name: 'credit',
  recognize(block, context) {
    const {text} = block
    if (text.length > longest || isListing(block)) return undefined
    const closing = context.index > context.lastLong
    const match = context.credits.line(text, {closing})
    if (!match) return closing && isSetApart(block.hints) ? readSource(text) : undefined
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
      match && match.start > 0 && marks.length < mostCredits;
      match = credits.tail(text.slice(0, match.start).trimEnd())
    ) {
      marks.push(creditMark(match))
    }
    // A caption may go on after its credit, where it was cut or glued to other text.
    const amid = type === 'caption' && marks.length === 0 ? credits.find(text) : undefined
    return amid && amid.start > 0 ? [creditMark(amid)] : marks
  }
}

/** How newsrooms set the line that names their source: at the right-hand edge, or unlike the body and italic or bold. */
function isSetApart({right, plain, italic, bold}: Hints): boolean {
  return right === true || (plain === false && (italic === true || bold === true))
}

const source = /^(Theo|Nguồn)\s?:?\s(?=[\p{Lu}\d])/u
/** The longest name of a source. */
const longestSource = 75

/** Read the name of a source that the lexicon does not know; only how it is set tells it from a sentence. */
function readSource(text: string): Recognition | undefined {
  const match = source.exec(text)
  if (!match || text.length > longestSource || /[.,;:!?…]$/u.test(text)) return undefined
  const [whole, word] = match as unknown as [string, string]
  return {
    type: 'credit',
    confidence: 0.85,
    marks: [
      {type: 'creditRole', start: 0, end: word.length, literal: true, fields: {role: 'source'}},
      {type: 'contributor', start: whole.length, end: text.length, literal: true}
    ]
  }
}
