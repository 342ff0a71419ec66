/** What must hold of every article that was read from Markdown. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node, Parent, Point} from 'unist'
import {expect} from 'vitest'
import {align} from '../../src/block/align.ts'
import {fromMarkdown, toMarkdown} from '../../src/markdown/index.ts'
import type {Article} from '../../src/tree/index.ts'
import {walk} from '../support/contracts.ts'
import {withoutPlace} from '../support/fixtures.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** Every node stands where it says, points are never shared, and literals follow one another. */
export function checkPlaces(source: string, tree: Article): void {
  const starts = [0]
  for (const match of source.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  const points = new Set<Point>()
  let last = 0
  for (const node of walk(tree)) {
    const {position} = node
    if (!position) {
      if ('value' in node && node.value !== '')
        throw new Error(`${node.type} ${JSON.stringify(node.value)} has no position`)
      continue
    }
    for (const point of [position.start, position.end]) {
      if (points.has(point)) throw new Error(`${node.type} shares a point`)
      points.add(point)
      if ((starts[point.line - 1] as number) + point.column - 1 !== point.offset)
        throw new Error(`${node.type}: column ${point.column} of line ${point.line} is not offset ${point.offset}`)
    }
    const start = position.start.offset as number
    const end = position.end.offset as number
    if (start > end || end > source.length) throw new Error(`${node.type} stands at ${start}-${end}`)
    if (!('value' in node) || node.type === 'html') continue
    // Markdown has no NUL: its parser puts a replacement character for it.
    checkSlice(node as Node & {value: string}, source.slice(start, end).replaceAll('\0', '\uFFFD'))
    if (start < last) throw new Error(`${node.type} at ${start} stands before the literal that ends at ${last}`)
    last = end
  }
}

/** How value and slice relate: equal, or different by escapes, references, white space and the marks of code. */
function checkSlice({type, value}: Node & {value: string}, slice: string): void {
  if (value === slice || value === '') return
  if ((type === 'inlineCode' || type === 'code') && slice.replace(/\s/g, '').includes(value.replace(/\s/g, ''))) return
  // The words between two styles hold the marks of the styles, those between links the addresses of the links.
  const bare = (text: string) => text.replace(/\]\([^()]*\)|[\s*_~[\]()<>\\`|!]/g, '')
  if (align(value, slice) || bare(slice).includes(bare(value))) return
  // Residue is one literal for all of a block: what stands between its words is markup.
  if (type === 'residue' && isWithin(bare(value), bare(slice))) return
  throw new Error(`${type} ${JSON.stringify(value)} stands at ${JSON.stringify(slice)}`)
}

/** Say whether the characters of a text stand in another in the same order. */
function isWithin(text: string, other: string): boolean {
  let at = 0
  for (const character of other) if (character === text[at]) at++
  return at >= text.length
}

/** No visible character is lost: the words of the article are those of mdast, in order. */
export function checkWords(source: string, tree: Article): void {
  const whole = source.startsWith('\uFEFF') ? source.slice(1) : source
  const expected = words(parser.parse(whole)).replace(/<[^>]*>/g, '')
  const actual = words(tree)
  const start = tree.children.find(node => (node.position?.start.offset ?? 0) >= bodyStart(whole))
  // What the front matter says stands before the body.
  expect(start ? actual.slice(actual.length - expected.length) : '').toBe(start ? expected : '')
}

function bodyStart(source: string): number {
  const [first] = parser.parse(source).children
  return first?.type === 'yaml' ? (first.position?.end.offset as number) : 0
}

function words(node: Node): string {
  let all = ''
  for (const inner of walk(node)) {
    if (!('value' in inner) || inner.type === 'html' || inner.type === 'yaml' || inner.type === 'toml') continue
    all += String(inner.value)
  }
  return all.replace(/\s/g, '')
}

/** What was written reads as the same tree. */
export function checkMarkdown(tree: Article): void {
  expect(withoutPlace(fromMarkdown(toMarkdown(tree)))).toEqual(withoutPlace(tree))
}

export type {Parent}
