/**
 * Runs the recipes of docs/scale.md for real, on the loopback of this machine: `npm run test:scale`, or with the names
 * of some. What a recipe needs of Debian is installed where it is missing.
 */
import {execFileSync} from 'node:child_process'
import * as bullmq from './bullmq.ts'
import * as dask from './dask.ts'
import * as parallel from './parallel.ts'
import * as slurm from './slurm.ts'
import {Room} from './support/room.ts'

const trials = {parallel, slurm, dask, bullmq}
const size = {articles: Number(process.env.ARTICLES ?? 1000), shards: Number(process.env.SHARDS ?? 10)}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(trials)
const count = {passed: 0, failed: 0, skipped: 0}
for (const name of names) {
  const trial = trials[name as keyof typeof trials]
  if (!trial) throw new Error(`No trial ${name}; known: ${Object.keys(trials).join(', ')}`)
  if (!install(trial.packages)) {
    count.skipped++
    console.warn(`SKIPPED ${name}: ${trial.packages.join(', ')} cannot be installed`)
    continue
  }
  const room = new Room(name, size)
  const start = Date.now()
  try {
    const told = await trial.run(room)
    room.check()
    count.passed++
    console.log(`ok ${name} (${((Date.now() - start) / 1000).toFixed(1)} s): ${told}; same rows`)
  } catch (error) {
    count.failed++
    console.error(`FAILED ${name}: ${error instanceof Error ? error.message : error}\n${room.logs}`)
  } finally {
    await room.close()
  }
}
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
process.exitCode = count.failed > 0 ? 1 : 0

/** Install what is missing, and say whether all is there. */
function install(packages: readonly string[]): boolean {
  const missing = packages.filter(name => !isInstalled(name))
  if (missing.length === 0) return true
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  try {
    execFileSync('apt-get', ['update', '-qq'], {env, stdio: 'ignore'})
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {env, stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

function isInstalled(name: string): boolean {
  try {
    return /^Status: .* installed$/m.test(execFileSync('dpkg', ['-s', name], {encoding: 'utf8', stdio: 'pipe'}))
  } catch {
    return false
  }
}
