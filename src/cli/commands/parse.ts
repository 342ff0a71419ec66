import {createWriteStream} from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {type TargetFormat, writers} from '../../archive/formats.ts'
import {CommandError, type Status} from '../errors.ts'
import {type FoundFile, findFiles, stemOf} from '../files.ts'
import {readHouse} from '../house.ts'
import {formatOf, readInput} from '../input.ts'
import {jsonPieces} from '../json.ts'
import {describeOptions, oneOf, parseOptions, readArguments, type ValuesOf} from '../options.ts'
import {endBy, writeAll} from '../output.ts'
import {type Processed, type ProcessOptions, processFiles} from '../process.ts'
import {version} from '../version.ts'

type ParseValues = ValuesOf<typeof parseOptions>

const help = `Usage: tinast [options] [FILES, folders, globs]
       tinast ndjson [options] [FILES]   many articles, one JSON object a line
       tinast review, tinast learn       teach it your newspaper

Reads Vietnamese news articles: text, Markdown, HTML, in UTF-8 or an old encoding. Without FILES it reads standard
input. On a terminal it shows each article with its labels; in a pipe it prints the tree as JSON.

Options:
${describeOptions(parseOptions)}
Exit status: 0 done, 1 input or output failed, 2 the command was called wrongly.
`

/** How many files are read, parsed and printed together. */
const chunk = 32

/**
 * Parse files and print or write what was asked for.
 *
 * @param args Arguments.
 * @returns Exit status.
 * @throws CommandError where the command was called wrongly, or its only input cannot be read.
 */
export async function parse(args: readonly string[]): Promise<Status> {
  const {values, files: names} = readArguments(args, parseOptions)
  if (values.help) return print(help)
  if (values.version) return print(`${version}\n`)
  const to = targetOf(values)
  const [house, ...others] = await Promise.all((values.house ?? []).map(readHouse))
  if (others.length > 0) throw new CommandError('bad-option', {problem: '--house is given once'})
  const options = {...processOptions(values, to), house}
  const found = await findFiles(names)
  const output = values.output === undefined ? undefined : await openOutput(values, found, to)
  let status: Status = 0
  for (let at = 0; at < found.length; at += chunk) {
    const inputs: VFile[] = []
    for (const entry of found.slice(at, at + chunk)) {
      try {
        inputs.push(await read(entry, values))
      } catch (error) {
        if (!(error instanceof CommandError) || found.length === 1) throw error
        process.stderr.write(`tinast: ${error.message}\n`)
        status = error.status
      }
    }
    for (const processed of await processFiles(inputs, options)) {
      if (processed.failure !== undefined) {
        process.stderr.write(`tinast: ${processed.file.path ?? 'standard input'}: ${processed.failure}\n`)
        status = 1
      } else await (output ? output(processed) : show(processed, found.length > 1))
    }
  }
  return status
}

async function print(text: string): Promise<Status> {
  await writeAll(process.stdout, [text])
  return 0
}

function targetOf(values: ParseValues): ProcessOptions['to'] {
  const asked = [values.to && 'to', values.json && 'json', values.text && 'text', values.inspect && 'inspect']
  const names = asked.filter(name => typeof name === 'string').map(name => `--${name}`)
  if (names.length > 1) throw new CommandError('options-exclude-each-other', {options: names.join(' and ')})
  const to = oneOf('to', values.to, Object.keys(writers) as TargetFormat[])
  if (to) return to
  if (values.json) return 'tree'
  if (values.text) return 'text'
  if (values.inspect || values.plain) return 'inspect'
  // People look at a terminal; programs read a pipe.
  return process.stdout.isTTY && values.output === undefined ? 'view' : values.evidence ? 'inspect' : 'tree'
}

function processOptions(values: ParseValues, to: ProcessOptions['to']): ProcessOptions {
  const {NO_COLOR = '', FORCE_COLOR} = process.env
  return {
    to,
    lines: oneOf('lines', values.lines, ['auto', 'paragraph', 'wrapped'] as const),
    evidence: values.evidence,
    normalize: values.normalize ?? false,
    positions: !values['no-positions'],
    plain: values.plain ?? false,
    config: !values['no-config'],
    rcPath: values['rc-path'],
    color: FORCE_COLOR !== undefined ? FORCE_COLOR !== '0' : NO_COLOR === '' && process.stdout.isTTY === true,
    width: process.stdout.columns ?? 100
  }
}

async function read({file, below}: FoundFile, values: ParseValues): Promise<VFile> {
  const {text, encoding} = await readInput(file, values.encoding)
  if (encoding !== undefined) process.stderr.write(`tinast: ${file} was read as ${encoding}\n`)
  const format = oneOf('from', values.from, ['text', 'markdown', 'html'] as const) ?? formatOf(file, text)
  return new VFile({value: text, ...(file !== '-' && {path: file}), data: {format, below}})
}

/** Print one article: trees and rows as JSON, one a line in a pipe. */
async function show({file, result}: Processed, several: boolean): Promise<void> {
  const {isTTY} = process.stdout
  if (typeof result !== 'string') return writeAll(process.stdout, jsonPieces(result, isTTY ? 2 : 0))
  const head = several && isTTY ? `\n# ${file.path}\n\n` : ''
  await writeAll(process.stdout, [head, result])
}

/** What files are called that hold a form of an article. */
const endings: Readonly<Record<string, string>> = {
  text: '.txt',
  markdown: '.md',
  html: '.html',
  view: '.txt',
  inspect: '.txt',
  nitf: '.xml',
  tei: '.xml',
  labels: '.tsv'
}

/** Decide where the output goes: one article to a file, several into a folder, each at its own place in it. */
async function openOutput(
  {output, force = false}: ParseValues,
  found: readonly FoundFile[],
  to: string
): Promise<(processed: Processed) => Promise<void>> {
  const target = output as string
  const isFolder = (await isDirectory(target)) || /[/\\]$/.test(target) || found.length > 1
  const pathOf = ({below, file}: FoundFile) => {
    if (!isFolder) return target
    const ending = endings[to] ?? '.json'
    return path.join(target, (file === '-' ? 'article' : stemOf(below)) + ending)
  }
  const places = new Map<string, string>()
  for (const entry of found) {
    const place = pathOf(entry)
    const other = places.get(place)
    if (other !== undefined) throw new CommandError('same-output', {files: `${other} and ${entry.file}`, place})
    if (!force && (await exists(place))) throw new CommandError('output-exists', {place})
    places.set(place, entry.file)
  }
  return async ({file, result}) => {
    const place = pathOf({file: file.path ?? '-', below: (file.data as {below: string}).below})
    await fs.mkdir(path.dirname(place), {recursive: true}).catch(endBy)
    const stream = createWriteStream(place)
    stream.on('error', endBy)
    await writeAll(stream, typeof result === 'string' ? [result] : jsonPieces(result, 0))
    await new Promise<void>(resolve => stream.end(resolve))
  }
}

async function isDirectory(name: string): Promise<boolean> {
  return fs.stat(name).then(
    stat => stat.isDirectory(),
    () => false
  )
}

async function exists(name: string): Promise<boolean> {
  return fs.access(name).then(
    () => true,
    () => false
  )
}
