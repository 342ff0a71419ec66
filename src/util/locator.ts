import type {Point, Position} from 'unist'

/** Finds line and column of offsets in one text. */
export interface Locator {
  /** Make a new point; offsets are UTF-16 code units. */
  point(offset: number): Point
  /** Make a new position. */
  position(start: number, end: number): Position
}

/**
 * Make a locator from the offsets at which lines begin.
 *
 * @param lineStarts Offsets in ascending order; the first is 0.
 * @returns The locator. Points are never shared.
 */
export function createLocator(lineStarts: readonly number[]): Locator {
  // Blocks are located in source order, so the line is nearly always the last one or a neighbour.
  let line = 0
  return {point, position}

  function point(offset: number): Point {
    while (line > 0 && (lineStarts[line] as number) > offset) line--
    while (line + 1 < lineStarts.length && (lineStarts[line + 1] as number) <= offset) line++
    return {line: line + 1, column: offset - (lineStarts[line] as number) + 1, offset}
  }

  function position(start: number, end: number): Position {
    return {start: point(start), end: point(end)}
  }
}

/**
 * Find where lines begin.
 *
 * @param text Text; CR, LF and CRLF end a line.
 * @returns Offsets in ascending order; the first is 0.
 */
export function findLineStarts(text: string): number[] {
  const starts = [0]
  if (text.includes('\r')) for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  else for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/**
 * Make a locator of a part of a text that knows only where the part starts.
 *
 * @param part The part; CR, LF and CRLF end a line.
 * @param start Where it starts; its offset is known.
 * @returns A function that makes a new position of a range of the part.
 */
export function createPartLocator(part: string, start: Point): (from: number, to: number) => Position {
  const locator = createLocator(findLineStarts(part))
  return (from, to) => ({start: shift(locator.point(from), start), end: shift(locator.point(to), start)})
}

function shift({line, column, offset = 0}: Point, start: Point): Point {
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
    offset: (start.offset as number) + offset
  }
}
