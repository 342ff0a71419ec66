import {type Block, hasText} from '../block/block.ts'
import {memoizeTrailing} from '../credit/index.ts'
import type {Article} from '../tree/index.ts'
import {buildArticle} from './build/article.ts'
import {classify} from './classify/index.ts'
import type {Grammar} from './extension/compile.ts'
import {type Label, labelOf} from './label.ts'
import type {RecognizeOptions} from './options.ts'
import {segment} from './segment/index.ts'

/**
 * Recognise what the blocks of an article are.
 *
 * @param blocks Blocks from any reader, in source order.
 * @param grammar What the parser knows.
 * @param options Options.
 * @returns The article.
 */
export function recognize(blocks: readonly Block[], grammar: Grammar, options: RecognizeOptions = {}): Article {
  const article = build(blocks, grammar, options)
  if (options.known) article.data = {...article.data, known: structuredClone(options.known)}
  return article
}

function build(blocks: readonly Block[], grammar: Grammar, options: RecognizeOptions): Article {
  const remembering = {...grammar, credits: memoizeTrailing(grammar.credits)}
  const parts = segment(blocks, remembering.credits)
  const spoken = parts.filter(hasText)
  const labels = classify(spoken, remembering, options)
  if (spoken.length === parts.length) return buildArticle(parts, labels, remembering)
  const known = new Map(spoken.map((block, index) => [block, labels[index] as Label]))
  return buildArticle(
    parts,
    parts.map(block => known.get(block) ?? wordless(block)),
    remembering
  )
}

/** What has no words is what the reader says it is. */
function wordless(block: Block): Label {
  return labelOf({type: block.images ? 'image' : 'paragraph'}, 'markup')
}
