/** One block to learn from. */
export interface HouseExample {
  /** What is seen of the block, each by its number. */
  facts: readonly number[]
  /** Score of each label without the house. */
  base: readonly number[]
  /** How likely each label is: that which a person chose is sure. */
  wanted: ArrayLike<number>
  /** How much it counts. */
  weight: number
}

/** What each fact adds to the score of each label: a row of labels for each fact. */
export type Weights = Float64Array

/** Strengths with which weights are drawn to nothing; the one that does best on articles left out is taken. */
const penalties = [0.25, 0.5, 1, 2, 5, 15]
const rounds = 60
const rate = 0.3
/** Log-loss that must be gained on all articles that were left out. */
const leastGain = 1
/** Articles are put into so many parts, each of which is judged by what the others taught. */
const parts = 5
/** The strength where articles that nobody corrected are learned from as well; of 2.5 to 9 thirds, all did as well. */
const penaltyOfMany = 5 / 3
/** How often what is said of those articles is said anew. */
const passes = 3
/** How much surer each label is taken to be than it was said to be. */
const sharpness = 3

/**
 * Learn weights, on top of the scores that are there, that make the right labels likelier.
 *
 * How far they may go is found by leaving articles out in turn; where nothing helps those, nothing is learned.
 *
 * @param articles Examples by article.
 * @param factCount Number of facts.
 * @param labelCount Number of labels.
 * @returns Weights; all are 0 where the articles teach nothing.
 */
export function fit(articles: readonly (readonly HouseExample[])[], factCount: number, labelCount: number): Weights {
  const penalty = choosePenalty(articles, factCount, labelCount)
  if (penalty === undefined) return new Float64Array(factCount * labelCount)
  return descend(articles.flat(), factCount, labelCount, penalty)
}

/**
 * Learn also from articles that nobody corrected: what is likely of most lines that look alike is true of the others. Their labels are
 * taken to be what was learned so far says of them, but surer, some times over (Grandvalet and Bengio, "Semi-supervised
 * Learning by Entropy Minimization", 2004).
 *
 * @param corrected Examples of corrected articles.
 * @param others Examples of the others; what they want is written anew.
 * @param factCount Number of facts.
 * @param labelCount Number of labels.
 * @returns Weights.
 */
export function fitWithOthers(
  corrected: readonly HouseExample[],
  others: readonly HouseExample[],
  factCount: number,
  labelCount: number
): Weights {
  let weights = descend(corrected, factCount, labelCount, penaltyOfMany)
  for (let pass = 0; pass < passes; pass++) {
    const guessed = others.map(example => ({...example, wanted: sharpened(example, weights, labelCount)}))
    weights = descend([...corrected, ...guessed], factCount, labelCount, penaltyOfMany)
  }
  return weights
}

function sharpened(example: HouseExample, weights: Weights, labelCount: number): Float64Array {
  const shares = new Float64Array(labelCount)
  share(example, weights, shares)
  let sum = 0
  for (let label = 0; label < labelCount; label++) {
    shares[label] = (shares[label] as number) ** sharpness
    sum += shares[label] as number
  }
  return shares.map(value => value / sum)
}

function choosePenalty(
  articles: readonly (readonly HouseExample[])[],
  factCount: number,
  labelCount: number
): number | undefined {
  // Few articles cannot be left out; what they teach is held short.
  if (articles.length < 4) return penalties.at(-2)
  let best: number | undefined
  let least = 0
  const count = Math.min(parts, articles.length)
  const loss = new Map<number, number>()
  for (let part = 0; part < count; part++) {
    const others = articles.filter((_, index) => index % count !== part).flat()
    const apart = articles.filter((_, index) => index % count === part).flat()
    least += lossOf(apart, new Float64Array(factCount * labelCount), labelCount)
    for (const penalty of penalties) {
      const weights = descend(others, factCount, labelCount, penalty)
      loss.set(penalty, (loss.get(penalty) ?? 0) + lossOf(apart, weights, labelCount))
    }
  }
  // What gains next to nothing is chance.
  least -= leastGain
  for (const [penalty, value] of loss) {
    if (value >= least) continue
    least = value
    best = penalty
  }
  return best
}

/** Minimise the log-loss by steps along the gradient, each weight at a pace of its own (Adagrad). */
function descend(examples: readonly HouseExample[], factCount: number, labelCount: number, penalty: number): Weights {
  const weights = new Float64Array(factCount * labelCount)
  const squares = new Float64Array(weights.length).fill(1e-6)
  const gradient = new Float64Array(weights.length)
  const shares = new Float64Array(labelCount)
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < weights.length; at++) gradient[at] = penalty * (weights[at] as number)
    for (const example of examples) {
      share(example, weights, shares)
      for (let label = 0; label < labelCount; label++)
        shares[label] = ((shares[label] as number) - (example.wanted[label] as number)) * example.weight
      for (const fact of example.facts)
        for (let label = 0, at = fact * labelCount; label < labelCount; label++, at++)
          gradient[at]! += shares[label] as number
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] as number
      squares[at]! += slope * slope
      weights[at]! -= (rate * slope) / Math.sqrt(squares[at] as number)
    }
  }
  return weights
}

function lossOf(examples: readonly HouseExample[], weights: Weights, labelCount: number): number {
  const shares = new Float64Array(labelCount)
  let loss = 0
  for (const example of examples) {
    share(example, weights, shares)
    for (let label = 0; label < labelCount; label++)
      loss -= (example.wanted[label] as number) * Math.log(Math.max(shares[label] as number, 1e-9))
  }
  return loss
}

/** Write the probability of each label into an array of them. */
function share({facts, base}: HouseExample, weights: Weights, shares: Float64Array): void {
  const count = shares.length
  shares.set(base)
  for (const fact of facts)
    for (let label = 0, at = fact * count; label < count; label++, at++) shares[label]! += weights[at] as number
  let most = -Infinity
  for (let label = 0; label < count; label++) most = Math.max(most, shares[label] as number)
  let sum = 0
  for (let label = 0; label < count; label++) {
    shares[label] = Math.exp((shares[label] as number) - most)
    sum += shares[label] as number
  }
  for (let label = 0; label < count; label++) shares[label]! /= sum
}
