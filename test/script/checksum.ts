/**
 * Prints a checksum of what a build makes of all articles in `../shared/corpus` (or TINAST_SHARED): trees, texts,
 * Markdown, HTML, messages, normalised texts. Two builds that print the same do the same.
 *
 *   tsx test/script/checksum.ts [FOLDER]            checksums of the build in FOLDER (default: dist)
 *   tsx test/script/checksum.ts FOLDER --each FILE  one line an article and part as well, to find what differs
 *
 * Names that a redesign changes on purpose are mapped to their new form in `renamed`, so that builds from before and
 * after can be compared; empty the table once the old build is of no more use.
 */
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {VFile} from 'vfile'

const [folder = 'dist', flag, file] = process.argv.slice(2)
const corpus = path.join(process.env.TINAST_SHARED ?? '../shared', 'corpus')
if (!fs.existsSync(corpus)) {
  console.error(`checksum: ${corpus} is absent, so there is nothing to compare`)
  process.exit(2)
}

/** Old names and what they are called now, as they stand in JSON. */
const renamed: readonly (readonly [string, string])[] = [
  ['"construct":"figure"', '"construct":"caption"'],
  ['"unread":', '"hiddenMarkers":'],
  ['"white-space"', '"whitespace"'],
  ['recognised by `figure`', 'recognised by `caption`'],
  ['data-construct="figure"', 'data-construct="caption"']
]

/** What is used of the library; names differ between builds, so nothing is typed. */
type Library = Record<string, (...args: unknown[]) => unknown>

const core = await load('index')
const markdown = await load('markdown')
const html = await load('html')
const unified = await load('unified')
const normalize = (await load('normalize')) ?? (await load('normalise'))

async function load(name: string): Promise<Library> {
  const entry = path.resolve(folder, `${name}.js`)
  return fs.existsSync(entry) ? await import(pathToFileURL(entry).href) : (undefined as unknown as Library)
}

const parts = new Map<string, ReturnType<typeof createHash>>()
const each: string[] = []

function add(part: string, id: string, value: unknown): void {
  let text = typeof value === 'string' ? value : JSON.stringify(value)
  for (const [old, now] of renamed) text = text.replaceAll(old, now)
  const hash = parts.get(part) ?? createHash('sha256')
  parts.set(part, hash)
  hash.update(text)
  if (flag === '--each') each.push(`${part}\t${id}\t${createHash('sha256').update(text).digest('hex').slice(0, 16)}`)
}

function guarded<Result>(work: () => Result): Result | string {
  try {
    return work()
  } catch (error) {
    return `threw ${(error as Error).name}`
  }
}

for (const {id, value} of texts()) {
  const tree = core.fromText?.(value)
  add('text: trees', id, tree)
  add('text: written', id, guarded(() => core.toText?.(tree)) as string)
  add('text: as HTML', id, guarded(() => html.toHtml?.(tree)) as string)
  add('text: as Markdown', id, guarded(() => markdown.toMarkdown?.(tree)) as string)
  add('text: normalised', id, normalizedOf(structuredClone(tree), value))
  add('text: body', id, guarded(() => normalize.toBodyText?.(tree)) as string)
  add('text: messages', id, messagesOf('tinParse', value))
}
for (const {id, value} of files('html-dev', '.html')) {
  const told: unknown[] = []
  const tree = html.fromHtml?.(value, {onmessage: (message: {ruleId: string; reason: string}) => told.push(message)})
  add('HTML: trees', id, tree)
  add('HTML: messages', id, told)
  add('HTML: written', id, html.toHtml?.(tree) as string)
  add('HTML: as Markdown', id, markdown.toMarkdown?.(tree) as string)
  add('HTML: as text', id, core.toText?.(tree) as string)
}
for (const {id, value} of files('md-dev', '.md')) {
  const tree = markdown.fromMarkdown?.(value)
  add('Markdown: trees', id, tree)
  add('Markdown: written', id, markdown.toMarkdown?.(tree) as string)
  add('Markdown: as HTML', id, html.toHtml?.(tree) as string)
}

for (const [part, hash] of parts) console.log(`${hash.digest('hex').slice(0, 24)}  ${part}`)
if (file) fs.writeFileSync(file, `${each.join('\n')}\n`)

/** A processor without settings. */
interface Processor {
  data(): object
  parser?: (text: string, file: VFile) => unknown
}

/** The tree after the preset, and the messages that say what was changed. */
function normalizedOf(tree: unknown, value: string): unknown {
  const file = new VFile(value)
  const processor: Processor = {data: () => ({})}
  const transform = normalize.tinNormalize?.call(processor as never, {report: true}) as (...args: unknown[]) => unknown
  transform(tree, file)
  return [tree, file.messages.map(String)]
}

function messagesOf(plugin: string, value: string): string[] {
  const file = new VFile(value)
  const processor: Processor = {data: () => ({})}
  unified[plugin]?.call(processor as never)
  processor.parser?.(value, file)
  return file.messages.map(String)
}

function* texts(): Generator<{id: string; value: string}> {
  yield* files('dev', '.txt')
  for (const name of ['raw.ndjson', 'raw2.ndjson']) {
    const articles = path.join(corpus, name)
    if (!fs.existsSync(articles)) continue
    for (const line of fs.readFileSync(articles, 'utf8').split('\n').filter(Boolean)) {
      const {id, text} = JSON.parse(line)
      yield {id, value: text}
    }
  }
}

function* files(name: string, ending: string): Generator<{id: string; value: string}> {
  const parent = path.join(corpus, name)
  for (const entry of fs.readdirSync(parent).sort()) {
    if (entry.endsWith(ending)) yield {id: entry, value: fs.readFileSync(path.join(parent, entry), 'utf8')}
  }
}
