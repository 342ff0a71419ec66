import type {Node} from 'unist'
import type {Article} from '../tree/index.ts'
import {aShare, handlersByType} from '../util/options.ts'
import {type LineHandlers, writeLines} from './lines.ts'
import {assertExportOptions, type ExportOptions} from './options.ts'
import {type Summary, summarize} from './summary.ts'
import {clean, lineOf, notBodyNorDateline} from './text.ts'

/** Options of `toRecord` and its profiles. */
export interface ToRecordOptions extends ExportOptions {
  /** Labels less sure than this are listed as doubtful, from 0 to 1; default 0.6. */
  threshold?: number | undefined
  /** Handlers by node type, which write the lines of `text`, merged over `lineHandlers`. */
  handlers?: LineHandlers | undefined
}

/**
 * An article as one row. Every field is there in every row and has one type: what is not known is an empty string or
 * an empty list, never null, so that engines find one schema.
 */
export interface ArticleRecord {
  id: string
  /** Lead and body, one paragraph a line, without datelines, credits, end marks and residue. */
  text: string
  url: string
  /** Date of publication in ISO 8601, with the time where it is known. */
  date: string
  title: string
  lead: string
  /** The dateline as written, without its dash. */
  dateline: string
  authors: string[]
  agencies: {id: string; name: string}[]
  figures: FigureRecord[]
  /** One row for each role of each party. */
  credits: {role: string; type: string; id: string; name: string}[]
  /** What systems left in the text. */
  residue: string[]
  /** Blocks whose label is not sure. */
  doubtful: {type: string; confidence: number; text: string}[]
}

/** A figure in a row. */
export interface FigureRecord {
  type: string
  url: string
  alt: string
  caption: string
  credit: string
  photographers: string[]
  agencies: string[]
}

const defaultThreshold = 0.6

/**
 * Write an article as one flat row.
 *
 * @param tree Article.
 * @param options Options.
 * @returns Row; strings are well formed, without control characters.
 * @throws RangeError where an option or its value is not known.
 */
export function toRecord(tree: Article, options: ToRecordOptions = {}): ArticleRecord {
  assertExportOptions(options, {threshold: aShare, handlers: handlersByType})
  const summary = summarize(tree, options)
  return {
    id: summary.id,
    text: writeLines(summary.body, options.handlers, notBodyNorDateline).join('\n'),
    url: summary.url ?? '',
    date: summary.date?.time ?? summary.date?.day ?? '',
    title: summary.headline ?? '',
    lead: summary.lead ?? '',
    dateline: summary.dateline?.text ?? '',
    authors: [...new Set([...summary.authors, ...summary.translators])],
    agencies: summary.agencies.map(({id = '', name}) => ({id, name})),
    figures: summary.figures.map(writeFigure),
    credits: writeCredits(summary),
    residue: findResidue(tree),
    doubtful: findDoubtful(tree, options.threshold ?? defaultThreshold)
  }
}

function writeFigure(figure: Summary['figures'][number]): FigureRecord {
  const {type, href, url = '', alt = '', caption = '', credit = '', photographers, agencies} = figure
  return {type, url: href ?? url, alt, caption, credit, photographers, agencies: agencies.map(({name}) => name)}
}

function writeCredits({credits}: Summary): ArticleRecord['credits'] {
  return credits.flatMap(({type, name, id = '', roles}) =>
    (roles.length > 0 ? roles : ['']).map(role => ({role, type, id, name}))
  )
}

function findResidue(tree: Article): string[] {
  const found: string[] = []
  const stack: Node[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop() as Node & {children?: Node[]; value?: unknown}
    if (node.type === 'residue') found.push(clean(String(node.value ?? '')))
    const {children = []} = node
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  return found
}

function findDoubtful(tree: Article, threshold: number): ArticleRecord['doubtful'] {
  const blocks: Node[] = tree.children.flatMap((node): Node[] =>
    node.type === 'figure' ? [node, ...node.children] : [node]
  )
  return blocks.flatMap(node => {
    const confidence = (node.data as {confidence?: unknown} | undefined)?.confidence
    if (typeof confidence !== 'number' || confidence >= threshold) return []
    return [{type: node.type, confidence, text: lineOf(node, new Set())}]
  })
}
