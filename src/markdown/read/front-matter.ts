import type {Yaml} from 'mdast'
import type {Position} from 'unist'
import {isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar} from 'yaml'
import {align} from '../../block/align.ts'
import type {Block, Hints} from '../../block/block.ts'
import {readPhrasing} from '../../block/phrasing/index.ts'
import {findLines} from '../../util/lines.ts'
import {createLocator} from '../../util/locator.ts'
import {findYamlExcess} from './limit-yaml.ts'

/** Names under which tools keep what an article's blocks say, by the label of the block. */
const labels: ReadonlyMap<string, string> = new Map([
  ['title', 'headline'],
  ['headline', 'headline'],
  ['date', 'timestamp'],
  ['published', 'timestamp'],
  ['publishdate', 'timestamp'],
  ['pubdate', 'timestamp'],
  ['datepublished', 'timestamp'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['byline', 'byline'],
  ['description', 'lead'],
  ['excerpt', 'lead'],
  ['summary', 'lead'],
  ['sapo', 'lead']
])
const isoDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/

/** What front matter says. */
export interface FrontMatter {
  /** Blocks with their labels as hints, in source order. */
  blocks: Block[]
  /** Why nothing could be read. */
  problem?: string | undefined
}

/**
 * Read what front matter says of an article as blocks.
 *
 * @param node Front matter.
 * @param file The file that positions index; without it the blocks have no positions.
 * @returns Blocks; none where the YAML cannot be read.
 */
export function readFrontMatter(node: Yaml, file: string | undefined): FrontMatter {
  const excess = findYamlExcess(node.value)
  if (excess) return {blocks: [], problem: excess}
  const {contents, errors} = parseDocument(node.value, {
    schema: 'core',
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false
  })
  if (contents === null) return {blocks: []}
  if (!isMap(contents)) return {blocks: [], problem: errors[0]?.message.split('\n', 1)[0] ?? 'it names nothing'}
  const locate = createPlace(node, file)
  const seen = new Set<string>()
  const blocks: Block[] = []
  for (const {key, value} of contents.items) {
    const label = isScalar(key) ? labels.get(String(key.value).toLowerCase().replace(/[_-]/g, '')) : undefined
    // The first name that says a thing has it: `date` before `published`.
    if (label === undefined || seen.has(label)) continue
    const found = scalars(value).flatMap(scalar => toBlock(scalar, label, node.value, locate))
    if (found.length > 0) seen.add(label)
    blocks.push(...found)
  }
  return {blocks}
}

/** The strings of a value: itself, the items of a list, the `name` of a person. */
function scalars(value: unknown): Scalar[] {
  if (isAlias(value)) return []
  if (isScalar(value)) return [value]
  if (isSeq(value)) return value.items.flatMap(item => (isSeq(item) ? [] : scalars(item)))
  if (!isMap(value)) return []
  const name = value.get('name', true)
  return isScalar(name) ? [name] : []
}

type PlaceOf = (start: number, end: number) => Position | undefined

function toBlock(scalar: Scalar, label: string, yaml: string, place: PlaceOf): Block[] {
  const {value, range, type} = scalar
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '' || !range) return []
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0
  const start = range[0] + quoted
  const end = range[1] - quoted
  const found = align(text, yaml.slice(start, end))
  const position = place(found ? start + found.starts(0) : range[0], found ? start + found.ends(text.length) : range[1])
  const phrasing = readPhrasing([{type: 'text', value: text, ...(position && {position})}])
  const date = label === 'timestamp' && isoDate.test(text) && isoOf(text)
  const hints: Hints = {label, construct: label, ...(date && {fields: {date}})}
  return [{...phrasing, breaksBefore: 2, hints}]
}

/** YAML writes a date with a space too: `2024-03-14 08:30:00 +07:00`. */
function isoOf(text: string): string {
  return text.replace(/^(\S+) (?=\d)/, '$1T').replace(' ', '')
}

function createPlace({value, position}: Yaml, file: string | undefined): PlaceOf {
  const start = position?.start.offset
  // The parser reads U+0000 as U+FFFD.
  const base = file !== undefined && start !== undefined ? file.replaceAll('\0', '\uFFFD').indexOf(value, start) : -1
  if (file === undefined || base === -1) return () => undefined
  const locator = createLocator(findLines(file.slice(0, base + value.length)).starts)
  return (from, to) => locator.position(base + from, base + to)
}
