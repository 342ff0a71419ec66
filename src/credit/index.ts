import type {AgencyEntry} from '../lexicon/agencies.ts'
import {createAgencyIndex} from '../lexicon/agency-index.ts'
import {readLine} from './parse-line.ts'
import {readNames} from './parse-names.ts'
import {readTail} from './parse-trailing.ts'
import {findCredit} from './search.ts'
import type {CreditGrammar} from './types.ts'

export {rememberTails} from './memoize.ts'
export type {CreditGrammar, CreditMatch, CreditPart, LineContext} from './types.ts'

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
    parse: (text, context = {}) => readLine(text, context, index),
    parseTrailing: text => readTail(text, index),
    search: (text, from = 0) => findCredit(text, from, index),
    parseNames: text => readNames(text, index)
  }
}
