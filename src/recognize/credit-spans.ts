import type {CreditMatch} from '../credit/index.ts'
import type {Mark} from './construct.ts'

/**
 * Make a mark of a credit that the grammar found.
 *
 * @param match Credit.
 * @returns The mark, with a literal for each role and party.
 */
export function creditMark(match: CreditMatch): Mark {
  return {type: 'credit', start: match.start, end: match.end, marks: partMarks(match.parts)}
}

/**
 * Make marks of the roles and parties of a credit or byline.
 *
 * @param parts Parts in order.
 * @returns A literal for each.
 */
export function partMarks(parts: CreditMatch['parts']): Mark[] {
  return parts.map(({type, start, end, role, qualifier, id}) => ({
    type,
    start,
    end,
    literal: true,
    fields: {...(role && {role}), ...(qualifier && {qualifier}), ...(id && {id})}
  }))
}
