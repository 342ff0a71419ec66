/** The contracts of the design, as assertions about any article of any format. */
import type {Node, Parent, Point} from 'unist'
import {expect} from 'vitest'
import type {Article} from '../../src/index.ts'
import {withoutPlace} from './fixtures.ts'
import {type FormatName, formats} from './formats.ts'
import {standsFor, wordsOfSource} from './source-words.ts'

/** Visit all nodes in order. */
export function* walk(node: Node): Generator<Node> {
  yield node
  for (const child of (node as Partial<Parent>).children ?? []) yield* walk(child)
}

/** Literals, in order. */
export function literals(tree: Node): (Node & {value: string})[] {
  return [...walk(tree)].filter(
    (node): node is Node & {value: string} => typeof (node as {value?: unknown}).value === 'string'
  )
}

/** Contract 2, and for text contract 1: nodes stand where they say, points are never shared, literals follow one another. */
export function checkTraceable(source: string, tree: Article, format: FormatName = 'text'): void {
  checkPoints(source, tree, format)
  if (format === 'text') checkCover(source, tree)
  let last = 0
  for (const {type, value, position} of literals(tree)) {
    if (!position) {
      // Markup gives words without a place of their own: blanks between blocks.
      if (format === 'text' || value.trim() !== '') throw new Error(`${type} ${JSON.stringify(value)} has no position`)
      continue
    }
    const start = position.start.offset as number
    const end = position.end.offset as number
    const slice = source.slice(start, end)
    if (!standsFor(type, value, slice, format))
      throw new Error(`${type} ${JSON.stringify(value)} stands at ${JSON.stringify(slice)}`)
    // HTML in Markdown is kept whole; what was read from it stands inside of it.
    if (type === 'html') continue
    if (start < last) throw new Error(`${type} at ${start} stands before the literal that ends at ${last}`)
    last = end
  }
}

/** Each position lies in the source, its lines and columns agree with its offsets, and its points belong to it alone. */
function checkPoints(source: string, tree: Article, format: FormatName): void {
  const points = new Set<Point>()
  const lineStarts = [0]
  for (const match of source.matchAll(formats[format].lineEnd)) lineStarts.push(match.index + match[0].length)
  for (const node of walk(tree)) {
    const {type, position} = node
    if (format === 'text' && (node !== tree || tree.children.length > 0)) expect(position, type).toBeDefined()
    if (!position) continue
    for (const point of [position.start, position.end]) {
      if (points.has(point)) throw new Error(`${type} shares a point with another node`)
      points.add(point)
      const start = lineStarts[point.line - 1] as number
      if (start + point.column - 1 !== point.offset)
        throw new Error(`${type}: column ${point.column} of line ${point.line} is not offset ${point.offset}`)
    }
    const start = position.start.offset as number
    const end = position.end.offset as number
    if (start > end || end > source.length) throw new Error(`${type} stands at ${start}-${end}`)
  }
}

/** Each character that is not white space lies in exactly one literal. */
function checkCover(source: string, tree: Article): void {
  const cover = new Uint8Array(source.length)
  for (const {position} of literals(tree)) {
    const end = position?.end.offset ?? 0
    for (let at = position?.start.offset ?? 0; at < end; at++) cover[at]!++
  }
  for (let at = 0; at < source.length; at++) {
    // A byte order mark that opens the text belongs to the encoding.
    if (cover[at] === 1 || /\s/.test(source[at] as string)) continue
    throw new Error(`character ${at} (${JSON.stringify(source[at])}) lies in ${cover[at]} literals`)
  }
}

/**
 * Contract 1 for markup: the words of the article are the words that a browser shows, in order. It does not hold of a
 * page, where what stands outside of the article is left out with a message.
 */
export function checkNothingLost(source: string, tree: Article, format: FormatName): void {
  if (format === 'text') return
  const expected = wordsOfSource(source, format)
  const actual = literals(tree)
    .filter(({type}) => type !== 'html')
    .map(({value}) => value)
    .join('')
    .replace(/[\s\u00a0]/g, '')
  // What the front matter says stands before the body.
  expect(format === 'markdown' ? actual.slice(actual.length - expected.length) : actual).toBe(expected)
}

/** Contract 3: what was written reads as the same tree. */
export function checkReparse(tree: Article, format: FormatName = 'text', options: object = {}): void {
  const {read, write} = formats[format]
  expect(withoutPlace(read(write(tree), options))).toEqual(withoutPlace(tree))
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
