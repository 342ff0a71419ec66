import {rememberTails} from '../credit/index.ts'
import {type Block, speaks} from '../read/block.ts'
import type {Article} from '../tree.ts'
import {assemble} from './assemble.ts'
import {cut} from './cut.ts'
import type {Grammar} from './grammar.ts'
import {label, labelOf} from './label.ts'
import type {Label} from './types.ts'

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
  const remembering = {...grammar, credits: rememberTails(grammar.credits)}
  const parts = cut(blocks, remembering.credits)
  const spoken = parts.filter(speaks)
  const labels = label(spoken, remembering, options)
  if (spoken.length === parts.length) return assemble(parts, labels, remembering)
  const known = new Map(spoken.map((block, index) => [block, labels[index] as Label]))
  return assemble(
    parts,
    parts.map(block => known.get(block) ?? silent(block)),
    remembering
  )
}

/** What has no words is what the reader says it is. */
function silent(block: Block): Label {
  return labelOf({type: block.images ? 'image' : 'paragraph'}, 'markup')
}
