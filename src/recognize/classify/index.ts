import {type Block, noHints} from '../../block/block.ts'
import {contributions} from '../../model/explain.ts'
import {measure} from '../../model/features/index.ts'
import {type BlockShape, describe, longBlock} from '../../model/features/shape.ts'
import {describeValue, features} from '../../model/features/table.ts'
import type {ArticleView} from '../../model/features/view.ts'
import {type Model, model} from '../../model/index.ts'
import {scoreRow} from '../../model/trees.ts'
import type {Evidence} from '../../tree/index.ts'
import type {Construct, Context, Label, Recognition} from '../construct.ts'
import type {Grammar} from '../extension/compile.ts'
import {hintReasons, hintWeight} from './hints.ts'

/** Options of labelling. */
export interface LabelOptions {
  evidence?: boolean
}

/** How many reasons are kept for a label. */
const mostEvidence = 8

/**
 * Label blocks: what a construct recognises first, then by the evidence for what is left.
 *
 * @param blocks Blocks in source order.
 * @param grammar What the parser knows.
 * @param options Options.
 * @returns A label for each block.
 */
export function label(blocks: readonly Block[], grammar: Grammar, options: LabelOptions): Label[] {
  const {context, labels} = prepare(blocks, grammar)
  if (labels.includes(undefined)) weigh(createView(context, labels), labels, grammar, context, options)
  return labels as Label[]
}

/**
 * Let the constructs recognise what they are sure of.
 *
 * @param blocks Blocks in source order.
 * @param grammar What the parser knows.
 * @returns The context of the article, and a label for each block that was recognised.
 */
export function prepare(
  blocks: readonly Block[],
  grammar: Grammar
): {context: MovingContext; labels: (Label | undefined)[]} {
  const context = createContext(blocks, grammar)
  const labels = blocks.map((block, index) => {
    context.index = index
    return recognizeBlock(block, context, grammar)
  })
  return {context, labels}
}

/** The context of an article, in which `index` moves on. */
export type MovingContext = Context & {index: number; shapes: readonly BlockShape[]}

function createContext(blocks: readonly Block[], grammar: Grammar): MovingContext {
  const shapes = blocks.map(describe)
  return {
    blocks,
    shapes,
    index: 0,
    lastLong: shapes.findLastIndex(isLong),
    credits: grammar.credits,
    residue: grammar.residue
  }
}

function isLong(shape: BlockShape): boolean {
  return shape.length >= longBlock && shape.end !== 'cut'
}

function recognizeBlock(block: Block, context: Context, grammar: Grammar): Label | undefined {
  const {label: said, construct: by, fields} = block.hints
  for (const construct of grammar.recognizers) {
    if (by !== undefined && construct.name === 'markup') continue
    const recognition = construct.recognize?.(block, context)
    if (!recognition) continue
    if (by === undefined) return labelOf(recognition, construct.name)
    // What a writer of this library wrote down is read as it was; the construct may still find its parts.
    if (recognition.type === said) return labelOf({...recognition, fields: {...recognition.fields, ...fields}}, by)
  }
  if (said === undefined || by === undefined) return undefined
  return labelOf({type: said, literal: said === 'residue', ...(fields && {fields})}, by)
}

/** The label that a recognition gives a block. */
export function labelOf({type, confidence, literal, fields, spans}: Recognition, construct: string): Label {
  return {type, construct, confidence: confidence ?? 1, literal: literal ?? false, fields, spans, evidence: undefined}
}

/**
 * See an article as features see it.
 *
 * @param context Context of the article.
 * @param labels What constructs have recognised.
 * @returns The view.
 */
export function createView(context: MovingContext, labels: readonly (Label | undefined)[]): ArticleView {
  const {blocks, shapes, credits} = context
  const certain = labels.map(known => known?.type)
  const runs = (shape: BlockShape, index: number) => isLong(shape) && (certain[index] ?? 'paragraph') === 'paragraph'
  const firstLong = shapes.findIndex(runs)
  return {
    blocks,
    shapes,
    certain,
    firstLong: firstLong === -1 ? blocks.length : firstLong,
    lastLong: shapes.findLastIndex(runs),
    captions: certain.filter(type => type === 'caption').length,
    names: index => credits.parseNames((blocks[index] as Block).text)?.confidence ?? 0
  }
}

/** Weigh the evidence for the blocks that no construct recognised. */
function weigh(
  view: ArticleView,
  labels: (Label | undefined)[],
  grammar: Grammar,
  context: MovingContext,
  options: LabelOptions
): void {
  const known = model()
  const {types, columns} = openTypes(known, grammar)
  const titled = view.blocks.some(({hints}) => hints.heading === 1)
  const body = known.labels.indexOf('paragraph')
  const {blocks} = view
  const weighed: Weighed[] = []
  measure(view, (index, row) => {
    weighed.push({index, learned: scoreRow(known.trees, row), ...(options.evidence && {row: row.slice()})})
  })
  for (const {index, learned, row} of weighed) {
    const block = blocks[index] as Block
    const plain = learned[body] as number
    context.index = index
    const hinted = titled || block.hints !== noHints
    const scores = types.map(({type, scorer}, at) => {
      const own = scorer?.score ? plain + scorer.score(block, context) : (learned[columns[at] as number] ?? plain)
      return hinted ? own + hintWeight(block.hints, type, titled) : own
    })
    const best = choose(types, scores)
    const {type, scorer} = types[best] as OpenType
    labels[index] = {
      type,
      construct: scorer?.name ?? 'paragraph',
      confidence: Math.round(share(scores, best) * 1000) / 1000,
      literal: scorer?.literal ?? false,
      fields: undefined,
      spans: undefined,
      evidence: row && [...hintReasons(block.hints, type, titled), ...reasons(known, row, columns[best] as number)]
    }
  }
}

/** Choose the likeliest type. What is no part of the article must be likelier than all that is. */
function choose(types: readonly OpenType[], scores: readonly number[]): number {
  const best = scores.indexOf(Math.max(...scores))
  if (!types[best]?.scorer?.literal || share(scores, best) > 0.5) return best
  const others = scores.map((score, at) => (types[at]?.scorer?.literal ? -Infinity : score))
  return others.indexOf(Math.max(...others))
}

/** A block and what the model says of it. */
interface Weighed {
  index: number
  /** Score of each label of the model. */
  learned: readonly number[]
  /** Features of the block, where they are asked for. */
  row?: Int32Array
}

/** A type that evidence may speak for, and the construct that says so. */
interface OpenType {
  type: string
  scorer: Construct | undefined
}

/** The types that blocks may have by evidence, and the column of each in the model; -1 for those of extensions. */
function openTypes({labels}: Model, {scorers}: Grammar): {types: OpenType[]; columns: number[]} {
  const types: OpenType[] = scorers.flatMap(scorer => (scorer.type === undefined ? [] : [{type: scorer.type, scorer}]))
  if (!types.some(({type}) => type === 'paragraph')) types.push({type: 'paragraph', scorer: undefined})
  const usable = types.filter(({type, scorer}) => labels.includes(type) || scorer?.score)
  return {types: usable, columns: usable.map(({type}) => labels.indexOf(type))}
}

/** The probability of one score among others. */
function share(scores: readonly number[], best: number): number {
  const most = scores[best] as number
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - most), 0)
}

/** The features that spoke most for a type against body text, or for body text. */
function reasons({labels, trees}: Model, row: Int32Array, column: number): Evidence[] {
  if (column === -1) return []
  const body = labels.indexOf('paragraph')
  const added = contributions(trees, row, column, body)
  return [...added]
    .map(([feature, weight]) => ({
      feature: features[feature]?.name as string,
      value: describeValue(feature, row[feature] as number),
      weight: Math.round(weight * 100) / 100
    }))
    .filter(({weight}) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostEvidence)
}
