/**
 * A linear-chain conditional random field: weighs the evidence of all blocks of an article together.
 *
 * Blocks whose label is certain take part as fixed neighbours. Time is linear
 * in the number of blocks.
 *
 * Source of the method: Lafferty, McCallum and Pereira, "Conditional Random Fields", ICML 2001.
 */

/** Log-odds of all labels for one block: one number per label, `-Infinity` for what it cannot be. */
export type Scores = Float64Array

/**
 * Compute the probability of every label of every block.
 *
 * @param scores Scores of the blocks, in order.
 * @param transitions Scores of neighbours: `transitions[left * labels + right]`.
 * @param labels Number of labels.
 * @returns Probabilities in the shape of `scores`, and the logarithm of the normaliser.
 */
export function marginals(
  scores: readonly Scores[],
  transitions: Float64Array,
  labels: number
): {probabilities: Float64Array[]; logNormaliser: number} {
  const count = scores.length
  const forward: Float64Array[] = []
  const backward: Float64Array[] = new Array(count)
  for (let at = 0; at < count; at++) {
    const row = new Float64Array(labels)
    const own = scores[at] as Scores
    const previous = forward[at - 1]
    for (let label = 0; label < labels; label++) {
      const score = own[label] as number
      if (score === -Infinity) row[label] = -Infinity
      else if (!previous) row[label] = score
      else
        row[label] =
          score + logSum(labels, left => (previous[left] as number) + (transitions[left * labels + label] as number))
    }
    forward.push(row)
  }
  for (let at = count - 1; at >= 0; at--) {
    const row = new Float64Array(labels)
    const next = backward[at + 1]
    const own = scores[at + 1]
    if (next && own) {
      for (let label = 0; label < labels; label++) {
        row[label] = logSum(
          labels,
          right => (own[right] as number) + (next[right] as number) + (transitions[label * labels + right] as number)
        )
      }
    }
    backward[at] = row
  }
  const last = forward[count - 1]
  const logNormaliser = last ? logSum(labels, label => last[label] as number) : 0
  const probabilities = forward.map((row, at) => {
    const back = backward[at] as Float64Array
    return row.map((score, label) =>
      score === -Infinity ? 0 : Math.exp(score + (back[label] as number) - logNormaliser)
    )
  })
  return {probabilities, logNormaliser}
}

/** Logarithm of the sum of exponentials. */
function logSum(count: number, value: (index: number) => number): number {
  let most = -Infinity
  for (let index = 0; index < count; index++) most = Math.max(most, value(index))
  if (most === -Infinity) return -Infinity
  let sum = 0
  for (let index = 0; index < count; index++) sum += Math.exp(value(index) - most)
  return most + Math.log(sum)
}
