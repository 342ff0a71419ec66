import {featureCount} from './features/index.ts'
import {type Trees, unpackTrees} from './trees.ts'
import {weights} from './weights/trees.ts'

/** What was learned: how the features of a block speak for each label. */
export interface Model {
  /** Types of blocks, in the order of the scores. */
  labels: readonly string[]
  trees: Trees
}

let unpacked: Model | undefined

/** The model that the library was given; unpacked once, on first use. */
export function model(): Model {
  unpacked ??= read()
  return unpacked
}

function read(): Model {
  const {labels, features} = weights
  if (features !== featureCount) throw new Error('The weights do not fit the features: npm run train')
  return {labels, trees: unpackTrees(weights)}
}
