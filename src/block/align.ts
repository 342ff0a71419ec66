/** Leads indices of a value to its source. */
export interface Alignment {
  /** Index in the source of the unit of the value at an index. */
  starts(index: number): number
  /** Index in the source after the unit of the value before an index. */
  ends(index: number): number
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y
const space = /\s/
const leadingSpace = /^\s/
/** A line end in Markdown, with the marks of quotations and the indentation that continue a block. */
const lineEnd = /[ \t]*(?:\r\n?|\n)[ \t>]*/y
const spaces = /\s+/y
/** Tags that a parser of HTML passed over, so that the words around them are one text, and U+0000, which it leaves out. */
const passedOver = /(?:\0|<[/!?a-zA-Z][^<>]*>)+/y
const spacesAndTags = /(?:[\s\0]|<[/!?a-zA-Z][^<>]*>)+/y

/**
 * Align a value with the source that it was read from.
 *
 * They are equal, or differ by backslash escapes, character references, tags that were passed over, and white space
 * (runs that were collapsed, line ends with what stood around them).
 *
 * @param value Value of a literal.
 * @param raw Its source.
 * @returns The alignment, or nothing where they differ by something else.
 */
export function align(value: string, raw: string): Alignment | undefined {
  if (value === raw) return {starts: index => index, ends: index => index}
  const starts = new Uint32Array(value.length + 1)
  const ends = new Uint32Array(value.length + 1)
  // Code that is set in begins after its indentation.
  let at = raw.length - raw.trimStart().length
  if (at > 0 && leadingSpace.test(value)) at = 0
  let index = 0
  while (index < value.length) {
    const unit = value.charCodeAt(index)
    if (unit === raw.charCodeAt(at) && isPlain(unit)) {
      starts[index++] = at++
      ends[index] = at
      continue
    }
    if (isPassedOver(raw[at], value[index])) at = endOf(passedOver, raw, at)
    const after = step(value, index, raw, at)
    if (after === undefined) return undefined
    const size = after.units
    starts.fill(at, index, index + size)
    ends.fill(after.end, index + 1, index + size + 1)
    index += size
    at = after.end
  }
  if (endOf(spacesAndTags, raw, at) < raw.length) return undefined
  return {
    starts: found => (found === value.length ? at : (starts[found] as number)),
    ends: found => (found === 0 ? (starts[0] as number) : (ends[found] as number))
  }
}

/** Say whether a unit stands for itself in every source: no space, and nothing that a reference or a tag begins with. */
function isPlain(unit: number): boolean {
  const isShown = (unit > 0x20 && unit < 0x7f) || (unit > 0xa0 && unit < 0x1680) || (unit >= 0x1e00 && unit < 0x2000)
  return isShown && unit !== 0x26 && unit !== 0x3c && unit !== 0x5c
}

function isPassedOver(own: string | undefined, unit: string | undefined): boolean {
  return own === '<' ? unit !== '<' : own === '\0' && unit !== '\0' && unit !== '\uFFFD'
}

/** Read one character of the value from the source. */
function step(value: string, index: number, raw: string, at: number): {units: number; end: number} | undefined {
  const unit = value[index] as string
  const own = raw[at]
  if (own === '&') {
    reference.lastIndex = at
    const match = reference.exec(raw)?.[0]
    if (match && (match === '&amp;' || !value.startsWith(match, index))) {
      return {units: (value.codePointAt(index) as number) > 0xffff ? 2 : 1, end: at + match.length}
    }
  }
  if (unit === '\n' || unit === '\r') {
    lineEnd.lastIndex = at
    if (lineEnd.test(raw)) return {units: value.startsWith('\r\n', index) ? 2 : 1, end: lineEnd.lastIndex}
  }
  if (own === '\\' && raw[at + 1] === unit) return {units: 1, end: at + 2}
  // Parsers of Markdown and HTML put a replacement character for NUL.
  if (own === '\0' && unit === '\uFFFD') return {units: 1, end: at + 1}
  if (own === unit) return {units: 1, end: space.test(unit) ? endOfSpace(value, index, raw, at + 1) : at + 1}
  if (space.test(unit) && own !== undefined && space.test(own))
    return {units: 1, end: endOfSpace(value, index, raw, endOf(spaces, raw, at))}
  return undefined
}

/** Where the white space ends that the value has lost after a unit that it kept. */
function endOfSpace(value: string, index: number, raw: string, from: number): number {
  const next = value[index + 1]
  if (next !== undefined && space.test(next)) return from
  const end = endOf(spacesAndTags, raw, from)
  // A tag at the end is passed over where the next word begins.
  return end > from && space.test(raw[end - 1] as string) ? end : endOf(spaces, raw, from)
}

/** Where a match at an index ends; the index where there is none. */
function endOf(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(raw) ? pattern.lastIndex : at
}
