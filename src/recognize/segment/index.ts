import {type Block, cutBlock} from '../../block/block.ts'
import type {CreditGrammar} from '../../credit/index.ts'
import {flattenedLength} from './limits.ts'
import {Segmenter} from './segmenter.ts'

/**
 * Cut blocks in which captions, closing credits or pointers to other articles stand amid the text, as in articles
 * flattened to one line.
 *
 *     Cầu mới thông xe Sáng 5/9, … đi qua. Cây cầu mới. Ảnh: Hữu Lộc Theo ban quản lý, … 2 km. Minh Khang
 *     ^^^^^^^^^^^^^^^^ headline
 *                                          ^^^^^^^^^^^^ ^^^^^^^^^^^^ caption and its credit
 *                                                                                              ^^^^^^^^^^ signature
 *
 * @param blocks Blocks as they were read.
 * @param credits Grammar of credits.
 * @returns Blocks; each part of a cut block stands on the same line as the part before it.
 */
export function segment(blocks: readonly Block[], credits: CreditGrammar): readonly Block[] {
  if (!blocks.some(({text}) => text.length >= flattenedLength)) return blocks
  return blocks.flatMap((block, index) => {
    const {text, node, hints} = block
    // A node that is kept, and a block whose label is known, are never cut.
    if (text.length < flattenedLength || node || hints.label !== undefined) return [block]
    const parts = cut(block, credits, index === 0)
    return parts.length > 1 ? parts : [block]
  })
}

function cut(block: Block, credits: CreditGrammar, first: boolean): Block[] {
  // How many spaces stand between two parts says nothing.
  const isSpaced = block.text.includes('  ')
  const text = isSpaced ? block.text.replace(/ {2,}/g, ' ') : block.text
  if (text.length < flattenedLength) return []
  const toText = isSpaced ? createWayBack(block.text) : (index: number) => index
  const toBlock = (index: number) => skipSpace(block.text, toText(index))
  return new Segmenter(text, credits).segments(first).flatMap(({start, end, part}) => {
    // The space between two segments stands at the end of the first.
    const from = toBlock(start)
    const to = toBlock(end)
    if (from === to) return []
    const own = cutBlock(block, from, to)
    return [part ? {...own, hints: {...own.hints, [part]: true}} : own]
  })
}

/** Make what leads from a copy with single spaces back to the text; indices must be asked for in ascending order. */
function createWayBack(text: string): (index: number) => number {
  let run = text.indexOf('  ')
  let left = 0
  return index => {
    while (run !== -1 && run < index + left) {
      const end = skipSpace(text, run)
      left += end - run - 1
      run = text.indexOf('  ', end)
    }
    return index + left
  }
}

function skipSpace(text: string, index: number): number {
  let next = index
  while (text[next] === ' ') next++
  return next
}
