import type {Block} from '../read/block.ts'
import type {Evidence} from '../tree.ts'
import type {Grammar} from './grammar.ts'
import {hintReasons, hintWeight} from './hints.ts'
import {marginals, type Scores} from './model/crf.ts'
import {featureNames, featuresOf, type Scene} from './model/features.ts'
import {type Model, model} from './model/index.ts'
import {describe, longBlock, type Shape} from './shape.ts'
import type {Context, Label} from './types.ts'

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
  if (labels.includes(undefined)) weigh(createScene(context, labels), labels, grammar, context, options)
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
    return recogniseBlock(block, context, grammar)
  })
  return {context, labels}
}

/** The context of an article, in which `index` moves on. */
export type MovingContext = Context & {index: number; shapes: readonly Shape[]}

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

function isLong(shape: Shape): boolean {
  return shape.length >= longBlock && shape.end !== 'cut'
}

function recogniseBlock(block: Block, context: Context, grammar: Grammar): Label | undefined {
  const {label: said, construct: by, fields} = block.hints
  for (const construct of grammar.recognisers) {
    if (by !== undefined && construct.name === 'markup') continue
    const recognition = construct.recognise?.(block, context)
    // What a writer of this library wrote down is read as it was; the construct may still find its parts.
    if (recognition && by !== undefined) {
      if (recognition.type === said)
        return {confidence: 1, ...recognition, fields: {...recognition.fields, ...fields}, construct: by}
    } else if (recognition) return {confidence: 1, ...recognition, construct: construct.name}
  }
  if (said === undefined || by === undefined) return undefined
  return {type: said, construct: by, confidence: 1, ...(fields && {fields}), ...(said === 'residue' && {literal: true})}
}

/**
 * See an article as features see it.
 *
 * @param context Context of the article.
 * @param labels What constructs have recognised.
 * @returns The scene.
 */
export function createScene(context: MovingContext, labels: readonly (Label | undefined)[]): Scene {
  const {blocks, shapes, credits} = context
  const certain = labels.map(known => known?.type)
  const runs = (shape: Shape, index: number) => isLong(shape) && (certain[index] ?? 'paragraph') === 'paragraph'
  const firstLong = shapes.findIndex(runs)
  return {
    blocks,
    shapes,
    certain,
    firstLong: firstLong === -1 ? blocks.length : firstLong,
    lastLong: shapes.findLastIndex(runs),
    captions: certain.filter(type => type === 'caption').length,
    names: index => credits.names((blocks[index] as Block).text)?.confidence ?? 0
  }
}

/** Weigh the evidence of all blocks that no construct recognised. */
function weigh(
  scene: Scene,
  labels: (Label | undefined)[],
  grammar: Grammar,
  context: MovingContext,
  options: LabelOptions
): void {
  const known = model()
  const types = [...known.labels]
  const custom = grammar.scorers.filter(construct => construct.score)
  for (const {scores} of custom) if (scores !== undefined && !types.includes(scores)) types.push(scores)
  const open = new Set(['paragraph', ...grammar.scorers.map(construct => construct.scores)])
  const found: number[][] = []
  const rows = labels.map((fixed, index) => {
    const row: Scores = new Float64Array(types.length).fill(-Infinity)
    if (fixed) {
      const at = types.indexOf(fixed.type)
      row[at === -1 ? known.other : at] = 0
      found.push([])
      return row
    }
    const features = featuresOf(scene, index)
    const {hints} = scene.blocks[index] as Block
    found.push(features)
    types.forEach((type, column) => {
      if (!open.has(type)) return
      row[column] = (column < known.labels.length ? emission(known, features, column) : 0) + hintWeight(hints, type)
    })
    context.index = index
    for (const {scores, score} of custom) {
      const at = types.indexOf(scores as string)
      row[at] =
        (row[types.indexOf('paragraph')] as number) +
        (score as NonNullable<typeof score>)(scene.blocks[index] as Block, context)
    }
    return row
  })
  const {probabilities} = marginals(rows, widen(known, types.length), types.length)
  probabilities.forEach((row, index) => {
    if (labels[index]) return
    const best = row.indexOf(Math.max(...row))
    const type = types[best] as string
    const scorer = grammar.scorers.find(({scores}) => scores === type)
    const confidence = Math.round((row[best] as number) * 1000) / 1000
    labels[index] = {
      type,
      construct: scorer?.name ?? 'paragraph',
      ...(scorer?.literal && {literal: true}),
      confidence,
      ...(options.evidence && {
        evidence: [
          ...hintReasons((scene.blocks[index] as Block).hints, type),
          ...reasons(known, found[index] as number[], best, types.indexOf('paragraph'))
        ]
      })
    }
  })
}

function emission(known: Model, features: readonly number[], type: number): number {
  let sum = 0
  const width = known.labels.length
  for (const feature of features) sum += known.emission[feature * width + type] as number
  return sum
}

/** Transitions for the model's labels and those that extensions added, which go with any neighbour. */
function widen(known: Model, width: number): Float64Array {
  const own = known.labels.length
  if (width === own) return known.transitions
  const wide = new Float64Array(width * width)
  for (let left = 0; left < own; left++) {
    for (let right = 0; right < own; right++)
      wide[left * width + right] = known.transitions[left * own + right] as number
  }
  return wide
}

/** The features that spoke most for a type (or, for body text, for body text). */
function reasons(known: Model, features: readonly number[], type: number, body: number): Evidence[] {
  const width = known.labels.length
  if (type >= width) return []
  return features
    .map(feature => {
      const own = known.emission[feature * width + type] as number
      const other = type === body ? 0 : (known.emission[feature * width + body] as number)
      return {feature: featureNames[feature] as string, weight: Math.round((own - other) * 100) / 100}
    })
    .filter(({weight}) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostEvidence)
}
