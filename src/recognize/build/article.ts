import {type Block, sliceBlock} from '../../block/block.ts'
import type {
  Article,
  ArticleContent,
  Credit,
  Figure,
  FigureContent,
  RecognitionData,
  Subheading
} from '../../tree/index.ts'
import type {Context, Label, Span} from '../construct.ts'
import type {Grammar} from '../extension/compile.ts'
import {build} from './node.ts'

/**
 * Build the article from labelled blocks.
 *
 * @param blocks Blocks in source order.
 * @param labels A label for each.
 * @param grammar What the parser knows.
 * @returns The article.
 */
export function assemble(blocks: readonly Block[], labels: readonly Label[], grammar: Grammar): Article {
  const children: ArticleContent[] = []
  const groups: Groups = new Map()
  const ranks = rankHeadings(blocks, labels)
  const context: Context = {
    blocks,
    index: 0,
    lastLong: labels.findLastIndex(({type}) => type === 'paragraph'),
    credits: grammar.credits,
    residue: grammar.residue
  }
  blocks.forEach((block, index) => {
    context.index = index
    const label = labels[index] as Label
    const image = block.images?.[0]
    if (image) {
      place(children, groups, explain(image, label), block)
      // The images of one block make one figure.
      for (const next of block.images?.slice(1) ?? []) extend(children.at(-1) as Figure, explain(next, label))
    } else place(children, groups, toNode(block, label, ranks, grammar, context), block)
  })
  const article: Article = {type: 'article', children, data: {lang: 'vi'}}
  const first = children[0]?.position
  const last = children.at(-1)?.position
  if (first && last) article.position = {start: {...first.start}, end: {...last.end}}
  return article
}

const unranked: ReadonlyMap<number, number> = new Map()

/** Ranks of the headings that are subheadings, by their depth in the document. */
function rankHeadings(blocks: readonly Block[], labels: readonly Label[]): ReadonlyMap<number, number> {
  const depths = new Set<number>()
  labels.forEach(({type}, index) => {
    const depth = type === 'subheading' ? blocks[index]?.hints.heading : undefined
    if (depth !== undefined) depths.add(depth)
  })
  if (depths.size === 0) return unranked
  return new Map([...depths].sort((a, b) => a - b).map((depth, index) => [depth, index + 1]))
}

function explain<T extends ArticleContent | FigureContent>(node: T, {construct, confidence, evidence}: Label): T {
  return {...node, data: {...node.data, construct, confidence, ...(evidence && {evidence})}}
}

function toNode(
  block: Block,
  label: Label,
  ranks: ReadonlyMap<number, number>,
  grammar: Grammar,
  context: Context
): ArticleContent | FigureContent {
  if (block.node && label.type === 'paragraph') return explain(block.node, label)
  const spans = label.literal || label.spans ? label.spans : findSpans(block, label.type, grammar, context)
  if (label.type !== 'subheading') return build(block, label, spans) as ArticleContent | FigureContent
  const depth = ranks.get(block.hints.heading ?? 0) ?? 1
  return build(block, {...label, fields: {depth, ...label.fields}}, spans) as Subheading
}

/** Find the nodes inside a block: each construct sees what those before it left at the end of the block. */
function findSpans(block: Block, type: string, grammar: Grammar, context: Context): Span[] {
  const spans: Span[] = []
  let view = block
  for (const construct of grammar.inliners) {
    for (const span of construct.inline?.(view, type, context) ?? []) {
      if (spans.some(other => span.start < other.end && other.start < span.end)) continue
      spans.push(span)
      if (span.end >= view.text.length && span.start > 0) view = sliceBlock(block, 0, span.start, block.breaksBefore)
    }
  }
  return spans.length > 1 ? spans.sort((a, b) => a.start - b.start) : spans
}

/** The last figure of each group of blocks that the markup numbers. */
type Groups = Map<number, Figure>

/** Put a node in its place: images, their captions, and the photo credits directly under them, make figures. */
function place(children: ArticleContent[], groups: Groups, node: ArticleContent | FigureContent, block: Block): void {
  const last = children.at(-1)
  const figure = last?.type === 'figure' ? last : undefined
  const {figure: group} = block.hints
  const grouped = group === undefined ? undefined : reopen(children, groups.get(group))
  if (node.type === 'image' || node.type === 'caption') {
    const under = node.type === 'caption' && block.hints.afterImage === true && group === undefined
    if (grouped) extend(grouped, node)
    else if (figure && under && !hasCaption(figure)) extend(figure, node)
    else {
      const wrapped = wrap(node)
      if (group !== undefined) groups.set(group, wrapped)
      children.push(wrapped)
    }
  } else if (node.type === 'credit' && grouped) {
    extend(grouped, node)
  } else if (node.type === 'credit' && figure && lacksCredit(figure) && isVisual(node)) {
    extend(figure, node)
  } else {
    children.push(node)
  }
}

/**
 * Find whether a figure can take more: it is the last, or no words stand after it, or it has none yet. In the last
 * case what stood between its image and its caption comes before the figure, so that words keep their order.
 */
function reopen(children: ArticleContent[], figure: Figure | undefined): Figure | undefined {
  if (!figure) return undefined
  const at = children.lastIndexOf(figure)
  if (children.slice(at + 1).every(isWordless)) return figure
  if (!isWordless(figure)) return undefined
  children.splice(at, 1)
  children.push(figure)
  return figure
}

function isWordless(node: ArticleContent): boolean {
  return node.type === 'figure' && node.children.every(({type}) => type === 'image')
}

function hasCaption(figure: Figure): boolean {
  return figure.children.some(child => child.type === 'caption')
}

function isVisual(credit: Credit): boolean {
  const roles = credit.children.flatMap(child => (child.type === 'creditRole' ? [child.role] : []))
  return roles.length > 0 && roles.every(role => role === 'photo' || role === 'video' || role === 'graphic')
}

function lacksCredit(figure: Figure): boolean {
  return !figure.children.some(
    child => child.type === 'credit' || ('children' in child && child.children.some(({type}) => type === 'credit'))
  )
}

function wrap(node: FigureContent): Figure {
  const figure: Figure = {type: 'figure', children: [node]}
  if (node.position) figure.position = {start: {...node.position.start}, end: {...node.position.end}}
  const {construct, confidence, evidence} = (node.data ?? {}) as RecognitionData
  if (construct !== undefined)
    figure.data = {construct, ...(confidence !== undefined && {confidence}), ...(evidence && {evidence})}
  return figure
}

function extend(figure: Figure, node: FigureContent): void {
  figure.children.push(node)
  if (figure.position && node.position) figure.position.end = {...node.position.end}
}
