import {type Agency, type Article, type Construct, fromText, toText} from 'tinast'
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
  recognise: block => (block.text.includes(' - ') ? {type: 'scoreline', literal: true} : undefined)
}
const tree: Article = fromText('A - B', {extensions: {constructs: [construct]}})
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
