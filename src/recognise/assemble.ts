import {type Block, part} from '../read/block.ts'
import type {Article, ArticleContent, Credit, Figure, FigureContent} from '../tree.ts'
import {build} from './build.ts'
import type {Grammar} from './grammar.ts'
import type {Context, Label, Mark} from './types.ts'

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
  const context: Context = {
    blocks,
    index: 0,
    lastLong: labels.findLastIndex(({type}) => type === 'paragraph'),
    credits: grammar.credits,
    residue: grammar.residue
  }
  blocks.forEach((block, index) => {
    context.index = index
    place(children, toNode(block, labels[index] as Label, grammar, context), block)
  })
  const article: Article = {type: 'article', children, data: {lang: 'vi'}}
  const first = children[0]?.position
  const last = children.at(-1)?.position
  if (first && last) article.position = {start: {...first.start}, end: {...last.end}}
  return article
}

function toNode(block: Block, label: Label, grammar: Grammar, context: Context): ArticleContent | FigureContent {
  if (block.node && label.type === 'paragraph') return block.node
  const marks = label.literal || label.marks ? label.marks : findMarks(block, label.type, grammar, context)
  const {type, fields} = label
  const known = type === 'subheading' ? {...label, fields: {depth: block.hints.heading ?? 1, ...fields}} : label
  return build(block, known, marks) as ArticleContent | FigureContent
}

/** Find the nodes inside a block: each construct sees what those before it left at the end of the block. */
function findMarks(block: Block, type: string, grammar: Grammar, context: Context): Mark[] {
  const marks: Mark[] = []
  let view = block
  for (const construct of grammar.inliners) {
    for (const mark of construct.inline?.(view, type, context) ?? []) {
      if (marks.some(other => mark.start < other.end && other.start < mark.end)) continue
      marks.push(mark)
      if (mark.end >= view.text.length && mark.start > 0) view = part(block, 0, mark.start, block.gap)
    }
  }
  return marks.sort((a, b) => a.start - b.start)
}

/** Put a node in its place: captions, and the photo credits directly under them, make figures. */
function place(children: ArticleContent[], node: ArticleContent | FigureContent, block: Block): void {
  const last = children.at(-1)
  if (node.type === 'caption') {
    if (last?.type === 'figure' && belongsTo(last, block)) extend(last, node)
    else children.push(wrap(node))
  } else if (node.type === 'image') {
    if (last?.type === 'figure' && block.hints.figure !== undefined && belongsTo(last, block)) extend(last, node)
    else children.push(wrap(node))
  } else if (node.type === 'credit' && isVisual(node) && last?.type === 'figure' && lacksCredit(last)) {
    extend(last, node)
  } else {
    children.push(node)
  }
}

function belongsTo(figure: Figure, block: Block): boolean {
  const hasCaption = figure.children.some(child => child.type === 'caption')
  return !hasCaption && (block.hints.afterImage === true || block.hints.figure !== undefined)
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
  if (node.data) figure.data = {...node.data}
  return figure
}

function extend(figure: Figure, node: FigureContent): void {
  figure.children.push(node)
  if (figure.position && node.position) figure.position.end = {...node.position.end}
}
