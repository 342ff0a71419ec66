import {type Block, sliceBlock} from '../../block/block.ts'
import type {CreditGrammar} from '../../credit/index.ts'
import {flattenedLength} from './limits.ts'
import {type Segment, Segmenter} from './segmenter.ts'

/**
 * Cut blocks in which captions, closing credits or pointers to other articles stand amid the text, as in articles
 * flattened to one line.
 *
 *     Cầu mới thông xe Sáng 5/9, … đi qua. Cây cầu mới. Ảnh: Hữu Lộc Theo ban quản lý, … 2 km. Minh Khang
 *     ^^^^^^^^^^^^^^^^ headline             ^^^^^^^^^^^^ ^^^^^^^^^^^^ caption, its credit        ^^^^^^^^^^ names
 *
 * @param blocks Blocks as they were read.
 * @param credits Grammar of credits.
 * @returns Blocks; each part of a cut block stands on the same line as the part before it.
 */
export function segment(blocks: readonly Block[], credits: CreditGrammar): readonly Block[] {
  if (!blocks.some(isFlattened)) return blocks
  const parts: Block[] = []
  blocks.forEach((block, index) => {
    const segments = isFlattened(block) ? new Segmenter(block.text, credits).segments(index === 0) : []
    if (segments.length > 1) split(block, segments, parts)
    else parts.push(block)
  })
  return parts
}

/** A node that is kept, and a block whose label is known, are never cut. */
function isFlattened({text, node, hints}: Block): boolean {
  return text.length >= flattenedLength && !node && hints.label === undefined
}

/** Add the segments of a block to the parts of the text; the first with words keeps the gap before the block. */
function split(block: Block, segments: readonly Segment[], parts: Block[]): void {
  const before = parts.length
  for (const {start, end, isCaption} of segments) {
    const part = sliceBlock(block, start, end, parts.length === before ? block.breaksBefore : 0)
    if (part.source === '') continue
    parts.push(isCaption ? {...part, hints: {...part.hints, caption: true}} : part)
  }
  if (parts.length - before < 2) parts.splice(before, 1, block)
}
