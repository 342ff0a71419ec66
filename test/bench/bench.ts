/**
 * Sets `fromText` beside other parsers on the same articles, in one run: `npm run bench`.
 *
 * Articles are those of `../shared/corpus/dev` (or TINAST_CORPUS) where they are, else the fixtures.
 * Figures are medians of rounds that take turns, so that noise meets all alike.
 */
import fs from 'node:fs'
import {ParseLatin} from 'parse-latin'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {fromText} from '../../dist/index.js'
import {fixturesOf} from '../support/fixtures.ts'
import {pathological} from '../support/pathological.ts'

const folder = `${process.env.TINAST_CORPUS ?? '../shared/corpus'}/dev`
const articles = fs.existsSync(folder)
  ? fs
      .readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => fs.readFileSync(`${folder}/${name}`, 'utf8'))
  : fixturesOf('text').map(({input}) => input)
if (!fs.existsSync(folder)) console.warn(`SKIPPED: ${folder} is not there; the fixtures stand in`)
const rounds = Number(process.env.ROUNDS ?? 9)
/** Rounds before the first that counts: archives are parsed by code that the engine has compiled. */
const warmUp = 12

const markdown = unified().use(remarkParse)
const latin = new ParseLatin()
const trees = articles.map(article => JSON.stringify(fromText(article)))
const units = articles.reduce((sum, article) => sum + article.length, 0)

compare()
scale()

/** The speed of parsers, and how many times as fast `fromText` is. */
function compare(): void {
  const parsers: [string, () => void][] = [
    ['fromText', () => each(articles, article => fromText(article))],
    ['remark-parse', () => each(articles, article => markdown.parse(article))],
    ['parse-latin', () => each(articles, article => latin.parse(article))],
    ['JSON.parse of its tree', () => each(trees, tree => JSON.parse(tree))]
  ]
  const times = medians(parsers.map(([, parse]) => parse))
  const own = times[0] as number
  console.log(`${articles.length} articles, ${units} UTF-16 code units`)
  parsers.forEach(([name], index) => {
    const time = times[index] as number
    const speed = units / time / 1000
    console.log(
      `${name.padEnd(24)} ${time.toFixed(1).padStart(8)} ms ${speed.toFixed(2).padStart(8)} M units/s   ${(time / own).toFixed(2)} × the time of fromText`
    )
  })
}

/** The time for each unit of text that is large or strange in one way or another, beside that of normal articles. */
function scale(): void {
  const paragraph = `${articles.join(' ').replace(/\s+/g, ' ').slice(0, 600)}. `
  const large: [string, string][] = [
    ['article of 10 M units', repeat(articles.join('\n\n'), 10_000_000)],
    ['line of 10 M units', repeat(paragraph, 10_000_000)],
    ['flat article of 10 M units', repeat(articles.join(' ').replace(/\s+/g, ' '), 10_000_000)],
    ['1,000,000 short lines', 'Dòng ngắn ở giữa bài\n'.repeat(1_000_000)]
  ]
  const normal = (medians([() => each(articles, article => fromText(article))])[0] as number) / units
  console.log(
    '\nTime for each unit of text beside that of a normal article, and how it grows where the text is 4 times as long'
  )
  for (const [name, text] of [...large, ...pathological(1_000_000)]) {
    const quarter = timePerUnit(text.slice(0, text.length >> 2))
    const whole = timePerUnit(text)
    console.log(
      `${name.padEnd(34)} ${(whole / normal).toFixed(2).padStart(6)} ×   grows ${(whole / quarter).toFixed(2)} ×`
    )
  }
}

function timePerUnit(text: string): number {
  const start = performance.now()
  fromText(text)
  return (performance.now() - start) / text.length
}

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

function medians(tasks: (() => void)[]): number[] {
  const times: number[][] = tasks.map(() => [])
  for (let round = 0; round < rounds + warmUp; round++) {
    tasks.forEach((task, index) => {
      const start = performance.now()
      task()
      if (round >= warmUp) times[index]?.push(performance.now() - start)
    })
  }
  return times.map(list => list.sort((a, b) => a - b)[list.length >> 1] as number)
}

function each(texts: readonly string[], task: (text: string) => unknown): void {
  for (const text of texts) task(text)
}
