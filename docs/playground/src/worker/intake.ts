import {decode, detect} from 'tinast/encoding'
import {fromLabels, type LabelledBlock} from 'tinast/house'
import type {Format, Item} from '../protocol.ts'
import {formatOf} from './parse.ts'
import type {Facts} from './write.ts'

/** One article as it was given. */
export interface Given {
  name: string
  source: string
  format: Format
  facts: Facts
  encoding?: string
  /** Labels that a person gave it. */
  labels?: LabelledBlock[]
}

/** What an item turned out to hold. */
export interface Intake {
  articles: Given[]
  failures: {name: string; reason: string}[]
  /** Parsed JSON of a house profile. */
  house?: unknown
}

/**
 * Find out what an item is and read it: an article, records, a file of labels, a house profile.
 *
 * @param item What was pasted or dropped.
 * @returns What it holds; nothing here throws, what cannot be read is a failure.
 */
export function intake(item: Item): Intake {
  const {name} = item
  try {
    const {text, encoding} = textOf(item)
    if (text.replace(/\uFEFF/g, '').trim() === '') return failure(name, 'empty')
    const house = readHouse(text)
    if (house !== undefined) return {articles: [], failures: [], house}
    if (looksLikeRecords(text)) return readRecords(name, text)
    if (/\.tsv$/i.test(name)) return readLabels(name, text)
    const format = item.format ?? formatOf(name, text)
    return {articles: [{name, source: text, format, facts: {}, ...(encoding && {encoding})}], failures: []}
  } catch (error) {
    return failure(name, error instanceof Error ? error.message : String(error))
  }
}

function failure(name: string, reason: string): Intake {
  return {articles: [], failures: [{name, reason}]}
}

/** Decode as the command does: what is no UTF-8 is looked at for older encodings. */
function textOf({data}: Item): {text: string; encoding?: string} {
  if (typeof data === 'string') return {text: data}
  const utf8 = readUtf8(data)
  const binary = data.includes(0)
  if (utf8 !== undefined && !binary) return {text: utf8}
  const [found] = detect(data)
  if (!found || (found.encoding === 'utf-8' && utf8 === undefined)) throw new TypeError(binary ? 'binary' : 'not-utf8')
  return {text: decode(data, {encoding: found.encoding}), encoding: found.encoding}
}

/** The byte order mark stays: offsets index what the file holds. */
function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function readHouse(text: string): unknown {
  if (!/^\s*\{/.test(text) || !text.slice(0, 100).includes('"house/')) return undefined
  return JSON.parse(text)
}

/** The fields that hold the text of a record, in the order in which the command asks for them. */
const fields: readonly Format[] = ['html', 'markdown', 'text']

function looksLikeRecords(text: string): boolean {
  const line = /^\s*(\{.*)$/m.exec(text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n') + 1))?.[1]
  return line !== undefined && formatOfRecord(parseLine(line)) !== undefined
}

function formatOfRecord(value: unknown): Format | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return fields.find(field => typeof (value as Record<string, unknown>)[field] === 'string')
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function readRecords(file: string, text: string): Intake {
  const articles: Given[] = []
  const failures: Intake['failures'] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const record = parseLine(line) as Record<string, unknown> | undefined
    const format = formatOfRecord(record)
    const place = `${file || 'NDJSON'}:${index + 1}`
    if (!record || !format) {
      failures.push({name: place, reason: record === undefined ? 'not-json' : 'no-text'})
      continue
    }
    const id = nameOf(record.id)
    const url = nameOf(record.url)
    const facts = {...(id !== undefined && {id}), ...(url !== undefined && {url})}
    articles.push({name: id ?? url ?? place, source: record[format] as string, format, facts})
  }
  return {articles, failures}
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function readLabels(name: string, text: string): Intake {
  const labels = fromLabels(text, name)
  const source = `${labels.map(block => block.text).join('\n')}\n`
  return {articles: [{name, source, format: 'text', facts: {}, labels}], failures: []}
}
