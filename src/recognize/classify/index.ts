import type {Block} from '../../block/block.ts'
import type {Grammar} from '../extension/compile.ts'
import type {Label} from '../label.ts'
import {recognizeCertain} from './certain.ts'
import {type ScoreOptions, scoreBlocks} from './score.ts'

/**
 * Give every block a label: what a construct recognises first, then by the evidence for what is left.
 *
 * @param blocks Blocks in source order.
 * @param grammar What the parser knows.
 * @param options Options.
 * @returns A label for each block.
 */
export function classify(blocks: readonly Block[], grammar: Grammar, options: ScoreOptions): Label[] {
  const {context, labels} = recognizeCertain(blocks, grammar)
  if (labels.includes(undefined)) scoreBlocks(labels, grammar, context, options)
  return labels as Label[]
}
