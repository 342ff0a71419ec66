/**
 * Learns boosted trees with one vector of scores a leaf: always the same from the same rows.
 *
 * Features are binned; a level of a tree asks the question that gains most over all its nodes together.
 */
import {type Binned, bin, mostBins} from './bins.ts'

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

/** One question for all rows that a tree looks at: whether a feature lies under a value. */
interface Question {
  feature: number
  cut: number
}

/** A tree that was learned. */
interface Tree {
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

interface Slopes {
  gradient: Float64Array
  curvature: Float64Array
  shared: Float64Array
  scores: Float64Array
  width: number
  allowed: boolean[]
}

/** For each feature and bin: curvature, number of rows, and a gradient for each label. */
type Sums = Float64Array

function grow(binned: Binned, slopes: Slopes, settings: Settings): Tree {
  const questions: Question[] = []
  const all = Int32Array.from(binned.rows, (_, row) => row)
  let nodes = [{rows: all, sums: sumUp(binned, slopes, all)}]
  while (questions.length < settings.depth) {
    const {feature, bin: cutBin} = bestSplit(binned, slopes, nodes, settings)
    questions.push({feature, cut: (binned.cuts[feature] as Float32Array)[cutBin - 1] as number})
    const column = binned.bins[feature]!
    nodes = nodes.flatMap(({rows, sums}) => {
      const noRows = rows.filter(row => column[row]! >= cutBin)
      const yesRows = rows.filter(row => column[row]! < cutBin)
      if (questions.length === settings.depth) {
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
    })
  }
  return {questions, leaves: nodes.map(({rows}) => settle(rows, slopes, settings))}
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

function sumUp(
  {rows: sparse, usual, cuts}: Binned,
  {gradient, shared, width, allowed}: Slopes,
  rows: Int32Array
): Sums {
  const cell = width + 2
  const sums = new Float64Array(cuts.length * mostBins * cell)
  const whole = new Float64Array(cell)
  for (const row of rows) {
    const bend = shared[row]!
    const from = row * width
    whole[0]! += bend
    whole[1]!++
    for (let label = 0; label < width; label++) whole[label + 2]! += gradient[from + label]!
    for (const code of sparse[row]!) {
      const feature = code >> 8
      if (!allowed[feature]) continue
      const at = (feature * mostBins + (code & 255)) * cell
      sums[at]! += bend
      sums[at + 1]!++
      for (let label = 0; label < width; label++) sums[at + 2 + label]! += gradient[from + label]!
    }
  }
  // The commonest bin has what the others do not.
  for (let feature = 0; feature < cuts.length; feature++) {
    if (!allowed[feature]) continue
    const first = feature * mostBins * cell
    const rest = Float64Array.from(whole)
    for (let at = 0; at <= cuts[feature]!.length; at++) {
      for (let part = 0; part < cell; part++) rest[part]! -= sums[first + at * cell + part]!
    }
    sums.set(rest, first + usual[feature]! * cell)
  }
  return sums
}

/** Find the question that gains most over all nodes of a level. */
function bestSplit(
  {cuts}: Binned,
  {width, allowed}: Slopes,
  nodes: readonly {rows: Int32Array; sums: Sums}[],
  {penalty, least}: Settings
): {feature: number; bin: number} {
  const cell = width + 2
  let best = {feature: 0, bin: 1, gain: -1}
  const whole = new Float64Array(cell)
  const left = new Float64Array(cell)
  for (let feature = 0; feature < cuts.length; feature++) {
    if (!allowed[feature]) continue
    const bins = cuts[feature]!.length + 1
    const first = feature * mostBins * cell
    const gains = new Float64Array(bins)
    for (const {rows, sums} of nodes) {
      if (rows.length < 2 * least) continue
      whole.fill(0)
      for (let at = 0; at < bins; at++) {
        for (let part = 0; part < cell; part++) whole[part]! += sums[first + at * cell + part]!
      }
      left.fill(0)
      let base = 0
      for (let label = 2; label < cell; label++) base += whole[label]! ** 2
      base /= whole[0]! + penalty
      for (let at = 1; at < bins; at++) {
        for (let part = 0; part < cell; part++) left[part]! += sums[first + (at - 1) * cell + part]!
        if (left[1]! < least || whole[1]! - left[1]! < least) continue
        let yes = 0
        let no = 0
        for (let label = 2; label < cell; label++) {
          yes += left[label]! ** 2
          no += (whole[label]! - left[label]!) ** 2
        }
        gains[at]! += yes / (left[0]! + penalty) + no / (whole[0]! - left[0]! + penalty) - base
      }
    }
    for (let at = 1; at < bins; at++) if (gains[at]! > best.gain) best = {feature, bin: at, gain: gains[at]!}
  }
  return best
}

/** Score a row by trees that were just learned. */
export function scoreBy({start, trees}: Ensemble, row: Int32Array): Float64Array {
  const sum = Float64Array.from(start)
  for (const {questions, leaves} of trees) {
    const leaf = questions.reduce((number, {feature, cut}) => number * 2 + (row[feature]! < cut ? 1 : 0), 0)
    for (let label = 0; label < sum.length; label++) sum[label]! += leaves[leaf]![label]!
  }
  return sum
}
