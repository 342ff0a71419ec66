import {fenceOf, scanLines} from './scan-lines.ts'

/** Markdown that is safe to parse, of the same length, and the way back. */
export interface LimitedMarkdown {
  value: string
  /** Some marks were hidden from the parser. */
  limited: boolean
  /** Put the marks back into a string from the tree. */
  restore(value: string): string
}

/** Quotations and lists nest this deep at most. */
const deepestContainer = 24
/** Marks of emphasis, links, code and tags in one text; the parser's time grows with their square. */
const mostMarks = 1000
/** Comments and declarations amid one text; the parser looks for the end of each in all that follows. */
const mostDeclarations = 30
/** Marks of code are no longer than this: the parser looks for the end of each length in all that follows. */
const longestTicks = 32
/** Columns of white space before a mark; deeper nested lists are not told apart. */
const widestIndentation = 2 * deepestContainer

const container = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const marks: ReadonlySet<string> = new Set('*_~[]`<')

/**
 * Hide from a Markdown parser what would make it slow or overflow: marks nested or crowded beyond any use.
 *
 * Each hidden character is replaced with one of the private use area that the text does not hold, so that offsets
 * stay, and is put back in the tree: nothing is lost, it is only not read as a mark.
 *
 * @param value Markdown.
 * @param starts Offsets at which its lines begin.
 * @returns What to parse; the value itself where nothing had to be hidden.
 */
export function limitMarkers(value: string, starts: readonly number[]): LimitedMarkdown {
  const places = findExcess(value, starts)
  if (places.length === 0) return {value, limited: false, restore: text => text}
  const there = new Set<string>()
  for (const [character] of value.matchAll(/[\uE000-\uF8FF]/g)) there.add(character)
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
    limited: true,
    restore: text => text.replace(pattern, stand => back.get(stand) as string)
  }
}

/** Find the characters to hide. */
function findExcess(value: string, starts: readonly number[]): number[] {
  const places: number[] = []
  let seen = 0
  let declarations = 0
  scanLines(value, starts, ({start, end, text, opens}) => {
    if (opens) seen = declarations = 0
    if (opens === 'blank') return
    const first = startOfWords(value, start, end, places)
    // A fence that is hidden would never end.
    let at = first + (text.startsWith('`') || text.startsWith('~') ? fenceOf(value.slice(first, end)).length : 0)
    while (at < end) {
      const mark = value[at] as string
      const from = at++
      // What is escaped is no mark, and would keep its backslash if it were hidden.
      if (mark === '\\') at++
      if (!marks.has(mark)) continue
      if (mark === '`') at = endOfRun(value, from)
      const declares = mark === '<' && from > first && (value[at] === '!' || value[at] === '?')
      if (declares) declarations++
      if (++seen > mostMarks || (declares && declarations > mostDeclarations) || at - from > longestTicks) {
        for (let place = from; place < at; place++) places.push(place)
      }
    }
  })
  return places
}

function endOfRun(value: string, start: number): number {
  let at = start + 1
  while (value[at] === value[start]) at++
  return at
}

/** Walk over the marks of containers at the start of a line, hiding those too deep; returns where the words start. */
function startOfWords(value: string, start: number, end: number, places: number[]): number {
  let at = start
  let depth = 0
  container.lastIndex = at
  for (let match = container.exec(value); match && container.lastIndex <= end; match = container.exec(value)) {
    at = container.lastIndex
    depth++
    // Hiding the last unit of a mark is enough: `12.` or `>` is no mark without it.
    if (depth > deepestContainer || match[0].length > widestIndentation) {
      places.push(at - 1)
      return at
    }
  }
  while (at < end && (value[at] === ' ' || value[at] === '\t')) at++
  return at
}
