import type {Block} from '../block/block.ts'
import type {BlockShape} from '../model/features/shape.ts'
import {model} from '../model/index.ts'
import {leafOf} from '../model/trees.ts'
import type {Evidence} from '../tree/index.ts'
import type {OptionSchema} from '../util/options.ts'

/**
 * What a newspaper's corrected articles have taught, as plain data: what each fact adds to the score of each label.
 *
 * `learnHouse` of `tinast/house` makes it. What constructs are sure of stays as it is.
 */
export interface House {
  /** Says that this is a profile, and of which version. */
  tinast: 'house/2'
  /** Version of the shipped model that it was learned on: with another, it says nothing. */
  model: string
  /** Name of the newspaper, such as its domain. */
  name?: string | undefined
  /** Labels, in the order of the weights. */
  labels: readonly string[]
  /** How many corrected articles it was learned from. */
  articles: number
  /** How many that nobody corrected it was learned from beside them. */
  others?: number
  /** Weights by fact, one for each label, in hundredths of log-odds. */
  weights: Readonly<Record<string, readonly number[]>>
}

/** What `house` may be, as an option. */
export const houseSchema: OptionSchema = [isHouse, 'a profile that `learnHouse` of this version has made']

/** The most facts that a profile may hold. */
const mostFacts = 5000

function isHouse(value: unknown): boolean {
  const {tinast, model: version, labels, weights} = (value ?? {}) as Partial<House>
  if (
    tinast !== 'house/2' ||
    version !== model().version ||
    !Array.isArray(labels) ||
    !labels.every(label => typeof label === 'string')
  )
    return false
  if (typeof weights !== 'object' || weights === null || Array.isArray(weights)) return false
  const rows = Object.values(weights)
  return rows.length <= mostFacts && rows.every(row => isRow(row, labels.length))
}

function isRow(row: unknown, length: number): boolean {
  return Array.isArray(row) && row.length === length && row.every(weight => Number.isFinite(weight))
}

/** A block as facts of a house see it. */
export interface HouseView {
  blocks: readonly Block[]
  shapes: readonly BlockShape[]
  /** What each block is without the house: what a construct is sure of, or the likeliest label. */
  types: readonly (string | undefined)[]
  /** The label that is second likeliest, for blocks that no construct is sure of. */
  seconds: readonly (string | undefined)[]
  /** Features of the blocks that no construct is sure of. */
  rows: readonly (Int32Array | undefined)[]
  firstLong: number
  lastLong: number
}

/** Lines up to this length may be known by their words. */
const longestLine = 80
/** Lines up to this length may be known by how they begin and end. */
const longestShort = 240

/**
 * Name what is seen of a block: its words where it is short, how it begins and ends, where it stands, what stands
 * beside it, what it would be without the house, and what the trees of the model answer of it (He et al., "Practical
 * Lessons from Predicting Clicks on Ads at Facebook", ADKDD 2014: leaves of boosted trees as features of a linear model).
 *
 * @param view Article.
 * @param index Index of the block.
 * @returns Names of facts.
 */
export function factsOf(view: HouseView, index: number): string[] {
  const {blocks, shapes, types, seconds, firstLong, lastLong} = view
  const {text} = blocks[index] as Block
  const {length, end} = shapes[index] as BlockShape
  const own = types[index] ?? '-'
  const zone = index < firstLong ? 'head' : index > lastLong ? 'tail' : 'body'
  const size = sizeOf(length)
  const facts = [
    `is ${own}`,
    `is ${own}, else ${seconds[index] ?? '-'}`,
    `is ${own}, ${size}, ends ${end}`,
    `is ${own} in ${zone}`,
    `${size} in ${zone}`,
    `from top ${Math.min(index, 6)}, ${size}`,
    `from end ${Math.min(blocks.length - 1 - index, 6)}, ${size}`,
    `after ${types[index - 1] ?? '-'} in ${zone}`,
    `before ${types[index + 1] ?? '-'} in ${zone}`,
    `is ${own}, after ${types[index - 1] ?? '-'}, before ${types[index + 1] ?? '-'}`,
    `${size} in ${zone}, ends ${end}`,
    `${size}, after ${shapeOf(shapes[index - 1])}`,
    `${size}, before ${shapeOf(shapes[index + 1])}`,
    `${size}, ends ${end}, after ${types[index - 1] ?? '-'}`,
    `${size}, ends ${end}, before ${types[index + 1] ?? '-'}`
  ]
  if (length <= longestLine) facts.push(`line ${keyOf(text)}`)
  if (length <= longestShort) {
    const words = keyOf(text).split(' ')
    facts.push(`begins ${words.slice(0, 2).join(' ')}`, `ends ${words.slice(-2).join(' ')}`)
  }
  const before = blocks[index - 1]?.text ?? ''
  if (before !== '' && before.length <= longestLine) facts.push(`after line ${keyOf(before)}`)
  const row = view.rows[index]
  if (row) facts.push(...leavesOf(row))
  return facts
}

/** So many trees are asked, every second of the first: the first say most, and two after one another say alike. */
const askedTrees = 60
const treeStep = 2

function leavesOf(row: Int32Array): string[] {
  const {trees} = model()
  return Array.from({length: askedTrees}, (_, at) => `tree ${at * treeStep}: ${leafOf(trees, at * treeStep, row)}`)
}

function shapeOf(shape: BlockShape | undefined): string {
  return shape ? `${sizeOf(shape.length)} that ends ${shape.end}` : '-'
}

function sizeOf(length: number): string {
  if (length < 25) return 'tiny'
  if (length < 60) return 'short'
  if (length < 130) return 'line'
  return length < 250 ? 'long' : 'paragraph'
}

/** The words of a line in small letters; all numbers are one. */
function keyOf(text: string): string {
  return text
    .slice(0, longestShort)
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A profile made ready. */
export interface CompiledHouse {
  labels: readonly string[]
  /** Add what the facts of a block say to the scores of its labels. */
  add(facts: readonly string[], scores: number[], columns: readonly number[]): void
  /** Say which facts spoke for a label. */
  reasons(facts: readonly string[], label: string): Evidence[]
}

const compiled = new WeakMap<House, CompiledHouse>()

/**
 * Make a profile ready; the same value is made ready once.
 *
 * @param house Profile, checked.
 * @returns The profile.
 */
export function compileHouse(house: House): CompiledHouse {
  const known = compiled.get(house)
  if (known) return known
  const rows = new Map(Object.entries(house.weights))
  const {labels} = house
  const made: CompiledHouse = {
    labels,
    add(facts, scores, columns) {
      for (const fact of facts) {
        const row = rows.get(fact)
        if (!row) continue
        for (let at = 0; at < row.length; at++) {
          const column = columns[at] as number
          if (column !== -1) scores[column] = (scores[column] as number) + (row[at] as number) / 100
        }
      }
    },
    reasons(facts, label) {
      const column = labels.indexOf(label)
      return facts.flatMap(fact => {
        const weight = rows.get(fact)?.[column] ?? 0
        return weight === 0 ? [] : [{feature: `house:${fact}`, weight: weight / 100}]
      })
    }
  }
  compiled.set(house, made)
  return made
}
