/**
 * Gives a checksum of what the package makes of articles: trees, texts, Markdown, HTML, exports, normalised texts,
 * bytes. Every runtime and every bundle must give the same. Nothing here belongs to one runtime.
 */
import {fromText, resolveCredits, toText} from 'tinast'
import {decode, encode} from 'tinast/encoding'
import {toJsonLd, toNitf, toNlcst, toRecord, toTei} from 'tinast/export'
import {fromHtml, toHtml} from 'tinast/html'
import {fromMarkdown, toMarkdown} from 'tinast/markdown'
import {normalizeTree, toBodyText} from 'tinast/normalize'
import {tinParse, tinStringify} from 'tinast/unified'
import {unified} from 'unified'

const readers = {text: fromText, markdown: fromMarkdown, html: fromHtml}
const writers = [toText, toMarkdown, toHtml, toRecord, toNitf, toTei, toJsonLd, toNlcst]

export async function sum(articles) {
  const parts = []
  const add = value => parts.push(JSON.stringify(value))
  for (const {format, input, options} of articles) {
    const tree = readers[format](input, {...options, evidence: true})
    resolveCredits(tree)
    add(tree)
    for (const write of writers) add(write(tree))
    normalizeTree(tree)
    add(toBodyText(tree))
  }
  // References are decoded without a document, and without markup that is set.
  add(fromMarkdown('Lúa &amp; g&#x1EA1;o'))
  add(fromHtml('<p>Lúa &amp; g&#x1EA1;o</p>'))
  add(decode(encode('Thủ tướng tiếp đoàn doanh nghiệp', {encoding: 'vni'})))
  add(String(unified().use(tinParse).use(tinStringify).processSync('Tin, ảnh: TTXVN')))
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')))
  return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('')
}
