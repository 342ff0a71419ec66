/**
 * Prints a checksum of what the package makes of the articles in a file: trees, texts, Markdown, HTML, normalised texts,
 * bytes. Every Node and every bundle must print the same.
 */
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {fromText, resolveCredits, toText} from 'tinast'
import {decode, encode} from 'tinast/encoding'
import {toRecord} from 'tinast/export'
import {fromHtml, toHtml} from 'tinast/html'
import {fromMarkdown, toMarkdown} from 'tinast/markdown'
import {normalizeTree, toBodyText} from 'tinast/normalize'

const readers = {text: fromText, markdown: fromMarkdown, html: fromHtml}
const hash = createHash('sha256')

for (const {format, input, options} of JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))) {
  const tree = readers[format](input, {...options, evidence: true})
  resolveCredits(tree)
  add(tree)
  for (const write of [toText, toMarkdown, toHtml, toRecord]) add(write(tree))
  normalizeTree(tree)
  add(toBodyText(tree))
}
add(decode(encode('Thủ tướng tiếp đoàn doanh nghiệp', {encoding: 'vni'})))
console.log(hash.digest('hex'))

function add(value) {
  hash.update(JSON.stringify(value))
}
