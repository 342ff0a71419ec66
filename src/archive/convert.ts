import type {House} from '../recognize/house.ts'
import type {Article, KnownFacts, RecognitionData} from '../tree/index.ts'
import {
  defined,
  type Facts,
  type Reader,
  type ReadOptions,
  readers,
  type SourceFormat,
  type TargetFormat,
  type Writer,
  writers
} from './formats.ts'
import {RecordError} from './record-error.ts'

/** Fields of a record; a name that a record lacks is passed over. */
export interface RecordFields {
  /** Plain text; default `text`. */
  text?: string | undefined
  /** HTML; default `html`. */
  html?: string | undefined
  /** Markdown; default `markdown`. */
  markdown?: string | undefined
  /** Name of the record, which is kept; default `id`. */
  id?: string | undefined
  /** Address of the article; default `url`. */
  url?: string | undefined
  /** Newspaper, by which one of several profiles is chosen; default `publisher`. */
  publisher?: string | undefined
}

/** Fields of a record that hold what is known of its article beside the text. */
export interface KnownFields {
  headline?: string | undefined
  lead?: string | undefined
  date?: string | undefined
  authors?: string | undefined
  url?: string | undefined
}

/** How records are read and written; plain data, so that it can be sent to a worker. */
export interface ConvertOptions extends Omit<ReadOptions, 'known'> {
  /** Fields that hold what is known of an article: what stands nowhere in its text goes into the row all the same. */
  known?: KnownFields | undefined
  /** Profiles of newspapers, by their names; that of the record's newspaper is taken. */
  houses?: Readonly<Record<string, House>> | undefined
  /** Which field of a record holds what. */
  fields?: RecordFields | undefined
  /** Format of the text; default: that of the first field that the record has, of `html`, `markdown`, `text`. */
  format?: SourceFormat | undefined
  /** What a record becomes; default `record`. */
  to?: TargetFormat | undefined
  /** Normalise by the rules that are safe by default; off by default. */
  normalize?: boolean | undefined
  /** Keep positions in trees; on by default. */
  positions?: boolean | undefined
  /** Modules of unified plugins that change the tree, in their order; each is the default export, or has options. */
  plugins?: readonly (string | readonly [module: string, options: unknown])[] | undefined
  /** Confidence under which an article counts as doubtful; default 0.6. */
  threshold?: number | undefined
}

/** What became of a record. */
export interface Converted {
  row: object
  /** A label of the article is less sure than the threshold. */
  doubtful: boolean
}

const defaultThreshold = 0.6
const defaultFields = {html: 'html', markdown: 'markdown', text: 'text', id: 'id', url: 'url', publisher: 'publisher'}

/** Turns records into rows; a reader is loaded when the first record needs it. */
export interface LazyConverter {
  /** Load the reader that a record needs; nothing where it is loaded. Throws a `RecordError` as `convert` does. */
  load(record: unknown): Promise<void> | undefined
  /** Turn one record into a row; throws a `RecordError` where it cannot. */
  convert(record: unknown): Converted
}

/** Readers that are loaded. */
type Parsers = Map<SourceFormat, Reader>

const allFormats = ['html', 'markdown', 'text'] as const

/**
 * Make the function that turns records into rows.
 *
 * @param options How records are read and written.
 * @returns Turns one record into a row; throws a `RecordError` where it cannot.
 */
export async function createConverter(options: ConvertOptions = {}): Promise<(record: unknown) => Converted> {
  const parsers: Parsers = new Map()
  for (const name of options.format ? [options.format] : allFormats) parsers.set(name, await readers[name]())
  return (await createLazyConverter(options, parsers)).convert
}

/**
 * Make what turns records into rows, and loads readers as they are needed.
 *
 * @param options How records are read and written.
 * @param parsers Readers that are loaded already.
 * @returns Converter.
 */
export async function createLazyConverter(
  options: ConvertOptions,
  parsers: Parsers = new Map()
): Promise<LazyConverter> {
  const {format, to = 'record', threshold = defaultThreshold} = options
  const names = {...defaultFields, ...defined(options.fields ?? {})}
  const formats = format ? [format] : allFormats
  const change = await createChange(options)
  const write: Writer = await writers[to]()
  const houses = new Map(Object.entries(options.houses ?? {}))
  const reading = defined({evidence: options.evidence, lines: options.lines})
  return {load, convert}

  function load(record: unknown): Promise<void> | undefined {
    const {name} = sourceOf(record)
    return parsers.has(name) ? undefined : readers[name]().then(reader => void parsers.set(name, reader))
  }

  function convert(record: unknown): Converted {
    const {source, name} = sourceOf(record)
    const fields = record as Record<string, unknown>
    const house = houses.get(textOf(fields, names.publisher) ?? '') ?? options.house
    const known = options.known && knownOf(fields, options.known)
    const tree = (parsers.get(name) as Reader)(source, {...reading, ...(house && {house}), ...(known && {known})})
    const doubtful = tree.children.some(node => ((node.data as RecognitionData)?.confidence ?? 1) < threshold)
    change?.(tree)
    const facts = factsOf(fields)
    return {row: rowOf(write(tree, facts, source), to, facts), doubtful}
  }

  function sourceOf(record: unknown): {source: string; name: SourceFormat} {
    if (typeof record === 'string') return {source: record, name: format ?? 'text'}
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      throw new RecordError('no-record', 'the line is no JSON object; give one object a line')
    }
    for (const name of formats) {
      const field = format ? (options.fields?.[name] ?? firstOf(record, name)) : names[name]
      const source = Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : undefined
      if (typeof source === 'string') return {source, name}
    }
    const wanted = formats.map(name => `\`${names[name]}\``).join(' or ')
    const known = Object.keys(record).slice(0, mostNamed).join(', ')
    throw new RecordError('no-text', `the record has no text in ${wanted}; its fields are ${known || 'none'}`)
  }

  /** HTML and Markdown often stand in the field `text`. */
  function firstOf(record: object, name: SourceFormat): string {
    return Object.hasOwn(record, names[name]) ? names[name] : names.text
  }

  function factsOf(record: Record<string, unknown>): Facts {
    return {id: textOf(record, names.id), url: textOf(record, names.url)}
  }
}

/** How many fields of a record a message names. */
const mostNamed = 12

function textOf(record: Record<string, unknown>, name: string): string | undefined {
  const value = Object.hasOwn(record, name) ? record[name] : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** What a record says of its article; a field that it lacks, or that has another type, says nothing. */
function knownOf(record: Record<string, unknown>, {authors, ...fields}: KnownFields): KnownFacts {
  const known: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = field === undefined ? undefined : textOf(record, field)
    // A date in another form than ISO 8601 cannot be told from a wrong one.
    if (value !== undefined && value !== '' && (name !== 'date' || /^\d{4}-\d{2}-\d{2}/.test(value)))
      known[name] = value
  }
  const list = authors !== undefined && Object.hasOwn(record, authors) ? record[authors] : undefined
  const names = (typeof list === 'string' ? [list] : Array.isArray(list) ? list : []).filter(isName)
  return {...known, ...(names.length > 0 && {authors: names})}
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function rowOf(written: unknown, to: TargetFormat, {id}: Facts): object {
  const isRow = typeof written === 'object' && written !== null && !Array.isArray(written) && to !== 'tree'
  return isRow ? (written as object) : {...(id !== undefined && {id}), [to]: written}
}

/** What is done to trees after parsing; nothing where nothing is asked for. */
async function createChange(options: ConvertOptions): Promise<((tree: Article) => void) | undefined> {
  const {normalize = false, positions = true, plugins = []} = options
  const steps: ((tree: Article) => void)[] = []
  if (normalize) {
    const {normalizeTree} = await import('../normalize/normalize.ts')
    steps.push(tree => void normalizeTree(tree))
  }
  if (plugins.length > 0) {
    const {loadPlugins} = await import('./plugins.ts')
    steps.push(await loadPlugins(plugins))
  }
  if (!positions) {
    const {removePositions} = await import('./remove-positions.ts')
    steps.push(removePositions)
  }
  return steps.length === 0
    ? undefined
    : tree => {
        for (const step of steps) step(tree)
      }
}
