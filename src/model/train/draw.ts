/** Draws a tree as text, to see what was learned. */
import {features} from '../features/table.ts'
import type {Model} from '../index.ts'
import {depth, leafCount, scoreAt} from '../trees.ts'

/** Least score, in units, that is drawn. */
const least = 0.1

/**
 * Draw a tree.
 *
 * @param model Model.
 * @param tree Number of the tree.
 * @returns Its questions, then a line for each leaf: its answers, and what it adds to the scores.
 */
export function drawTree({labels, trees}: Model, tree: number): string {
  const first = tree * depth
  const questions = Array.from(trees.features.subarray(first, first + depth), (feature, level) => {
    return `${'abcd'[level]}: ${features[feature]?.name} < ${trees.cuts[first + level]}`
  })
  const leaves = Array.from({length: leafCount}, (_, leaf) => {
    const answers = Array.from({length: depth}, (_, level) => ((leaf >> (depth - 1 - level)) & 1 ? 'yes' : 'no '))
    const added = labels.flatMap((label, at) => {
      const score = scoreAt(trees, tree * leafCount + leaf, at) / trees.scale
      return Math.abs(score) < least ? [] : [`${label} ${score > 0 ? '+' : ''}${score.toFixed(2)}`]
    })
    return `${answers.join(' ')} │ ${added.join(', ')}`.trimEnd()
  })
  return [...questions, '', 'a   b   c   d   │ adds', ...leaves].join('\n')
}
