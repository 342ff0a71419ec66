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
