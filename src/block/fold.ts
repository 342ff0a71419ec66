/**
 * A copy of a text that is made for matching, with the way back to the text.
 *
 * Matching needs composed letters and plain spaces; positions need the text as
 * it was given. So the text itself is never changed: constructs look at the
 * folded copy, and every index they find is led back to the source.
 */
export interface Folded {
  /** NFC, with plain spaces, without invisible characters, trimmed. */
  text: string
  /** Source index (UTF-16 code units) of each unit of `text` and of its end; absent where both are the same. */
  map?: number[]
}

// Characters that a reader cannot see and that occur inside words and roles: soft hyphen, zero-width
// and bidi characters, combining grapheme joiner, Khmer inherent vowels (used to obfuscate), BOM.
const invisible = /[\u034F\u00AD\u17B4\u17B5\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/
const oddSpace = /[\t\n\v\f\r\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/
const oddSpaces = new RegExp(oddSpace, 'g')
const odd =
  /[\u0300-\u036F\t\n\v\f\r\u0085\u00A0\u00AD\u1680\u17B4\u17B5\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]/
/** What of that stands below U+0300; to look for one character after the other is quickest. */
const oddLow = ['\t', '\n', '\v', '\f', '\r', '\u0085', '\u00A0', '\u00AD']
/** What is neither Latin nor common punctuation: it may be odd or decomposed. */
const foreign = /[\u0300-\u1DFF\u1F00-\u200F\u2028-\uFFFF]/

/**
 * Say whether folding would change a text.
 *
 * @param text Text to look at.
 * @returns True where `fold` has work to do.
 */
function needsFolding(text: string): boolean {
  if (oddLow.some(character => text.includes(character))) return true
  return foreign.test(text) && (odd.test(text) || text.normalize('NFC') !== text)
}

/**
 * Make a function that folds the lines of a text; it looks only for what the text has.
 *
 * @param text The whole text.
 * @returns The function; a line must have no line feed.
 */
export function createLineFold(text: string): (line: string) => Folded {
  const low = oddLow.filter(character => character !== '\n' && text.includes(character))
  const high = foreign.test(text)
  if (low.length === 0 && !high) return line => ({text: line})
  return line =>
    low.some(character => line.includes(character)) || (high && foreign.test(line)) ? fold(line) : {text: line}
}

/**
 * Fold a text for matching.
 *
 * @param text Text as it stands in the source.
 * @returns The folded copy and its map.
 */
export function fold(text: string): Folded {
  if (!needsFolding(text)) return {text}
  // Most often there are no-break spaces and nothing else: no index moves.
  const spaced = text.replace(oddSpaces, ' ')
  if (!needsFolding(spaced) && spaced.trim() === spaced) return {text: spaced}
  const map: number[] = []
  let out = ''
  let index = 0
  while (index < text.length) {
    let end = index
    while (isLatin(text.charCodeAt(end)) && !isMark(text.charCodeAt(end + 1))) map.push(end++)
    out += text.slice(index, end)
    index = end++
    if (index === text.length) break
    // One letter with its marks is composed as a whole; longer runs of marks than any script needs are cut.
    while (end - index < 16 && isMark(text.charCodeAt(end))) end++
    const cluster = text.slice(index, end)
    if (cluster.length > 1) {
      const composed = cluster.normalize('NFC')
      for (let unit = 0; unit < composed.length; unit++) map.push(Math.min(index + unit, end - 1))
      out += composed
    } else if (!invisible.test(cluster)) {
      map.push(index)
      out += oddSpace.test(cluster) ? ' ' : cluster
    }
    index = end
  }
  map.push(text.length)
  const start = out.length - out.trimStart().length
  const end = Math.max(start, out.trimEnd().length)
  return {text: out.slice(start, end), map: map.slice(start, end + 1)}
}

/** Say whether a code unit is a combining mark; false after the end of the text. */
function isMark(code: number): boolean {
  return code >= 0x0300 && code <= 0x036f
}

/** Say whether a code unit is a letter or sign of composed Latin, as nearly all are: nothing odd is among these. */
function isLatin(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0xae && code < 0x0300) || (code >= 0x1e00 && code < 0x1f00)
}
