/**
 * Writes `src/recognise/model/weights.ts` from the gold labels in a folder.
 *
 *   npm run train            learn and write
 *   npm run train -- --check leave publishers out in turn and print how well the rest labels them
 */
import fs from 'node:fs'
import {featureNames} from '../../src/recognise/model/features.ts'
import {type Example, readExamples} from './dataset.ts'
import {defaults, labels, learn, predict} from './learn.ts'

const folder = process.env.GOLD ?? '../shared/corpus/dev'
const {examples, checksum} = readExamples(folder)
const settings = {
  penalty: Number(process.env.PENALTY ?? defaults.penalty),
  rounds: Number(process.env.ROUNDS ?? defaults.rounds)
}
if (process.argv.includes('--check')) check(examples)
else write()

function check(all: readonly Example[]): void {
  const publishers = [...new Set(all.map(example => example.publisher))].sort()
  const folds = Number(process.env.FOLDS ?? 10)
  const confusions = new Map<string, number>()
  const misses: string[] = []
  let right = 0
  let total = 0
  let sure = 0
  let sureRight = 0
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(publishers.filter((_, index) => index % folds === fold))
    const weights = learn(
      all.filter(example => !out.has(example.publisher)),
      settings
    )
    for (const example of all.filter(({publisher}) => out.has(publisher))) {
      const predictions = predict(example.rows, weights)
      example.rows.forEach((row, index) => {
        const {label, confidence} = predictions[index] as {label: string; confidence: number}
        const got =
          row.certain ?? (['credit', 'timestamp', 'keywords', 'kicker'].includes(row.gold) ? '(not scored)' : label)
        if (row.cut) return
        total++
        const good = got === row.gold
        if (good) right++
        else {
          const key = `${row.gold} → ${got}${row.certain ? ' (certain)' : ''}`
          confusions.set(key, (confusions.get(key) ?? 0) + 1)
          misses.push(`${example.id}:${row.line} ${key} ${confidence.toFixed(2)}: ${row.text.slice(0, 100)}`)
        }
        if (confidence >= 0.9) {
          sure++
          if (good) sureRight++
        }
      })
    }
  }
  console.log(
    `publishers left out in ${folds} turns: lines right ${((100 * right) / total).toFixed(2)} of ${total}; with confidence of 0.9 and more ${((100 * sureRight) / sure).toFixed(2)} of ${sure}`
  )
  console.log(
    [...confusions]
      .sort((a, b) => b[1] - a[1])
      .map(([key, count]) => `${count} ${key}`)
      .join('\n')
  )
  if (process.env.ERRORS) console.log(misses.join('\n'))
}

function write(): void {
  const {emission, transitions} = learn(examples, settings)
  const scale = 50
  const round = (value: number) => Math.round(value * scale) || 0
  const rows = featureNames.flatMap((name, feature) => {
    const row = labels.map((_, label) => round(emission[feature * labels.length + label] as number))
    return row.some(value => value !== 0) ? [`  '${name}': [${row.join(', ')}]`] : []
  })
  const text = `/**
 * Weights of the evidence, in log-odds times \`scale\`. Written by \`npm run train\`; do not edit.
 *
 * Learned from ${examples.length} articles; SHA-256 of texts and labels:
 * ${checksum}
 */
export const weights: {
  scale: number
  labels: readonly string[]
  transitions: readonly number[]
  emission: Readonly<Record<string, readonly number[]>>
} = {
  scale: ${scale},
  labels: [${labels.map(label => `'${label}'`).join(', ')}],
  transitions: [${Array.from(transitions, round).join(', ')}],
  emission: {
${rows.join(',\n')}
  }
}
`
  fs.writeFileSync('src/recognise/model/weights.ts', text)
}
