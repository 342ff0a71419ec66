/** Learns the model from examples, and labels rows by what was learned. */
import {softmaxAt} from '../../recognize/classify/open-types.ts'
import {constructs} from '../../recognize/constructs/index.ts'
import {labels} from '../labels.ts'
import {depth} from '../trees.ts'
import {boost, type Ensemble, type Settings, scoreBy} from './boost.ts'
import {type Example, measureRows, type Row} from './example.ts'
import {type Line, learnWords, linesOf} from './words.ts'

/** How the shipped trees are learned. */
export const settings: Settings = {trees: 560, depth, rate: 0.12, penalty: 2, least: 8, share: 0.3, scale: 20}

/**
 * What scores are divided by where a probability is made of them: with houses left out, this makes what is said to be
 * 92 % sure right 92 times of 100 (Guo et al., "On Calibration of Modern Neural Networks", ICML 2017).
 */
export const temperature = 1.3

/**
 * How often the articles of a corpus count: most where they were read with most care and are few, least where they were
 * made up.
 */
const repetitions: Readonly<Record<string, number>> = {gold: 3, pages: 3, labelled: 2, mirrors: 2}

/** Parts into which houses are put, so that no article is measured by words that were learned from it. */
const parts = 5

/**
 * Measure all rows, each article by words that were learned without its house.
 *
 * @param examples Articles.
 * @param marked Lines that their publishers marked.
 */
export function measureApart(examples: readonly Example[], marked: readonly Line[]): void {
  const partOf = partsOf(examples, parts)
  for (let part = 0; part < parts; part++) {
    const isOut = ({house}: Example) => partOf.get(house) === part
    const table = learnWords([...marked, ...linesOf(examples.filter(example => !isOut(example)))])
    for (const example of examples.filter(isOut)) measureRows(example, table)
  }
}

/** Put houses into parts: the part of each. */
export function partsOf(examples: readonly Example[], count: number): ReadonlyMap<string, number> {
  const houses = [...new Set(examples.map(({house}) => house))].sort()
  return new Map(houses.map((house, index) => [house, index % count]))
}

/**
 * Learn trees from the rows that no construct is sure of.
 *
 * @param examples Examples, measured; those to be judged alone are passed over.
 * @param changed Settings that differ from those of the shipped trees.
 * @returns Trees.
 */
export function learn(examples: readonly Example[], changed: Partial<Settings> = {}): Ensemble {
  const rows: Int32Array[] = []
  const targets: number[] = []
  for (const {corpus, use, rows: own} of examples) {
    if (use === 'judge') continue
    const times = repetitions[corpus] ?? 1
    for (const {features, gold} of own) {
      const target = (labels as readonly string[]).indexOf(gold)
      if (!features || target === -1) continue
      for (let time = 0; time < times; time++) {
        rows.push(features)
        targets.push(target)
      }
    }
  }
  return boost(rows, targets, labels.length, {...settings, ...changed})
}

/** What a row is taken for, and how sure that is. */
export interface Prediction {
  label: string
  confidence: number
}

/** What the hint `afterSignature` of the constructs says. */
const outsideOdds: ReadonlyMap<string, number> = new Map(
  constructs.flatMap(({type, hints}) =>
    type !== undefined && hints?.afterSignature ? [[type, hints.afterSignature]] : []
  )
)

/** Label the rows of an article; those that a construct is sure of keep its label. */
export function predict(rows: readonly Row[], model: Ensemble): Prediction[] {
  return rows.map(({features, certain, confidence, outside}) => {
    if (!features) return {label: certain as string, confidence}
    const plain = [...scoreBy(model, features)]
    const scores = outside ? plain.map((score, at) => score + (outsideOdds.get(labels[at] as string) ?? 0)) : plain
    const best = scores.indexOf(Math.max(...scores))
    return {label: labels[best] as string, confidence: softmaxAt(scores, best, temperature)}
  })
}
