/**
 * Learns the weights of the model from `../shared/corpus` (or TINAST_SHARED) and writes them to `src/recognise/model`.
 *
 *   npm run train              learn and write
 *   npm run train -- --words   learn how captions and titles read as well, which takes a minute
 *   npm run train -- --check   leave publishers out in turn and print how well the rest labels them
 */
import fs from 'node:fs'
import path from 'node:path'
import {mostSteps, pack} from '../../src/recognise/model/pack.ts'
import {check} from './check.ts'
import {readGold, readLabelled} from './dataset.ts'
import {defaults, labels, learn, open} from './learn.ts'
import {checksumOf, learnWords, readLines} from './words.ts'

const corpus = path.join(process.env.TINAST_SHARED ?? '../shared', 'corpus')
const folder = 'src/recognise/model'
if (process.argv.includes('--words')) writeWords()
if (process.argv.includes('--only-words')) process.exit()
const gold = readGold(path.join(corpus, 'dev'))
const labelled = readLabelled(path.join(corpus, 'raw.ndjson'))
if (process.argv.includes('--check')) check(gold.examples, labelled.examples)
else write()

function writeWords(): void {
  const file = path.join(corpus, 'blocks-weak.ndjson.gz')
  const {bias, caption, title, lead, step} = learnWords(readLines(file))
  fs.writeFileSync(
    `${folder}/word-weights.ts`,
    `/**
 * Weights of words and pairs of words, packed. Written by \`npm run train -- --words\`; do not edit.
 *
 * Learned from ${path.basename(file)}, SHA-256 ${checksumOf(file)}.
 */
export const wordWeights: {
  bias: {caption: number; title: number; lead: number}
  step: number
  caption: string
  title: string
  lead: string
} = {
  bias: {caption: ${bias.caption}, title: ${bias.title}, lead: ${bias.lead}},
  step: ${step},
  caption:
    '${pack(Array.from(caption))}',
  title:
    '${pack(Array.from(title))}',
  lead:
    '${pack(Array.from(lead))}'
}
`
  )
}

function write(): void {
  const {emission, transitions} = learn([...gold.examples, ...labelled.examples], defaults)
  const scale = 12
  const steps = (values: Float64Array) => Array.from(values, value => Math.round(value * scale))
  const cut = [...emission, ...transitions].filter(value => Math.abs(value * scale) > mostSteps).length
  fs.writeFileSync(
    `${folder}/weights.ts`,
    `/**
 * Weights of the evidence, packed: log-odds times \`scale\`. Written by \`npm run train\`; do not edit.
 *
 * Learned from the gold labels of ${gold.examples.length} articles, SHA-256 of texts and labels
 * ${gold.checksum},
 * and from labels (test/model/labels.tsv) of ${labelled.examples.length} articles, SHA-256 of texts and labels
 * ${labelled.checksum}.
 */
export const weights: {
  scale: number
  labels: readonly string[]
  open: number
  transitions: string
  emission: string
} = {
  scale: ${scale},
  labels: [${labels.map(label => `'${label}'`).join(', ')}],
  open: ${open.length},
  transitions:
    '${pack(steps(transitions))}',
  emission:
    '${pack(steps(emission))}'
}
`
  )
  console.log(`${gold.examples.length} + ${labelled.examples.length} articles; ${cut} weights cut to their range`)
}
