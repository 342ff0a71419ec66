import type {Position} from 'unist'
import {type Block, hasText} from '../block/block.ts'
import type {LabelledBlock} from '../export/labels.ts'
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
import {blockLabels} from '../tree/schema.ts'
import {anything, aString, assertOptions} from '../util/options.ts'
import {fit, type HouseExample} from './fit.ts'

/** Options of `learnHouse`. */
export interface LearnHouseOptions {
  /** Name of the newspaper, such as its domain. */
  name?: string | undefined
  /** The extensions that its articles will be read with. */
  extensions?: Extension | undefined
}

/** The most bytes that a profile takes as JSON. */
const mostBytes = 28_000
/** Weights smaller than this, in hundredths, say nothing. */
const leastWeight = 4
/** A line must stand in so many articles to be known by its words, unless corrections gave it another label. */
const recurring = 2

/**
 * Learn what is peculiar to a newspaper from a few articles whose labels a person corrected.
 *
 * Deterministic: the same articles give the same profile. What constructs are sure of is not learned.
 *
 * @param articles Corrected articles, each as its blocks in order.
 * @param options Options.
 * @returns The profile, as plain data of at most 30 kB.
 * @throws TypeError where articles are no arrays of blocks.
 * @throws RangeError where a label or an option is not known.
 */
export function learnHouse(articles: readonly (readonly LabelledBlock[])[], options: LearnHouseOptions = {}): House {
  assertOptions(options, {name: aString, extensions: anything})
  checkArticles(articles)
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const seen = articles.map(blocks => examplesOf(blocks, options.extensions, numbers, counts))
  const weights = fit(seen, numbers.size, blockLabels.length)
  return {
    tinast: 'house/2',
    model: model().version,
    ...(options.name !== undefined && {name: options.name}),
    labels: [...blockLabels],
    articles: articles.length,
    weights: pack(numbers, counts, weights)
  }
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

/** The blocks of an article that no construct is sure of, as examples. */
function examplesOf(
  labelled: readonly LabelledBlock[],
  extensions: Extension | undefined,
  numbers: Map<string, number>,
  counts: number[]
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
    examples.push({facts, base, gold: (blockLabels as readonly string[]).indexOf(label)})
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
function pack(
  numbers: ReadonlyMap<string, number>,
  counts: readonly number[],
  weights: Float64Array
): House['weights'] {
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
