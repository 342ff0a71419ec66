import {type ArchiveOptions, convertBatches, type DoneBatch} from '../../archive/archive.ts'
import type {ConvertOptions, KnownFields} from '../../archive/convert.ts'
import {readers, type SourceFormat, type TargetFormat, writers} from '../../archive/formats.ts'
import {loadPlugins} from '../../archive/plugins.ts'
import {createPool} from '../../archive/workers/pool.ts'
import {CommandError, type Status} from '../errors.ts'
import {readHouse} from '../house.ts'
import {inputError} from '../input.ts'
import {describeOptions, ndjsonOptions, oneOf, readArguments, type ValuesOf, wholeNumber} from '../options.ts'
import {endBy, writeAll} from '../output.ts'
import {createProgress, type Totals} from '../progress.ts'
import {openRecords} from '../records.ts'
import {openResumable} from '../resume.ts'
import {version} from '../version.ts'

type NdjsonValues = ValuesOf<typeof ndjsonOptions>

const help = `Usage: tinast ndjson [options] [FILES]

Reads many articles, one JSON object a line, from FILES (.gz too) or standard input, and writes one JSON object a
line, in order. A line that fails is told as one line of JSON on standard error, and stops nothing.

Options:
${describeOptions(ndjsonOptions)}
Exit status: 0 done, 1 input or output failed, 2 the command was called wrongly, 3 done, but records failed.
`

/**
 * Convert an archive.
 *
 * @param args Arguments.
 * @returns Exit status.
 * @throws CommandError where the command was called wrongly, or an input cannot be read.
 */
export async function ndjson(args: readonly string[]): Promise<Status> {
  const {values, files} = readArguments(args, ndjsonOptions)
  if (values.help) return print(help)
  if (values.version) return print(`${version}\n`)
  const options = {...convertOptions(values), ...(await readHouses(values.house ?? []))}
  const workers = wholeNumber('workers', values.workers) ?? 1
  const timeout = wholeNumber('timeout', values.timeout)
  const maxRecord = wholeNumber('max-record', values['max-record'])
  if (values.resume && values.output === undefined) throw new CommandError('resume-needs-output', {})
  const names = files.length > 0 ? files : ['-']
  if (names.includes('-') && process.stdin.isTTY) throw new CommandError('no-input', {})
  if (options.plugins?.length) await loadable(options.plugins)
  const pool = workers > 1 || timeout !== undefined ? createPool({...options, workers, timeout}) : undefined
  const archive: ArchiveOptions = {...options, maxRecord, ...(pool && {run: pool.run, concurrency: pool.concurrency})}
  const progress = createProgress(names)
  const output =
    values.output === undefined
      ? undefined
      : await openResumable(values.output, {options, files: names}, values.resume ?? false)
  const totals: Totals = output?.totals ?? {ok: 0, doubtful: 0, failed: 0}
  const source = readInputs(names, output?.consumed ?? 0)
  try {
    for await (const done of convertBatches(source, archive)) {
      const shifted = shiftLines(done, output?.lines ?? 0)
      count(totals, shifted, progress.write)
      progress.update(totals, done.batch.consumed + (output?.consumed ?? 0))
      if (output) await output.write(shifted, totals).catch(endBy)
      else await writeAll(process.stdout, [done.result.output])
    }
    await output?.end()
  } finally {
    await pool?.close()
  }
  progress.end(totals)
  return totals.failed > 0 ? 3 : 0
}

async function print(text: string): Promise<Status> {
  await writeAll(process.stdout, [text])
  return 0
}

function convertOptions(values: NdjsonValues): ConvertOptions {
  return {
    format: oneOf('from', values.from ?? values.format, Object.keys(readers) as SourceFormat[]),
    to: oneOf('to', values.to, Object.keys(writers) as TargetFormat[]),
    lines: oneOf('lines', values.lines, ['auto', 'paragraph', 'wrapped'] as const),
    normalize: values.normalize ?? false,
    positions: !values['no-positions'],
    plugins: (values.plugin ?? []).map(resolveModule),
    known: values.known === undefined ? undefined : readKnown(values.known),
    fields: {
      text: values['text-field'],
      html: values['html-field'],
      markdown: values['markdown-field'],
      id: values['id-field'],
      publisher: values['publisher-field']
    }
  }
}

const knownNames = ['headline', 'lead', 'date', 'authors', 'url'] as const

/** Read `title=FIELD,date=FIELD`; a name alone is its own field. */
function readKnown(pairs: string): KnownFields {
  const known: KnownFields = {}
  for (const pair of pairs.split(',')) {
    const [name = '', field = name] = pair.split('=').map(part => part.trim())
    const wanted = name === 'title' ? 'headline' : knownNames.find(other => other === name)
    if (!wanted || field === '') throw new CommandError('bad-known', {pair, names: `title, ${knownNames.join(', ')}`})
    known[wanted] = field
  }
  return known
}

/** One profile holds for all records, several for those of their newspapers. */
async function readHouses(files: readonly string[]): Promise<Pick<ConvertOptions, 'house' | 'houses'>> {
  const houses = await Promise.all(files.map(readHouse))
  if (houses.length < 2) return {house: houses[0]}
  return {houses: Object.fromEntries(houses.map(house => [house.name ?? '', house]))}
}

/** Load the plugins once, so that a wrong one is found out before anything is read. */
async function loadable(plugins: NonNullable<ConvertOptions['plugins']>): Promise<void> {
  try {
    await loadPlugins(plugins)
  } catch (error) {
    throw new CommandError('bad-option', {problem: (error as Error).message.split('\n')[0] as string})
  }
}

/** A path is relative to where the command runs; a name is that of a package there. */
function resolveModule(name: string): string {
  const folder = new URL(`file://${process.cwd()}/`)
  return /^(?:\.{0,2}\/|[A-Za-z]:)/.test(name) ? new URL(name, folder).href : name
}

/** The batches of a run that goes on start at line 1 of what is left. */
function shiftLines({batch, result}: DoneBatch, lines: number): DoneBatch {
  const failures = result.failures.map(failure => ({...failure, line: failure.line + lines}))
  return {batch: {...batch, firstLine: batch.firstLine + lines}, result: {...result, failures}}
}

function count(totals: Totals, {result}: DoneBatch, tell: (line: string) => void): void {
  totals.ok += result.ok
  totals.doubtful += result.doubtful
  totals.failed += result.failures.length
  for (const failure of result.failures) tell(JSON.stringify(failure))
}

/** Read files one after another; a line feed stands between two, whether or not the first ends in one. */
async function* readInputs(names: readonly string[], skip: number): AsyncGenerator<Uint8Array> {
  let left = skip
  for (const name of names) {
    let last = lineFeed
    try {
      for await (const chunk of openRecords(name) as AsyncIterable<Uint8Array>) {
        last = chunk.at(-1) ?? last
        const rest = chunk.subarray(Math.min(left, chunk.length))
        left -= chunk.length - rest.length
        if (rest.length > 0) yield rest
      }
    } catch (error) {
      throw inputError(error as NodeJS.ErrnoException, name === '-' ? 'standard input' : name)
    }
    if (last === lineFeed) continue
    if (left > 0) left--
    else yield Uint8Array.of(lineFeed)
  }
}

const lineFeed = 10
