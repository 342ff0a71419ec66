/**
 * What an archive costs: `npm run bench:archive`, with `ARTICLES=200000` for the figures of docs/scale.md.
 *
 * The command is set beside a bare loop on one core, then with two workers on two, in turns. CPU time is what holds on a
 * machine that others use; wall time is told too. All outputs must be the same, byte for byte.
 */
import {execFileSync, spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {nodeIn} from '../scale/support/processes.ts'
import {recipes} from '../scale/support/room.ts'
import {fixturesOf} from '../support/fixtures.ts'
import {sharedFile} from '../support/shared.ts'

const articles = Number(process.env.ARTICLES ?? 5000)
const rounds = Number(process.env.ROUNDS ?? (articles > 50_000 ? 1 : 3))
const folder = fs.mkdtempSync(path.join(process.env.TINAST_SCRATCH ?? os.tmpdir(), 'tinast-bench-'))
const archive = path.join(folder, 'archive.ndjson')
const bin = path.join(folder, 'tinast')
const ndjson = [bin, 'ndjson', '--to', 'tree']
const bare = [process.execPath, path.resolve('test/bench/bare-loop.mjs'), archive]

/** What a run took, in seconds and MB. */
interface Cost {
  wall: number
  cpu: number
  /** The most memory that was resident at once. */
  peak: number
}

try {
  writeArchive()
  await measureRates()
  await measureKill()
  await measureParallel()
} finally {
  fs.rmSync(folder, {recursive: true, force: true})
}

function writeArchive(): void {
  const corpus = sharedFile('corpus/raw.ndjson', 'an archive of real articles; the fixtures stand in')
  const rows = corpus
    ? fs.readFileSync(corpus, 'utf8').split('\n').filter(Boolean)
    : fixturesOf('text').map(({input}) => JSON.stringify({text: input}))
  const file = fs.openSync(archive, 'w')
  for (let at = 0; at < articles; at += 1000) {
    const part = Array.from({length: Math.min(1000, articles - at)}, (_, index) => rows[(at + index) % rows.length])
    fs.writeSync(file, `${part.join('\n')}\n`)
  }
  fs.closeSync(file)
  fs.writeFileSync(bin, `#!/bin/sh\nexec '${process.execPath}' '${path.resolve('dist/cli.js')}' "$@"\n`, {mode: 0o755})
  console.log(`${articles} articles, ${Math.round(fs.statSync(archive).size / 1e6)} MB; ${rounds} rounds`)
}

async function measureRates(): Promise<void> {
  const runs: [name: string, cores: string, command: string[], output: string][] = [
    ['bare loop, one core', '0', bare, ''],
    ['tinast ndjson, one core', '0', [...ndjson, archive], 'one'],
    ['tinast ndjson -w 2, two cores', '0,1', [...ndjson, '-w', '2', archive], 'two']
  ]
  // What two cores of this machine give at best: two bare loops that share nothing but the machine.
  const twice = `taskset -c 0 "$@" & taskset -c 1 "$@"; wait`
  runs.push(['two bare loops at once, each on a core', '0,1', ['bash', '-c', twice, 'bash', ...bare], ''])
  const costs: Cost[][] = runs.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, [, cores, command, output]] of runs.entries())
      costs[index]?.push(await measure(['taskset', '-c', cores, ...command], output))
  }
  const best = costs.map(list => list.reduce((a, b) => (a.cpu <= b.cpu ? a : b)))
  const [loop, one, two, apart] = best as [Cost, Cost, Cost, Cost]
  for (const [index, [name]] of runs.entries()) tell(name, best[index] as Cost)
  expectSame('one', 'two')
  console.log(
    `one worker: ${(loop.cpu / one.cpu).toFixed(2)} of the bare loop by CPU, ${(loop.wall / one.wall).toFixed(2)} by the clock`
  )
  console.log(
    `two workers: ${((2 * loop.cpu) / two.cpu).toFixed(2)} × the bare loop by CPU, ${(loop.wall / two.wall).toFixed(2)} × by the clock`
  )
  console.log(
    `two bare loops at once: ${((4 * loop.cpu) / apart.cpu).toFixed(2)} × one by CPU, ${((2 * loop.wall) / apart.wall).toFixed(2)} × by the clock`
  )
}

/** Kill a run when half of it is written, and go on with it. */
async function measureKill(): Promise<void> {
  const target = path.join(folder, 'killed')
  const half = fs.statSync(path.join(folder, 'one')).size / 2
  const command = [...ndjson.slice(1), archive, '-o', target, '--resume']
  const child = spawn(bin, command, {stdio: 'ignore'})
  const ended = new Promise(resolve => child.on('exit', resolve))
  while (!fs.existsSync(target) || fs.statSync(target).size < half)
    await new Promise(resolve => setTimeout(resolve, 50))
  child.kill('SIGKILL')
  await ended
  tell('the rest of a run that was killed', await measure([bin, ...command], ''))
  expectSame('one', 'killed')
}

/** The same under GNU parallel, in shards, two at a time. */
async function measureParallel(): Promise<void> {
  if (!hasProgram('parallel')) return console.warn('SKIPPED: GNU parallel, which is not installed')
  for (const below of ['shards', 'out']) fs.mkdirSync(path.join(folder, below))
  for (const name of ['parallel.sh', 'one.sh']) {
    const code = fs.readFileSync(path.join(recipes, name), 'utf8').replace('tinast ndjson', 'tinast ndjson --to tree')
    fs.writeFileSync(path.join(folder, name), code, {mode: 0o755})
  }
  const run = (program: string, args: string[]) => execFileSync(program, args, {cwd: folder, stdio: 'pipe'})
  run('split', ['-n', 'l/20', '-d', '-a', '4', '--additional-suffix=.ndjson', archive, 'shards/'])
  tell('GNU parallel -j2, 20 shards', await measure([path.join(folder, 'parallel.sh')], ''))
  run('bash', ['-c', 'cat out/*.ndjson > parallel'])
  expectSame('one', 'parallel')
}

/** Run a command by the shell that takes its time; its output goes to a file. */
async function measure(command: readonly string[], output: string): Promise<Cost> {
  const target = output === '' ? '/dev/null' : path.join(folder, output)
  const script = 'TIMEFORMAT="%R %U %S"; exec 3>&2; out=$1; shift; { time "$@" > "$out" 2> /dev/null; } 2>&3'
  const env = {...process.env, PATH: `${folder}:${process.env.PATH}`}
  const child = spawn('bash', ['-c', script, 'bash', target, ...command], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let times = ''
  child.stderr.on('data', data => {
    times += data
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(nodeIn(folder, 'archive.ndjson')))
  }, 100)
  await new Promise(resolve => child.on('exit', resolve))
  clearInterval(watch)
  const [wall = 0, user = 0, system = 0] = times.trim().split(' ').map(Number)
  return {wall, cpu: user + system, peak}
}

/** The most memory that was resident at once so far, in MB. */
function peakOf(pid: number | undefined): number {
  if (pid === undefined) return 0
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function tell(name: string, {wall, cpu, peak}: Cost): void {
  const memory = peak > 0 ? `, at most ${peak.toFixed(0)} MB` : ''
  console.log(
    `${name.padEnd(36)} ${cpu.toFixed(1).padStart(7)} s CPU ${wall.toFixed(1).padStart(7)} s by the clock${memory}`
  )
}

function expectSame(one: string, other: string): void {
  execFileSync('cmp', [path.join(folder, one), path.join(folder, other)])
  console.log(`  ${other}: the same bytes`)
}

function hasProgram(name: string): boolean {
  try {
    return execFileSync('which', [name], {stdio: 'pipe'}).length > 0
  } catch {
    return false
  }
}
