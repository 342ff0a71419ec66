import type {LiteralPart, TextBlock} from './collect.ts'

/** How far the two are searched for where they go on alike. */
const longestGap = 40
/** How many units must be alike. */
const alike = 2

/**
 * Find where in the source each unit of the text of a block comes from.
 *
 * @param block Block.
 * @param source Source of the tree; without it only literals that are as long as their source are traced exactly, and
 *   the others have the offset of their start.
 * @returns Offset in the source of each unit; -1 in what has no position.
 */
export function originsOf({parts}: TextBlock, source?: string): number[] {
  return parts.flatMap(part => originsOfPart(part, source))
}

function originsOfPart({node, value}: LiteralPart, source: string | undefined): number[] {
  const start = node?.position?.start.offset
  const end = node?.position?.end.offset
  if (start === undefined || end === undefined) return new Array(value.length).fill(-1)
  if (end - start === value.length) return countFrom(start, value.length)
  return source === undefined ? new Array(value.length).fill(start) : trace(value, source.slice(start, end), start)
}

function countFrom(start: number, length: number): number[] {
  return Array.from({length}, (_, index) => start + index)
}

/**
 * Trace the units of a value through its source, from which it differs in places: letters that were composed, white
 * space, escapes, words that were written out. Where they differ, the two are searched for where they go on alike.
 */
function trace(value: string, raw: string, start: number): number[] {
  const origins: number[] = []
  let at = 0
  while (origins.length < value.length) {
    const index = origins.length
    const isSame = value[index] === raw[at]
    const [left, passed] = isSame ? [1, 1] : nextAlike(value, index, raw, at)
    const until = Math.min(value.length, index + left)
    while (origins.length < until) origins.push(start + Math.min(at, raw.length))
    at += passed
  }
  return origins
}

/** How many units of each to leave behind until they go on alike; all that was searched where they do not. */
function nextAlike(value: string, index: number, raw: string, at: number): [left: number, passed: number] {
  for (let sum = 1; sum <= longestGap; sum++) {
    for (let left = 0; left <= sum; left++) {
      const passed = sum - left
      const next = value.slice(index + left, index + left + alike)
      const isEnd = next.length < alike && raw.length - at - passed === next.length
      if ((next.length === alike || isEnd) && raw.startsWith(next, at + passed)) return [left, passed]
    }
  }
  return [longestGap, longestGap]
}
