import {createCreditGrammar} from '../../src/credit/index.ts'
import type {CreditMatch} from '../../src/credit/types.ts'
import {agencies} from '../../src/lexicon/agencies.ts'

/** The grammar with the library's own agencies. */
export const grammar = createCreditGrammar({agencies})

/** Write a credit down: its words, then its roles, persons and agencies. */
export function show(text: string, match: CreditMatch | undefined): string | undefined {
  if (!match) return undefined
  const parts = match.parts.map(({type, start, end, role, qualifier, id}) => {
    if (type === 'creditRole') return [role, qualifier].filter(Boolean).join('.')
    return type === 'agency' ? `#${id ?? text.slice(start, end)}` : text.slice(start, end)
  })
  return `${text.slice(match.start, match.end)} = ${parts.join(', ')}`
}
