import {contributions} from '../../model/explain.ts'
import {describeValue, features} from '../../model/features/table.ts'
import type {Model} from '../../model/index.ts'
import type {Evidence} from '../../tree/index.ts'
import type {HintName, HintWeights} from '../hints.ts'

/** How many features are kept as reasons for a label. */
const mostFeatures = 8

/**
 * Say why hints speak for a type.
 *
 * @param names Hints of the block.
 * @param weights What they add to the score of the type.
 * @returns A reason for each hint that adds to the score or takes from it.
 */
export function reasonsOfHints(names: readonly HintName[], weights: HintWeights = {}): Evidence[] {
  return names.flatMap(name => {
    const weight = weights[name]
    return weight === undefined ? [] : [{feature: `hint:${name}`, weight}]
  })
}

/**
 * Name the features that spoke most for a type against body text, or for body text.
 *
 * @param model Model.
 * @param row Features of the block.
 * @param column Column of the type in the model; -1 where it has none.
 * @returns Reasons, the strongest first.
 */
export function reasonsOfFeatures({labels, trees}: Model, row: Int32Array, column: number): Evidence[] {
  if (column === -1) return []
  const body = labels.indexOf('paragraph')
  const added = contributions(trees, row, column, body)
  return [...added]
    .map(([feature, weight]) => ({
      feature: features[feature]?.name as string,
      value: describeValue(feature, row[feature] as number),
      weight: Math.round(weight * 100) / 100
    }))
    .filter(({weight}) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostFeatures)
}
