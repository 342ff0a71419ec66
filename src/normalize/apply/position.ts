import type {Point, Position} from 'unist'
import type {Block, Piece} from './collect.ts'

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g

/**
 * Find where the literals of a block start in its text.
 *
 * @param block Block.
 * @returns Start of each piece.
 */
export function startsOf({pieces}: Block): number[] {
  let at = 0
  return pieces.map(piece => {
    const start = at
    at += piece.value.length
    return start
  })
}

/**
 * Find the place in the source of a range of a block, before it is changed.
 *
 * @param block Block.
 * @param starts Starts of its literals.
 * @param start Where the range starts in the text of the block.
 * @param end Where it ends.
 * @returns Place in the source; that of a whole literal where its value is not the source as it stands there.
 */
export function placeOf({pieces}: Block, starts: readonly number[], start: number, end: number): Position | undefined {
  // A range begins where its first unit stands, and ends after its last; an empty one stays in the literal before it.
  const last = find(starts, Math.max(0, end - 1))
  const first = start < end ? find(starts, start) : last
  const from = pointOf(pieces[first] as Piece, start - (starts[first] as number), 'start')
  const to = pointOf(pieces[last] as Piece, end - (starts[last] as number), 'end')
  return from && to ? {start: from, end: to} : undefined
}

function pointOf(piece: Piece, index: number, side: 'start' | 'end'): Point | undefined {
  const position = piece.node?.position
  if (!position) return undefined
  const {start, end} = position
  const {source, map} = piece
  // Where escapes or entities made the value, no unit of it can be traced to a place.
  if (start.offset === undefined || end.offset !== start.offset + source.length) return {...position[side]}
  const origin = map ? (map[index] as number) : index
  const offset = start.offset + origin
  if (start.line === end.line) return {line: start.line, column: start.column + origin, offset}
  piece.lines ??= [0, ...Array.from(source.matchAll(lineBreak), match => match.index + match[0].length)]
  const line = find(piece.lines, origin)
  const column = origin - (piece.lines[line] as number) + (line === 0 ? start.column : 1)
  return {line: start.line + line, column, offset}
}

/** Find the last of some sorted starts that is not after an offset. */
function find(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
