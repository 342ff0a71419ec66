/**
 * Learns the weights of the model from `../shared/corpus` (or TINAST_SHARED) and writes them to `src/model/weights`.
 *
 *   npm run train            learn and write
 *   npm run train -- --check leave publishers out in turn and print how well the rest labels them
 */
import fs from 'node:fs'
import path from 'node:path'
import {base, digit, step} from '../codec.ts'
import {featureCount} from '../features/index.ts'
import {readings} from '../words/table.ts'
import {type Dataset, readGold, readLabelled} from './dataset.ts'
import {check} from './evaluate.ts'
import {labels, learn, measureApart, settings} from './learn.ts'
import {say} from './log.ts'
import {checksumOf, learnWords, linesOf, readLines} from './words.ts'

const corpus = path.join(process.env.TINAST_SHARED ?? '../shared', 'corpus')
const folder = 'src/model/weights'
const gold = readGold(path.join(corpus, 'dev'))
const labelled = readLabelled(path.join(corpus, 'raw.ndjson'))
const all = [...gold.examples, ...labelled.examples]
const blocks = path.join(corpus, 'blocks-weak.ndjson.gz')
const marked = readLines(blocks)
measureApart(all, marked)
if (process.argv.includes('--check')) check(gold.examples, labelled.examples)
else {
  writeWords()
  write()
}

function writeWords(): void {
  const {bias, steps, size} = learnWords([...marked, ...linesOf(all)])
  fs.writeFileSync(
    `${folder}/words.ts`,
    `/**
 * Weights of words and pairs of words, packed. Written by \`npm run train\`; do not edit.
 *
 * Learned from ${path.basename(blocks)}, SHA-256 ${checksumOf(blocks)},
 * and from the articles that weights.ts names.
 */
export const wordWeights: {bias: readonly number[]; size: number; columns: readonly string[]} = {
  bias: [${bias.join(', ')}],
  size: ${size},
  columns: [
${readings.map((_, reading) => `    '${columnOf(steps, reading)}'`).join(',\n')}
  ]
}
`
  )
}

function columnOf(steps: Int8Array, reading: number): string {
  return Array.from(
    steps.filter((_, at) => at % readings.length === reading),
    step
  ).join('')
}

function write(): void {
  const {start, trees} = learn(all)
  const questions = trees.flatMap(tree => tree.questions)
  const cuts = [...new Set(questions.map(({cut}) => cut))].sort((a, b) => a - b)
  const number = (value: number) => digit(Math.floor(value / base)) + digit(value % base)
  const asked = questions.map(({feature, cut}) => number(feature) + number(cuts.indexOf(cut))).join('')
  const scores = trees
    .flatMap(({leaves}) => leaves)
    .flatMap(leaf => Array.from(leaf, score => step(score * settings.scale)))
    .join('')
  fs.writeFileSync(
    `${folder}/trees.ts`,
    `import type {PackedTrees} from '../trees.ts'

/**
 * What was learned, packed. Written by \`npm run train\`; do not edit.
 *
 * Learned from the gold labels of ${countOf(gold)} articles, SHA-256 of texts and labels
 * ${gold.checksum},
 * and from labels (src/model/train/labels.tsv) of ${countOf(labelled)} articles, SHA-256 of texts and labels
 * ${labelled.checksum}.
 */
export const weights: PackedTrees = {
  labels: [${labels.map(label => `'${label}'`).join(', ')}],
  features: ${featureCount},
  start: [${Array.from(start, value => Math.round(value * 100) / 100).join(', ')}],
  scale: ${settings.scale},
  cuts: [${cuts.join(', ')}],
  questions:
    '${asked}',
  leaves:
    '${scores}'
}
`
  )
  say(`${countOf(gold)} + ${countOf(labelled)} articles; ${asked.length + scores.length} characters`)
}

function countOf({examples}: Dataset): number {
  return examples.filter(({short}) => !short).length
}
