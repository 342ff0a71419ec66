/** Turns articles with gold labels into examples for the model. */
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type {Block} from '../../block/block.ts'
import {recognizeCertain} from '../../recognize/classify/certain.ts'
import {createScene} from '../../recognize/classify/score.ts'
import {grammarOf} from '../../recognize/extension/compile.ts'
import {segment} from '../../recognize/segment/index.ts'
import {readText} from '../../text/read/lines.ts'
import {measure, type Scene} from '../features/index.ts'
import type {WordTable} from '../words/table.ts'

/** One article for the model. */
export interface Example {
  id: string
  publisher: string
  /** The article was cut short after a paragraph, to learn from and not to be judged by. */
  short?: boolean
  scene: Scene
  rows: Row[]
}

/** Measure the rows of an example. */
export function measureRows({scene, rows}: Example, table: WordTable): void {
  measure(
    scene,
    (index, features) => {
      const row = rows[index] as Row
      row.features = features.slice()
    },
    table
  )
}

/** One block for the model. */
export interface Row {
  line: number
  text: string
  /** What is seen of it; absent where a construct is sure. */
  features?: Int32Array
  /** What a construct is sure of. */
  certain?: string
  /** How sure that construct is. */
  confidence: number
  /** Gold label. */
  gold: string
  /** The block is a part of a line. */
  cut: boolean
}

interface Span {
  line: number
  type: string
  text: string
}

interface Gold {
  lines: Record<string, string>
  inline?: Span[]
}

/** Examples, and a checksum of the texts and labels that they were read from. */
export interface Dataset {
  examples: Example[]
  checksum: string
}

/**
 * Read all articles of a folder with their gold labels.
 *
 * @param folder Folder with `NNN.txt`, `NNN.gold.json` and `manifest.jsonl`.
 * @returns Examples.
 */
export function readGold(folder: string): Dataset {
  const publishers = new Map<string, string>()
  for (const {id, publisher} of readJsonLines(path.join(folder, 'manifest.jsonl'))) {
    publishers.set(id as string, publisher as string)
  }
  const hash = createHash('sha256')
  const examples = fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.gold.json'))
    .map(name => name.slice(0, -10))
    .sort()
    .flatMap(id => {
      const source = fs.readFileSync(path.join(folder, `${id}.txt`), 'utf8')
      const gold = fs.readFileSync(path.join(folder, `${id}.gold.json`), 'utf8')
      hash.update(source).update(gold)
      return readExamples(id, houseOf(publishers.get(id), id), source, JSON.parse(gold))
    })
  return {examples, checksum: hash.digest('hex')}
}

/** Codes of labels in `labels.tsv`. */
const codes: Record<string, string> = {
  K: 'kicker',
  H: 'headline',
  T: 'timestamp',
  L: 'lead',
  P: 'paragraph',
  S: 'subheading',
  C: 'caption',
  B: 'byline',
  R: 'credit',
  X: 'related',
  W: 'keywords',
  Z: 'residue'
}

/**
 * Read the articles that were labelled for learning: `labels.tsv` holds an article's id and a code for each line.
 *
 * @param file Articles, one JSON object a line.
 * @returns Examples.
 */
export function readLabelled(file: string): Dataset {
  const texts = new Map(readJsonLines(file).map(row => [row.id as string, row]))
  const hash = createHash('sha256')
  const examples = fs
    .readFileSync(new URL('labels.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap(row => {
      const [id = '', letters = ''] = row.split('\t')
      const {text, publisher} = texts.get(id) as {text: string; publisher: string}
      hash.update(text).update(letters)
      const lines: Record<string, string> = {}
      let at = 0
      text.split('\n').forEach((line, index) => {
        if (line.trim() !== '') lines[index + 1] = codes[letters[at++] as string] as string
      })
      if (at !== letters.length) throw new Error(`labels.tsv: ${id} has ${letters.length} codes for ${at} lines`)
      return readExamples(id, houseOf(publisher, id), text, {lines})
    })
  return {examples, checksum: hash.digest('hex')}
}

function readJsonLines(file: string): Record<string, unknown>[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

/** The house that publishes: sections with a domain of their own (giaitri.vnexpress.net) belong to it. */
function houseOf(publisher: string | undefined, id: string): string {
  if (publisher === undefined || publisher === '?') return id
  const parts = publisher.split('.')
  const suffix = /^(?:com|net|org|gov|edu)$/.test(parts.at(-2) ?? '') ? 3 : 2
  return parts.slice(-suffix).join('.')
}

/** Labels of lines after which an article may be cut: what stands alone is a title or body text. */
const endable = new Set(['paragraph', 'headline'])

/**
 * Read an article, and the same cut short after its headline or one of its paragraphs.
 *
 * Crawlers and editors cut articles; what stands last is not therefore a pointer to another article.
 */
function readExamples(id: string, publisher: string, source: string, gold: Gold): Example[] {
  const whole: Example = {id, publisher, ...readRows(source, gold)}
  const lines = source.split('\n')
  const ends = Object.keys(gold.lines)
    .map(Number)
    .sort((a, b) => a - b)
    .filter((line, index) => index < 9 && endable.has(gold.lines[line] as string) && line < lines.length)
  const end = ends[checksumOf(id) % Math.max(ends.length, 1)]
  if (end === undefined) return [whole]
  return [whole, {id, publisher, short: true, ...readRows(lines.slice(0, end).join('\n'), gold)}]
}

/** A number that says nothing of an article, but is always the same. */
function checksumOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE()
}

function readRows(source: string, gold: Gold): Pick<Example, 'rows' | 'scene'> {
  const grammar = grammarOf()
  const blocks = segment(readText(source), grammar.credits)
  const {context, labels} = recognizeCertain(blocks, grammar)
  const scene = createScene(context, labels)
  const counts = new Map<number, number>()
  for (const block of blocks) counts.set(lineOf(block), (counts.get(lineOf(block)) ?? 0) + 1)
  const rows = blocks.map((block, index) => {
    const line = lineOf(block)
    const certain = labels[index]?.type
    const isCut = (counts.get(line) ?? 0) > 1
    return {
      line,
      text: block.text,
      ...(certain !== undefined && {certain}),
      confidence: labels[index]?.confidence ?? 0,
      gold: isCut ? goldOfPart(block, line, gold) : (gold.lines[line] ?? 'paragraph'),
      cut: isCut
    }
  })
  return {rows, scene}
}

function lineOf(block: Block): number {
  return block.content.position(0, block.source.length)?.start.line ?? 0
}

/** The label of a part of a line: that of the span it agrees with, else that of the line. */
function goldOfPart(block: Block, line: number, gold: Gold): string {
  for (const span of gold.inline ?? []) {
    if (span.line !== line) continue
    if (block.source.includes(span.text) && span.text.length > block.source.length * 0.6) return span.type
    if (span.text.includes(block.source) && block.source.length > span.text.length * 0.6) return span.type
  }
  return gold.lines[line] ?? 'paragraph'
}
