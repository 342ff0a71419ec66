/** What the fuzzer runs: the contracts of the design, for any bytes. */
import {toHtml} from '../../src/html/index.ts'
import {toMarkdown} from '../../src/markdown/index.ts'
import {checkPlain, checkReparse, checkTraceable} from '../support/contracts.ts'
import {type FormatName, formats} from '../support/formats.ts'

const names = Object.keys(formats) as FormatName[]

/**
 * Read a text in one format, and hold the tree to its contracts.
 *
 * @param data The format in the first byte, then the text in UTF-8.
 */
export function fuzz(data: Buffer): void {
  const format = names[(data[0] ?? 0) % names.length] as FormatName
  const value = data.subarray(1).toString('utf8')
  const tree = formats[format].read(value, {})
  checkTraceable(value, tree, format)
  checkPlain(tree)
  if (format === 'text') checkReparse(tree)
  toMarkdown(tree)
  toHtml(tree)
}
