import {type Block, sliceBlock} from '../../block/block.ts'
import type {Context, InlineConstruct, Span} from '../construct.ts'

/**
 * Find the nodes inside a block: each construct sees what those before it left at the end of the block.
 *
 * @param block Block.
 * @param type Type of the node that it becomes.
 * @param inlines Inline constructs, in order.
 * @param context Context of the block.
 * @returns Ranges that do not overlap, in order.
 */
export function findSpans(block: Block, type: string, inlines: readonly InlineConstruct[], context: Context): Span[] {
  const spans: Span[] = []
  let view = block
  for (const construct of inlines) {
    for (const span of construct.find(view, type, context)) {
      if (spans.some(other => span.start < other.end && other.start < span.end)) continue
      spans.push(span)
      if (span.end >= view.text.length && span.start > 0) view = sliceBlock(block, 0, span.start, block.breaksBefore)
    }
  }
  return spans.length > 1 ? spans.sort((a, b) => a.start - b.start) : spans
}
