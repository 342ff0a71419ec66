/** The lines of a text, without their line ends and the white space around them. */
export interface Lines {
  /** Offsets at which lines begin, blank ones included. */
  starts: number[]
  /** Number of each line that is not blank, from 0. */
  numbers: number[]
  /** Offset of the first character of each line that is not blank. */
  from: number[]
  /** Offset after the last character of each line that is not blank. */
  to: number[]
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g
const rareLineEnds = ['\r', '\u2028', '\u2029']

/**
 * Find the lines of a text: LF, CRLF, CR, U+2028 and U+2029 end a line.
 *
 * @param value Text.
 * @returns Lines; offsets are UTF-16 code units.
 */
export function findLines(value: string): Lines {
  const lines: Lines = {starts: [0], numbers: [], from: [], to: []}
  let start = 0
  if (rareLineEnds.some(end => value.includes(end))) {
    for (const match of value.matchAll(lineEnd)) {
      addLine(value, start, match.index, lines)
      start = match.index + match[0].length
      lines.starts.push(start)
    }
  } else {
    let end = value.indexOf('\n')
    while (end !== -1) {
      addLine(value, start, end, lines)
      start = end + 1
      lines.starts.push(start)
      end = value.indexOf('\n', start)
    }
  }
  addLine(value, start, value.length, lines)
  return lines
}

function addLine(value: string, start: number, end: number, lines: Lines): void {
  let from = start
  while (from < end && isSpace(value.charCodeAt(from))) from++
  if (from === end) return
  let to = end
  while (isSpace(value.charCodeAt(to - 1))) to--
  lines.numbers.push(lines.starts.length - 1)
  lines.from.push(from)
  lines.to.push(to)
}

/** Say whether a code unit is what `trim` takes away. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code === 0xa0 || (code >= 0x1680 && String.fromCharCode(code).trim() === '')
}
