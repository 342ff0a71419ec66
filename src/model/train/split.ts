/** Finds the question that a node of a tree should ask, by sums over the bins of features. */
import {type Binned, mostBins} from './bins.ts'

/** How the loss changes with the scores of each row. */
export interface Slopes {
  gradient: Float64Array
  curvature: Float64Array
  shared: Float64Array
  scores: Float64Array
  width: number
  allowed: boolean[]
}

/** For each feature and bin: curvature, number of rows, and a gradient for each label. */
type Sums = Float64Array

/** A node of a tree that grows. */
export interface Node {
  rows: Int32Array
  sums: Sums
}

/** Sum up the rows of a node. */
export function sumUp(
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

/** Find the question that gains most of a node; where none does, one that is as good as any. */
export function bestSplit(
  {cuts}: Binned,
  {width, allowed}: Slopes,
  {rows, sums}: Node,
  {penalty, least}: {penalty: number; least: number}
): {feature: number; bin: number} {
  const cell = width + 2
  let best = {feature: Math.max(0, allowed.indexOf(true)), bin: 1, gain: 0}
  if (rows.length < 2 * least) return best
  const whole = new Float64Array(cell)
  const left = new Float64Array(cell)
  for (let feature = 0; feature < cuts.length; feature++) {
    if (!allowed[feature]) continue
    const bins = cuts[feature]!.length + 1
    const first = feature * mostBins * cell
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
      const gain = yes / (left[0]! + penalty) + no / (whole[0]! - left[0]! + penalty) - base
      if (gain > best.gain) best = {feature, bin: at, gain}
    }
  }
  return best
}
