/** Learns the model from examples, and labels rows by what was learned. */
import {boost, type Ensemble, type Settings, scoreBy} from './boost.ts'
import type {Example, Row} from './dataset.ts'

/** Labels that the model may give. */
export const labels = ['paragraph', 'headline', 'lead', 'subheading', 'caption', 'related', 'byline', 'residue']

export const settings: Settings = {trees: 240, leaves: 8, rate: 0.12, penalty: 3, least: 10, share: 0.3}

/** Learn trees from the rows that no construct is sure of. */
export function learn(examples: readonly Example[]): Ensemble {
  const rows: Float32Array[] = []
  const targets: number[] = []
  for (const {features, gold} of examples.flatMap(example => example.rows)) {
    const target = labels.indexOf(gold)
    if (!features || target === -1) continue
    rows.push(features)
    targets.push(target)
  }
  return boost(rows, targets, labels.length, settings)
}

/** Label the rows of an article; those that a construct is sure of keep its label. */
export function predict(rows: readonly Row[], model: Ensemble): {label: string; confidence: number}[] {
  return rows.map(({features, certain, confidence}) => {
    if (!features) return {label: certain as string, confidence}
    const scores = scoreBy(model, features)
    const most = Math.max(...scores)
    const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0)
    return {label: labels[scores.indexOf(most)] as string, confidence: 1 / sum}
  })
}
