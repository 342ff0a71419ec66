import {type Hints, isListing} from '../../../block/block.ts'
import type {Construct, Recognition, Span} from '../../construct.ts'
import {creditSpan, partSpans} from '../../credit-spans.ts'

/** The longest line that can be a credit; a URL may stand in it. */
const longest = 300
/** How many lines at the end of an article are its last: one pointer to another article may follow the signature. */
const lastLines = 2
/** The most credits that stand one after another. */
const mostCredits = 8

/** A line that says who made or supplied what; in captions and at the end of paragraphs, an inline credit. */
export const credit: Construct = {
  name: 'credit',
  recognize(block, context) {
    const {text} = block
    if (text.length > longest || isListing(block)) return undefined
    const closing = context.index > context.lastLong
    const last = closing && context.index >= context.blocks.length - lastLines
    const match = context.credits.parse(text, {closing, last})
    if (!match) return closing && isSetApart(block.hints) ? readSource(text) : undefined
    return {type: 'credit', confidence: match.confidence, spans: partSpans(match.parts)}
  },
  inline({text}, type, {credits}) {
    // A credit that is one by markup alone, with whatever the grammar can read of it.
    if (type === 'credit')
      return partSpans((credits.parse(text, {closing: true}) ?? credits.parseNames(text))?.parts ?? [])
    if (type !== 'caption' && type !== 'paragraph') return []
    const spans: Span[] = []
    // Several credits may stand one after another: "Video: VnExpress. Ảnh: Long Hoàng".
    for (
      let match = credits.parseTrailing(text);
      match && match.start > 0 && spans.length < mostCredits;
      match = credits.parseTrailing(text.slice(0, match.start).trimEnd())
    ) {
      spans.push(creditSpan(match))
    }
    // A caption may go on after its credit, where it was cut or glued to other text.
    const amid = type === 'caption' && spans.length === 0 ? credits.search(text) : undefined
    return amid && amid.start > 0 ? [creditSpan(amid)] : spans
  }
}

/** How newsrooms set the line that names their source: at the right-hand edge, or unlike the body and italic or bold. */
function isSetApart({alignedRight, bodyStyle, italic, bold}: Hints): boolean {
  return alignedRight === true || (bodyStyle === false && (italic === true || bold === true))
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
    spans: [
      {type: 'creditRole', start: 0, end: word.length, literal: true, fields: {role: 'source'}},
      {type: 'contributor', start: whole.length, end: text.length, literal: true}
    ]
  }
}
