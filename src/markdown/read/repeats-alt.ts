/** Longest line that can repeat what an image says of itself. */
const longestRepeat = 480
/** What converters write before an image's own words: `Image 3: `. */
const numbering = /^(?:Image|Ảnh|Hình) \d{1,3}:? ?/u

/**
 * Say whether a line repeats the alternative text or title of an image: then it is the image's caption.
 *
 * @param alt Alternative text or title; absent is no evidence.
 * @param text Line.
 * @returns True where most of the words of the shorter stand in the longer.
 */
export function repeatsAlt(alt: string | null | undefined, text: string): boolean {
  if (!alt || text.length > longestRepeat) return false
  const own = wordsOf(alt.slice(0, longestRepeat).replace(numbering, ''))
  const other = wordsOf(text)
  if (own.size < 4 || other.size < 3) return false
  let shared = 0
  for (const word of own) if (other.has(word)) shared++
  return shared >= 0.75 * Math.min(own.size, other.size) && shared >= 0.5 * other.size
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean)
  )
}
