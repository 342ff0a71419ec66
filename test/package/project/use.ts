import {type Agency, type Article, type Construct, fromText, toText} from 'tinast'
import {decode, detect, type EncodingCandidate, encode} from 'tinast/encoding'
import {fromHtml, type HtmlMessage, rehypeTin, toHast, toHtml} from 'tinast/html'
import {fromMarkdown, remarkTin, toMarkdown, toMdast} from 'tinast/markdown'
import {type DateMention, findDates, type Rule, rulePlugin, tinBodyText, tinNormalize} from 'tinast/normalize'
import {tinParse, tinStringify} from 'tinast/unified'
import {unified} from 'unified'
import type {Literal} from 'unist'
import {visit} from 'unist-util-visit'

interface Scoreline extends Literal {
  type: 'scoreline'
  value: string
}

declare module 'tinast' {
  interface ArticleContentMap {
    scoreline: Scoreline
  }
}

const construct: Construct = {
  name: 'scoreline',
  recognize: block => (block.text.includes(' - ') ? {type: 'scoreline'} : undefined)
}
const tree: Article = fromText('A - B', {
  extensions: {constructs: [construct], nodes: [{type: 'scoreline', literal: true}]}
})
visit(tree, 'scoreline', (node: Scoreline) => {
  node.value.trim()
})
visit(tree, 'agency', (node: Agency) => {
  node.id?.trim()
})
const parsed: Article = unified().use(tinParse).use(tinStringify).parse('')
export const text: string = toText(parsed)
// @ts-expect-error: a number is no text.
fromText(1)

export const markdown: string = toMarkdown(fromMarkdown('# Tít', {lines: 'wrapped'}), {markers: 'none'})
export const messages: HtmlMessage[] = []
export const html: string = toHtml(fromHtml('<h1>Tít</h1>', {onmessage: message => messages.push(message)}))
export const roots: ['root', 'root'] = [toMdast(tree).type, (toHast(tree) satisfies {type: 'root'}).type]
export const dates: DateMention[] = findDates('ngày 12/5/2025')
export const candidates: EncodingCandidate[] = detect(encode('hà nội', {encoding: 'vni'}))
export const decoded: string = decode(new Uint8Array([0x68]))
const rule: Rule = {id: 'own', stage: 100, find: () => []}
const tinOwn = rulePlugin(() => [rule])
export const processor = unified().use(tinParse).use(tinNormalize, {report: true}).use(tinOwn).use(tinBodyText)
export const bridges = [remarkTin, rehypeTin]
// @ts-expect-error: there is no such option.
toMarkdown(tree, {marker: 'none'})
// @ts-expect-error: rules are on, off, or have options.
unified().use(tinNormalize, {quotes: 'yes'})
