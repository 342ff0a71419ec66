/**
 * Boosted decision trees: each tree asks a few questions about a block and adds to the score of every label.
 *
 * Source of the method: Friedman, "Greedy Function Approximation: A Gradient
 * Boosting Machine", Annals of Statistics 29 (2001); here with a score for
 * every label in a leaf.
 */
import {base, digitAt, stepAt} from './pack.ts'

/** Trees in arrays; node `n` asks whether feature `feature[n]` lies under `cut[n]`. */
export interface Trees {
  /** Number of labels: scores in a leaf. */
  width: number
  /** First node of each tree. */
  roots: Int32Array
  /** Feature that a node looks at; -1 in a leaf. */
  feature: Int16Array
  cut: Float64Array
  /** Node where the answer is no (for yes it is the next one); in a leaf, where its scores start. */
  next: Int32Array
  /** Scores of the leaves. */
  scores: Float64Array
  /** Scores before any question is asked. */
  start: Float64Array
}

/** Trees as they are kept. */
export interface PackedTrees {
  labels: readonly string[]
  /** Scores before any question is asked. */
  start: readonly number[]
  /** Values that questions compare with. */
  cuts: readonly number[]
  /** Steps that make one unit of a score. */
  scale: number
  /**
   * Nodes, the yes-side of a question before its no-side. A question is a feature and the number of a cut, in two
   * characters each; a leaf is `~` and a score for each label.
   */
  nodes: string
}

const leafMark = '~'

/**
 * Unpack trees.
 *
 * @param packed Packed trees.
 * @returns Trees.
 */
export function unpackTrees({labels, start, cuts, scale, nodes}: PackedTrees): Trees {
  const width = labels.length
  const roots: number[] = []
  const feature: number[] = []
  const cut: number[] = []
  const next: number[] = []
  const scores: number[] = []
  let at = 0
  const read = () => {
    const node = feature.length
    if (nodes[at] === leafMark) {
      feature.push(-1)
      cut.push(0)
      next.push(scores.length)
      for (let label = 1; label <= width; label++) scores.push(stepAt(nodes, at + label) / scale)
      at += width + 1
      return
    }
    feature.push(digitAt(nodes, at) * base + digitAt(nodes, at + 1))
    cut.push(cuts[digitAt(nodes, at + 2) * base + digitAt(nodes, at + 3)] as number)
    next.push(0)
    at += 4
    read()
    next[node] = feature.length
    read()
  }
  while (at < nodes.length) {
    roots.push(feature.length)
    read()
  }
  return {
    width,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    cut: Float64Array.from(cut),
    next: Int32Array.from(next),
    scores: Float64Array.from(scores),
    start: Float64Array.from(start)
  }
}

/**
 * Add up what the trees say of a block.
 *
 * @param trees Trees.
 * @param row Features of the block.
 * @returns A score for each label: log-odds but for a constant.
 */
export function scoreRow(
  {width, roots, feature, cut, next, scores, start}: Trees,
  row: ArrayLike<number>
): Float64Array {
  const sum = Float64Array.from(start)
  for (const root of roots) {
    let node = root
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number) {
      node = (row[asked] as number) < (cut[node] as number) ? node + 1 : (next[node] as number)
    }
    const leaf = next[node] as number
    for (let label = 0; label < width; label++) sum[label]! += scores[leaf + label] as number
  }
  return sum
}

/**
 * Say what each feature added to a score: at every question, the change from the mean of what lies below it.
 *
 * @param trees Trees.
 * @param row Features of the block.
 * @param value Score of a leaf whose scores start at an index.
 * @returns What each feature added, by number.
 */
export function contributions(
  trees: Trees,
  row: ArrayLike<number>,
  value: (leaf: number) => number
): Map<number, number> {
  const {roots, feature, cut, next} = trees
  const added = new Map<number, number>()
  const mean = (node: number): number =>
    (feature[node] as number) < 0 ? value(next[node] as number) : (mean(node + 1) + mean(next[node] as number)) / 2
  for (const root of roots) {
    let node = root
    let before = mean(node)
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number) {
      node = (row[asked] as number) < (cut[node] as number) ? node + 1 : (next[node] as number)
      const after = mean(node)
      added.set(asked, (added.get(asked) ?? 0) + after - before)
      before = after
    }
  }
  return added
}
