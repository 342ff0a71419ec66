import {featureChecksum} from './features/table.ts'
import {labels} from './labels.ts'
import {type PackedTrees, type Trees, unpackTrees} from './trees.ts'
import {weights} from './weights/trees.ts'

/** What was learned: how the features of a block speak for each label. */
export interface Model {
  /** Types of blocks, in the order of the scores. */
  labels: readonly string[]
  trees: Trees
  /** Checksum of what the trees ask and were learned from. */
  version: string
}

let unpacked: Model | undefined

/** The model that the library was given; unpacked once, on first use. */
export function model(): Model {
  unpacked ??= loadModel(weights)
  return unpacked
}

/**
 * Unpack weights.
 *
 * @param packed Weights.
 * @param known Labels that they must have, in this order.
 * @returns The model.
 * @throws {Error} The weights were learned from other features or for other labels.
 * @internal
 */
export function loadModel(packed: PackedTrees, known: readonly string[] = labels): Model {
  if (packed.features !== featureChecksum) {
    throw new Error(
      `The weights were learned from other features (${packed.features}, not ${featureChecksum}): npm run train`
    )
  }
  if (packed.labels.join() !== known.join()) {
    throw new Error(`The weights were learned for other labels (${packed.labels.join(', ')}): npm run train`)
  }
  return {labels: packed.labels, trees: unpackTrees(packed), version: `${packed.features}-${packed.data}`}
}
