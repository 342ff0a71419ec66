/** Learns the model from examples, and labels rows by what was learned. */
import {depth} from '../trees.ts'
import {boost, type Ensemble, type Settings, scoreBy} from './boost.ts'
import {type Example, measureRows, type Row} from './dataset.ts'
import {type Line, learnWords, linesOf} from './words.ts'

/** Labels that the model may give. */
export const labels = ['paragraph', 'headline', 'lead', 'subheading', 'caption', 'related', 'byline', 'residue']

export const settings: Settings = {trees: 280, depth, rate: 0.18, penalty: 1, least: 4, share: 0.2, scale: 15}

/** Parts into which publishers are put, so that no article is measured by words that were learned from it. */
const parts = 5

/**
 * Measure all rows, each article by words that were learned without its publisher.
 *
 * @param examples Articles.
 * @param marked Lines that their publishers marked.
 */
export function measureApart(examples: readonly Example[], marked: readonly Line[]): void {
  const publishers = [...new Set(examples.map(({publisher}) => publisher))].sort()
  const partOf = new Map(publishers.map((publisher, index) => [publisher, index % parts]))
  for (let part = 0; part < parts; part++) {
    const isOut = ({publisher}: Example) => partOf.get(publisher) === part
    const table = learnWords([...marked, ...linesOf(examples.filter(example => !isOut(example)))])
    for (const example of examples.filter(isOut)) measureRows(example, table)
  }
}

/** Learn trees from the rows that no construct is sure of. */
export function learn(examples: readonly Example[]): Ensemble {
  const rows: Int32Array[] = []
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
