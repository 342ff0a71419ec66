/**
 * Boosted decision trees: each tree asks a few questions about a block and adds to the score of every label.
 *
 * Source of the method: Friedman, "Greedy Function Approximation: A Gradient
 * Boosting Machine", Annals of Statistics 29 (2001), with one vector of scores a leaf.
 */

/** Trees in arrays; node `n` asks whether feature `feature[n]` lies under `cut[n]`. */
export interface Trees {
  /** Number of labels: scores in a leaf. */
  width: number
  /** First node of each tree. */
  roots: Int32Array
  /** Feature that a node looks at; -1 in a leaf. */
  feature: Int16Array
  cut: Float32Array
  /** Node where the answer is yes; in a leaf, where its scores start. The node for no is kept in `no`. */
  yes: Int32Array
  no: Int32Array
  /** Scores of the leaves. */
  scores: Float32Array
  /** Scores before any question is asked. */
  start: Float32Array
}

/**
 * Add up what the trees say of a block.
 *
 * @param trees Trees.
 * @param row Features of the block.
 * @returns A score for each label, in log-odds but for a constant.
 */
export function scoreRow(trees: Trees, row: ArrayLike<number>): Float64Array {
  const {width, roots, scores} = trees
  const sum = Float64Array.from(trees.start)
  for (const root of roots) {
    const leaf = trees.yes[descend(trees, root, row)] as number
    for (let label = 0; label < width; label++) sum[label]! += scores[leaf + label] as number
  }
  return sum
}

function descend({feature, cut, yes, no}: Trees, root: number, row: ArrayLike<number>): number {
  let node = root
  while ((feature[node] as number) >= 0) {
    node = ((row[feature[node] as number] as number) < (cut[node] as number) ? yes[node] : no[node]) as number
  }
  return node
}
