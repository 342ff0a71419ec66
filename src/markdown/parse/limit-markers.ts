/** Markdown that is safe to parse, of the same length, and the way back. */
export interface LimitedMarkdown {
  value: string
  /** Number of marks that were hidden from the parser. */
  hidden: number
  /** Put the marks back into a string from the tree. */
  restore(value: string): string
}

/** Quotations and lists nest this deep at most. */
const deepest = 24
/** Marks of emphasis, links, code and tags in one run of lines; the parser's time grows with their square. */
const mostMarks = 1000
/** Lines of running text in one paragraph; the parser's time grows with their square. */
const mostLines = 400
/** Columns of white space before a line; deeper nested lists are not told apart. */
const widest = 2 * deepest

const container = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const marks = new Set('*_~[]!`<&@')
/** A line that begins text of its own: an item, a heading. */
const opensText = /^[ \t]*(?:[-+*][ \t]|#{1,6}[ \t])/
/** The second line of a table; each row after it is text of its own. */
const delimiterRow = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\||$)/
/** A line that begins a block of HTML, in which the parser looks for no marks. */
const opensHtml =
  /^ {0,3}<\/?(?:article|aside|body|center|details|div|dl|figcaption|figure|footer|form|h[1-6]|head|header|html|iframe|li|main|nav|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul)[\s/>]/i
const plainLine = /^[\p{L}\p{M}\p{N}"“”'‘’(]/u

/**
 * Hide from a Markdown parser what would make it slow or overflow: marks nested or crowded beyond any use.
 *
 * Each hidden character is replaced with one of the private use area that the text does not hold, so that offsets
 * stay, and is put back in the tree: nothing is lost, it is only not read as a mark.
 *
 * @param value Markdown.
 * @returns What to parse; the value itself where nothing had to be hidden.
 */
export function limitMarkers(value: string): LimitedMarkdown {
  const places = findHidden(value)
  if (places.length === 0) return {value, hidden: 0, restore: asItIs}
  const there = new Set<string>()
  for (const match of value.matchAll(/[\uE000-\uF8FF]/g)) there.add(match[0])
  const stands = new Map<string, string>()
  const back = new Map<string, string>()
  let code = 0xe000
  const parts: string[] = []
  let from = 0
  for (const place of places) {
    const own = value[place] as string
    let stand = stands.get(own)
    if (stand === undefined) {
      while (there.has(String.fromCharCode(code))) code++
      stand = String.fromCharCode(code++)
      stands.set(own, stand)
      back.set(stand, own)
    }
    parts.push(value.slice(from, place), stand)
    from = place + 1
  }
  parts.push(value.slice(from))
  const pattern = new RegExp(`[${[...back.keys()].join('')}]`, 'g')
  return {
    value: parts.join(''),
    hidden: places.length,
    restore: text => text.replace(pattern, stand => back.get(stand) as string)
  }
}

const asItIs = (value: string) => value

/** Find the characters to hide. */
function findHidden(value: string): number[] {
  const places: number[] = []
  let start = 0
  let lines = 0
  let seen = 0
  let plain = false
  let table = false
  let html = false
  while (start <= value.length) {
    const found = value.indexOf('\n', start)
    const end = found === -1 ? value.length : found
    const first = contentStart(value, start, end, places)
    if (first >= end || value[first] === '\r') {
      lines = 0
      seen = 0
      plain = false
      table = false
      html = false
    } else {
      const line = value.slice(start, Math.min(end, start + 80))
      if (delimiterRow.test(line) && line.includes('|')) table = true
      if (opensHtml.test(line)) html = true
      if (table || opensText.test(line)) seen = 0
      const isPlain = plainLine.test(value.slice(first, first + 2))
      lines = plain && isPlain ? lines + 1 : 0
      if (lines >= mostLines) places.push(start - 1)
      plain = isPlain
      for (let at = first; at < end && !html; at++) {
        if (marks.has(value[at] as string) && ++seen > mostMarks) places.push(at)
      }
    }
    start = end + 1
  }
  return places.sort((a, b) => a - b)
}

/** Walk over the marks of containers at the start of a line, hiding those too deep; returns where the words start. */
function contentStart(value: string, start: number, end: number, places: number[]): number {
  let at = start
  let depth = 0
  container.lastIndex = at
  for (let match = container.exec(value); match && container.lastIndex <= end; match = container.exec(value)) {
    at = container.lastIndex
    depth++
    // Hiding the last unit of a mark is enough: `12.` or `>` is no mark without it.
    if (depth > deepest || match[0].length > widest) {
      places.push(at - 1)
      return at
    }
  }
  while (at < end && (value[at] === ' ' || value[at] === '\t')) at++
  return at
}
