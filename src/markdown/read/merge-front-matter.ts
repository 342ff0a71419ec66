import type {Block} from '../../block/block.ts'
import type {Article, ArticleContent} from '../../tree/index.ts'

/** The title is looked for in so many blocks of the body. */
const mostBeforeTitle = 12
/** The lead is looked for in so many blocks of the body, by so many characters. */
const mostBeforeLead = 20
const longestProbe = 60

/**
 * Add the title of the front matter to the body where that has none of its own.
 *
 * @param blocks Blocks of the body; they are not changed.
 * @param said What the front matter says.
 * @returns Blocks; one that repeats the title has the label of a headline.
 */
export function mergeTitle(blocks: readonly Block[], said: readonly Block[]): readonly Block[] {
  const titles = said.filter(({hints}) => hints.label === 'headline')
  const title = titles[0]?.text.toLowerCase()
  if (title === undefined) return blocks
  const repeated = blocks.slice(0, mostBeforeTitle).find(({text}) => text.toLowerCase() === title)
  if (!repeated) return blocks.some(isTitle) ? blocks : [...titles, ...blocks]
  if (repeated.hints.label !== undefined) return blocks
  const labelled = {...repeated, hints: {...repeated.hints, label: 'headline', construct: 'headline'}}
  return blocks.map(block => (block === repeated ? labelled : block))
}

function isTitle({hints}: Block): boolean {
  return hints.heading === 1 || hints.label === 'headline'
}

/**
 * Add to an article what the front matter says and the body does not: lead, timestamp, byline.
 *
 * @param article Article; it is changed.
 * @param said What the front matter says.
 * @param blocks Blocks of the body.
 * @param recognize Makes nodes of a block.
 */
export function mergeFrontMatter(
  article: Article,
  said: readonly Block[],
  blocks: readonly Block[],
  recognize: (block: Block) => readonly ArticleContent[]
): void {
  const present = new Set(article.children.map(({type}) => type as string))
  const missing = said.filter(({text, hints: {label = ''}}) => {
    if (present.has(label) || label === 'headline') return false
    return label !== 'lead' || !isRepeated(text, blocks)
  })
  if (missing.length === 0) return
  const nodes = missing.flatMap(recognize)
  const [first, ...rest] = article.children
  // The headline may stand in the front matter too: source order is kept.
  article.children =
    first?.type === 'headline' && offsetOf(first) < offsetOf(nodes.at(-1))
      ? [...[...nodes, first].sort((a, b) => offsetOf(a) - offsetOf(b)), ...rest]
      : [...nodes, ...article.children]
  const start = article.children[0]?.position?.start
  if (article.position && start) article.position.start = {...start}
}

function offsetOf(node: ArticleContent | undefined): number {
  return node?.position?.start.offset ?? 0
}

/** Say whether the body begins with a text or has it as a block: it is then no lead of its own. */
function isRepeated(text: string, blocks: readonly Block[]): boolean {
  let end = text.length
  while (end > 0 && /[.…\s]/.test(text[end - 1] as string)) end--
  const probe = text.slice(0, Math.min(end, longestProbe))
  return blocks.slice(0, mostBeforeLead).some(block => block.text.includes(probe))
}
