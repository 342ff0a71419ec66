import type {CreditGrammar} from '../credit/index.ts'
import {type Block, part} from '../read/block.ts'

/** Shortest block that may hold a caption amid its text. */
const flattened = 260
/** Longest caption, in front of its credit. */
const longestCaption = 420

/**
 * Cut blocks in which captions or closing credits stand amid the text, as in articles flattened to one line.
 *
 * @param blocks Blocks as they were read.
 * @param credits Grammar of credits.
 * @returns Blocks; each part of a cut block stands on the same line as the part before it.
 */
export function cut(blocks: readonly Block[], credits: CreditGrammar): readonly Block[] {
  if (!blocks.some(block => mayHold(block) && hasCredit(block.text, credits))) return blocks
  return blocks.flatMap(block => (mayHold(block) ? cutBlock(block, credits) : [block]))
}

/** A node that is kept, and a block whose label is known, are never cut. */
function mayHold({text, node, hints}: Block): boolean {
  return text.length >= flattened && !node && hints.label === undefined
}

function hasCredit(text: string, credits: CreditGrammar): boolean {
  return credits.find(text) !== undefined || credits.tail(text) !== undefined
}

function cutBlock(block: Block, credits: CreditGrammar): Block[] {
  const {text} = block
  const pieces: Piece[] = []
  let from = 0
  let at = 0
  for (let match = credits.find(text, 0); match; match = credits.find(text, at)) {
    at = Math.max(match.end, at + 1)
    const start = captionStart(text, from, match.start)
    if (match.start - start > longestCaption) continue
    const stop = captionEnd(text, start, match.start)
    pieces.push(
      {start: from, end: start},
      {start, end: stop, caption: stop > start},
      {start: stop, end: endOfStop(text, match.end)}
    )
    from = endOfStop(text, match.end)
  }
  const closing = closingStart(text, from, credits)
  if (closing !== undefined) {
    pieces.push({start: from, end: closing})
    from = closing
  }
  pieces.push({start: from, end: text.length})
  return split(block, pieces)
}

interface Piece {
  start: number
  end: number
  caption?: boolean
}

/** A caption keeps its full stop; the dash or bracket between it and its credit goes to the credit. */
function captionEnd(text: string, start: number, credit: number): number {
  let end = credit
  while (end > start && /[\s\-–—|(]/.test(text[end - 1] as string)) end--
  return end
}

/** Take the full stop that follows a credit along with it. */
function endOfStop(text: string, end: number): number {
  return text[end] === '.' && text[end + 1] !== '/' ? end + 1 : end
}

/** Find where the sentence begins that a credit closes. */
function captionStart(text: string, from: number, credit: number): number {
  // The credit's own separator (". ", " - ", " (") is no sentence end.
  let end = credit
  while (end > from && /[\s.\-–—:|,]/.test(text[end - 1] as string)) end--
  const least = Math.max(from, credit - longestCaption - 1)
  for (let index = end - 1; index > least; index--) {
    if (isBoundary(text, index)) return index
  }
  return least
}

/** Say whether a sentence begins at an index: after a stop, with a capital, and not after an abbreviation. */
function isBoundary(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code === 32) return false
  const glued = text[index - 1] !== ' '
  const stop = glued ? index - 1 : index - 2
  const mark = text[stop]
  if (mark === undefined || !/[.!?…”"]/.test(mark)) return false
  if (!/^[\p{Lu}“"‘]/u.test(text.slice(index, index + 2))) return false
  if (mark === '”' || mark === '"') return !glued && /[.!?…]/.test(text[stop - 1] ?? '')
  if (mark !== '.') return true
  // TP. Hồ Chí Minh, TS. Nguyễn, Q. Tân Bình, N. V. A: a short word of capitals before the stop is an abbreviation.
  return !/(?:^|[\s(.])(?:\p{Lu}{1,3}|Th[sS]|PGS|St|Tp|Mr|Mrs|Dr|tr|ThS)$/u.test(
    text.slice(Math.max(0, stop - 5), stop)
  )
}

/** Find where the credit begins that closes a flattened article. */
function closingStart(text: string, from: number, credits: CreditGrammar): number | undefined {
  const match = credits.tail(text)
  if (!match || match.start <= from || match.end < text.length - 1) return undefined
  return match.start
}

function split(block: Block, pieces: readonly Piece[]): Block[] {
  const parts: Block[] = []
  for (const {start, end, caption} of pieces) {
    const piece = part(block, start, end, parts.length === 0 ? block.gap : 0)
    if (piece.source === '') continue
    parts.push(caption ? {...piece, hints: {...piece.hints, caption: true}} : piece)
  }
  return parts.length < 2 ? [block] : parts
}
