/** A folder with an archive in shards, the checksum that its rows must have, and the processes of a trial. */
import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {fixturesOf} from '../../support/fixtures.ts'
import {sharedFile} from '../../support/shared.ts'

/** Where recipes stand. */
export const recipes = path.resolve('test/scale/recipes')

/** How a trial is set up. */
export interface RoomOptions {
  articles: number
  shards: number
}

/** One trial: its folder is the working directory of all that it starts. */
export class Room {
  readonly folder: string
  readonly #processes: ChildProcess[] = []
  readonly #articles: number
  readonly #expected: string

  constructor(name: string, {articles, shards}: RoomOptions) {
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), `tinast-scale-${name}-`))
    for (const below of ['shards', 'out', 'logs', 'bin']) fs.mkdirSync(this.path(below))
    for (const file of fs.readdirSync(recipes)) fs.copyFileSync(path.join(recipes, file), this.path(file))
    const command = `#!/bin/sh\nexec '${process.execPath}' '${path.resolve('dist/cli.js')}' "$@"\n`
    fs.writeFileSync(this.path('bin/tinast'), command, {mode: 0o755})
    writeArchive(this.path('archive.ndjson'), articles)
    const split = ['-n', `l/${shards}`, '-d', '-a', '4', '--additional-suffix=.ndjson', 'archive.ndjson', 'shards/']
    this.run('split', split)
    this.run('tinast', ['ndjson', 'archive.ndjson', '-o', 'expected.ndjson'])
    this.#articles = articles
    this.#expected = checksum([this.path('expected.ndjson')])
  }

  /** A path in the folder. */
  path(name: string): string {
    return path.join(this.folder, name)
  }

  /** What programs are started with. */
  get env(): NodeJS.ProcessEnv {
    return {...process.env, PATH: `${this.path('bin')}:${process.env.PATH}`}
  }

  /** Run a program to its end; its output is returned, and an exit status that is not 0 throws. */
  run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
    const options = {cwd: this.folder, env: {...this.env, ...env}, encoding: 'utf8', stdio: 'pipe'} as const
    return execFileSync(program, args, options)
  }

  /** Start a program that goes on; what it prints goes to a file in `logs`. */
  start(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const log = fs.openSync(this.path(`logs/${path.basename(program)}-${this.#processes.length}.log`), 'a')
    const child = spawn(program, args, {cwd: this.folder, env: {...this.env, ...env}, stdio: ['ignore', log, log]})
    fs.closeSync(log)
    this.#processes.push(child)
    return child
  }

  /** What was printed to the files in `logs`. */
  get logs(): string {
    return fs
      .readdirSync(this.path('logs'))
      .map(name => `${name}:\n${fs.readFileSync(this.path(`logs/${name}`), 'utf8')}`)
      .join('\n')
  }

  /** Names in `out` that end so. */
  out(ending: string): string[] {
    return fs.readdirSync(this.path('out')).filter(name => name.endsWith(ending))
  }

  /** Check that nothing was lost, nothing is there twice, and every byte is that of one run on one core. */
  check(): void {
    const files = this.out('.ndjson').sort()
    const paths = files.map(name => this.path(`out/${name}`))
    const ids = paths.flatMap(file => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)).map(idOf)
    if (ids.length !== this.#articles) throw new Error(`${ids.length} rows, not ${this.#articles}`)
    if (new Set(ids).size !== ids.length) throw new Error('A row is there twice')
    if (checksum(paths) !== this.#expected) throw new Error('The rows are not those of one run')
  }

  /** End all that was started, by its id, and remove the folder. */
  async close(): Promise<void> {
    for (const child of this.#processes.reverse()) await end(child)
    fs.rmSync(this.folder, {recursive: true, force: true})
  }
}

function idOf(row: string): string {
  return JSON.parse(row).id
}

/** Articles of the corpus, else of the fixtures, repeated under ids of their own. */
function writeArchive(file: string, articles: number): void {
  const corpus = sharedFile('corpus/raw.ndjson', 'real articles; the fixtures stand in')
  const texts = corpus
    ? fs
        .readFileSync(corpus, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line).text)
    : fixturesOf('text').map(({input}) => input)
  const rows = Array.from({length: articles}, (_, id) => `${JSON.stringify({id, text: texts[id % texts.length]})}\n`)
  fs.writeFileSync(file, rows.join(''))
}

function checksum(files: readonly string[]): string {
  const hash = crypto.createHash('sha256')
  for (const file of files) hash.update(fs.readFileSync(file))
  return hash.digest('hex')
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(timer)
}

/** Wait until something is so. */
export async function until(what: string, isSo: () => boolean, seconds = 60): Promise<void> {
  const start = Date.now()
  while (!isSo()) {
    if (Date.now() - start > seconds * 1000) throw new Error(`In ${seconds} seconds it was not so that ${what}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** A port of the loopback that is free. */
export async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as net.AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
