/** Packs what was learned into the files of `src/model/weights`. */
import fs from 'node:fs'
import {base} from '../codec.ts'
import {featureChecksum} from '../features/table.ts'
import {labels} from '../labels.ts'
import type {PackedTrees} from '../trees.ts'
import {hasWeights, longestGap, readings, rows, stepOf, type WordTable} from '../words/table.ts'
import type {Ensemble} from './boost.ts'
import {digit, step} from './encode.ts'
import {dataStamp} from './stamp.ts'

const folder = new URL('../weights/', import.meta.url)

/**
 * Pack trees.
 *
 * @param ensemble Trees as they were learned.
 * @param scale Steps that make one unit of a score.
 * @param temperature What scores are divided by where a probability is made of them.
 * @returns Trees as they are kept.
 */
export function packTrees({start, trees}: Ensemble, scale: number, temperature: number): PackedTrees {
  const questions = trees.flatMap(tree => tree.questions)
  const cuts = [...new Set(questions.map(({cut}) => cut))].sort((a, b) => a - b)
  const number = (value: number) => digit(Math.floor(value / base)) + digit(value % base)
  return {
    labels,
    features: featureChecksum,
    data: dataStamp(),
    start: Array.from(start, value => Math.round(value * 100) / 100),
    scale,
    temperature,
    cuts,
    questions: questions.map(({feature, cut}) => number(feature) + number(cuts.indexOf(cut))).join(''),
    leaves: trees
      .flatMap(({leaves}) => leaves)
      .flatMap(leaf => Array.from(leaf, score => step(score * scale)))
      .join('')
  }
}

/**
 * Write trees.
 *
 * @param packed Trees.
 * @param sources What they were learned from, a line each.
 */
export function writeTrees(packed: PackedTrees, sources: readonly string[]): void {
  const {labels, features, data, start, scale, temperature, cuts, questions, leaves} = packed
  fs.writeFileSync(
    new URL('trees.ts', folder),
    `import type {PackedTrees} from '../trees.ts'

/**
 * What was learned, packed. Written by \`npm run train\`; do not edit.
 *
 * Learned from (SHA-256 of texts and labels)
${sources.map(source => ` * - ${source}`).join('\n')}
 */
export const weights: PackedTrees = {
  labels: [${labels.map(label => `'${label}'`).join(', ')}],
  features: '${features}',
  data: '${data}',
  start: [${start.join(', ')}],
  scale: ${scale},
  temperature: ${temperature},
  cuts: [${cuts.join(', ')}],
  questions:
    '${questions}',
  leaves:
    '${leaves}'
}
`
  )
}

/**
 * Write the weights of words.
 *
 * @param table Weights.
 * @param source What they were learned from, besides the articles that the trees name.
 */
export function writeWords(table: WordTable, source: string): void {
  const {bias, size} = table
  const kept = Array.from({length: rows}, (_, row) => row).filter(row => hasWeights(table, row))
  const column = (reading: number) => kept.map((_, place) => step(stepOf(table, place, reading))).join('')
  fs.writeFileSync(
    new URL('words.ts', folder),
    `/**
 * Weights of words and pairs of words, packed. Written by \`npm run train\`; do not edit.
 *
 * Learned from ${source},
 * and from the articles that trees.ts names.
 */
export const wordWeights: {bias: readonly number[]; size: number; gaps: string; columns: readonly string[]} = {
  bias: [${bias.join(', ')}],
  size: ${size},
  gaps: '${gapsOf(kept)}',
  columns: [
${readings.map((_, reading) => `    '${column(reading)}'`).join(',\n')}
  ]
}
`
  )
}

/** The rows without weights before each row that has some, a character each; a longest gap is no row itself. */
function gapsOf(kept: readonly number[]): string {
  let next = 0
  return kept
    .map(row => {
      let text = ''
      for (; row - next >= longestGap; next += longestGap) text += digit(longestGap)
      text += digit(row - next)
      next = row + 1
      return text
    })
    .join('')
}
