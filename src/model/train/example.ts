/** Turns articles with labels into examples for the model. */
import type {Block} from '../../block/block.ts'
import {recognizeCertain} from '../../recognize/classify/certain.ts'
import {createView} from '../../recognize/classify/score.ts'
import {isAfterStory} from '../../recognize/constructs/block/related.ts'
import {grammarOf} from '../../recognize/extension/compile.ts'
import {segment} from '../../recognize/segment/index.ts'
import {readText} from '../../text/read/lines.ts'
import {measure} from '../features/index.ts'
import type {ArticleView} from '../features/view.ts'
import type {WordTable} from '../words/table.ts'
import type {LabelledArticle, Use} from './article.ts'
import {shapesOf} from './shapes.ts'

/** One article for the model. */
export interface Example {
  id: string
  house: string
  /** Name of the corpus that it is from. */
  corpus: string
  /** What the article is there for: one that was made from another is to learn from alone. */
  use: Use
  view: ArticleView
  rows: Row[]
}

/** One block for the model. */
export interface Row {
  line: number
  text: string
  /** What is seen of it; absent where a construct is sure. */
  features?: Int32Array
  /** What a construct is sure of. */
  certain?: string
  /** How sure that construct is. */
  confidence: number
  /** Label that it should have. */
  gold: string
  /** The block is a part of a line. */
  cut: boolean
  /** The block stands after the signature of its story. */
  outside: boolean
}

/**
 * Make examples of an article: it, and the shapes that crawlers and editors would have made of it.
 *
 * @param article Article.
 * @param corpus Name of the corpus that it is from.
 * @returns Examples, not measured yet.
 */
export function examplesOf(article: LabelledArticle, corpus: string): Example[] {
  const {id, house, use = 'both'} = article
  const make = (shape: LabelledArticle, use: Use) => ({id, house, corpus, use, ...readRows(shape)})
  const shapes = use === 'judge' ? [] : shapesOf(article)
  return [make(article, use), ...shapes.map(shape => make(shape, 'learn'))]
}

/** Measure the rows of an example. */
export function measureRows({view, rows}: Example, table: WordTable): void {
  measure(
    view,
    (index, features) => {
      const row = rows[index] as Row
      row.features = features.slice()
    },
    table
  )
}

function readRows(article: LabelledArticle): Pick<Example, 'rows' | 'view'> {
  const grammar = grammarOf()
  const blocks = segment(readText(article.text), grammar.credits)
  const {context, labels} = recognizeCertain(blocks, grammar)
  const view = createView(context, labels)
  const counts = new Map<number, number>()
  for (const block of blocks) counts.set(lineOf(block), (counts.get(lineOf(block)) ?? 0) + 1)
  const rows = blocks.map((block, index) => {
    const line = lineOf(block)
    const certain = labels[index]?.type
    const isCut = (counts.get(line) ?? 0) > 1
    return {
      line,
      text: block.text,
      ...(certain !== undefined && {certain}),
      confidence: labels[index]?.confidence ?? 0,
      gold: goldOf(block, line, isCut, article),
      cut: isCut,
      outside: certain === undefined && isAfterStory({...context, index})
    }
  })
  return {rows, view}
}

function goldOf(block: Block, line: number, isCut: boolean, article: LabelledArticle): string {
  if (line > (article.learnedTo ?? line)) return 'not learned'
  return isCut ? labelOfPart(block, line, article) : (article.lines[line] ?? 'paragraph')
}

function lineOf(block: Block): number {
  return block.content.position(0, block.source.length)?.start.line ?? 0
}

/** The label of a part of a line: that of the span it agrees with, else that of the line. */
function labelOfPart(block: Block, line: number, {lines, inline}: LabelledArticle): string {
  for (const span of inline ?? []) {
    if (span.line !== line) continue
    if (block.source.includes(span.text) && span.text.length > block.source.length * 0.6) return span.type
    if (span.text.includes(block.source) && block.source.length > span.text.length * 0.6) return span.type
  }
  return lines[line] ?? 'paragraph'
}
