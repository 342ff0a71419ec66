/** Judges articles by weights that were learned without their publishers. */
import type {Example} from './dataset.ts'
import {learn, predict} from './learn.ts'
import {say} from './log.ts'

const unscored = ['credit', 'timestamp', 'keywords', 'kicker']

interface Tally {
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
 * Print how well labels are found where the articles of the same publisher were left out.
 *
 * @param gold Articles with gold labels.
 * @param labelled Articles that were labelled for learning.
 */
export function check(gold: readonly Example[], labelled: readonly Example[]): void {
  const folds = Number(process.env.FOLDS ?? 8)
  const publishers = [...new Set([...gold, ...labelled].map(({publisher}) => publisher))].sort()
  const foldOf = new Map(publishers.map((publisher, index) => [publisher, index % folds]))
  const sets = [
    {name: 'gold', examples: gold, tally: newTally()},
    {name: 'labelled', examples: labelled, tally: newTally()}
  ]
  const misses: string[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isOut = ({publisher}: Example) => foldOf.get(publisher) === fold
    const model = learn([...gold, ...labelled].filter(example => !isOut(example)))
    for (const {examples, tally} of sets) {
      for (const example of examples.filter(example => isOut(example) && !example.short))
        judge(example, predict(example.rows, model), tally, misses)
    }
  }
  for (const {name, tally} of sets) print(name, tally)
  if (process.env.ERRORS) say(misses.join('\n'))
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

function judge(
  example: Example,
  predictions: readonly {label: string; confidence: number}[],
  tally: Tally,
  misses: string[]
): void {
  let whole = true
  example.rows.forEach((row, index) => {
    if (row.cut) return
    const {label, confidence} = predictions[index] as {label: string; confidence: number}
    const got = row.certain ?? (unscored.includes(row.gold) ? '(not scored)' : label)
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
