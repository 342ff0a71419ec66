import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node, Parent} from 'unist'
import {guard} from '../read/guard.ts'
import {createLocator} from '../read/locate.ts'
import type {Article} from '../tree.ts'
import {checkOptions} from './check-options.ts'
import {type FromMdastOptions, fromMdast} from './from-mdast.ts'

/** Options of `fromMarkdown`. */
export type FromMarkdownOptions = Omit<FromMdastOptions, 'file'>

const known = ['extensions', 'lines', 'evidence']
let processor: ReturnType<typeof createProcessor> | undefined

function createProcessor() {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
}

/**
 * Parse a news article in Markdown (CommonMark, GFM, front matter).
 *
 * Marks that nest deeper, or stand closer, than any use has it are read as text: `data.unread` of the article says
 * how many.
 *
 * @param value Markdown of one article; offsets index this very string, in UTF-16 code units.
 * @param options Options.
 * @returns The article's tree.
 * @throws TypeError where the value is no string.
 * @throws RangeError where an option is not known, or an extension names a construct that is not known.
 */
export function fromMarkdown(value: string, options: FromMarkdownOptions = {}): Article {
  if (typeof value !== 'string') throw new TypeError(`Expected a string, not ${value === null ? 'null' : typeof value}`)
  checkOptions(options, known)
  const article = fromMdast(parse(value), {...options, file: value})
  return article
}

/**
 * Parse Markdown as mdast, in linear time whatever it holds.
 *
 * @param value Markdown.
 * @returns mdast whose offsets index the value.
 */
function parse(value: string): Root {
  // micromark takes a byte order mark off before it counts.
  const bom = value.startsWith('\uFEFF') ? 1 : 0
  const {value: safe, hidden, restore} = guard(value.slice(bom))
  processor ??= createProcessor()
  const tree = processor.parse(safe)
  if (bom === 0 && hidden === 0) return tree
  const starts = [0]
  for (const match of value.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  const locator = createLocator(starts)
  const stack: Node[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {position} = node
    if (position) node.position = locator.position((position.start.offset ?? 0) + bom, (position.end.offset ?? 0) + bom)
    for (const field of ['value', 'url', 'title', 'alt', 'lang', 'meta'] as const) {
      const words = (node as unknown as Record<string, unknown>)[field]
      if (typeof words === 'string') (node as unknown as Record<string, unknown>)[field] = restore(words)
    }
    stack.push(...((node as Partial<Parent>).children ?? []))
  }
  return tree
}
