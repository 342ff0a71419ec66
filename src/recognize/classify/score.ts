import {type Block, noHints} from '../../block/block.ts'
import {measure} from '../../model/features/index.ts'
import type {ArticleView} from '../../model/features/view.ts'
import {type Model, model} from '../../model/index.ts'
import {scoreRow} from '../../model/trees.ts'
import type {Construct} from '../construct.ts'
import type {Grammar} from '../extension/compile.ts'
import {type HintName, type HintWeights, namesOfHints} from '../hints.ts'
import type {Label} from '../label.ts'
import {type ArticleContext, isLong} from './certain.ts'
import {reasonsOfFeatures, reasonsOfHints} from './explain.ts'

/** Options of scoring. */
export interface ScoreOptions {
  /** Keep the reasons for labels in `data.evidence`. */
  evidence?: boolean
}

/**
 * See an article as features see it.
 *
 * @param context Context of the article.
 * @param labels What constructs have recognised.
 * @returns The view.
 */
export function createView(context: ArticleContext, labels: readonly (Label | undefined)[]): ArticleView {
  const {blocks, shapes, credits} = context
  const certain = labels.map(known => known?.type)
  const runs = (index: number) => (certain[index] ?? 'paragraph') === 'paragraph'
  const firstLong = shapes.findIndex((shape, index) => isLong(shape) && runs(index))
  return {
    blocks,
    shapes,
    certain,
    firstLong: firstLong === -1 ? blocks.length : firstLong,
    lastLong: shapes.findLastIndex((shape, index) => isLong(shape) && runs(index)),
    captions: certain.filter(type => type === 'caption').length,
    names: index => credits.parseNames((blocks[index] as Block).text)?.confidence ?? 0
  }
}

/**
 * Weigh the evidence for the blocks that no construct recognised: what the model says of their words and place, what
 * scoring constructs say, and what the hints of their markup add.
 *
 * @param labels A label for each block that was recognised; the others are filled in.
 * @param grammar What the parser knows.
 * @param context Context of the article.
 * @param options Options.
 */
export function scoreBlocks(
  labels: (Label | undefined)[],
  grammar: Grammar,
  context: ArticleContext,
  options: ScoreOptions
): void {
  const known = model()
  const types = openTypes(known, grammar)
  const body = known.labels.indexOf('paragraph')
  const {blocks} = context
  const titled = blocks.some(({hints}) => hints.heading === 1)
  const weighed: Weighed[] = []
  measure(createView(context, labels), (index, row) => {
    weighed.push({index, learned: scoreRow(known.trees, row), ...(options.evidence && {row: row.slice()})})
  })
  for (const {index, learned, row} of weighed) {
    const block = blocks[index] as Block
    context.index = index
    const hints = titled || block.hints !== noHints ? namesOfHints(block.hints, titled) : none
    const plain = learned[body] as number
    const scores = types.map(({column, scorer}) => {
      const own = scorer?.score ? plain + scorer.score(block, context) : (learned[column] ?? plain)
      return own + hintWeight(hints, scorer?.hints)
    })
    const best = chooseType(types, scores)
    const {type, scorer, column} = types[best] as OpenType
    labels[index] = {
      type,
      construct: scorer?.name ?? 'paragraph',
      confidence: Math.round(softmaxAt(scores, best) * 1000) / 1000,
      fields: undefined,
      spans: undefined,
      evidence: row && [...reasonsOfHints(hints, scorer?.hints), ...reasonsOfFeatures(known, row, column)]
    }
  }
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
  /** Absent where no construct speaks for body text. */
  scorer: Construct | undefined
  /** Column of the type in the model; -1 for those of extensions. */
  column: number
}

/** The types that blocks may have by evidence. */
function openTypes({labels}: Model, {scorers}: Grammar): OpenType[] {
  const types = scorers.flatMap((scorer): OpenType[] => {
    const {type = '', score} = scorer
    const column = labels.indexOf(type)
    return column !== -1 || score ? [{type, scorer, column}] : []
  })
  const hasBody = types.some(({type}) => type === 'paragraph')
  return hasBody ? types : [...types, {type: 'paragraph', scorer: undefined, column: labels.indexOf('paragraph')}]
}

/** Choose the likeliest type. Residue, which is no part of the article, must be likelier than all that is. */
function chooseType(types: readonly OpenType[], scores: readonly number[]): number {
  const best = scores.indexOf(Math.max(...scores))
  if (types[best]?.type !== 'residue' || softmaxAt(scores, best) > 0.5) return best
  const others = scores.map((score, at) => (types[at]?.type === 'residue' ? -Infinity : score))
  return others.indexOf(Math.max(...others))
}

/** The probability of one score among others. */
function softmaxAt(scores: readonly number[], index: number): number {
  const own = scores[index] as number
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - own), 0)
}

const none: readonly HintName[] = []

/** What hints add: the model is learned from plain text, which has no markup. */
function hintWeight(names: readonly HintName[], weights: HintWeights = {}): number {
  let sum = 0
  for (const name of names) sum += weights[name] ?? 0
  return sum
}
