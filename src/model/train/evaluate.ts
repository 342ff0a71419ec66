/** Judges articles by weights that were learned without their houses. */
import type {Example} from './example.ts'
import {learn, type Prediction, partsOf, predict} from './learn.ts'
import {say} from './log.ts'

/** What was counted of articles that were judged. @internal */
export interface Tally {
  right: number
  total: number
  sure: number
  sureRight: number
  whole: number
  articles: number
  body: number
  bodyLost: number
  confusions: Map<string, number>
  labels: Map<string, {tp: number; fp: number; fn: number}>
}

/**
 * Print how well labels are found where the articles of the same house were left out.
 *
 * @param examples Articles, measured.
 */
export function check(examples: readonly Example[]): void {
  const turns = Number(process.env.FOLDS ?? 8)
  const turnOf = partsOf(examples, turns)
  const tallies = new Map(examples.map(({corpus}) => [corpus, newTally()]))
  const misses: string[] = []
  for (let turn = 0; turn < turns; turn++) {
    const isOut = ({house}: Example) => turnOf.get(house) === turn
    const model = learn(examples.filter(example => !isOut(example)))
    for (const example of examples.filter(example => isOut(example) && example.use !== 'learn'))
      judge(example, predict(example.rows, model), tallies.get(example.corpus) as Tally, misses)
  }
  for (const [corpus, tally] of tallies) if (tally.articles > 0) print(corpus, tally)
  if (process.env.ERRORS) say(misses.join('\n'))
}

/**
 * Count what is right.
 *
 * @param examples Articles; those to learn from alone are left out.
 * @param label Labels an article.
 * @returns Counts.
 * @internal
 */
export function tally(examples: readonly Example[], label: (example: Example) => readonly Prediction[]): Tally {
  const counts = newTally()
  for (const example of examples) if (example.use !== 'learn') judge(example, label(example), counts, [])
  return counts
}

function newTally(): Tally {
  return {
    right: 0,
    total: 0,
    sure: 0,
    sureRight: 0,
    whole: 0,
    articles: 0,
    body: 0,
    bodyLost: 0,
    confusions: new Map(),
    labels: new Map()
  }
}

function judge(example: Example, predictions: readonly Prediction[], tally: Tally, misses: string[]): void {
  let whole = true
  example.rows.forEach((row, index) => {
    if (row.cut) return
    const {label, confidence} = predictions[index] as Prediction
    const got = row.certain ?? label
    const sure = row.certain ? row.confidence : confidence
    tally.total++
    if (sure >= 0.9) tally.sure++
    const words = row.text.split(' ').length
    const isBody = (type: string) => type === 'paragraph' || type === 'lead' || type === 'subheading'
    if (isBody(row.gold)) tally.body += words
    if (isBody(row.gold) && !isBody(got)) tally.bodyLost += words
    const count = (type: string, field: 'tp' | 'fp' | 'fn') => {
      const counts = tally.labels.get(type) ?? {tp: 0, fp: 0, fn: 0}
      counts[field]++
      tally.labels.set(type, counts)
    }
    if (got === row.gold) {
      tally.right++
      if (sure >= 0.9) tally.sureRight++
      count(got, 'tp')
      return
    }
    count(got, 'fp')
    count(row.gold, 'fn')
    whole = false
    const key = `${row.gold} → ${got}${row.certain ? ' (certain)' : ''}`
    tally.confusions.set(key, (tally.confusions.get(key) ?? 0) + 1)
    misses.push(`${example.id}:${row.line} ${key} ${sure.toFixed(2)}: ${row.text.slice(0, 110)}`)
  })
  tally.articles++
  if (whole) tally.whole++
}

function print(name: string, tally: Tally): void {
  const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(2)
  const scores = [...tally.labels]
    .filter(([, {tp, fn}]) => tp + fn >= 5)
    .map(([label, {tp, fp, fn}]) => ({label, f1: (2 * tp) / (2 * tp + fp + fn)}))
  const macro = scores.reduce((sum, {f1}) => sum + f1, 0) / scores.length
  say(
    `${name}: lines right ${share(tally.right, tally.total)} of ${tally.total}; macro F1 ${(100 * macro).toFixed(2)}; articles whole ${share(tally.whole, tally.articles)}; ` +
      `confidence of 0.9 and more: ${share(tally.sureRight, tally.sure)} of ${tally.sure} right; body words lost ${share(tally.bodyLost, tally.body)}`
  )
  say(scores.map(({label, f1}) => `${label} ${(100 * f1).toFixed(1)}`).join(' · '))
  const worst = [...tally.confusions].sort((a, b) => b[1] - a[1]).slice(0, 16)
  say(worst.map(([key, count]) => `${key} ${count}`).join(' · '))
}
