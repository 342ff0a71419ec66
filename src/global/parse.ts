import {type ArticleRecord, type ToRecordOptions, toRecord} from '../export/to-record.ts'
import {type FromTextOptions, fromText} from '../text/from-text.ts'

/** Options of `parse`: those of `toRecord`, and how the text is read. */
export interface ParseOptions extends ToRecordOptions, Pick<FromTextOptions, 'lines' | 'house' | 'extensions'> {}

/**
 * Parse an article in plain text to one flat row, for engines that run a script for each row of a table.
 *
 * @param text Article.
 * @param options Options.
 * @returns Row; every field is there in every row and has one type.
 * @throws TypeError where `text` is no string.
 * @throws RangeError where an option or its value is not known.
 */
export function parse(text: string, options: ParseOptions = {}): ArticleRecord {
  const {lines, house, extensions, ...rest} = options
  return toRecord(fromText(text, {lines, house, extensions, known: rest.known}), rest)
}
