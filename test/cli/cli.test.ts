import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {encode} from '../../src/encoding/index.ts'

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
  test('prints the tree of a file as JSON in a pipe, compact', () => {
    const {status, stdout, stderr} = tinast([seed])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout.split('\n')).toHaveLength(2)
    const tree = JSON.parse(stdout)
    expect(tree.type).toBe('article')
    expect(tree.children.at(-1).type).toBe('credit')
    expect(tinast(['--json', seed]).stdout).toBe(stdout)
  })

  test('reads standard input, also under the name -', () => {
    const input = fs.readFileSync(seed)
    expect(tinast([], input).stdout).toBe(tinast([seed]).stdout)
    expect(tinast(['-'], input).stdout).toBe(tinast([seed]).stdout)
  })

  test('leaves positions out', () => {
    expect(tinast(['--no-positions', seed]).stdout).not.toContain('"position"')
  })

  test('writes the article back', () => {
    expect(tinast(['--text', seed]).stdout).toBe(fs.readFileSync(seed, 'utf8'))
    expect(tinast(['--to', 'text', seed]).stdout).toBe(fs.readFileSync(seed, 'utf8'))
  })

  test('draws the tree, with the reasons for labels or the structure alone', () => {
    const {stdout} = tinast(['--inspect', seed])
    expect(stdout).toContain('creditRole "Tin" role: text')
    expect(stdout).toContain('agency "TTXVN" id: ttxvn')
    expect(tinast(['--inspect', '--evidence', seed]).stdout).toContain('because ')
    const plain = tinast(['--plain', seed]).stdout
    expect(plain).toContain('residue "leftcenterrightdel" reason: image-toolbar\n')
    expect(plain).not.toMatch(/\d:\d+-|\(0\.\d+\)/)
  })

  test('reads lines as told', () => {
    const wrapped = file('wrapped.txt', 'Dòng thứ nhất của đoạn văn\nvà dòng thứ hai của nó.\n')
    const count = (mode: string) => tinast(['--lines', mode, wrapped]).stdout.match(/"construct"/g)?.length
    expect([count('wrapped'), count('paragraph')]).toEqual([1, 2])
  })

  test('tells formats apart by extension and by how a text begins', () => {
    const page = '<h1>Cầu mới thông xe</h1><p>Sáng 12/3, cầu Vàm Xáng được thông xe sau hai năm thi công.</p>'
    const html = file('a.html', page)
    const unnamed = file('a.txt', `<!doctype html><body>${page}`)
    const markdown = file('a.md', '# Cầu mới thông xe\n\nSáng 12/3, cầu Vàm Xáng được thông xe sau hai năm thi công.\n')
    for (const name of [html, unnamed, markdown]) {
      expect(JSON.parse(tinast([name]).stdout).children[0]).toMatchObject({
        type: 'headline',
        children: [{value: 'Cầu mới thông xe'}]
      })
    }
    expect(JSON.parse(tinast(['--from', 'text', html]).stdout).children[0].children[0].value).toMatch(/^<h1>/)
  })

  test('decodes old encodings, and says so', () => {
    const text = fs.readFileSync(seed, 'utf8')
    for (const encoding of ['tcvn3', 'vni', 'utf-16le'] as const) {
      const bytes = encoding === 'utf-16le' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : encode(text, {encoding})
      const {stdout, stderr, status} = tinast(['--text', file(`${encoding}.txt`, bytes)])
      expect({status, text: stdout.normalize()}).toEqual({status: 0, text: text.normalize()})
      expect(stderr).toMatch(new RegExp(`${encoding}.txt was read as ${encoding}\n$`))
    }
  })

  test('normalises on request', () => {
    const messy = file('messy.txt', 'Một   dòng có\u200B dấu cách thừa .')
    expect(tinast(['--text', '--normalize', messy]).stdout).toBe('Một dòng có dấu cách thừa.\n')
  })

  test('reads settings and plugins from a configuration file', () => {
    const place = path.join(folder, 'configured')
    fs.mkdirSync(place)
    fs.writeFileSync(
      path.join(place, 'drop.mjs'),
      "export default () => tree => { tree.children = tree.children.filter(node => node.type !== 'residue') }\n"
    )
    fs.writeFileSync(
      path.join(place, '.tinastrc.json'),
      JSON.stringify({settings: {evidence: true}, plugins: ['./drop.mjs']})
    )
    const name = path.join(place, 'a.txt')
    fs.copyFileSync(seed, name)
    const {stdout} = tinast([name])
    expect(stdout).not.toContain('leftcenterrightdel')
    expect(stdout).toContain('"evidence"')
    expect(tinast(['--no-config', name]).stdout).toContain('leftcenterrightdel')
  })

  test('shows people an article as a newsroom would', () => {
    const script = `script -qec "'${process.execPath}' '${command}' '${seed}'" /dev/null`
    const {status, stdout} = spawnSync(
      'bash',
      ['-c', `command -v script >/dev/null || exit 9; stty cols 90; ${script}`],
      {
        encoding: 'utf8',
        env: {...process.env, NO_COLOR: '1'}
      }
    )
    if (status === 9) return
    expect(stdout).toMatch(/^(?:paragraph[ ?]{3}|lead[ ?]{8})Sáng/)
    expect(stdout).toContain('→ text, photo: TTXVN [ttxvn]')
    expect(stdout).not.toContain('\u001B[3')
  })

  test('prints its version and help', () => {
    expect(tinast(['--version']).stdout.trim()).toBe(JSON.parse(fs.readFileSync('package.json', 'utf8')).version)
    expect(tinast(['--help']).stdout).toContain('Usage: tinast')
    expect(tinast(['ndjson', '--help']).stdout).toContain('Usage: tinast ndjson')
  })
})

describe('several files', () => {
  test('are found in folders and by patterns, and printed one a line', () => {
    const place = path.join(folder, 'several')
    fs.mkdirSync(path.join(place, 'sub'), {recursive: true})
    fs.writeFileSync(path.join(place, 'b.txt'), 'Một dòng thôi.')
    fs.writeFileSync(path.join(place, 'sub', 'b.md'), '# Một tít')
    fs.writeFileSync(path.join(place, 'c.png'), 'không phải bài')
    expect(tinast([place]).stdout.split('\n').filter(Boolean)).toHaveLength(2)
    expect(
      tinast([path.join(place, '**/*.md')])
        .stdout.split('\n')
        .filter(Boolean)
    ).toHaveLength(1)
    const output = path.join(folder, 'out')
    expect(tinast([place, '-o', output, '--to', 'html']).status).toBe(0)
    expect(fs.readFileSync(path.join(output, 'sub', 'b.html'), 'utf8')).toContain('<h1')
    expect(fs.existsSync(path.join(output, 'b.html'))).toBe(true)
    const again = tinast([place, '-o', output, '--to', 'html'])
    expect(again.stderr).toMatch(/b\.html is there already; remove it or say --force/)
    expect(tinast([place, '-o', output, '--to', 'html', '--force']).status).toBe(0)
  })

  test('that would share one place in the output are refused', () => {
    const one = file('same.txt', 'Một dòng.')
    const other = file('same.md', 'Một dòng.')
    const {status, stderr} = tinast([one, other, '-o', path.join(folder, 'same')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/would both be written to/)
  })

  test('go on where one cannot be read', () => {
    const {status, stdout, stderr} = tinast([seed, file('nothing.txt', ''), seed])
    expect(status).toBe(1)
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(2)
    expect(stderr).toMatch(/nothing\.txt is empty/)
  })
})

describe('bad input gets one line that says what is wrong and how to mend it', () => {
  const cases: [string, () => string[], number, RegExp, (string | Uint8Array)?][] = [
    ['a missing file', () => [path.join(folder, 'none.txt')], 1, /does not exist; check the path/],
    ['a folder without articles', () => [empty()], 1, /holds no article; files that end in/],
    ['an empty path', () => [''], 1, /the empty path does not exist/],
    ['a file under a file', () => [`${seed}/x`], 1, /cannot be read \(ENOTDIR\); check that it is a file/],
    ['a binary file', () => [file('a.png', new Uint8Array([137, 80, 78, 71, 0, 1, 2]))], 1, /is binary; give text/],
    [
      'bytes in no encoding that is known',
      () => [file('odd.txt', new Uint8Array([72, 181, 32, 78, 233, 105]))],
      1,
      /is not UTF-8, and its encoding is not known; name it with --encoding/
    ],
    ['an encoding that is not known', () => ['--encoding', 'ebcdic', seed], 2, /ebcdic/],
    ['an empty file', () => [file('empty.txt', '')], 1, /is empty; give an article/],
    ['a file of white space', () => [file('blank.txt', '\uFEFF \n\t\n')], 1, /is empty; give an article/],
    ['empty standard input', () => [], 1, /standard input is empty/, ''],
    [
      'records',
      () => [file('a.ndjson', '{"text":"Một"}')],
      2,
      /holds many records, not one article; tinast ndjson reads/
    ],
    ['an unknown option', () => ['--tree'], 2, /unknown option --tree; see tinast --help/],
    ['an option without its value', () => ['--lines'], 2, /--lines.* argument missing; see tinast --help/],
    ['an option with a value it does not take', () => ['--json=1', seed], 2, /does not take an argument/],
    ['an unknown line mode', () => ['--lines', 'both', seed], 2, /known: auto, paragraph, wrapped/],
    ['an unknown output', () => ['--to', 'pdf', seed], 2, /--to `pdf` is not known; known: record, tree, text/],
    ['options that exclude each other', () => ['--json', '--text', seed], 2, /--json and --text exclude each other/]
  ]
  test.each(cases)('%s', (_, args, status, message, input) => {
    const result = tinast(args(), input)
    expect(result.status).toBe(status)
    expect(result.stdout).toBe('')
    expect(result.stderr).toMatch(/^tinast: [^\n]+\n$/)
    expect(result.stderr).toMatch(message)
  })

  function empty(): string {
    const place = path.join(folder, 'empty')
    fs.mkdirSync(place, {recursive: true})
    return place
  }
})

describe('pipes', () => {
  const shell = (script: string) => {
    const {status, stdout, stderr} = spawnSync('bash', ['-c', `set -o pipefail; ${script}`], {encoding: 'utf8'})
    return {status, stdout, stderr}
  }
  const run = `'${process.execPath}' '${command}'`

  test('a reader that has seen enough ends the command quietly', () => {
    const big = file('big.txt', fs.readFileSync(seed, 'utf8').repeat(2000))
    const {status, stdout, stderr} = shell(`${run} '${big}' | head -c 1000`)
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toMatch(/^\{"type":"article"/)
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
