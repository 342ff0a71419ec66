/** Draws a tree as text, to see what was learned. */
import {features} from '../features/table.ts'
import type {Model} from '../index.ts'
import {cutOf, featureOf, leafCount, questionAfter, questionCount, scoreAt} from '../trees.ts'

/** Least score, in units, that is drawn. */
const least = 0.1

/**
 * Draw a tree.
 *
 * @param model Model.
 * @param tree Number of the tree.
 * @returns Its questions, each followed by what comes where it is answered yes, then no; leaves with what they add.
 */
export function drawTree({labels, trees}: Model, tree: number): string {
  const first = tree * questionCount
  return draw(0, '').join('\n')

  function draw(question: number, indent: string): string[] {
    if (question >= questionCount) return [`${indent}${added(question - questionCount)}`.trimEnd()]
    const asked = trees.questions[first + question] as number
    const {name} = features[featureOf(asked)] ?? {name: ''}
    return [
      `${indent}${name} < ${cutOf(asked)}`,
      ...draw(questionAfter(question, true), `${indent}  `),
      `${indent}else`,
      ...draw(questionAfter(question, false), `${indent}  `)
    ]
  }

  function added(leaf: number): string {
    const scores = labels.flatMap((label, at) => {
      const score = scoreAt(trees, tree * leafCount + leaf, at) / trees.scale
      return Math.abs(score) < least ? [] : [`${label} ${score > 0 ? '+' : ''}${score.toFixed(2)}`]
    })
    return `→ ${scores.join(', ') || 'nothing'}`
  }
}
