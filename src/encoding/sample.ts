/** What is looked at of a long text: its beginning, and pieces of the rest. */
const first = 0x10000
const piece = 0x2000
const pieces = 4

/**
 * Take a sample of a long text.
 *
 * @param text Text.
 * @returns Its first 64 kB and four later pieces of 8 kB, on lines of their own; all of a text that is not much longer.
 */
export function sampleText(text: string): string {
  return text.length <= first + piece * pieces
    ? text
    : places(text.length)
        .map(([start, end]) => text.slice(start, end))
        .join('\n')
}

/**
 * Take a sample of many bytes.
 *
 * @param bytes Bytes.
 * @returns The first 64 kB and four later pieces of 8 kB, each from an even place; all where there are not many more.
 */
export function sampleBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= first + piece * pieces) return bytes
  const sample = new Uint8Array(first + piece * pieces)
  let at = 0
  for (const [start, end] of places(bytes.length)) {
    sample.set(bytes.subarray(start, end), at)
    at += end - start
  }
  return sample
}

function places(length: number): Array<[number, number]> {
  // Even, so that the two bytes of a unit of UTF-16 stay together.
  const step = Math.floor((length - first) / pieces) & ~1
  const later = Array.from({length: pieces}, (_, index): [number, number] => {
    const end = first + step * (index + 1)
    return [end - piece, end]
  })
  return [[0, first], ...later]
}
