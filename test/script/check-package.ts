/**
 * Checks the package as its users get it: `npm run check:package`.
 *
 * publint and attw judge its shape; then the packed tarball is installed in an
 * empty project and used by import, require, TypeScript and the command.
 */
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = process.cwd()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tinast-package-'))

try {
  const tarball = pack()
  step('publint', () => run('npx', ['publint', '--strict', tarball]))
  step('attw', () => run('npx', ['attw', '--profile', 'esm-only', tarball]))
  step('files', () => checkFiles(tarball))
  const project = install(tarball)
  step('import', () => run('node', ['use.mjs'], project))
  step('require', () => run('node', ['--no-warnings', 'use.cjs'], project))
  step('types', () => run('npx', ['tsc', '-p', '.'], project))
  step('command', () => checkCommand(project))
} finally {
  fs.rmSync(folder, {recursive: true})
}

function step(name: string, check: () => void): void {
  check()
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

/** The tarball holds what was built and what convention adds, nothing else. */
function checkFiles(tarball: string): void {
  const files = run('tar', ['-tzf', tarball]).trim().split('\n')
  const wrong = files.filter(
    file =>
      !/^package\/(?:dist\/[\w-]+\.(?:js|d\.ts)|README(?:\.vi)?\.md|LICENSE|CHANGELOG\.md|package\.json)$/.test(file)
  )
  if (wrong.length > 0) throw new Error(`Not for the package: ${wrong.join(', ')}`)
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
  const output = run('npx', ['tinast', file], project)
  if (!output.includes('agency "TTXVN" id: ttxvn')) throw new Error(`The command printed:\n${output}`)
}
