import type {Point, Position} from 'unist'
import type {Change, Piece} from './blocks.ts'

/**
 * Find the place in the source of a change.
 *
 * @param changes Changes of one finding, before they are made; not empty.
 * @returns Place in the source; of the whole literal where its value is not the source as it stands there.
 */
export function placeOf(changes: readonly Change[]): Position | undefined {
  const first = changes[0] as Change
  const last = changes[changes.length - 1] as Change
  const start = pointOf(first.piece, first.start, 'start')
  const end = pointOf(last.piece, last.end, 'end')
  return start && end ? {start, end} : undefined
}

function pointOf(piece: Piece, index: number, side: 'start' | 'end'): Point | undefined {
  const position = piece.node?.position
  if (!position) return undefined
  const {start, end} = position
  const length = piece.map ? (piece.map[piece.map.length - 1] as number) : piece.value.length
  // Where escapes or entities made the value, or it spans lines, no unit of it can be traced to a column.
  if (start.offset === undefined || end.offset !== start.offset + length || start.line !== end.line) {
    return {...position[side]}
  }
  const origin = piece.map ? (piece.map[index] as number) : index
  return {line: start.line, column: start.column + origin, offset: start.offset + origin}
}
