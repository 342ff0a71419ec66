import type {Point, Position} from 'unist'
import {lastNotAfter} from '../../util/binary-search.ts'
import type {LiteralPart, TextBlock} from './collect.ts'

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g

/**
 * Find where the literals of a block start in its text.
 *
 * @param block Block.
 * @returns Start of each part.
 */
export function startsOf({parts}: TextBlock): number[] {
  let at = 0
  return parts.map(part => {
    const start = at
    at += part.value.length
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
export function placeOf(
  {parts}: TextBlock,
  starts: readonly number[],
  start: number,
  end: number
): Position | undefined {
  // A range begins where its first unit stands, and ends after its last; an empty one stays in the literal before it.
  const last = lastNotAfter(starts, Math.max(0, end - 1))
  const first = start < end ? lastNotAfter(starts, start) : last
  const from = pointOf(parts[first] as LiteralPart, start - (starts[first] as number), 'start')
  const to = pointOf(parts[last] as LiteralPart, end - (starts[last] as number), 'end')
  return from && to ? {start: from, end: to} : undefined
}

function pointOf(part: LiteralPart, index: number, side: 'start' | 'end'): Point | undefined {
  const position = part.node?.position
  if (!position) return undefined
  const {start, end} = position
  const {source, map} = part
  // Where escapes or entities made the value, no unit of it can be traced to a place.
  if (start.offset === undefined || end.offset !== start.offset + source.length) return {...position[side]}
  const origin = map ? (map[index] as number) : index
  const offset = start.offset + origin
  if (start.line === end.line) return {line: start.line, column: start.column + origin, offset}
  part.lines ??= [0, ...Array.from(source.matchAll(lineBreak), match => match.index + match[0].length)]
  const line = lastNotAfter(part.lines, origin)
  const column = origin - (part.lines[line] as number) + (line === 0 ? start.column : 1)
  return {line: start.line + line, column, offset}
}
