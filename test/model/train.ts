/**
 * Learns the weights of the model from `../shared/corpus` (or TINAST_SHARED) and writes them to `src/recognise/model`.
 *
 *   npm run train            learn and write
 *   npm run train -- --check leave publishers out in turn and print how well the rest labels them
 */
import fs from 'node:fs'
import path from 'node:path'
import {featureCount} from '../../src/recognise/model/features.ts'
import {base, digit, step} from '../../src/recognise/model/pack.ts'
import type {Node} from './boost.ts'
import {check} from './check.ts'
import {type Dataset, readGold, readLabelled} from './dataset.ts'
import {labels, learn, measureApart} from './learn.ts'
import {checksumOf, learnWords, linesOf, readLines} from './words.ts'

const corpus = path.join(process.env.TINAST_SHARED ?? '../shared', 'corpus')
const folder = 'src/recognise/model'
/** Steps that make one unit of a score. */
const scale = 25
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
  const {bias, columns, size} = learnWords([...marked, ...linesOf(all)])
  fs.writeFileSync(
    `${folder}/word-weights.ts`,
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
${columns.map(column => `    '${Array.from(column, step).join('')}'`).join(',\n')}
  ]
}
`
  )
}

function write(): void {
  const {start, trees} = learn(all)
  const cuts = [...new Set(trees.flatMap(cutsOf))].sort((a, b) => a - b)
  const packed = trees.map(tree => packTree(tree, cuts)).join('')
  fs.writeFileSync(
    `${folder}/weights.ts`,
    `import type {PackedTrees} from './trees.ts'

/**
 * What was learned, packed. Written by \`npm run train\`; do not edit.
 *
 * Learned from the gold labels of ${countOf(gold)} articles, SHA-256 of texts and labels
 * ${gold.checksum},
 * and from labels (test/model/labels.tsv) of ${countOf(labelled)} articles, SHA-256 of texts and labels
 * ${labelled.checksum}.
 */
export const weights: PackedTrees & {features: number} = {
  labels: [${labels.map(label => `'${label}'`).join(', ')}],
  features: ${featureCount},
  start: [${Array.from(start, value => Math.round(value * 100) / 100).join(', ')}],
  scale: ${scale},
  cuts: [${cuts.join(', ')}],
  nodes:
    '${packed}'
}
`
  )
  console.log(`${countOf(gold)} + ${countOf(labelled)} articles; ${packed.length} characters`)
}

function countOf({examples}: Dataset): number {
  return examples.filter(({short}) => !short).length
}

function cutsOf(node: Node): number[] {
  return node.yes && node.no ? [node.cut, ...cutsOf(node.yes), ...cutsOf(node.no)] : []
}

function packTree(node: Node, cuts: readonly number[]): string {
  if (!node.yes || !node.no) return `~${Array.from(node.scores, score => step(score * scale)).join('')}`
  const number = (value: number) => digit(Math.floor(value / base)) + digit(value % base)
  return number(node.feature) + number(cuts.indexOf(node.cut)) + packTree(node.yes, cuts) + packTree(node.no, cuts)
}
