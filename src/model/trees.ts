/**
 * Boosted decision trees: each tree asks a few questions about a block and adds to the score of every label.
 *
 * All leaves are equally deep, so that the place of a question follows from the answers before it: no child is kept.
 *
 * Source of the method: Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", Annals of Statistics 29
 * (2001). A leaf holds a score for every label.
 */
import {base, digitAt, mostSteps, stepAt} from './codec.ts'

/** Trees in arrays. */
export interface Trees {
  /** Questions, tree by tree: whether a feature lies under a value; in the order of `questionAfter`. */
  features: Int16Array
  cuts: Int32Array
  /**
   * Scores of the leaves in steps, tree by tree; the first question decides the highest bit of the leaf's number.
   * A leaf is `lanes` numbers that hold two scores each, so that both are added at once.
   */
  leaves: Int32Array
  /** Numbers of a leaf: enough for all labels, and a multiple of five. */
  lanes: number
  /** Scores before any question is asked. */
  start: readonly number[]
  /** Steps that make one unit of a score. */
  scale: number
  /** What scores are divided by where a probability is made of them. */
  temperature: number
}

/** Trees as they are kept. */
export interface PackedTrees {
  labels: readonly string[]
  /** Checksum of the features that questions ask about. */
  features: string
  /** Checksum of what the trees were learned from. */
  data: string
  /** Scores before any question is asked. */
  start: readonly number[]
  /** Steps that make one unit of a score. */
  scale: number
  /** What scores are divided by where a probability is made of them. */
  temperature: number
  /** Values that questions compare with. */
  cuts: readonly number[]
  /** Questions: a feature and the number of a cut, in two characters each. */
  questions: string
  /** Leaves: a character for each score. */
  leaves: string
}

/** Questions that a tree asks of a block. */
export const depth = 4
/** Leaves of a tree. */
export const leafCount: number = 1 << depth
/** Questions that a tree holds. */
export const questionCount: number = leafCount - 1
/** Lanes that are added up together: one pass over the trees has room for ten labels. */
const group = 5
/** Added to a score, so that it is not negative and its sums do not run into those of its neighbour. */
const shift = mostSteps + 1
/** Largest sum that a lane holds. */
const mostSum = 0xffff

/**
 * Say what comes after a question of a tree.
 *
 * @param question Its number within the tree, from 0.
 * @param isUnder The answer.
 * @returns The number of the next question; from `questionCount` on, that of a leaf counted after all questions.
 */
export function questionAfter(question: number, isUnder: boolean): number {
  return 2 * question + (isUnder ? 2 : 1)
}

/** The score of a label, in steps, in a leaf. */
export function scoreAt({leaves, lanes}: Trees, leaf: number, label: number): number {
  return laneOf(leaves[leaf * lanes + (label >> 1)] as number, label) - shift
}

function laneOf(pair: number, label: number): number {
  return label % 2 === 0 ? pair & 0xffff : pair >>> 16
}

/**
 * Unpack trees.
 *
 * @param packed Packed trees.
 * @returns Trees.
 * @throws {RangeError} There are so many trees that their sums would run into each other.
 */
export function unpackTrees({labels, start, scale, temperature, cuts, questions, leaves}: PackedTrees): Trees {
  const width = labels.length
  const lanes = Math.ceil(width / 2 / group) * group
  const count = questions.length / 4
  const number = count / questionCount
  if (number * (mostSteps + shift) > mostSum) throw new RangeError(`${number} trees are too many`)
  const numberAt = (index: number) => digitAt(questions, index) * base + digitAt(questions, index + 1)
  const stepOf = (leaf: number, label: number) => (label < width ? stepAt(leaves, leaf * width + label) : 0) + shift
  const trees = {
    features: new Int16Array(count),
    cuts: new Int32Array(count),
    leaves: new Int32Array((leaves.length / width) * lanes),
    lanes,
    start,
    scale,
    temperature
  }
  // Plain loops: this is most of what the first article waits for.
  for (let at = 0; at < count; at++) {
    trees.features[at] = numberAt(4 * at)
    trees.cuts[at] = cuts[numberAt(4 * at + 2)] as number
  }
  for (let at = 0, leaf = 0; at < trees.leaves.length; leaf++) {
    for (let label = 0; label < 2 * lanes; label += 2, at++) {
      trees.leaves[at] = stepOf(leaf, label) | (stepOf(leaf, label + 1) << 16)
    }
  }
  return trees
}

/**
 * Add up what the trees say of a block.
 *
 * @param trees Trees.
 * @param row Features of the block.
 * @returns A score for each label: log-odds but for a constant.
 */
export function scoreRow(trees: Trees, row: Int32Array): number[] {
  const {features, lanes, start, scale} = trees
  const shifts = (shift * features.length) / questionCount
  const sums: number[] = []
  for (let first = 0; first < lanes; first += group) sums.push(...addLanes(trees, row, first))
  return start.map((score, label) => score + (laneOf(sums[label >> 1]!, label) - shifts) / scale)
}

/**
 * Find the leaf of a tree that a row falls into.
 *
 * @param trees Trees.
 * @param tree Number of the tree, from 0.
 * @param row Features of the block.
 * @returns Number of the leaf within its tree.
 */
export function leafOf({features, cuts}: Trees, tree: number, row: Int32Array): number {
  const first = tree * questionCount
  let question = 0
  while (question < questionCount) {
    const isUnder = (row[features[first + question] as number] as number) < (cuts[first + question] as number)
    question = questionAfter(question, isUnder)
  }
  return question - questionCount
}

/** Add up five lanes of the leaves that a row falls into. */
function addLanes({features, cuts, leaves, lanes}: Trees, row: Int32Array, first: number): number[] {
  let [a, b, c, d, e] = [0, 0, 0, 0, 0]
  let tree = first
  for (let root = 0; root < features.length; root += questionCount, tree += lanes << depth) {
    // The sign of the difference is the answer: a branch would be guessed wrong half of the time.
    const second = 1 + ((row[features[root]!]! - cuts[root]!) >>> 31)
    const third = 2 * second + 1 + ((row[features[root + second]!]! - cuts[root + second]!) >>> 31)
    const fourth = 2 * third + 1 + ((row[features[root + third]!]! - cuts[root + third]!) >>> 31)
    const end = 2 * fourth + 1 + ((row[features[root + fourth]!]! - cuts[root + fourth]!) >>> 31)
    const from = tree + (end - questionCount) * lanes
    a = (a + leaves[from]!) | 0
    b = (b + leaves[from + 1]!) | 0
    c = (c + leaves[from + 2]!) | 0
    d = (d + leaves[from + 3]!) | 0
    e = (e + leaves[from + 4]!) | 0
  }
  return [a, b, c, d, e]
}
