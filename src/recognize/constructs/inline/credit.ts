import type {InlineConstruct, Span} from '../../construct.ts'
import {creditSpan, partSpans} from '../../credit-spans.ts'

/** The most credits that stand one after another. */
const mostCredits = 8

/** A credit at the end of a caption or paragraph; the roles and parties of a line that is a credit by its markup alone. */
export const inlineCredit: InlineConstruct = {
  name: 'credit',
  find({text}, type, {credits}) {
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
