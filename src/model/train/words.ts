/** Learns how captions and titles read, from lines that their publishers marked. */
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {grammarOf} from '../../recognize/extension/compile.ts'
import {createTable, readings, rows, rowsOf, type WordTable} from '../words/table.ts'
import {hashesOf} from '../words/vocabulary.ts'
import type {Example, Row} from './example.ts'

interface WeakArticle {
  headline?: string
  lead?: string
  body: string[]
  captions: string[]
}

/** 0 body, then as in `readings`. */
type Class = number
export interface Line {
  /** How much the line counts. */
  weight: number
  class: Class
  rows: number[]
  text: string
}

const classes = readings.length + 1
const longest = 260
const rounds = 4
/** Steps of the table that make one unit of log-odds. */
const scale = 3
const steps = 5
/** Weights under this are noise, and cost room. */
const least = 0.2

/** Read the marked lines; captions without their credits, which a construct reads. */
export function readLines(file: string): Line[] {
  const {credits} = grammarOf()
  const lines: Line[] = []
  gunzipSync(fs.readFileSync(file))
    .toString()
    .split('\n')
    .filter(Boolean)
    .forEach(json => {
      const {headline, lead, body, captions} = JSON.parse(json) as WeakArticle
      const add = (text: string, kind: Class) => {
        if (text.length >= 15 && text.length <= longest)
          lines.push({weight: 1, class: kind, rows: rowsOf(hashesOf(text)), text})
      }
      for (const caption of captions) {
        if (body.includes(caption)) continue
        const tail = credits.parseTrailing(caption)
        add((tail ? caption.slice(0, tail.start) : caption).replace(/[\s\-–(|]+$/u, ''), 1)
      }
      for (const sentence of body) add(sentence, 0)
      if (headline) add(headline, 2)
      if (lead) add(lead.slice(0, longest), 3)
    })
  return lines
}

const classOf: Record<string, number> = {
  paragraph: 0,
  caption: 1,
  headline: 2,
  lead: 3,
  subheading: 4,
  residue: 5,
  related: 6
}
/** The shortest line that is learned from; residue is short. */
const shortest: Readonly<Record<string, number>> = {residue: 2}
const shortestOther = 8

/** How much a line counts: one that a real paper printed more than a marked one, for it is what is to be read. */
const printed = 2
const written = 1

/** The short lines of articles with labels. What pages left in written ones counts as if it was printed: real ones have little. */
export function linesOf(examples: readonly Example[]): Line[] {
  return examples
    .filter(({use, corpus}) => use === 'both' || corpus === 'made')
    .flatMap(({use, rows}) =>
      rows.filter(isRead).map(({gold, text}) => ({
        weight: use === 'both' || gold === 'residue' ? printed : written,
        class: classOf[gold] as number,
        rows: rowsOf(hashesOf(text)),
        text
      }))
    )
}

/** Say whether words are learned from a line: a whole one of a label that words tell, neither too short nor too long. */
function isRead({gold, cut, text}: Row): boolean {
  return gold in classOf && !cut && text.length >= (shortest[gold] ?? shortestOther) && text.length <= longest
}

/** SHA-256 of a file. */
export function checksumOfFile(file: string): string {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex')
}

/** Rows that keep weights, in the passes before the last and in the last. */
const passes = [24_000, 14_000, 8000]

/**
 * Learn the table, always the same from the same lines: with all rows first, then again with those alone that say
 * most.
 */
export function learnWords(lines: readonly Line[]): WordTable {
  const counts = new Float64Array(rows)
  for (const line of lines) for (const row of new Set(line.rows)) counts[row]! += line.weight
  let kept = lines
  for (const most of passes) {
    const {weights} = regress(kept)
    const said = Float64Array.from(counts, (count, row) => {
      let sum = 0
      for (let kind = 1; kind < classes; kind++) sum += (weights[row * classes + kind]! - weights[row * classes]!) ** 2
      return count * sum
    })
    const best = new Set(
      Array.from(said.keys())
        .sort((a, b) => said[b]! - said[a]!)
        .slice(0, most)
    )
    kept = kept.map(line => ({...line, rows: line.rows.filter(row => best.has(row))}))
  }
  return roundOff(regress(kept))
}

interface Regression {
  /** For each row, a weight for each class. */
  weights: Float64Array
  bias: Float64Array
}

/** Multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011). */
function regress(lines: readonly Line[]): Regression {
  const order = [...lines]
  const weights = new Float64Array(rows * classes)
  const squares = new Float64Array(rows * classes).fill(1e-3)
  const bias = new Float64Array(classes)
  let state = 1
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = random(at + 1)
      ;[order[at], order[other]] = [order[other] as Line, order[at] as Line]
    }
    for (const line of order) {
      const odds = Float64Array.from(bias)
      for (const row of line.rows)
        for (let kind = 0; kind < classes; kind++) odds[kind]! += weights[row * classes + kind] as number
      const most = Math.max(...odds)
      let sum = 0
      for (let kind = 0; kind < classes; kind++) sum += odds[kind] = Math.exp((odds[kind] as number) - most)
      for (let kind = 0; kind < classes; kind++) {
        const error = line.weight * ((odds[kind] as number) / sum - (line.class === kind ? 1 : 0))
        bias[kind]! -= 0.01 * error
        for (const row of line.rows) {
          const at = row * classes + kind
          const slope = error + 2e-4 * (weights[at] as number)
          squares[at]! += slope * slope
          weights[at]! -= (0.1 * slope) / Math.sqrt(squares[at] as number)
        }
      }
    }
  }
  return {weights, bias}
}

/** Weights of readings against body text, in whole steps. */
function roundOff({weights, bias}: Regression): WordTable {
  const kinds = readings.map((_, at) => at + 1)
  const stepOf = (row: number, kind: number) => {
    const value = (weights[row * classes + kind] as number) - (weights[row * classes] as number)
    return Math.abs(value) < least ? 0 : Math.max(-steps, Math.min(steps, Math.round(value * scale)))
  }
  const all = Array.from({length: rows}, (_, row) => kinds.map(kind => stepOf(row, kind)))
  const found = [...all.keys()].filter(row => all[row]!.some(step => step !== 0))
  return createTable(
    kinds.map(kind => Math.round(((bias[kind] as number) - (bias[0] as number)) * 100) / 100),
    1 / scale,
    found,
    (place, reading) => all[found[place] as number]![reading] as number
  )
}
