import type {Block} from '../../block/block.ts'
import type {Grammar} from '../extension/compile.ts'
import {createKnownRecognizer} from '../known.ts'
import type {Label} from '../label.ts'
import type {RecognizeOptions} from '../options.ts'
import {recognizeCertain} from './certain.ts'
import {scoreBlocks} from './score.ts'

/**
 * Give every block a label: what is known of the article, what a construct recognises, then by the evidence for what is left.
 *
 * @param blocks Blocks in source order.
 * @param grammar What the parser knows.
 * @param options Options.
 * @returns A label for each block.
 */
export function classify(blocks: readonly Block[], grammar: Grammar, options: RecognizeOptions): Label[] {
  const {context, labels} = recognizeCertain(blocks, grammar, options.known && createKnownRecognizer(options.known))
  if (labels.includes(undefined)) scoreBlocks(labels, grammar, context, options)
  return labels as Label[]
}
