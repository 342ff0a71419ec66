import type {Yaml} from 'mdast'
import type {Node} from 'unist'
import type {Article, Timestamp} from '../../tree/index.ts'
// biome-ignore lint/suspicious/noShadowRestrictedNames: the name that mdast and hast have for it.
import {toString} from '../../util/to-string.ts'

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
  const authors = tree.children.filter(node => node.type === 'byline').flatMap(node => words(node) ?? [])
  const fields = {
    title: words(first('headline')),
    date: timestamp && (timestamp.date ?? words(timestamp)),
    author: authors.length > 1 ? authors : authors[0],
    description: words(first('lead'))
  }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${write(value)}`
  )
  return lines.length === 0 ? undefined : {type: 'yaml', value: lines.join('\n')}
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** JSON is YAML, so no library is needed to write strings. */
function write(value: string | readonly string[]): string {
  if (typeof value === 'string') return isoDate.test(value) ? value : JSON.stringify(value)
  return `[${value.map(item => JSON.stringify(item)).join(', ')}]`
}

function words(node: Node | undefined): string | undefined {
  if (!node) return undefined
  const text = toString(node).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}
