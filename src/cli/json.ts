import type {Parent} from 'unist'

/**
 * Write a value as JSON in pieces, so that a large tree is never one string.
 *
 * @param value Plain data.
 * @param indent Spaces that nested values are set in by; 0 is compact.
 * @returns Pieces; the last ends in a line feed.
 */
export function* jsonPieces(value: unknown, indent: number): Generator<string> {
  const children = typeof value === 'object' && value !== null ? (value as Parent).children : undefined
  if (!Array.isArray(children) || children.length === 0) {
    yield `${JSON.stringify(value, undefined, indent)}\n`
    return
  }
  // What stands before and after the children is small; each child is a piece.
  const {children: _, ...rest} = value as Parent & Record<string, unknown>
  const mark = '\u0000children\u0000'
  const shell = JSON.stringify({...ordered(value as object), children: mark, ...rest}, undefined, indent)
  const [before, after] = shell.split(JSON.stringify(mark)) as [string, string]
  const margin = indent > 0 ? `\n${' '.repeat(indent * 2)}` : ''
  yield `${before}[`
  for (const [index, child] of children.entries()) {
    const text = JSON.stringify(child, undefined, indent)
    yield `${index > 0 ? ',' : ''}${margin}${margin ? text.replaceAll('\n', margin) : text}`
  }
  yield `${indent > 0 ? `\n${' '.repeat(indent)}` : ''}]${after}\n`
}

/** The fields of an object in their order, without their values: so `children` keeps its place. */
function ordered(value: object): Record<string, undefined> {
  return Object.fromEntries(Object.keys(value).map(name => [name, undefined]))
}
