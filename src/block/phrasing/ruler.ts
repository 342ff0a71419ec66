import type {Literal, Position} from 'unist'
import {createPartLocator} from '../../util/locator.ts'
import {align} from '../align.ts'

/** Gives the position of a part of a literal; indices are UTF-16 code units of its value. */
export type Ruler = (start: number, end: number) => Position

/**
 * Make a ruler for a literal.
 *
 * @param node Literal.
 * @param file The file that its position indexes.
 * @returns The ruler, or nothing where the literal has no position.
 */
export function createRuler(node: Literal & {value: string}, file: string | undefined): Ruler | undefined {
  const {position, value} = node
  const start = position?.start
  const from = start?.offset
  const to = position?.end.offset
  if (!position || !start || from === undefined || to === undefined) return undefined
  // Without the file, equal lengths are the only sign that the value stands in the source as it is.
  const raw = file === undefined && to - from === value.length ? value : (file ?? '').slice(from, to)
  // The marks around the words of code are no part of its value.
  const inset = node.type === 'text' ? 0 : Math.max(0, raw.indexOf(value))
  const map = align(value, node.type === 'text' ? raw : raw.slice(inset, inset + value.length))
  if (!map) return () => ({start: {...start}, end: {...position.end}})
  const place = createPartLocator(raw, start)
  return (a, b) => place(inset + map.starts(a), inset + map.ends(b))
}
