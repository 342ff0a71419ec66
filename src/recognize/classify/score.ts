import {type Block, noHints} from '../../block/block.ts'
import {measure} from '../../model/features/index.ts'
import type {ArticleView} from '../../model/features/view.ts'
import {model} from '../../model/index.ts'
import {scoreRow} from '../../model/trees.ts'
import {isAfterStory} from '../constructs/block/related.ts'
import type {Grammar} from '../extension/compile.ts'
import {type HintName, type HintWeights, namesOfHints} from '../hints.ts'
import {compileHouse} from '../house.ts'
import type {Label} from '../label.ts'
import type {RecognizeOptions} from '../options.ts'
import {type ArticleContext, isLong} from './certain.ts'
import {reasonsOfFeatures, reasonsOfHints} from './explain.ts'
import {addHouse} from './house-view.ts'
import {chooseType, type OpenType, openTypes, type ScoredBlock, softmaxAt} from './open-types.ts'

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
 * scoring constructs say, what the hints of their markup add, and what the newspaper's own profile adds.
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
  options: RecognizeOptions
): void {
  const known = model()
  const house = options.house && compileHouse(options.house)
  const types = openTypes(known, grammar, house?.labels)
  const scored = scoreOpen(types, labels, context, options.evidence || house !== undefined)
  const facts = house && addHouse(house, types, scored, labels, context)
  const chosen = chooseTypes(types, scored, labels, context)
  for (const [at, {index, scores, hints, row}] of scored.entries()) {
    const best = chosen[at] as number
    const {type, scorer, column} = types[best] as OpenType
    labels[index] = {
      type,
      construct: scorer?.name ?? type,
      confidence: Math.round(softmaxAt(scores, best, known.trees.temperature) * 1000) / 1000,
      fields: undefined,
      spans: undefined,
      evidence: options.evidence
        ? [
            ...(house?.reasons(facts?.[at] ?? [], type) ?? []),
            ...reasonsOfHints(hints, scorer?.hints),
            ...reasonsOfFeatures(known, row as Int32Array, column)
          ]
        : undefined
    }
  }
}

/** How much less likely than a rubric a headline may be that an article lacks. */
const nearOdds = 4

/**
 * Choose the likeliest type of each block. A rubric stands over a headline: in an article without one, the last line that
 * reads as a rubric is its headline.
 */
function chooseTypes(
  types: readonly OpenType[],
  scored: readonly ScoredBlock[],
  labels: readonly (Label | undefined)[],
  {blocks}: ArticleContext
): number[] {
  const chosen = scored.map(({scores}) => chooseType(types, scores))
  const headline = types.findIndex(({type}) => type === 'headline')
  const isSure = labels.some(label => label?.type === 'headline')
  // Of several headlines, a whole sentence is none.
  if (isSure || chosen.indexOf(headline) !== chosen.lastIndexOf(headline)) {
    for (const [at, {index, scores}] of scored.entries()) {
      if (chosen[at] !== headline || !/[^.]\.$/.test(blocks[index]?.text ?? '')) continue
      scores[headline] = -Infinity
      chosen[at] = chooseType(types, scores)
    }
  }
  barRelated(types, scored, labels, blocks, chosen)
  const kicker = types.findIndex(({type}) => type === 'kicker')
  const at = chosen.lastIndexOf(kicker)
  const isTitled = isSure || chosen.includes(headline)
  if (at === -1 || isTitled) return chosen
  const {scores, index} = scored[at] as ScoredBlock
  const isNear = (scores[headline] ?? -Infinity) > Math.max(...scores) - nearOdds
  if (!isNear || blocks[index]?.text.endsWith(':')) return chosen
  // It cannot be a rubric: what speaks for one counts for nothing.
  scores[kicker] = -Infinity
  chosen[at] = headline
  return chosen
}

/** A whole sentence, and no call to read on: `Xem toàn bộ bài nghiên cứu tại đây.` */
const sentence = /^(?!Mời |Xem |Cập nhật |Mục |Đọc )["“(]?[\p{Lu}\d].{24,}[^.]\.["”]?$/u

/**
 * Take no whole sentence right over the signature of the story for a pointer, unless one stands over it: of 256 such
 * lines in labelled articles and mirrors, none is.
 */
function barRelated(
  types: readonly OpenType[],
  scored: readonly ScoredBlock[],
  labels: readonly (Label | undefined)[],
  blocks: readonly Block[],
  chosen: number[]
): void {
  const related = types.findIndex(({type}) => type === 'related')
  const isSignature = (label: Label | undefined) => label?.type === 'byline' || label?.type === 'credit'
  // An author may stand under the headline as well.
  const first = labels.findIndex((label, at) => at > 1 && isSignature(label))
  for (const [at, {index, scores}] of scored.entries()) {
    if (chosen[at] !== related || !isSignature(labels[index + 1]) || (first !== -1 && first < index)) continue
    const above = scored[at - 1]?.index === index - 1 ? types[chosen[at - 1] as number]?.type : labels[index - 1]?.type
    if (above === 'related' || !sentence.test(blocks[index]?.text ?? '')) continue
    scores[related] = -Infinity
    chosen[at] = chooseType(types, scores)
  }
}

/**
 * Score the blocks that no construct recognised, without a profile.
 *
 * @param types Types that evidence may speak for.
 * @param labels A label for each block that was recognised.
 * @param context Context of the article.
 * @param keepRows Keep the features of each block, for reasons or a profile.
 * @returns The open blocks, in order.
 */
export function scoreOpen(
  types: readonly OpenType[],
  labels: readonly (Label | undefined)[],
  context: ArticleContext,
  keepRows = false
): ScoredBlock[] {
  const known = model()
  const body = known.labels.indexOf('paragraph')
  const {blocks} = context
  const isPage = findPage(blocks, labels)
  const titled = blocks.some(({hints}) => hints.heading === 1)
  const weighed: {index: number; learned: readonly number[]; row: Int32Array | undefined}[] = []
  measure(createView(context, labels), (index, row) => {
    weighed.push({index, learned: scoreRow(known.trees, row), row: keepRows ? row.slice() : undefined})
  })
  return weighed.map(({index, learned, row}) => {
    const block = blocks[index] as Block
    context.index = index
    const marked = titled || block.hints !== noHints ? namesOfHints(block.hints, titled) : none
    const hints: readonly HintName[] = isAfterStory(context) ? [...marked, 'afterSignature'] : marked
    const plain = learned[body] as number
    const isLost = (type: string) => type === 'residue' && block.text.length < shortLine && !isPage(index)
    // What runs on is the story, whatever stands above it; of 119 lines in capitals amid labelled stories 3 are captions.
    const isNone = (type: string) =>
      type === 'caption' && (block.text.length > longestCaption || isInCapitals(block.text))
    const scores = types.map(({type, column, scorer, rare}) => {
      const own = scorer?.score && !rare ? plain + scorer.score(block, context) : (learned[column] ?? plain)
      return own + hintWeight(hints, scorer?.hints) - (rare || isNone(type) ? rareOdds : isLost(type) ? lostOdds : 0)
    })
    return {index, scores, hints, row}
  })
}

/**
 * Say where a page may have left short lines that only evidence speaks for: under a story, and over one where
 * constructs are sure of something that belongs to no story. Elsewhere they are a title, or all there is.
 */
function findPage(blocks: readonly Block[], labels: readonly (Label | undefined)[]): (index: number) => boolean {
  const story = blocks.findIndex(({text}) => text.length >= shortestStory)
  const isFramed = labels.slice(0, story).some(label => label !== undefined && frame.has(label.type))
  return index => story !== -1 && (index > story || isFramed)
}

const frame: ReadonlySet<string> = new Set(['residue', 'kicker', 'timestamp', 'keywords'])
/** The shortest block that may be a story, and the longest line that is no residue by evidence where there is none. */
const shortestStory = 100
const shortLine = 60

/** How much less likely than body text a label is that only constructs give, until a house says otherwise. */
const rareOdds = 6

/** Longest caption by evidence alone; one that carries its credit may be longer. */
const longestCaption = 420

/** Say whether a line is set in capitals throughout. */
function isInCapitals(text: string): boolean {
  // Nearly all lines have a small letter as their second.
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)
}

/** How much less likely residue is where no page shows, until a house says otherwise. */
const lostOdds = 3

const none: readonly HintName[] = []

/** What hints add: the model is learned from plain text, which has no markup. */
function hintWeight(names: readonly HintName[], weights: HintWeights = {}): number {
  let sum = 0
  for (const name of names) sum += weights[name] ?? 0
  return sum
}
