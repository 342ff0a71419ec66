import {cutOf, featureOf, leafCount, questionAfter, questionCount, scoreAt, type Trees} from './trees.ts'

/**
 * Say what each feature added to the score of a label: at every question, the change of the mean of the leaves that
 * are left.
 *
 * Source of the method: Saabas, "Interpreting random forests" (2014).
 *
 * @param trees Trees.
 * @param row Features of the block.
 * @param label Number of the label.
 * @param against Number of a label whose score is taken away; the same label where there is none.
 * @returns What each feature added, by number.
 */
export function contributions(trees: Trees, row: Int32Array, label: number, against: number): Map<number, number> {
  const {questions, scale} = trees
  const added = new Map<number, number>()
  for (let first = 0; first < questions.length; first += questionCount) {
    let from = (first / questionCount) * leafCount
    let size = leafCount
    let before = mean(from, size)
    for (let question = 0; size > 1; ) {
      size /= 2
      const asked = questions[first + question] as number
      const feature = featureOf(asked)
      const isUnder = (row[feature] as number) < cutOf(asked)
      question = questionAfter(question, isUnder)
      if (isUnder) from += size
      const after = mean(from, size)
      added.set(feature, (added.get(feature) ?? 0) + after - before)
      before = after
    }
  }
  return added

  function mean(from: number, size: number): number {
    let sum = 0
    for (let leaf = from; leaf < from + size; leaf++) {
      sum += scoreAt(trees, leaf, label) - (label === against ? 0 : scoreAt(trees, leaf, against))
    }
    return sum / size / scale
  }
}
