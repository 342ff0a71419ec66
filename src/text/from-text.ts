import type {LineMode} from '../block/unwrap.ts'
import type {Extension} from '../recognize/construct.ts'
import {grammarOf} from '../recognize/extension/compile.ts'
import {recognize} from '../recognize/index.ts'
import type {Article} from '../tree/index.ts'
import {readText} from './read/lines.ts'

/** Options of `fromText`. */
export interface FromTextOptions {
  /** What to add to the parser, or take from it; keep the value and pass it again, it is compiled once. */
  extensions?: Extension
  /**
   * How lines are read: `paragraph` (a line is a block), `wrapped` (the lines between blank lines are one block),
   * `auto` (wrapped where the text looks wrapped at a fixed width; default).
   */
  lines?: LineMode
  /** Keep the reasons for labels in `data.evidence`; off by default. */
  evidence?: boolean
}

const lineModes = ['auto', 'paragraph', 'wrapped']
const known = ['extensions', 'lines', 'evidence']

/**
 * Parse a news article in plain text.
 *
 * @param value Text of one article; offsets index this very string, in UTF-16 code units.
 * @param options Options.
 * @returns The article's tree.
 * @throws TypeError where the value is no string.
 * @throws RangeError where an option is not known, or an extension names a construct that is not known.
 */
export function fromText(value: string, options: FromTextOptions = {}): Article {
  if (typeof value !== 'string') throw new TypeError(`Expected a string, not ${value === null ? 'null' : typeof value}`)
  check(options)
  return recognize(readText(value, options.lines), grammarOf(options.extensions), options)
}

function check(options: FromTextOptions): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new RangeError(`Unknown option \`${name}\`; known options: ${known.join(', ')}`)
  }
  if (options.lines !== undefined && !lineModes.includes(options.lines)) {
    throw new RangeError(
      `Unknown value \`${String(options.lines)}\` of \`lines\`; known values: ${lineModes.join(', ')}`
    )
  }
}
