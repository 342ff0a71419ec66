/**
 * Sets the safe preset beside `fromText` on the same articles, in one run: `npx tsx test/bench/normalise.ts`.
 *
 * Articles are those of `../shared/corpus/dev` and `raw.ndjson` where they are, else the fixtures. Figures are medians
 * of rounds that take turns, so that noise meets all alike.
 */
import fs from 'node:fs'
import {fromText} from '../../src/index.ts'
import {normalizeTree, presetRules} from '../../src/normalize/index.ts'
import {fixturesOf} from '../support/fixtures.ts'
import {sharedFile} from '../support/shared.ts'

const rounds = Number(process.env.ROUNDS ?? 9)
const rules = presetRules()
const folder = sharedFile('corpus/dev', 'articles of the corpus; the fixtures stand in')
const raw = sharedFile('corpus/raw.ndjson', 'raw articles of the corpus')
const dev = folder
  ? fs
      .readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => fs.readFileSync(`${folder}/${name}`, 'utf8'))
  : fixturesOf('text').map(({input}) => input)

measure('articles of dev', dev)
if (raw) {
  const lines = fs.readFileSync(raw, 'utf8').split('\n').filter(Boolean)
  measure(
    'raw articles',
    lines.filter((_, index) => index % 6 === 0).map(line => JSON.parse(line).text as string)
  )
}

function measure(name: string, articles: readonly string[]): void {
  const trees = articles.map(article => fromText(article))
  const clean = structuredClone(trees)
  for (const tree of clean) normalizeTree(tree, rules)
  const times: Record<string, number[]> = {fromText: [], preset: [], clean: []}
  for (let round = 0; round < rounds + 2; round++) {
    const copies = structuredClone(trees)
    const time = (task: string, run: () => void): void => {
      const start = performance.now()
      run()
      if (round > 1) times[task]?.push(performance.now() - start)
    }
    time('fromText', () => articles.forEach(article => void fromText(article)))
    time('preset', () => copies.forEach(tree => void normalizeTree(tree, rules)))
    time('clean', () => clean.forEach(tree => void normalizeTree(tree, rules)))
  }
  const [parse = 1, preset = 0, rest = 0] = Object.values(times).map(
    list => list.sort((left, right) => left - right)[list.length >> 1] as number
  )
  const units = articles.reduce((sum, article) => sum + article.length, 0)
  console.log(`${articles.length} ${name}, ${units} UTF-16 code units`)
  console.log(`  fromText                     ${parse.toFixed(1).padStart(8)} ms`)
  for (const [label, value, most] of [
    ['preset', preset, 1],
    ['preset, nothing to change', rest, 1 / 3]
  ] as const) {
    const ratio = value / parse
    const verdict = ratio < most ? 'less' : 'MORE'
    console.log(
      `  ${label.padEnd(28)} ${value.toFixed(1).padStart(8)} ms  ${ratio.toFixed(2)} × the time of fromText (${verdict} than ${most.toFixed(2)})`
    )
  }
}
