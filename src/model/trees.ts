/**
 * Boosted decision trees: each tree asks a few questions about a block and adds to the score of every label.
 *
 * All leaves are equally deep, so that the place of a question follows from the answers before it: no child is kept.
 *
 * Source of the method: Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", Annals of Statistics 29
 * (2001). A leaf holds a score for every label.
 */
import {base, digitAt, stepAt} from './codec.ts'
import {digitOf, digits, mostDigit, placed} from './lanes.ts'

/** Trees in arrays; their number is even. */
export interface Trees {
  /** Questions, tree by tree, in the order of `questionAfter`: each a feature and a value, as `featureOf` and `cutOf` read them. */
  questions: Int32Array
  /**
   * Scores of the leaves in steps, tree by tree; the first question decides the highest bit of the leaf's number.
   * A leaf is `lanes` numbers that hold four scores each.
   */
  leaves: Float64Array
  /** Numbers of a leaf: enough for all labels, and a multiple of three. */
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
/** Lanes that are added up together: one pass over the trees has room for twelve labels. */
const group = 3
/** Bits of a question that hold its feature; its value stands above them. */
const featureBits = 10

/** The feature that a question asks about. */
export function featureOf(question: number): number {
  return question & ((1 << featureBits) - 1)
}

/** The value that the feature lies under where the answer is yes. */
export function cutOf(question: number): number {
  return question >> featureBits
}

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
  return digitOf(leaves[leaf * lanes + Math.floor(label / digits)] as number, label % digits)
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
  const lanes = Math.ceil(width / digits / group) * group
  const count = questions.length / 4
  const number = count / questionCount
  const even = number + (number % 2)
  const numberAt = (index: number) => digitAt(questions, index) * base + digitAt(questions, index + 1)
  const trees = {
    questions: new Int32Array(even * questionCount),
    leaves: new Float64Array(even * leafCount * lanes),
    lanes,
    start,
    scale,
    temperature
  }
  // Plain loops: this is most of what the first article waits for.
  for (let at = 0; at < count; at++) {
    trees.questions[at] = ((cuts[numberAt(4 * at + 2)] as number) << featureBits) | numberAt(4 * at)
  }
  /** The furthest from zero that the sums of the labels can come. */
  const sums = new Int32Array(width)
  for (let tree = 0; tree < number; tree++) {
    for (let label = 0; label < width; label++) {
      let at = tree * leafCount * width + label
      let to = tree * leafCount * lanes + Math.floor(label / digits)
      let most = 0
      for (let leaf = 0; leaf < leafCount; leaf++, at += width, to += lanes) {
        const step = stepAt(leaves, at)
        most = Math.max(most, Math.abs(step))
        trees.leaves[to]! += placed(step, label % digits)
      }
      sums[label]! += most
    }
  }
  if (sums.some(sum => sum > mostDigit)) throw new RangeError(`${number} trees are too many`)
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
  const {lanes, start, scale} = trees
  const sums: number[] = []
  for (let first = 0; first < lanes; first += group) sums.push(...addLanes(trees, row, first))
  return start.map(
    (score, label) => score + digitOf(sums[Math.floor(label / digits)] as number, label % digits) / scale
  )
}

/**
 * Find the leaf of a tree that a row falls into.
 *
 * @param trees Trees.
 * @param tree Number of the tree, from 0.
 * @param row Features of the block.
 * @returns Number of the leaf within its tree.
 */
export function leafOf({questions}: Trees, tree: number, row: Int32Array): number {
  const first = tree * questionCount
  let question = 0
  while (question < questionCount) {
    const asked = questions[first + question] as number
    question = questionAfter(question, (row[featureOf(asked)] as number) < cutOf(asked))
  }
  return question - questionCount
}

/** Add up three lanes of the leaves that a row falls into. */
function addLanes({questions, leaves, lanes}: Trees, row: Int32Array, first: number): number[] {
  let [a, b, c] = [0, 0, 0]
  const size = lanes << depth
  let tree = first - questionCount * lanes
  // Two trees at once: the processor asks one while it waits for an answer from the other. The sign of a difference is the
  // answer: a branch would be guessed wrong half of the time. What `featureOf` and `cutOf` do is written out, in figures.
  for (let one = 0; one < questions.length; one += 2 * questionCount, tree += 2 * size) {
    const two = one + questionCount
    let asked = questions[one]!
    let other = questions[two]!
    let left = 1 + ((row[asked & 0x3ff]! - (asked >> 10)) >>> 31)
    let right = 1 + ((row[other & 0x3ff]! - (other >> 10)) >>> 31)
    asked = questions[one + left]!
    other = questions[two + right]!
    left += left + 1 + ((row[asked & 0x3ff]! - (asked >> 10)) >>> 31)
    right += right + 1 + ((row[other & 0x3ff]! - (other >> 10)) >>> 31)
    asked = questions[one + left]!
    other = questions[two + right]!
    left += left + 1 + ((row[asked & 0x3ff]! - (asked >> 10)) >>> 31)
    right += right + 1 + ((row[other & 0x3ff]! - (other >> 10)) >>> 31)
    asked = questions[one + left]!
    other = questions[two + right]!
    left += left + 1 + ((row[asked & 0x3ff]! - (asked >> 10)) >>> 31)
    right += right + 1 + ((row[other & 0x3ff]! - (other >> 10)) >>> 31)
    const from = tree + left * lanes
    const to = tree + size + right * lanes
    a += leaves[from]! + leaves[to]!
    b += leaves[from + 1]! + leaves[to + 1]!
    c += leaves[from + 2]! + leaves[to + 2]!
  }
  return [a, b, c]
}
