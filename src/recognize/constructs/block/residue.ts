import type {Construct} from '../../construct.ts'
import {findResidue} from './residue-index.ts'

/** The longest line that the lexicon of residue is asked about. */
const longest = 400
/** What a content management system or a crawler left: known to the lexicon, or invisible. */
export const residue: Construct = {
  name: 'residue',
  recognize({text}, {residue: patterns}) {
    if (text === '') return {type: 'residue', fields: {reason: 'invisible'}}
    if (text.length > longest && !/^(?:!\[|https?:)/.test(text)) return undefined
    const known = findResidue(patterns, text)
    return known && {type: 'residue', fields: {reason: known.reason}, confidence: 0.97}
  },
  type: 'residue'
}
