/** Learns the weights of the model: regularised maximum likelihood, always the same from the same examples. */
import {marginals} from '../../src/recognise/model/crf.ts'
import {featureCount} from '../../src/recognise/model/features.ts'
import type {Example, Row} from './dataset.ts'

export const labels = [
  'paragraph',
  'headline',
  'lead',
  'subheading',
  'caption',
  'related',
  'byline',
  'residue',
  'kicker',
  'credit',
  'timestamp',
  'keywords',
  'other'
]
/** Labels that the model may give. */
export const open = labels.slice(0, 8)

export interface Weights {
  emission: Float64Array
  transitions: Float64Array
}

export interface Settings {
  /** Strength of the penalty on large weights. */
  penalty: number
  rounds: number
}

export const defaults: Settings = {penalty: 0.7, rounds: 160}
const width = labels.length

/** Learn weights from examples. */
export function learn(examples: readonly Example[], {penalty, rounds}: Settings = defaults): Weights {
  const size = featureCount * width
  const weights = new Float64Array(size + width * width)
  const squares = new Float64Array(weights.length).fill(1e-6)
  const gradient = new Float64Array(weights.length)
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < weights.length; at++) gradient[at] = -penalty * (weights[at] as number)
    const view = {emission: weights.subarray(0, size), transitions: weights.subarray(size)}
    for (const {rows} of examples) addGradient(rows, view, gradient.subarray(0, size), gradient.subarray(size))
    for (let at = 0; at < weights.length; at++) {
      const step = gradient[at] as number
      squares[at] = (squares[at] as number) + step * step
      weights[at] = (weights[at] as number) + (0.5 * step) / Math.sqrt(squares[at] as number)
    }
  }
  return {emission: weights.subarray(0, size), transitions: weights.subarray(size)}
}

function addGradient(rows: readonly Row[], weights: Weights, emission: Float64Array, transitions: Float64Array): void {
  const free = score(rows, weights)
  const expected = marginals(free, weights.transitions, width).probabilities
  rows.forEach((row, at) => {
    const gold = target(row)
    const probabilities = expected[at] as Float64Array
    for (const feature of row.features) {
      for (let label = 0; label < width; label++) {
        const delta = (label === gold ? 1 : 0) - (probabilities[label] as number)
        if (delta !== 0) emission[feature * width + label] = (emission[feature * width + label] as number) + delta
      }
    }
    if (at === 0) return
    const left = target(rows[at - 1] as Row)
    transitions[left * width + gold] = (transitions[left * width + gold] as number) + 1
  })
  addPairs(free, weights.transitions, transitions)
}

/** Subtract the expected counts of neighbours. */
function addPairs(scores: readonly Float64Array[], transitions: Float64Array, gradient: Float64Array): void {
  const count = scores.length
  const forward: Float64Array[] = []
  const backward: Float64Array[] = new Array(count)
  for (let at = 0; at < count; at++) {
    const row = new Float64Array(width)
    for (let label = 0; label < width; label++) {
      const own = (scores[at] as Float64Array)[label] as number
      row[label] =
        at === 0 || own === -Infinity
          ? own
          : own + sum(left => (forward[at - 1]![left] as number) + (transitions[left * width + label] as number))
    }
    forward.push(row)
  }
  for (let at = count - 1; at >= 0; at--) {
    const row = new Float64Array(width)
    if (at < count - 1) {
      for (let label = 0; label < width; label++) {
        row[label] = sum(
          right =>
            (scores[at + 1]![right] as number) +
            (backward[at + 1]![right] as number) +
            (transitions[label * width + right] as number)
        )
      }
    }
    backward[at] = row
  }
  const total = count ? sum(label => forward[count - 1]![label] as number) : 0
  for (let at = 1; at < count; at++) {
    for (let left = 0; left < width; left++) {
      const before = forward[at - 1]![left] as number
      if (before === -Infinity) continue
      for (let right = 0; right < width; right++) {
        const own = scores[at]![right] as number
        if (own === -Infinity) continue
        const probability = Math.exp(
          before + own + (transitions[left * width + right] as number) + (backward[at]![right] as number) - total
        )
        gradient[left * width + right] = (gradient[left * width + right] as number) - probability
      }
    }
  }
}

function sum(value: (index: number) => number): number {
  let most = -Infinity
  for (let index = 0; index < width; index++) most = Math.max(most, value(index))
  if (most === -Infinity) return -Infinity
  let total = 0
  for (let index = 0; index < width; index++) total += Math.exp(value(index) - most)
  return most + Math.log(total)
}

/** Column that the model is to learn for a row. */
export function target(row: Row): number {
  const type = row.certain ?? row.gold
  const at = labels.indexOf(type)
  return at === -1 ? labels.indexOf('other') : at
}

/** Scores of an article's rows. */
export function score(rows: readonly Row[], weights: Weights): Float64Array[] {
  return rows.map(row => {
    const out = new Float64Array(width).fill(-Infinity)
    const fixed = row.certain !== undefined || !open.includes(row.gold)
    if (fixed) {
      out[target(row)] = 0
      return out
    }
    for (let label = 0; label < open.length; label++) {
      let total = 0
      for (const feature of row.features) total += weights.emission[feature * width + label] as number
      out[label] = total
    }
    return out
  })
}

/** Label an article: the most probable label of every row, with its probability. */
export function predict(rows: readonly Row[], weights: Weights): {label: string; confidence: number}[] {
  return marginals(score(rows, weights), weights.transitions, width).probabilities.map(row => {
    const best = row.indexOf(Math.max(...row))
    return {label: labels[best] as string, confidence: row[best] as number}
  })
}
