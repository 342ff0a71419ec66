import type {AgencyEntry} from '../lexicon/agencies.ts'
import {createAgencyIndex} from './agencies.ts'
import {findCredit} from './find.ts'
import {readLine} from './line.ts'
import {readNames} from './names.ts'
import {readTail} from './tail.ts'
import type {CreditGrammar} from './types.ts'

export {rememberTails} from './remember.ts'
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
    agency: name => index.get(name),
    line: (text, context = {}) => readLine(text, context, index),
    tail: text => readTail(text, index),
    find: (text, from = 0) => findCredit(text, from, index),
    names: text => readNames(text, index)
  }
}
