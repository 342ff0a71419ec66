import type {Yaml} from 'mdast'
import type {Node, Parent} from 'unist'
import {stringify} from 'yaml'
import type {Article, Timestamp} from '../../tree/index.ts'

/**
 * Make the front matter of an article.
 *
 * @param tree Article.
 * @param wanted True: from its blocks where it was read without; false: none; absent: what it was read with.
 * @returns Front matter, or nothing.
 */
export function createFrontMatter(tree: Article, wanted: boolean | undefined): Yaml | undefined {
  if (wanted === false) return undefined
  const own = tree.data?.frontmatter
  // A node `toml` is written by the extension for front matter, as `yaml` is; mdast has no type for it.
  if (own) return {type: own.type as 'yaml', value: own.value}
  if (!wanted) return undefined
  const first = (type: string) => tree.children.find(node => node.type === type)
  const timestamp = first('timestamp') as Timestamp | undefined
  const authors = tree.children.filter(node => node.type === 'byline').map(words)
  const fields = {
    title: words(first('headline')),
    date: timestamp && (timestamp.date ?? words(timestamp)),
    author: authors.length > 1 ? authors : authors[0],
    description: words(first('lead'))
  }
  const value = stringify(JSON.parse(JSON.stringify(fields)), {lineWidth: 0}).trimEnd()
  return value === '{}' ? undefined : {type: 'yaml', value}
}

function words(node: Node | undefined): string | undefined {
  if (!node) return undefined
  const text = textOf(node).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

function textOf(node: Node): string {
  if ('value' in node) return String(node.value)
  if (node.type === 'break') return ' '
  return 'children' in node ? (node as Parent).children.map(textOf).join('') : ''
}
