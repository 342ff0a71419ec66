import type {Position} from 'unist'

/**
 * Copy a position, so that no two nodes share a point.
 *
 * @param position Position.
 * @returns A new one.
 */
export function copyPosition({start, end}: Position): Position {
  return {start: {...start}, end: {...end}}
}
