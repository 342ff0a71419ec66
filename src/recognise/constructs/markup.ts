import type {Construct} from '../types.ts'

/** What the markup or the metadata of a document says a block is. */
export const markup: Construct = {
  name: 'markup',
  recognise({hints}) {
    if (!hints.label) return undefined
    const fields = {...hints.fields, ...(hints.date && {date: hints.date})}
    const literal = hints.label === 'residue' && {literal: true}
    return {type: hints.label, confidence: 0.97, fields, ...literal}
  }
}
