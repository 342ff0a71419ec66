import {type CreditGrammar, type CreditMatch, shiftParts} from '../../../credit/index.ts'
import type {InlineConstruct, Span} from '../../construct.ts'
import {creditSpan, partSpans} from '../../credit-spans.ts'

/** The most credits that stand one after another. */
const mostCredits = 8
/** So much of the end holds names in capitals. */
const longestCapitals = 48

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
    if (type !== 'caption' || spans.length > 0) return spans
    const amid = credits.search(text)
    if (amid && (amid.start > 0 || opens(amid, text))) return [creditSpan(amid)]
    return readCapitals(text, credits)
  }
}

/** Say whether a caption begins with a credit that names somebody, and what is to be seen follows: `(Ảnh: AFP) Tàu …`. */
function opens({end, parts}: CreditMatch, text: string): boolean {
  return parts.some(({type}) => type !== 'creditRole') && /^\.? \p{Lu}/u.test(text.slice(end))
}

/** Names in capitals behind a caption's full stop, and an agency behind its last word. */
const capitals =
  /(?<=[.!?”"] )\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}$|(?<=\p{Ll} )(?<!(?:của|tại|ở|từ|với|hãng|báo|đài|tờ|trên|cho|và) )\p{Lu}{3,10}$/u
const sureNames = 0.65

/**
 * Read who took a picture, in capitals and without a word that says so.
 *
 *     Ghe hoa neo kín hai bên bờ kênh. MINH ĐƯỜNG
 *                                      ^^^^^^^^^^ photographer
 *     Đèn giấy trên cánh đồng tuyết KYODO
 *                                   ^^^^^ agency
 */
function readCapitals(text: string, credits: CreditGrammar): Span[] {
  const match = capitals.exec(text.slice(-longestCapitals))
  if (!match) return []
  const [signer] = match
  const agency = credits.findAgency(signer)
  const names = signer.includes(' ') && !agency ? credits.parseNames(signer) : undefined
  const start = text.length - signer.length
  const end = text.length
  if (agency?.id)
    return [creditSpan({start, end, confidence: 0.9, parts: [{type: 'agency', start, end, id: agency.id}]})]
  if (!names || names.confidence < sureNames) return []
  return [creditSpan({start, end, confidence: names.confidence, parts: shiftParts(names.parts, start)})]
}
