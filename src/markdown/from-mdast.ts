import type {Root, Yaml} from 'mdast'
import type {Block} from '../block/block.ts'
import {type LineMode, lineModes} from '../block/unwrap.ts'
import {createMessage} from '../message/create.ts'
import {type Grammar, grammarOf} from '../recognize/extension/compile.ts'
import {recognize} from '../recognize/index.ts'
import {type ParserOptions, parserSchemas} from '../recognize/options.ts'
import type {Article} from '../tree/index.ts'
import {aFunction, aString, assertOptions, type OptionSchemas} from '../util/options.ts'
import type {MarkdownMessage} from './messages.ts'
import {type FrontMatter, readFrontMatter} from './read/front-matter.ts'
import {parseMdast} from './read/index.ts'
import {mergeFrontMatter, mergeTitle} from './read/merge-front-matter.ts'

/** Options of `fromMdast`. */
export interface FromMdastOptions extends ParserOptions {
  /**
   * How line ends amid a paragraph are read: `paragraph` (the words after one are a block of their own), `wrapped`
   * (they are white space, as Markdown has it), `auto` (wrapped where the file looks wrapped at a fixed width;
   * default). Before a small letter they are white space always.
   */
  lines?: LineMode | undefined
  /** Called with what a user may want to know: marks that were read as text, front matter that was not read. */
  onmessage?: ((message: MarkdownMessage) => void) | undefined
  /** The Markdown that the positions of the tree index; with it, positions of parts of literals are exact. */
  file?: string | undefined
}

/** What `fromMarkdown` and `fromMdast` may be told. */
export const readSchemas = {
  ...parserSchemas,
  lines: lineModes,
  onmessage: aFunction
} satisfies OptionSchemas

/**
 * Turn mdast into the tree of an article.
 *
 * @param tree mdast; it is not changed and shares nothing with the article.
 * @param options Options.
 * @returns The article's tree.
 * @throws TypeError where the tree is no mdast root.
 * @throws RangeError where an option is not known, or an extension names a construct that is not known.
 */
export function fromMdast(tree: Root, options: FromMdastOptions = {}): Article {
  if (tree?.type !== 'root' || !Array.isArray(tree.children)) {
    throw new TypeError(`Expected an mdast root, not ${tree === null ? 'null' : (tree?.type ?? typeof tree)}`)
  }
  assertOptions(options, {...readSchemas, file: aString})
  const {file, lines} = options
  const matter = tree.children.find(isFrontMatter)
  const blocks = parseMdast(tree, {file, lines})
  const grammar = withLiterals(grammarOf(options.extensions), blocks)
  const {blocks: said, problem}: FrontMatter = matter?.type === 'yaml' ? readFrontMatter(matter, file) : {blocks: []}
  if (problem) {
    const where = {place: matter?.position}
    options.onmessage?.(createMessage('unread-front-matter', {detail: problem}, where))
  }
  const article = recognize(mergeTitle(blocks, said), grammar, options)
  if (matter) {
    mergeFrontMatter(article, said, blocks, block => recognize([block], grammar, options).children)
    article.data = {...article.data, frontmatter: {type: matter.type, value: matter.value}}
  }
  return article
}

/** Markers say which nodes of extensions that are not there are literals. */
function withLiterals(grammar: Grammar, blocks: readonly Block[]): Grammar {
  const literals = new Set(blocks.flatMap(({hints: {literal, label}}) => (literal && label ? [label] : [])))
  if (literals.size === 0) return grammar
  return {...grammar, isLiteral: type => grammar.isLiteral(type) || (literals.has(type) && !grammar.isAdded(type))}
}

/** mdast has a type for YAML alone; a node `toml` has the same fields. */
function isFrontMatter(node: {type: string}): node is Yaml {
  return node.type === 'yaml' || node.type === 'toml'
}
