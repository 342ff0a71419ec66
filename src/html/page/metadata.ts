import type {Element, Nodes, Root} from 'hast'
import {optionalIsoDate} from '../../tree/fields.ts'
// biome-ignore lint/suspicious/noShadowRestrictedNames: the name that mdast and hast have for it.
import {toString} from '../../util/to-string.ts'

/** What a page says of its article outside the text. */
export interface Metadata {
  /** Titles, the surest first. */
  titles: string[]
  /** Summaries. */
  descriptions: string[]
  /** Publication date in ISO 8601. */
  date?: string
  /** The page says that it is an article. */
  article: boolean
}

const titleNames = new Set(['og:title', 'twitter:title', 'title', 'dc.title', 'headline'])
const descriptionNames = new Set(['og:description', 'twitter:description', 'description'])
const dateNames = new Set([
  'article:published_time',
  'datepublished',
  'pubdate',
  'dc.date',
  'og:published_time',
  'date'
])
const articleTypes = /Article$|^BlogPosting$|^Report$/
/** How deep JSON-LD is looked into, and the longest that is read. */
const deepestData = 4
const longestData = 1_000_000

/**
 * Read what a page says of its article: `meta`, `title` and JSON-LD.
 *
 * @param tree Page.
 * @returns The metadata. The tree may be nested without bound.
 */
export function readMetadata(tree: Root): Metadata {
  const data: Metadata = {titles: [], descriptions: [], article: false}
  const linked: Metadata = {titles: [], descriptions: [], article: false}
  let title: string | undefined
  const stack: Nodes[] = [...(tree.children as Nodes[])].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    if (node.tagName === 'meta') readMeta(node, data)
    else if (node.tagName === 'title') title ??= toString(node).trim()
    else if (node.tagName === 'script') readScript(node, linked)
    else for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes)
  }
  const date = linked.date ?? data.date
  return {
    titles: [...linked.titles, ...data.titles, ...(title ? [title] : [])],
    descriptions: [...linked.descriptions, ...data.descriptions],
    article: linked.article || data.article,
    ...(date && {date})
  }
}

/**
 * Read a date as systems write it.
 *
 * @param value Any value.
 * @returns The date in ISO 8601, where it is one or has a space in place of the `T`.
 */
export function isoDateOf(value: unknown): string | undefined {
  const date = typeof value === 'string' ? value.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T') : undefined
  return optionalIsoDate.test(date) ? date : undefined
}

function readMeta({properties}: Element, data: Metadata): void {
  const name = String(properties.property ?? properties.name ?? properties.itemProp ?? '').toLowerCase()
  const content = typeof properties.content === 'string' ? properties.content.trim() : ''
  if (content === '') return
  if (titleNames.has(name)) data.titles.push(content)
  else if (descriptionNames.has(name)) data.descriptions.push(content)
  else if (name === 'og:type') data.article ||= content === 'article'
  else if (dateNames.has(name)) {
    const date = isoDateOf(content)
    if (date) data.date ??= date
  }
}

function readScript(node: Element, data: Metadata): void {
  if (node.properties.type !== 'application/ld+json') return
  const text = toString(node)
  if (text.length > longestData) return
  try {
    readLinked(JSON.parse(text), data, 0)
  } catch {
    // Newsrooms publish broken JSON-LD; what cannot be read says nothing.
  }
}

function readLinked(value: unknown, data: Metadata, depth: number): void {
  if (depth > deepestData || value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const item of value) readLinked(item, data, depth + 1)
    return
  }
  const {'@type': type, '@graph': graph, headline, description, datePublished} = value as Record<string, unknown>
  if ([type].flat().some(name => articleTypes.test(String(name)))) {
    data.article = true
    if (typeof headline === 'string' && headline.trim()) data.titles.push(headline.trim())
    if (typeof description === 'string' && description.trim()) data.descriptions.push(description.trim())
    const date = isoDateOf(datePublished)
    if (date) data.date ??= date
  }
  readLinked(graph, data, depth + 1)
}
