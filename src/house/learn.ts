import type {Position} from 'unist'
import {type Block, hasText} from '../block/block.ts'
import {blocksOf, type LabelledBlock} from '../export/labels.ts'
import {model} from '../model/index.ts'
import {recognizeCertain} from '../recognize/classify/certain.ts'
import {createHouseView} from '../recognize/classify/house-view.ts'
import {openTypes} from '../recognize/classify/open-types.ts'
import {scoreOpen} from '../recognize/classify/score.ts'
import type {Extension} from '../recognize/construct.ts'
import {grammarOf} from '../recognize/extension/compile.ts'
import {factsOf, type House} from '../recognize/house.ts'
import {segment} from '../recognize/segment/index.ts'
import {readText} from '../text/read/lines.ts'
import type {Article} from '../tree/index.ts'
import {blockLabels} from '../tree/schema.ts'
import {anything, aString, assertOptions} from '../util/options.ts'
import {spread} from '../util/spread.ts'
import {fit, fitWithOthers, type HouseExample, type Weights} from './fit.ts'

/** Options of `learnHouse`. */
export interface LearnHouseOptions {
  /** Name of the newspaper, such as its domain. */
  name?: string | undefined
  /**
   * Articles of the newspaper that nobody corrected, as they were read: its habits show in them too. Of more than 80,
   * some are left out; so are those that were corrected.
   */
  others?: readonly Article[] | undefined
  /** The extensions that its articles will be read with. */
  extensions?: Extension | undefined
}

/** The most bytes that a profile takes as JSON. */
const mostBytes = 28_000
/** Weights smaller than this, in hundredths, say nothing. */
const leastWeight = 4
/** So many articles that nobody corrected are looked at, and so much counts one of their lines beside one that was corrected. */
const mostOthers = 80
const weightOfOthers = 0.1
/** A line must stand in so many articles to be known by its words, unless corrections gave it another label. */
const recurring = 2

/**
 * Learn what is peculiar to a newspaper from a few articles whose labels a person corrected.
 *
 * Deterministic: the same articles give the same profile. What constructs are sure of is not learned. With `others`, a few
 * corrected articles teach more, and even none teach something: what most articles of a newspaper do, the others do too.
 *
 * @param articles Corrected articles, each as its blocks in order; there may be none.
 * @param options Options.
 * @returns The profile, as plain data of at most 30 kB.
 * @throws TypeError where articles are no arrays of blocks.
 * @throws RangeError where a label or an option is not known.
 */
export function learnHouse(articles: readonly (readonly LabelledBlock[])[], options: LearnHouseOptions = {}): House {
  assertOptions(options, {name: aString, others: articlesSchema, extensions: anything})
  checkArticles(articles)
  const seen: SeenFacts = {numbers: new Map(), counts: []}
  const corrected = articles.map(blocks => examplesOf(blocks, options.extensions, seen))
  const others = uncorrected(options.others ?? [], articles)
  const beside = others
    .flatMap(blocks => examplesOf(blocks, options.extensions, seen))
    .map(example => ({...example, weight: weightOfOthers}))
  const {size} = seen.numbers
  const weights =
    beside.length === 0
      ? fit(corrected, size, blockLabels.length)
      : fitWithOthers(corrected.flat(), beside, size, blockLabels.length)
  return {
    tinast: 'house/2',
    model: model().version,
    ...(options.name !== undefined && {name: options.name}),
    labels: [...blockLabels],
    articles: articles.length,
    ...(others.length > 0 && {others: others.length}),
    weights: pack(seen, weights)
  }
}

/** What trees of articles must be. */
const articlesSchema = [
  (value: unknown) => Array.isArray(value) && value.every(tree => (tree as Article | null)?.type === 'article'),
  'an array of articles'
] as const

/** The blocks of the articles that nobody corrected, evenly spread where there are too many. */
function uncorrected(trees: readonly Article[], corrected: readonly (readonly LabelledBlock[])[]): LabelledBlock[][] {
  const known = new Set(corrected.map(wordsOf))
  return spread(
    trees.map(blocksOf).filter(blocks => !known.has(wordsOf(blocks))),
    mostOthers
  )
}

function wordsOf(blocks: readonly LabelledBlock[]): string {
  return blocks.map(({text}) => text).join('\n')
}

function checkArticles(articles: unknown): void {
  if (!Array.isArray(articles)) throw new TypeError('Expected an array of articles')
  for (const [index, blocks] of articles.entries()) {
    if (!Array.isArray(blocks)) throw new TypeError(`Article ${index + 1} is no array of blocks`)
    for (const {label, text} of blocks as Partial<LabelledBlock>[]) {
      if (typeof text !== 'string') throw new TypeError(`A block of article ${index + 1} has no text`)
      if (!(blockLabels as readonly unknown[]).includes(label)) {
        throw new RangeError(`Unknown label \`${String(label)}\`; known labels: ${blockLabels.join(', ')}`)
      }
    }
  }
}

/** The facts of all examples. */
interface SeenFacts {
  /** Their numbers. */
  numbers: Map<string, number>
  /** In how many articles each stands. */
  counts: number[]
}

/** The blocks of an article that no construct is sure of, as examples. */
function examplesOf(
  labelled: readonly LabelledBlock[],
  extensions: Extension | undefined,
  {numbers, counts}: SeenFacts
): HouseExample[] {
  const grammar = grammarOf(extensions)
  const texts = labelled.map(({text}) => text.replace(/[\r\n\u2028\u2029]+/g, ' '))
  const blocks = segment(readText(texts.join('\n'), 'paragraph'), grammar.credits).filter(hasText)
  const {context, labels} = recognizeCertain(blocks, grammar)
  const types = openTypes(model(), grammar, blockLabels)
  const columns = blockLabels.map(label => types.findIndex(({type}) => type === label))
  const scored = scoreOpen(types, labels, context, true)
  const view = createHouseView(types, scored, labels, context)
  const examples: HouseExample[] = []
  const own = new Set<number>()
  for (const {index, scores} of scored) {
    // Each text is a line of its own.
    const {start} = (blocks[index] as Block).content.position(0, 1) as Position
    const {label} = labelled[start.line - 1] as LabelledBlock
    const facts = factsOf(view, index).map(fact => numberOf(fact, numbers))
    for (const fact of facts) own.add(fact)
    const base = columns.map(column => scores[column] as number)
    const wanted = blockLabels.map(known => Number(known === label))
    examples.push({facts, base, wanted, weight: 1})
  }
  for (const fact of own) counts[fact] = (counts[fact] ?? 0) + 1
  return examples
}

function numberOf(fact: string, numbers: Map<string, number>): number {
  const known = numbers.get(fact)
  if (known !== undefined) return known
  numbers.set(fact, numbers.size)
  return numbers.size - 1
}

/** Keep the facts that say most, until the profile is as large as it may be. */
function pack({numbers, counts}: SeenFacts, weights: Weights): House['weights'] {
  const width = blockLabels.length
  const rows = [...numbers].map(([fact, number]) => {
    const row = Array.from(weights.subarray(number * width, (number + 1) * width), weight => Math.round(weight * 100))
    return {fact, row, strength: Math.max(...row.map(Math.abs)) * Math.min(counts[number] as number, recurring)}
  })
  rows.sort((a, b) => b.strength - a.strength || (a.fact < b.fact ? -1 : 1))
  const kept: Record<string, number[]> = Object.create(null)
  let bytes = 0
  for (const {fact, row} of rows) {
    if (Math.max(...row.map(Math.abs)) < leastWeight) continue
    bytes += JSON.stringify(fact).length * 2 + JSON.stringify(row).length
    if (bytes > mostBytes) break
    kept[fact] = row
  }
  return {...kept}
}
