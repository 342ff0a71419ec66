import {featureCount} from './features.ts'
import {unpack} from './pack.ts'
import {weights} from './weights.ts'

/** Weights of the evidence, unpacked. */
export interface Model {
  /** Types of blocks, in the order of the columns; those with evidence first. */
  labels: readonly string[]
  /** Number of types that have evidence: the columns of `emission`. */
  open: number
  /** Column of the types that the model does not know. */
  other: number
  /** `emission[feature * open + label]`, in log-odds. */
  emission: Float64Array
  /** `transitions[left * labels.length + right]`, in log-odds. */
  transitions: Float64Array
}

let unpacked: Model | undefined

/** Unpack the weights; done once, on first use. */
export function model(): Model {
  unpacked ??= read()
  return unpacked
}

function read(): Model {
  const {labels, open, scale} = weights
  const values = (packed: string) => Float64Array.from(unpack(packed), step => step / scale)
  const emission = values(weights.emission)
  if (emission.length !== featureCount * open) throw new Error('The weights do not fit the features: npm run train')
  return {labels, open, other: labels.indexOf('other'), emission, transitions: values(weights.transitions)}
}
