import type {AgencyEntry} from '../lexicon/agencies.ts'
import {createAgencyIndex} from '../lexicon/agency-index.ts'
import {parseLine} from './parse-line.ts'
import {parseNames} from './parse-names.ts'
import {parseTrailing} from './parse-trailing.ts'
import {searchCredit} from './search.ts'
import type {CreditGrammar} from './types.ts'

export {memoizeTrailing} from './memoize.ts'
export {shiftParts} from './shift-parts.ts'
export type {CreditGrammar, CreditMatch, CreditPart} from './types.ts'

/**
 * Make the grammar of credits.
 *
 * @param knowledge `agencies`: entries of the lexicon; where two share a form, the first has it.
 * @returns The grammar.
 */
export function createCreditGrammar({agencies}: {agencies: readonly AgencyEntry[]}): CreditGrammar {
  const index = createAgencyIndex(agencies)
  return {
    findAgency: name => index.get(name),
    parse: (text, context = {}) => parseLine(text, context, index),
    parseTrailing: text => parseTrailing(text, index),
    search: (text, from = 0) => searchCredit(text, from, index),
    parseNames: text => parseNames(text, index)
  }
}
