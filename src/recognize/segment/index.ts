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
  const {text, indices} = singleSpaces(block.text)
  if (text.length < flattenedLength) return []
  const toBlock = (index: number) => skipSpace(block.text, indices ? (indices[index] as number) : index)
  return new Segmenter(text, credits).segments(first).flatMap(({start, end, part}) => {
    // The space between two segments stands at the end of the first.
    const from = toBlock(start)
    const to = toBlock(end)
    if (from === to) return []
    const own = cutBlock(block, from, to)
    return [part ? {...own, hints: {...own.hints, [part]: true}} : own]
  })
}

/** How many spaces stand between two parts says nothing; `indices` leads back to the text, absent where it is the same. */
function singleSpaces(text: string): {text: string; indices?: number[]} {
  if (!text.includes('  ')) return {text}
  const indices: number[] = []
  let isAfterSpace = false
  for (let index = 0; index <= text.length; index++) {
    const isSpace = text.charCodeAt(index) === 0x20
    if (!isSpace || !isAfterSpace) indices.push(index)
    isAfterSpace = isSpace
  }
  return {text: text.replace(/ {2,}/g, ' '), indices}
}

function skipSpace(text: string, index: number): number {
  let next = index
  while (text[next] === ' ') next++
  return next
}
