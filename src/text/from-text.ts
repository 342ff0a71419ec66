import {type LineMode, lineModes} from '../block/unwrap.ts'
import {grammarOf} from '../recognize/extension/compile.ts'
import {recognize} from '../recognize/index.ts'
import {type ParserOptions, parserSchemas} from '../recognize/options.ts'
import type {Article} from '../tree/index.ts'
import {assertOptions, assertString} from '../util/options.ts'
import {readText} from './read/lines.ts'

/** Options of `fromText`. */
export interface FromTextOptions extends ParserOptions {
  /**
   * How lines are read: `paragraph` (a line is a block), `wrapped` (the lines between blank lines are one block),
   * `auto` (wrapped where the text looks wrapped at a fixed width; default).
   */
  lines?: LineMode | undefined
}

const schemas = {...parserSchemas, lines: lineModes}

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
  assertString(value)
  assertOptions(options, schemas)
  return recognize(readText(value, options.lines), grammarOf(options.extensions), options)
}
