import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const command = path.resolve('dist/cli.js')
const seed = path.resolve('fixtures/residue/toolbar-captions/input.txt')
let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tinast-'))
})
afterAll(() => fs.rmSync(folder, {recursive: true}))

function tinast(args: string[], input: string | Uint8Array = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {input, encoding: 'utf8'})
  return {status, stdout, stderr}
}

function file(name: string, content: string | Uint8Array): string {
  const target = path.join(folder, name)
  fs.writeFileSync(target, content)
  return target
}

describe('tinast', () => {
  test('shows the tree of a file', () => {
    const {status, stdout, stderr} = tinast([seed])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toMatch(/^article /)
    expect(stdout).toContain('creditRole "Tin" role: text')
    expect(stdout).toContain('agency "TTXVN" id: ttxvn')
  })

  test('reads standard input, also under the name -', () => {
    const input = fs.readFileSync(seed)
    expect(tinast([], input).stdout).toBe(tinast([seed]).stdout)
    expect(tinast(['-'], input).stdout).toBe(tinast([seed]).stdout)
  })

  test('prints JSON', () => {
    const tree = JSON.parse(tinast(['--json', seed]).stdout)
    expect(tree.type).toBe('article')
    expect(tree.children.at(-1).type).toBe('credit')
  })

  test('writes the article back', () => {
    expect(tinast(['--text', seed]).stdout).toBe(fs.readFileSync(seed, 'utf8'))
  })

  test('explains labels', () => {
    expect(tinast(['--evidence', seed]).stdout).toContain('because ')
  })

  test('draws the structure alone', () => {
    const {stdout} = tinast(['--plain', seed])
    expect(stdout).toContain('residue "leftcenterrightdel" reason: image-toolbar\n')
    expect(stdout).not.toMatch(/\d:\d+-|\(0\.\d+\)/)
  })

  test('reads lines as told', () => {
    const wrapped = file('wrapped.txt', 'Dòng thứ nhất của đoạn văn\nvà dòng thứ hai của nó.\n')
    const count = (mode: string) => tinast(['--json', '--lines', mode, wrapped]).stdout.match(/"construct"/g)?.length
    expect([count('wrapped'), count('paragraph')]).toEqual([1, 2])
  })

  test('prints its version and help', () => {
    expect(tinast(['--version']).stdout.trim()).toBe(JSON.parse(fs.readFileSync('package.json', 'utf8')).version)
    expect(tinast(['--help']).stdout).toContain('Usage: tinast')
  })
})

describe('bad input gets one line that says what is wrong and how to mend it', () => {
  const cases: [string, () => string[], number, RegExp, (string | Uint8Array)?][] = [
    ['a missing file', () => [path.join(folder, 'none.txt')], 1, /does not exist; check the path/],
    ['a folder', () => [folder], 1, /is a folder; give a file/],
    ['an empty path', () => [''], 1, /the empty path does not exist/],
    ['a file under a file', () => [`${seed}/x`], 1, /cannot be read \(ENOTDIR\); check that it is a file/],
    ['a file in UTF-16', () => [file('utf16.txt', Buffer.from('Tin, ảnh', 'utf16le'))], 1, /is binary or UTF-16/],
    [
      'a binary file',
      () => [file('a.png', new Uint8Array([137, 80, 78, 71, 0, 1, 2]))],
      1,
      /is binary or UTF-16; give a text file/
    ],
    [
      'bytes that are not UTF-8',
      () => [file('tcvn.txt', new Uint8Array([72, 181, 32, 78, 233, 105]))],
      1,
      /is not UTF-8; convert it/
    ],
    ['an empty file', () => [file('empty.txt', '')], 1, /is empty; give an article/],
    ['a file of white space', () => [file('blank.txt', '\uFEFF \n\t\n')], 1, /is empty; give an article/],
    ['empty standard input', () => [], 1, /standard input is empty/, ''],
    ['an unknown option', () => ['--tree'], 2, /unknown option --tree; see tinast --help/],
    ['an option without its value', () => ['--lines'], 2, /--lines.* argument missing; see tinast --help/],
    ['an option with a value it does not take', () => ['--json=1', seed], 2, /does not take an argument/],
    ['an unknown line mode', () => ['--lines', 'both', seed], 2, /known values: auto, paragraph, wrapped/],
    ['two files', () => [seed, seed], 2, /one FILE at a time/],
    ['options that exclude each other', () => ['--json', '--text', seed], 2, /--json and --text exclude each other/]
  ]
  test.each(cases)('%s', (_, args, status, message, input) => {
    const result = tinast(args(), input)
    expect(result.status).toBe(status)
    expect(result.stdout).toBe('')
    expect(result.stderr).toMatch(/^tinast: [^\n]+\n$/)
    expect(result.stderr).toMatch(message)
  })
})

describe('pipes', () => {
  const shell = (script: string) => {
    const {status, stdout, stderr} = spawnSync('bash', ['-c', `set -o pipefail; ${script}`], {encoding: 'utf8'})
    return {status, stdout, stderr}
  }
  const run = `'${process.execPath}' '${command}'`

  test('a reader that has seen enough ends the command quietly', () => {
    const big = file('big.txt', fs.readFileSync(seed, 'utf8').repeat(2000))
    const {status, stdout, stderr} = shell(`${run} '${big}' | head -n 1`)
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toMatch(/^article [^\n]+\n$/)
  })

  test('a slow writer is waited for', () => {
    const {status, stdout, stderr} = shell(`(head -c 500 '${seed}'; sleep 0.3; tail -c +501 '${seed}') | ${run} --text`)
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toBe(fs.readFileSync(seed, 'utf8'))
  })

  test.skipIf(!fs.existsSync('/dev/full'))('a full disk is an error in one line', () => {
    const {status, stderr} = shell(`${run} '${seed}' > /dev/full`)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^tinast: the output cannot be written \(ENOSPC\)[^\n]*\n$/)
  })
})
