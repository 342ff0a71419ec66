import type {Article} from 'tinast'
import {toRecord} from 'tinast/export'
import type {ArticleView, Bar, BlockView, Format, Row} from '../protocol.ts'
import {blocksOf, type Found, marksOf, saidOf, standardLabel} from './blocks.ts'
import type {Teacher} from './teacher.ts'
import type {Facts} from './write.ts'

/** An article that the worker holds. */
export interface Held {
  id: number
  name: string
  source: string
  format: Format
  facts: Facts
  encoding?: string
  /** Labels without a house profile, by the offset of the block; asked for where a profile holds. */
  plain?: ReadonlyMap<number, string>
}

/** Confidence under which a label is a doubt, as everywhere in the library. */
const doubtful = 0.6
const mostBars = 60

/** The labels of an article by the offsets of its blocks. */
export function labelsByOffset(tree: Article): Map<number, string> {
  return new Map(blocksOf(tree).map(({node}) => [node.position?.start.offset ?? -1, node.type]))
}

/**
 * Show an article as a row of the table.
 *
 * @param held Article.
 * @param tree Its tree.
 * @param teacher What a person said of it.
 * @returns Row.
 */
export function rowOf(held: Held, tree: Article, teacher: Teacher): Row {
  const {id, name, facts} = held
  const {title, figures, credits, authors} = toRecord(tree, facts)
  const pictured = figures.flatMap(({photographers, agencies}) => [...photographers, ...agencies])
  const blocks = blocksOf(tree)
  const taught = teacher.knows(id)
  const doubts = blocks.filter(({node, text}) => text !== '' && (saidOf(node).confidence ?? 1) < doubtful)
  return {
    id,
    name,
    headline: title,
    figures: figures.length,
    credited: [...new Set([...authors, ...credits.map(credit => credit.name), ...pictured])].filter(Boolean),
    doubts: taught ? 0 : doubts.length,
    bars: blocks.slice(0, mostBars).map((block): Bar => [shownLabel(id, block, teacher).label, sizeOf(block)]),
    changed: blocks.filter(({node}) => changeOf(held, node.position?.start.offset, node.type) !== undefined).length,
    taught
  }
}

function sizeOf({text}: Found): Bar[1] {
  return text.length < 120 ? 1 : text.length < 320 ? 2 : 3
}

/** The label that a block had without the profile, where that is another. */
function changeOf({plain}: Held, start: number | undefined, type: string): string | undefined {
  const before = start === undefined ? undefined : plain?.get(start)
  return before === type ? undefined : before
}

/** The label that counts. */
function shownLabel(id: number, {node, key}: Found, teacher: Teacher): {label: string; corrected: boolean} {
  const gold = teacher.labelOf(id, key)
  // A list or a table is body text for files of labels; it keeps its name where a person did not choose another.
  if (!gold || (!gold.corrected && gold.label === standardLabel(node.type))) return {label: node.type, corrected: false}
  return gold
}

/**
 * Show an article as the page draws it.
 *
 * @param held Article.
 * @param tree Its tree, with evidence.
 * @param teacher What a person said of it.
 * @param rest What the blocks do not say.
 * @returns The view.
 */
export function viewOf(
  held: Held,
  tree: Article,
  teacher: Teacher,
  rest: Pick<ArticleView, 'version' | 'notes' | 'took'> & {suspected?: string}
): ArticleView {
  const {id, name, source, format, encoding} = held
  return {
    id,
    name,
    source,
    format,
    ...(encoding && {encoding}),
    ...rest,
    blocks: blocksOf(tree).map(found => blockView(held, found, teacher)),
    taught: teacher.knows(id)
  }
}

function blockView(held: Held, found: Found, teacher: Teacher): BlockView {
  const {node, text} = found
  const {construct = '', confidence = 1} = saidOf(node)
  const start = node.position?.start.offset
  const before = changeOf(held, start, node.type)
  return {
    ...shownLabel(held.id, found, teacher),
    parsed: node.type,
    ...(before !== undefined && {before}),
    correctable: text !== '',
    confidence,
    construct,
    start: start ?? -1,
    end: node.position?.end.offset ?? -1,
    marks: marksOf(node)
  }
}
