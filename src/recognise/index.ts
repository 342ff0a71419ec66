import {rememberTails} from '../credit/index.ts'
import type {Block} from '../read/block.ts'
import type {Article} from '../tree.ts'
import {assemble} from './assemble.ts'
import {cut} from './cut.ts'
import type {Grammar} from './grammar.ts'
import {label} from './label.ts'

/** Options of recognition. */
export interface RecogniseOptions {
  /** Keep the reasons for labels in `data.evidence`. */
  evidence?: boolean
}

/**
 * Recognise what the blocks of an article are.
 *
 * @param blocks Blocks from any reader, in source order.
 * @param grammar What the parser knows.
 * @param options Options.
 * @returns The article.
 */
export function recognise(blocks: readonly Block[], grammar: Grammar, options: RecogniseOptions = {}): Article {
  const known = {...grammar, credits: rememberTails(grammar.credits)}
  const parts = cut(blocks, known.credits)
  return assemble(parts, label(parts, known, options), known)
}
