import type {Point, Position} from 'unist'
import type {Block, Piece} from './blocks.ts'

const lineBreak = /\r\n|[\n\r\u2028\u2029]/

/**
 * Find the place in the source of a range of a block, before it is changed.
 *
 * @param block Block.
 * @param start Where the range starts in the text of the block.
 * @param end Where it ends.
 * @returns Place in the source; that of a whole literal where its value is not the source as it stands there.
 */
export function placeOf({pieces}: Block, start: number, end: number): Position | undefined {
  let first: Point | undefined
  let last: Point | undefined
  let at = 0
  for (const piece of pieces) {
    const next = at + piece.value.length
    // A range begins where its first unit stands, and ends after its last; an empty one stays in the literal before it.
    if (!first && (start < next || (start === end && start === next))) first = pointOf(piece, start - at, 'start')
    if (end <= next && end > at) last = pointOf(piece, end - at, 'end')
    if (end <= next) break
    at = next
  }
  return first && last ? {start: first, end: last} : undefined
}

function pointOf(piece: Piece, index: number, side: 'start' | 'end'): Point | undefined {
  const position = piece.node?.position
  if (!position) return undefined
  const {start, end} = position
  const {source, map} = piece
  // Where escapes or entities made the value, no unit of it can be traced to a place.
  if (start.offset === undefined || end.offset !== start.offset + source.length) return {...position[side]}
  const origin = map ? (map[index] as number) : index
  const lines = source.slice(0, origin).split(lineBreak)
  const column = (lines.at(-1) as string).length + 1
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + column - 1 : column,
    offset: start.offset + origin
  }
}
