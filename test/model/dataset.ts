/** Turns articles with gold labels into examples for the model. */
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type {Block} from '../../src/read/block.ts'
import {readText} from '../../src/read/text.ts'
import {cut} from '../../src/recognise/cut.ts'
import {grammarOf} from '../../src/recognise/grammar.ts'
import {createScene, prepare} from '../../src/recognise/label.ts'
import {featureNames, featuresOf} from '../../src/recognise/model/features.ts'

const drop = process.env.DROP ? new RegExp(process.env.DROP) : undefined

/** One article for the model. */
export interface Example {
  id: string
  publisher: string
  rows: Row[]
}

/** One block for the model. */
export interface Row {
  line: number
  text: string
  /** Number of features that hold; empty where a construct is sure. */
  features: number[]
  /** What a construct is sure of. */
  certain?: string
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

/**
 * Read all articles of a folder with their gold labels.
 *
 * @param folder Folder with `NNN.txt`, `NNN.gold.json` and `manifest.jsonl`.
 * @returns Examples and a checksum of what was read.
 */
export function readExamples(folder: string): {examples: Example[]; checksum: string} {
  const publishers = new Map<string, string>()
  const manifest = path.join(folder, 'manifest.jsonl')
  if (fs.existsSync(manifest)) {
    for (const line of fs.readFileSync(manifest, 'utf8').split('\n').filter(Boolean)) {
      const {id, publisher} = JSON.parse(line)
      publishers.set(id, publisher)
    }
  }
  const hash = createHash('sha256')
  const ids = fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.gold.json'))
    .map(name => name.slice(0, -10))
    .sort()
  const examples = ids.map(id => {
    const source = fs.readFileSync(path.join(folder, `${id}.txt`), 'utf8')
    const gold = fs.readFileSync(path.join(folder, `${id}.gold.json`), 'utf8')
    hash.update(source).update(gold)
    return {
      id,
      publisher: process.env.BY === 'article' ? id : (publishers.get(id) ?? id),
      rows: readRows(source, JSON.parse(gold))
    }
  })
  return {examples, checksum: hash.digest('hex')}
}

function readRows(source: string, gold: Gold): Row[] {
  const grammar = grammarOf()
  const blocks = cut(readText(source), grammar.credits)
  const {context, labels} = prepare(blocks, grammar)
  const scene = createScene(context, labels)
  const counts = new Map<number, number>()
  for (const block of blocks) counts.set(lineOf(block), (counts.get(lineOf(block)) ?? 0) + 1)
  return blocks.map((block, index) => {
    const line = lineOf(block)
    const certain = labels[index]?.type
    const isCut = (counts.get(line) ?? 0) > 1
    return {
      line,
      text: block.text,
      features:
        certain === undefined ? featuresOf(scene, index).filter(f => !drop?.test(featureNames[f] as string)) : [],
      ...(certain !== undefined && {certain}),
      gold: isCut ? goldOfPart(block, line, gold) : (gold.lines[line] ?? 'paragraph'),
      cut: isCut
    }
  })
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
