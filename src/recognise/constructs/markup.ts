import type {Construct} from '../types.ts'

/** What the markup or the metadata of a document says a block is. */
export const markup: Construct = {
  name: 'markup',
  recognise({hints}) {
    if (!hints.label) return undefined
    return {type: hints.label, confidence: 0.97, ...(hints.date && {fields: {date: hints.date}})}
  }
}
