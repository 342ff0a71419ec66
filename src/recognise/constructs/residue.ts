import type {ResiduePattern} from '../../lexicon/residue.ts'
import type {Construct} from '../types.ts'

/** The longest line that the lexicon of residue is asked about. */
const longest = 400

/** What a content management system or a crawler left: known to the lexicon, or invisible. */
export const residue: Construct = {
  name: 'residue',
  recognise(block, {residue: patterns}) {
    const {text} = block
    if (text === '') return {type: 'residue', literal: true, fields: {reason: 'invisible'}}
    if (text.length > longest && !/^(?:!\[|https?:)/.test(text)) return undefined
    const lower = text.length <= 80 ? text.toLowerCase() : undefined
    const known = patterns.find(({match}) => matches(match, text, lower))
    return known && {type: 'residue', literal: true, fields: {reason: known.reason}, confidence: 0.97}
  },
  scores: 'residue',
  literal: true
}

function matches(match: ResiduePattern['match'], text: string, lower: string | undefined): boolean {
  if (match instanceof RegExp) return match.test(text)
  if (lower === undefined) return false
  return typeof match === 'string' ? match.toLowerCase() === lower : match.some(line => line.toLowerCase() === lower)
}
