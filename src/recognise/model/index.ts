import {featureCount, featureNames} from './features.ts'
import {weights} from './weights.ts'

/** Weights of the evidence, unpacked. */
export interface Model {
  /** Types of blocks, in the order of the columns. */
  labels: readonly string[]
  /** Column of the types that the model does not know. */
  other: number
  /** `emission[feature * labels.length + label]`. */
  emission: Float64Array
  /** `transitions[left * labels.length + right]`. */
  transitions: Float64Array
}

let unpacked: Model | undefined

/** Unpack the weights; done once, on first use. */
export function model(): Model {
  unpacked ??= unpack()
  return unpacked
}

function unpack(): Model {
  const {labels, scale} = weights
  const width = labels.length
  const emission = new Float64Array(featureCount * width)
  for (const [name, row] of Object.entries(weights.emission)) {
    const feature = featureNames.indexOf(name)
    if (feature === -1) continue
    row.forEach((value, label) => {
      emission[feature * width + label] = value / scale
    })
  }
  return {
    labels,
    other: labels.indexOf('other'),
    emission,
    transitions: Float64Array.from(weights.transitions, value => value / scale)
  }
}
