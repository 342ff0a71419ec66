import type {Parent} from 'unist'
import {type CreditedParty, creditedParties} from '../credit/credited-parties.ts'
import {clean} from './text.ts'

/**
 * Read who is named in a credit, a byline, a dateline or the line of a date, as any format can write it.
 *
 * @param node Node.
 * @returns Parties in order, with names that are well formed.
 */
export function readParties(node: Parent): CreditedParty[] {
  return creditedParties(node).flatMap(({name, id, ...rest}) => {
    const written = clean(name).trim()
    const cleanId = clean(id ?? '')
    return written === '' ? [] : [{...rest, name: written, ...(cleanId && {id: cleanId})}]
  })
}
