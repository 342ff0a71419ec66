/** The contracts of the design, as assertions about any text. */
import type {Node, Parent, Point} from 'unist'
import {expect} from 'vitest'
import {type Article, fromText, toText} from '../../src/index.ts'
import {withoutPlace} from './fixtures.ts'

/** Visit all nodes in order. */
export function* walk(node: Node): Generator<Node> {
  yield node
  for (const child of (node as Partial<Parent>).children ?? []) yield* walk(child)
}

/** Contracts 1 and 2: nothing lost, everything traceable; points are never shared. */
export function checkTraceable(source: string, tree: Article): void {
  const cover = new Uint8Array(source.length)
  const points = new Set<Point>()
  const lineStarts = findLineStarts(source)
  let last = 0
  for (const node of walk(tree)) {
    const {position} = node
    if (node !== tree || tree.children.length > 0) expect(position, node.type).toBeDefined()
    if (!position) continue
    for (const point of [position.start, position.end]) {
      if (points.has(point)) throw new Error(`${node.type} shares a point with another node`)
      points.add(point)
      const start = lineStarts[point.line - 1] as number
      if (start + point.column - 1 !== point.offset)
        throw new Error(`${node.type}: column ${point.column} of line ${point.line} is not offset ${point.offset}`)
    }
    if (!('value' in node)) continue
    const start = position.start.offset as number
    const end = position.end.offset as number
    expect(source.slice(start, end)).toBe(node.value)
    if (start < last) throw new Error(`${node.type} at ${start} stands before the literal that ends at ${last}`)
    last = end
    for (let at = start; at < end; at++) cover[at]!++
  }
  for (let at = 0; at < source.length; at++) {
    // A byte order mark that opens the text belongs to the encoding.
    if (cover[at] === 1 || /\s/.test(source[at] as string)) continue
    throw new Error(`character ${at} (${JSON.stringify(source[at])}) lies in ${cover[at]} literals`)
  }
}

function findLineStarts(source: string): number[] {
  const starts = [0]
  for (const match of source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(match.index + match[0].length)
  return starts
}

/** Contract 3: what was written reads as the same tree. */
export function checkReparse(tree: Article): void {
  expect(withoutPlace(fromText(toText(tree)))).toEqual(withoutPlace(tree))
}

/** Contracts 4 and 7: blocks say how they were recognised, and trees are plain data. */
export function checkPlain(tree: Article): void {
  for (const node of tree.children) {
    expect(node.data, node.type).toMatchObject({construct: expect.any(String), confidence: expect.any(Number)})
    const {confidence} = node.data as {confidence: number}
    expect(confidence >= 0 && confidence <= 1).toBe(true)
  }
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  expect(structuredClone(tree)).toEqual(tree)
}
