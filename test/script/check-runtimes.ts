/**
 * Checks that every runtime makes the same of all fixtures: `npm run check:runtimes`, against the package as it is built.
 *
 *   tsx test/script/check-runtimes.ts        this Node, and Chromium: a page under a strict Content-Security-Policy with
 *                                            Trusted Types, a module worker, a classic worker
 *   tsx test/script/check-runtimes.ts --all  the oldest and the newest of each line of Node that is supported, Deno and
 *                                            Bun as well, which npx fetches
 */
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {chromiumPath, hasChromium, runInBrowser} from '../support/browser.ts'
import {allFixtures} from '../support/fixtures.ts'

const versions = ['20.19.0', '20', '22.12.0', '22', '24', '26']

const root = process.cwd()
fs.mkdirSync('.cache', {recursive: true})
const project = fs.mkdtempSync(path.resolve('.cache/runtimes-'))
const articles = JSON.stringify(allFixtures)
const npx = (name: string, ...args: string[]) => ['npx', '--yes', '-p', name, ...args]

try {
  install()
  const expected = check('Node, this one', [process.execPath, 'checksum.mjs'])
  if (process.argv.includes('--all')) {
    for (const version of versions) checkNode(version, expected)
    check('Deno', npx('deno', 'deno', 'run', '--quiet', '--allow-all', 'checksum.mjs'), expected)
    check('Bun', npx('bun', 'bun', 'checksum.mjs'), expected)
  }
  await checkBrowser(expected)
} finally {
  fs.rmSync(project, {recursive: true})
}

/** A project whose `tinast` is the built package. */
function install(): void {
  fs.mkdirSync(path.join(project, 'node_modules'))
  fs.symlinkSync(root, path.join(project, 'node_modules/tinast'), 'dir')
  for (const name of ['unified', 'unist-util-visit']) {
    fs.symlinkSync(path.join(root, 'node_modules', name), path.join(project, 'node_modules', name), 'dir')
  }
  fs.writeFileSync(path.join(project, 'package.json'), JSON.stringify({private: true, type: 'module'}))
  fs.writeFileSync(path.join(project, 'articles.json'), articles)
  for (const name of fs.readdirSync('test/package/project')) {
    if (!name.startsWith('tsconfig')) fs.copyFileSync(`test/package/project/${name}`, path.join(project, name))
  }
}

/** Both ways to load it, and the checksum. */
function checkNode(version: string, expected: string): void {
  const node = npx(`node@${version}`, 'node', '--no-warnings')
  const [command = '', ...args] = node
  for (const file of ['use.mjs', 'use.cjs']) execFileSync(command, [...args, file], {cwd: project, stdio: 'pipe'})
  check(`Node ${version}`, [...node, 'checksum.mjs'], expected)
}

function check(name: string, [command = '', ...args]: readonly string[], expected?: string): string {
  const printed = execFileSync(command, [...args, 'articles.json'], {cwd: project, encoding: 'utf8'})
  return expectSum(name, printed.trim(), expected)
}

async function checkBrowser(expected: string): Promise<void> {
  if (!hasChromium) return console.warn(`SKIPPED: Chromium, because ${chromiumPath} is not there`)
  const sums = await runInBrowser(project, articles)
  for (const [name, sum] of Object.entries(sums)) expectSum(`Chromium, ${name}`, sum, expected)
}

function expectSum(name: string, actual: string, expected = actual): string {
  if (!/^[\da-f]{64}$/.test(actual)) throw new Error(`${name} gave no checksum: ${actual}`)
  if (actual !== expected) throw new Error(`${name} reads differently: ${actual}, not ${expected}`)
  console.log(`ok ${name}: ${actual.slice(0, 16)}`)
  return actual
}
