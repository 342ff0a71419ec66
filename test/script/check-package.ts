/**
 * Checks the package as its users get it: `npm run check:package`.
 *
 * publint and attw judge its shape; then the packed tarball is installed in an empty project and used by import, require,
 * TypeScript, bundlers and the command. What it makes of all fixtures must be the same everywhere.
 */
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {entries} from '../../src/entries.ts'
import {bundleForBrowsers, bundlers} from '../support/bundles.ts'
import {Document} from '../support/documents.ts'
import {allFixtures} from '../support/fixtures.ts'

const root = process.cwd()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tinast-package-'))
const articles = path.join(folder, 'articles.json')

try {
  fs.writeFileSync(articles, JSON.stringify(allFixtures))
  const tarball = pack()
  const project = install(tarball)
  await checkPackage(tarball, project)
} finally {
  fs.rmSync(folder, {recursive: true})
}

async function checkPackage(tarball: string, project: string): Promise<void> {
  await step('publint', () => run('npx', ['publint', '--strict', tarball]))
  await step('attw', () => run('npx', ['attw', '--profile', 'esm-only', tarball]))
  await step('files', () => checkFiles(tarball))
  await step('import', () => run('node', ['use.mjs'], project))
  await step('require', () => run('node', ['--no-warnings', 'use.cjs'], project))
  for (const resolution of ['nodenext', 'bundler']) {
    await step(`types, ${resolution}`, () => run('npx', ['tsc', '-p', `tsconfig.${resolution}.json`], project))
  }
  await step('command', () => checkCommand(project))
  const withoutNode = Object.keys(entries).filter(name => name !== 'tinast/archive/workers')
  await step('browsers', () => bundleForBrowsers(withoutNode, project))
  const expected = run('node', ['checksum.mjs', articles], project)
  for (const [name, bundle] of Object.entries(bundlers)) {
    await step(name, async () => {
      const out = path.join(folder, `${name}.mjs`)
      await bundle(path.join(project, 'checksum.mjs'), out)
      expectSame(run('node', [out, articles], folder), expected)
    })
  }
}

function expectSame(actual: string, expected: string): void {
  if (actual !== expected) throw new Error(`The articles read differently: ${actual.trim()}, not ${expected.trim()}`)
}

async function step(name: string, check: () => unknown): Promise<void> {
  await check()
  console.log(`ok ${name}`)
}

function run(command: string, args: string[], cwd = root): string {
  try {
    return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string}
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}

function pack(): string {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', folder]))
  return path.join(folder, packed.filename)
}

/** The tarball holds what was built, the documents and what convention adds, nothing else; links of documents lead to it. */
function checkFiles(tarball: string): void {
  const known =
    /^(?:dist\/(?:[\w-]+\.(?:js|d\.ts|LICENSE\.txt)|tinast\.global\.js)|docs\/(?:[\w-]+\/)?[\w.-]+\.(?:md|png)|README(?:\.vi)?\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|package\.json)$/
  const files = run('tar', ['-tzf', tarball])
    .trim()
    .split('\n')
    .map(file => file.slice('package/'.length))
  const wrong = files.filter(file => !known.test(file))
  if (wrong.length > 0) throw new Error(`Not for the package: ${wrong.join(', ')}`)
  for (const file of files.filter(name => name.endsWith('.md'))) {
    const {prose} = new Document(file)
    for (const [, target = ''] of prose.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]*)/g)) {
      const to = path.join(path.dirname(file), target)
      if (!files.includes(to)) throw new Error(`${file} links to ${target}, which the package lacks`)
    }
  }
}

function install(tarball: string): string {
  const project = path.join(folder, 'project')
  fs.mkdirSync(project)
  fs.writeFileSync(path.join(project, 'package.json'), JSON.stringify({private: true}))
  run(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', tarball, 'typescript@5.9', 'unist-util-visit@5'],
    project
  )
  for (const name of fs.readdirSync(path.join(root, 'test/package/project'))) {
    fs.copyFileSync(path.join(root, 'test/package/project', name), path.join(project, name))
  }
  return project
}

function checkCommand(project: string): void {
  const file = path.join(project, 'article.txt')
  fs.writeFileSync(file, 'Tin, ảnh: TTXVN\n')
  const output = run('npx', ['tinast', '--json', file], project)
  if (JSON.parse(output).children[0]?.type !== 'credit') throw new Error(`The command printed:\n${output}`)
}
