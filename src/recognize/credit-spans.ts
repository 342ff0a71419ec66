import type {CreditMatch} from '../credit/index.ts'
import type {Span} from './construct.ts'

/**
 * Make a span of a credit that the grammar found.
 *
 * @param match Credit.
 * @returns The span, with a literal for each role and party.
 */
export function creditSpan(match: CreditMatch): Span {
  return {type: 'credit', start: match.start, end: match.end, spans: partSpans(match.parts)}
}

/**
 * Make spans of the roles and parties of a credit or byline.
 *
 * @param parts Parts in order.
 * @returns A literal for each.
 */
export function partSpans(parts: CreditMatch['parts']): Span[] {
  return parts.map(({type, start, end, role, qualifier, id}) => {
    const fields = {...(role && {role}), ...(qualifier && {qualifier}), ...(id && {id})}
    return {type, start, end, fields} as Span
  })
}
