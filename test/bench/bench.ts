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
import {fixtures} from '../support/fixtures.ts'

const folder = `${process.env.TINAST_CORPUS ?? '../shared/corpus'}/dev`
const articles = fs.existsSync(folder)
  ? fs
      .readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => fs.readFileSync(`${folder}/${name}`, 'utf8'))
  : fixtures.map(({input}) => input)
if (!fs.existsSync(folder)) console.warn(`SKIPPED: ${folder} is not there; the fixtures stand in`)
const rounds = Number(process.env.ROUNDS ?? 9)

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

/** The time for each unit of text that is large in one way or another, beside that of normal articles. */
function scale(): void {
  const paragraph = `${articles.join('\n').replace(/\n+/g, ' ').slice(0, 600)}.`
  const wanted = 10_000_000
  const huge: [string, string][] = [
    ['normal articles', articles.join('\n')],
    ['article of 10 M units', repeat(articles.join('\n\n'), wanted)],
    ['line of 10 M units', repeat(`${paragraph} `, wanted).replace(/\n/g, ' ')],
    ['1,000,000 short lines', repeat('Dòng ngắn ở giữa bài\n', 1_000_000 * 21)],
    ['10 M brackets', '('.repeat(wanted)],
    ['10 M colons', 'Ảnh: '.repeat(wanted / 5)],
    ['10 M combining marks', `a${'\u0301'.repeat(wanted)}`],
    ['10 M blanks', `a${' '.repeat(wanted)}b`]
  ]
  each(articles, article => fromText(article))
  const normal = medians([() => each(articles, article => fromText(article))])[0] as number
  for (const [name, text] of huge.slice(1)) {
    const start = performance.now()
    fromText(text)
    const time = performance.now() - start
    console.log(
      `${name.padEnd(24)} ${time.toFixed(0).padStart(8)} ms   ${(time / text.length / (normal / units)).toFixed(2)} × the time for each unit of a normal article`
    )
  }
}

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

function medians(tasks: (() => void)[]): number[] {
  const times: number[][] = tasks.map(() => [])
  for (let round = 0; round < rounds + 2; round++) {
    tasks.forEach((task, index) => {
      const start = performance.now()
      task()
      if (round > 1) times[index]?.push(performance.now() - start)
    })
  }
  return times.map(list => list.sort((a, b) => a - b)[list.length >> 1] as number)
}

function each(texts: readonly string[], task: (text: string) => unknown): void {
  for (const text of texts) task(text)
}
