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
const mark = /[\u0300-\u036F]/
/** What is neither composed Latin nor common punctuation: the rest of the world's characters may be decomposed. */
const foreign = /[^\x20-\x7E\xA1-\xAC\xAE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E]/

/**
 * Say whether folding would change a text.
 *
 * @param text Text to look at.
 * @returns True where `fold` has work to do.
 */
function needsFolding(text: string): boolean {
  return foreign.test(text) && (odd.test(text) || text.normalize('NFC') !== text)
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
    let end = index + 1
    // One letter with its marks is composed as a whole; longer runs of marks than any script needs are cut.
    while (end < text.length && end - index < 16 && mark.test(text[end] as string)) end++
    const cluster = text.slice(index, end)
    const first = cluster[0] as string
    const folded = end - index > 1 ? cluster.normalize('NFC') : cluster
    if (end - index === 1 && invisible.test(first)) {
      // Left out of the copy.
    } else if (end - index === 1 && oddSpace.test(first)) {
      out += ' '
      map.push(index)
    } else {
      for (let unit = 0; unit < folded.length; unit++) map.push(Math.min(index + unit, end - 1))
      out += folded
    }
    index = end
  }
  map.push(text.length)
  const start = out.length - out.trimStart().length
  const end = Math.max(start, out.trimEnd().length)
  return {text: out.slice(start, end), map: map.slice(start, end + 1)}
}
