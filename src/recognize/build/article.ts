import type {Block} from '../../block/block.ts'
import type {Article, ArticleContent, FigureContent} from '../../tree/index.ts'
import type {Context} from '../construct.ts'
import type {Grammar} from '../extension/compile.ts'
import type {Label} from '../label.ts'
import {ArticleChildren} from './figure.ts'
import {rankHeadings} from './heading-rank.ts'
import {build, withRecognitionData} from './node.ts'
import {findSpans} from './spans.ts'

/**
 * Build the article from labelled blocks.
 *
 * @param blocks Blocks in source order.
 * @param labels A label for each.
 * @param grammar What the parser knows.
 * @returns The article.
 */
export function buildArticle(blocks: readonly Block[], labels: readonly Label[], grammar: Grammar): Article {
  const children = new ArticleChildren()
  const ranks = rankHeadings(blocks, labels)
  const context = {
    blocks,
    index: 0,
    lastLong: labels.findLastIndex(({type}) => type === 'paragraph'),
    credits: grammar.credits,
    residue: grammar.residue
  }
  blocks.forEach((block, index) => {
    context.index = index
    const label = labels[index] as Label
    if (block.images)
      children.addImages(
        block.images.map(image => withRecognitionData(image, label)),
        block
      )
    else children.add(toNode(block, label, ranks, grammar, context), block)
  })
  const article: Article = {type: 'article', children: children.list, data: {lang: 'vi'}}
  const first = article.children[0]?.position
  const last = article.children.at(-1)?.position
  if (first && last) article.position = {start: {...first.start}, end: {...last.end}}
  return article
}

function toNode(
  block: Block,
  label: Label,
  ranks: ReadonlyMap<number, number>,
  grammar: Grammar,
  context: Context
): ArticleContent | FigureContent {
  const {type, fields} = label
  if (block.node && type === 'paragraph') return withRecognitionData(block.node, label)
  const isWhole = label.spans !== undefined || grammar.isLiteral(type)
  const spans = isWhole ? label.spans : findSpans(block, type, grammar.inlines, context)
  const depth = ranks.get(block.hints.heading ?? 0) ?? 1
  const all = type === 'subheading' ? {depth, ...fields} : fields
  return build(block, label, {type, fields: all, spans}, grammar) as ArticleContent | FigureContent
}
