/** A file longer than this is parsed in pieces, so that the parser's memory stays bounded. */
const usualPiece = 200_000
/** Where nothing lets a file be cut (one huge list), it is cut before any line at this length. */
const longestPiece = 5 * usualPiece
/** Definitions of links are known to all pieces, up to this length. */
const longestDefinitions = 50_000

const opensFence = /^ {0,3}(?:`{3,}|~{3,})/
const opensRaw = /^ {0,3}<(?:script|pre|style|textarea|!|\?)/i
const closesRaw = /<\/(?:script|pre|style|textarea)>|>/i
/** A line that begins a block of its own wherever a blank line stands before it. */
const opensBlock = /^[\p{L}#“"‘(*!]/u
const definition = /^ {0,3}\[[^\]\n]{1,300}\]:[^\n]*$/gm

/**
 * Find where a file can be cut: before a line that begins a block after a blank line, outside code and scripts.
 *
 * @param value Markdown.
 * @returns Offsets at which the pieces end, in UTF-16 code units; the last is the length.
 */
export function findCuts(value: string): number[] {
  if (value.length <= usualPiece) return [value.length]
  const cuts: number[] = []
  let last = 0
  let fence = ''
  let raw = false
  let blank = false
  let start = value.startsWith('---\n') ? endOfFrontMatter(value) : 0
  while (start < value.length) {
    const found = value.indexOf('\n', start)
    const end = found === -1 ? value.length : found
    const line = value.slice(start, Math.min(end, start + 200))
    const mark = opensFence.exec(line)?.[0].trim()
    if (fence) {
      if (mark?.startsWith(fence)) fence = ''
    } else if (raw) {
      raw = !closesRaw.test(line)
    } else {
      const long = start - last
      const opens = blank && opensBlock.test(line) && !/^\* /.test(line)
      if (long >= longestPiece || (long >= usualPiece && opens)) {
        cuts.push(start)
        last = start
      }
      if (mark) fence = mark
      else if (opensRaw.test(line)) raw = !closesRaw.test(line.slice(1))
    }
    blank = line.trim() === ''
    start = end + 1
  }
  cuts.push(value.length)
  return cuts
}

function endOfFrontMatter(value: string): number {
  const end = value.indexOf('\n---', 3)
  return end === -1 ? 0 : end + 4
}

/**
 * Find all definitions of a file.
 *
 * @param value Markdown.
 * @returns Markdown of the definitions, as it can stand after any piece of the file.
 */
export function definitionsOf(value: string): string {
  let all = ''
  for (const [line] of value.matchAll(definition)) {
    if (all.length + line.length > longestDefinitions) break
    all += `\n${line}`
  }
  return all === '' ? '' : `\n\n${all}`
}
