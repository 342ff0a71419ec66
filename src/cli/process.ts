import {Writable} from 'node:stream'
import {type Processor, unified} from 'unified'
import {engine, type Options} from 'unified-engine'
import type {VFile} from 'vfile'
import {
  defined,
  type Facts,
  type ReadOptions,
  readers,
  type SourceFormat,
  type TargetFormat,
  type Writer,
  writers
} from '../archive/formats.ts'
import {removePositions} from '../archive/remove-positions.ts'
import {defaultThreshold} from '../plugin/settings.ts'
import type {Article} from '../tree/index.ts'
import {anything, aShare, assertOptions} from '../util/options.ts'
import {inspect} from './inspect.ts'
import {view} from './view.ts'

/** How files are parsed and written. */
export interface ProcessOptions extends ReadOptions {
  /** What each article becomes; `view` and `inspect` are for people. */
  to: TargetFormat | 'view' | 'inspect'
  normalize: boolean
  positions: boolean
  /** `inspect` leaves positions and confidence out. */
  plain: boolean
  /** Look for `.tinastrc` files and the field `tinastConfig` of package.json. */
  config: boolean
  rcPath?: string | undefined
  color: boolean
  width: number
}

/** A file and what became of it. */
export interface Processed {
  file: VFile
  /** What was asked for; none where it failed. */
  result: unknown
  failure?: string
}

/** Settings that a configuration file may hold. */
interface FileSettings extends ReadOptions {
  threshold?: number | undefined
}

/**
 * Parse files, change their trees by the plugins of configuration files, and write them.
 *
 * @param files Files; `data.format` says what each is.
 * @param options Options.
 * @returns The files in their order.
 */
export async function processFiles(files: readonly VFile[], options: ProcessOptions): Promise<Processed[]> {
  if (files.length === 0) return []
  const formats = new Set(files.map(formatOf))
  const parsers = new Map([...formats].map(name => [name, readers[name]()] as const))
  const loaded = new Map(await Promise.all([...parsers].map(async ([name, reader]) => [name, await reader] as const)))
  const write: Writer | undefined =
    options.to === 'view' || options.to === 'inspect' ? undefined : await writers[options.to]()
  const normalize = options.normalize ? (await import('../normalize/normalize.ts')).normalizeTree : undefined
  const results = new Map<VFile, unknown>()

  const processor = unified()
    .use(function (this: Processor) {
      const self = this as unknown as {parser: unknown; compiler: unknown; data(name: string): unknown}
      const settings = () => (self.data('settings') ?? {}) as FileSettings
      self.parser = (text: string, file: VFile) => {
        const {threshold: _, ...rest} = checked(settings())
        return loaded.get(formatOf(file))?.(text, {...rest, ...given(options)})
      }
      self.compiler = (tree: Article, file: VFile) => {
        const {threshold = defaultThreshold} = settings()
        if (!options.positions) removePositions(tree)
        results.set(file, write ? write(tree, factsOf(file), String(file)) : draw(tree, options, threshold))
        return ''
      }
    } as never)
    .use(() => (tree: unknown) => void normalize?.(tree as never))

  await run({
    processor: processor as never,
    files: [...files],
    alwaysStringify: true,
    pluginPrefix: 'tinast',
    ...(options.config && {rcName: '.tinastrc', packageField: 'tinastConfig'}),
    ...(options.rcPath !== undefined && {rcPath: options.rcPath}),
    // Messages are for the reports of this command.
    streamError: new Writable({write: (_chunk, _encoding, done) => done()})
  })
  return files.map(file => {
    const fatal = file.messages.find(message => message.fatal)
    return {file, result: results.get(file), ...(fatal && {failure: fatal.reason + causeOf(fatal.cause)})}
  })
}

/** A file is called after its path. */
function factsOf(file: VFile): Facts {
  return file.path === undefined ? {} : {id: file.path}
}

function causeOf(cause: unknown): string {
  return cause instanceof Error ? ` (${cause.message})` : ''
}

function formatOf(file: VFile): SourceFormat {
  return (file.data as {format?: SourceFormat}).format ?? 'text'
}

function checked(settings: FileSettings): FileSettings {
  assertOptions(settings, {lines: ['auto', 'paragraph', 'wrapped'], evidence: anything, threshold: aShare})
  return settings
}

/** The options of the command line that were given. */
function given({lines, evidence, house}: ReadOptions): ReadOptions {
  return defined({lines, evidence, house})
}

function draw(tree: Article, {to, plain, evidence = false, color, width}: ProcessOptions, threshold: number): string {
  if (to === 'inspect') return inspect(tree, {plain, evidence})
  return view(tree, {color, width, threshold, evidence})
}

function run(options: Options): Promise<void> {
  return new Promise((resolve, reject) => {
    engine(options, error => (error ? reject(error) : resolve()))
  })
}
