import {scanLines} from './scan-lines.ts'

/** A file longer than this is parsed in pieces, so that the parser's memory stays bounded. */
const usualPiece = 50_000
/** Where nothing lets a file be cut (one huge list), it is cut before any line at this length. */
const longestPiece = 1_000_000
/** Quotations, items, notes and underlined headings; the parser's time grows with their square. */
const mostContainers = 100
/** So many of them are cut before any line; amid code, which holds none, later. */
const forcedContainers = 1000
const forcedInCode = 3000

const container = /^(?:>|[-+*=]|\d{1,9}[.)]|\[\^)/
const item = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const definition = /^ {0,3}\[([^[\]\n]{1,300})\]:/gm
const reference = /\[([^[\]]{1,300})\]/g

/**
 * Find where a file can be cut: before a line that begins a block, whatever stands before it.
 *
 * @param value Markdown.
 * @param starts Offsets at which its lines begin.
 * @returns Offsets at which the pieces end, in UTF-16 code units; the last is the length.
 */
export function findCuts(value: string, starts: readonly number[]): number[] {
  const cuts: number[] = []
  let last = 0
  let containers = 0
  let matter = frontMatterFence(value)
  let body = 0
  scanLines(value, starts, ({start, end, indent, text, afterBlank, raw, opens}) => {
    if (matter !== '') {
      // Front matter is a piece of its own: nothing may stand before it.
      if (start > 0 && value.slice(start, end).trimEnd() === matter) matter = ''
      body = end
      return
    }
    const begins =
      indent === 0 && !raw && (opens === 'heading' || (afterBlank && opens !== 'blank' && !item.test(text)))
    const long = start - last
    const full = long >= usualPiece || containers >= mostContainers
    const forced = long >= longestPiece || containers >= (raw ? forcedInCode : forcedContainers)
    if (start > last && ((full && begins) || forced)) {
      cuts.push(start)
      last = start
      containers = 0
    }
    if (container.test(text)) containers++
  })
  if (cuts.length > 0 && body > 0) cuts.unshift(body)
  cuts.push(value.length)
  return cuts
}

/**
 * Say whether a piece is front matter: nothing may stand before it.
 *
 * @param piece Piece of a file that was cut.
 * @param start Where it begins in the file.
 * @returns True for front matter.
 */
export function isFrontMatter(piece: string, start: number): boolean {
  return start === 0 && frontMatterFence(piece) !== ''
}

/** The first line of front matter, where there is some. */
function frontMatterFence(value: string): string {
  const [, sign = ''] = /^(-{3}|\+{3})[ \t]*[\r\n]/.exec(value.slice(0, 200)) ?? []
  const end = sign === '---' ? /[\r\n]-{3}[ \t]*(?:[\r\n]|$)/ : /[\r\n]\+{3}[ \t]*(?:[\r\n]|$)/
  return sign !== '' && end.test(value) ? sign : ''
}

/**
 * Make a function that gives the definitions that a piece of a file refers to.
 *
 * @param value Markdown of the whole file.
 * @returns Function from a piece to Markdown that can stand before it: for each definition one that says the same of
 *   which references there are, and no more.
 */
export function createKnown(value: string): (piece: string) => string {
  const labels = new Map<string, string>()
  for (const [, label = ''] of value.matchAll(definition)) labels.set(normalize(label), label)
  return piece => {
    if (labels.size === 0) return ''
    const found = new Set<string>()
    for (const [, label = ''] of piece.matchAll(reference)) {
      const known = labels.get(normalize(label))
      if (known !== undefined) found.add(known)
    }
    const all = [...found].sort((a, b) => Number(b.startsWith('^')) - Number(a.startsWith('^')))
    // A definition of a link ends the notes before it.
    return all.length === 0 ? '' : `${[...all, '.'].map(label => `[${label}]: .`).join('\n\n')}\n\n`
  }
}

/** As CommonMark compares labels. */
function normalize(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
