import type {Root, Yaml} from 'mdast'
import type {Block} from '../block/block.ts'
import type {LineMode} from '../block/unwrap.ts'
import type {Extension} from '../recognize/construct.ts'
import {type Grammar, grammarOf} from '../recognize/extension/compile.ts'
import {recognize} from '../recognize/index.ts'
import type {Article, ArticleContent} from '../tree/index.ts'
import {checkOptions} from './check-options.ts'
import {readFrontMatter} from './read/front-matter.ts'
import {readMdast} from './read/index.ts'

/** Options of `fromMdast`. */
export interface FromMdastOptions {
  /** What to add to the parser, or take from it; keep the value and pass it again, it is compiled once. */
  extensions?: Extension
  /**
   * How line ends amid a paragraph are read: `paragraph` (the words after one are a block of their own), `wrapped`
   * (they are white space, as Markdown has it), `auto` (wrapped where the file looks wrapped at a fixed width;
   * default). Before a small letter they are white space always.
   */
  lines?: LineMode
  /** Keep the reasons for labels in `data.evidence`; off by default. */
  evidence?: boolean
  /** The Markdown that the positions of the tree index; with it, positions of parts of literals are exact. */
  file?: string
}

const known = ['extensions', 'lines', 'evidence', 'file']

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
  checkOptions(options, known)
  const {file, lines} = options
  const grammar = grammarOf(options.extensions)
  const matter = tree.children.find(node => node.type === 'yaml' || (node.type as string) === 'toml') as
    | Yaml
    | undefined
  const blocks = readMdast(tree, {file, lines})
  const said = matter?.type === 'yaml' ? readFrontMatter(matter, file) : []
  const titles = said.filter(({hints}) => hints.label === 'headline' && !holdsTitle(blocks, said))
  const article = recognize([...titles, ...blocks], grammar, options)
  if (matter) {
    complete(article, said, blocks, grammar, options)
    article.data = {...article.data, frontmatter: {type: matter.type, value: matter.value}}
  }
  return article
}

/** Say whether the body has a headline of its own; a block that repeats the title is it. */
function holdsTitle(blocks: readonly Block[], said: readonly Block[]): boolean {
  const title = said.find(({hints}) => hints.label === 'headline')?.text.toLowerCase()
  const same = blocks.slice(0, 12).find(({text}) => text.toLowerCase() === title)
  if (same && same.hints.label === undefined) same.hints = {...same.hints, label: 'headline', construct: 'headline'}
  return same !== undefined || blocks.some(({hints}) => hints.heading === 1 || hints.label === 'headline')
}

/** Add what the front matter says and the body does not: lead, timestamp, byline. */
function complete(
  article: Article,
  said: readonly Block[],
  blocks: readonly Block[],
  grammar: Grammar,
  options: FromMdastOptions
): void {
  const present = new Set(article.children.map(({type}) => type as string))
  const missing = said.filter(({text, hints: {label = ''}}) => {
    if (present.has(label) || label === 'headline') return false
    return label !== 'lead' || !repeated(text, blocks)
  })
  if (missing.length === 0) return
  const nodes = missing.flatMap(block => recognize([block], grammar, options).children)
  const children: ArticleContent[] = [...nodes, ...article.children]
  const first = article.children[0]
  // The headline may stand in the front matter too: source order is kept.
  if (first?.type === 'headline' && titleOffset(first) < titleOffset(nodes.at(-1))) {
    children.sort((a, b) => Number(said.length > 0) * (rank(a, nodes, first) - rank(b, nodes, first)))
  }
  article.children = children
  const start = children[0]?.position?.start
  if (article.position && start) article.position.start = {...start}
}

function titleOffset(node: ArticleContent | undefined): number {
  return node?.position?.start.offset ?? 0
}

function rank(node: ArticleContent, nodes: readonly ArticleContent[], title: ArticleContent): number {
  return node === title || nodes.includes(node) ? titleOffset(node) : Number.MAX_SAFE_INTEGER
}

/** Say whether the body begins with a text or has it as a block: it is then no lead of its own. */
function repeated(text: string, blocks: readonly Block[]): boolean {
  const probe = text.replace(/[.…\s]+$/u, '').slice(0, 60)
  return blocks.slice(0, 20).some(block => block.text.includes(probe))
}
