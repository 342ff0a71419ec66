/**
 * Learns boosted trees with one vector of scores a leaf: always the same from the same rows.
 *
 * Features are binned; each node of a tree asks the question that gains most.
 */
import {questionAfter} from '../trees.ts'
import {type Binned, bin} from './bins.ts'
import {bestSplit, type Node, type Slopes, sumUp} from './split.ts'

export interface Settings {
  trees: number
  depth: number
  /** What a tree adds is multiplied by this. */
  rate: number
  /** Added to the curvature of a leaf, against large scores from few rows. */
  penalty: number
  /** Fewest rows on either side of a question that gains. */
  least: number
  /** Share of the features that a tree may look at. */
  share: number
  /** Steps that make one unit of a score: leaves hold whole steps, and later trees mend what rounding took. */
  scale: number
}

/** A question: whether a feature lies under a value. */
interface Question {
  feature: number
  cut: number
}

/** A tree that was learned. */
interface Tree {
  /** In the order of `questionAfter`. */
  questions: Question[]
  /** A score for each label, by leaf; the answer to the first question is the highest bit of a leaf's number. */
  leaves: Float64Array[]
}

export interface Ensemble {
  start: Float64Array
  trees: Tree[]
}

/** Learn trees from rows of features and the number of the label of each. */
export function boost(
  rows: readonly Int32Array[],
  targets: readonly number[],
  width: number,
  settings: Settings
): Ensemble {
  const binned = bin(rows)
  const count = rows.length
  const scores = new Float64Array(count * width)
  const gradient = new Float64Array(count * width)
  const curvature = new Float64Array(count * width)
  const shared = new Float64Array(count)
  const totals = new Float64Array(width)
  for (const target of targets) totals[target]!++
  const start = totals.map(total => Math.log((total + 1) / count))
  for (let row = 0; row < count; row++) scores.set(start, row * width)
  const trees: Tree[] = []
  let state = 7
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  for (let round = 0; round < settings.trees; round++) {
    for (let row = 0; row < count; row++) {
      const at = row * width
      let most = -Infinity
      for (let label = 0; label < width; label++) most = Math.max(most, scores[at + label]!)
      let sum = 0
      for (let label = 0; label < width; label++) sum += gradient[at + label] = Math.exp(scores[at + label]! - most)
      let whole = 0
      for (let label = 0; label < width; label++) {
        const probability = gradient[at + label]! / sum
        curvature[at + label] = probability * (1 - probability)
        whole += curvature[at + label]!
        gradient[at + label] = (targets[row] === label ? 1 : 0) - probability
      }
      // One curvature for all labels of a row is enough to choose splits.
      shared[row] = whole / 2 + 1e-4
    }
    const allowed = binned.cuts.map(cuts => cuts.length > 0 && chance() < settings.share)
    const tree = grow(binned, {gradient, curvature, shared, scores, width, allowed}, settings)
    trees.push(tree)
  }
  return {start, trees}
}

function grow(binned: Binned, slopes: Slopes, settings: Settings): Tree {
  const questions: Question[] = []
  const all = Int32Array.from(binned.rows, (_, row) => row)
  let nodes: Node[] = [{rows: all, sums: sumUp(binned, slopes, all)}]
  for (let level = 1; level <= settings.depth; level++) {
    nodes = nodes.flatMap(node => {
      const {feature, bin: cutBin} = bestSplit(binned, slopes, node, settings)
      questions.push({feature, cut: (binned.cuts[feature] as Float32Array)[cutBin - 1] as number})
      return split(binned, slopes, node, binned.bins[feature]!, cutBin, level === settings.depth)
    })
  }
  return {questions, leaves: nodes.map(({rows}) => settle(rows, slopes, settings))}
}

/** Split a node in those who answer no, and those who answer yes. */
function split(
  binned: Binned,
  slopes: Slopes,
  {rows, sums}: Node,
  column: Uint8Array,
  cutBin: number,
  isLast: boolean
): [no: Node, yes: Node] {
  const noRows = rows.filter(row => column[row]! >= cutBin)
  const yesRows = rows.filter(row => column[row]! < cutBin)
  if (isLast) {
    return [
      {rows: noRows, sums},
      {rows: yesRows, sums}
    ]
  }
  // The sums of one side are those of the whole less those of the other.
  const small = yesRows.length < noRows.length ? yesRows : noRows
  const smallSums = sumUp(binned, slopes, small)
  for (let at = 0; at < sums.length; at++) sums[at]! -= smallSums[at]!
  return [
    {rows: noRows, sums: small === noRows ? smallSums : sums},
    {rows: yesRows, sums: small === yesRows ? smallSums : sums}
  ]
}

/** The scores of a leaf, which are added to those of its rows. */
function settle(
  rows: Int32Array,
  {gradient, curvature, scores, width}: Slopes,
  {penalty, rate, scale}: Settings
): Float64Array {
  const leaf = new Float64Array(width)
  for (let label = 0; label < width; label++) {
    let slope = 0
    let bend = 0
    for (const row of rows) {
      slope += gradient[row * width + label]!
      bend += curvature[row * width + label]!
    }
    const score = Math.max(-4, Math.min(4, slope / (bend + penalty))) * rate
    leaf[label] = Math.round(score * scale) / scale
  }
  for (const row of rows) for (let label = 0; label < width; label++) scores[row * width + label]! += leaf[label]!
  return leaf
}

/** Score a row by trees that were just learned. */
export function scoreBy({start, trees}: Ensemble, row: Int32Array): Float64Array {
  const sum = Float64Array.from(start)
  for (const {questions, leaves} of trees) {
    let question = 0
    while (question < questions.length) {
      const {feature, cut} = questions[question]!
      question = questionAfter(question, row[feature]! < cut)
    }
    const leaf = leaves[question - questions.length]!
    for (let label = 0; label < sum.length; label++) sum[label]! += leaf[label]!
  }
  return sum
}
