import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const command = path.resolve('dist/cli.js')
const article = fs.readFileSync('fixtures/residue/toolbar-captions/input.txt', 'utf8')
let folder = ''
let archive = ''
let expected = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tinast-ndjson-'))
  archive = path.join(folder, 'archive.ndjson')
  const rows = [...Array(400).keys()].map(id => JSON.stringify({id, text: `${article}\n${id} dòng cuối.`}))
  fs.writeFileSync(archive, `${rows.join('\n')}\n`)
  expected = tinast([archive]).stdout
}, 60_000)
afterAll(() => fs.rmSync(folder, {recursive: true}))

function tinast(args: string[], input: string | Uint8Array = '') {
  const result = spawnSync(process.execPath, [command, 'ndjson', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  return {status: result.status, stdout: result.stdout, stderr: result.stderr}
}

describe('tinast ndjson', () => {
  test('writes one row a record, in order', () => {
    const rows = expected.split('\n').filter(Boolean)
    expect(rows.map(row => JSON.parse(row).id)).toEqual([...Array(400).keys()].map(String))
  })

  test('gives the same bytes with workers, from standard input, and from a compressed file', () => {
    expect(tinast(['--workers', '2', archive]).stdout).toBe(expected)
    expect(tinast([], fs.readFileSync(archive)).stdout).toBe(expected)
    const compressed = path.join(folder, 'archive.ndjson.gz')
    fs.writeFileSync(compressed, gzipSync(fs.readFileSync(archive)))
    expect(tinast([compressed]).stdout).toBe(expected)
  })

  test('reads several files as one archive, whether or not each ends in a line feed', () => {
    const open = path.join(folder, 'open.ndjson')
    fs.writeFileSync(open, '{"text":"Một dòng thôi."}')
    expect(tinast(['--to', 'text', open, open, open]).stdout.split('\n').filter(Boolean)).toHaveLength(3)
  })

  test('tells bad lines as JSON with their number, and ends with status 3', () => {
    const {status, stdout, stderr} = tinast(['--to', 'text'], '{"text":"Một."}\nrác\n\n{"text":"Hai."}\n')
    expect(status).toBe(3)
    expect(stdout).toBe('{"text":"Một.\\n"}\n{"text":"Hai.\\n"}\n')
    const [failure, summary] = stderr.split('\n')
    expect(JSON.parse(failure as string)).toMatchObject({line: 2, error: 'not-json'})
    expect(summary).toMatch(/^tinast: 2 ok, \d of them doubtful, 1 failed$/)
  })

  test('is stopped by nothing that stands amid records: a line of 100 MB, garbage, bytes that are no UTF-8', () => {
    const record = Buffer.from('{"text":"Một dòng."}\n')
    const long = Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(100_000_000, 'a'), Buffer.from('"}\n')])
    const bad = Buffer.from([0xff, 0xfe, 0x7b, 0x0a])
    const input = path.join(folder, 'bad.ndjson')
    fs.writeFileSync(input, Buffer.concat([record, long, Buffer.from('<html>\n'), record, bad, record]))
    const results = [[], ['--workers', '2'], ['-o', `${input}.out`]].map(args =>
      tinast(['--to', 'text', input, ...args])
    )
    for (const {status, stderr} of results) {
      const failures = stderr
        .split('\n')
        .slice(0, 3)
        .map(line => JSON.parse(line))
      expect(failures.map(({line, error}) => `${line} ${error}`)).toEqual(['2 too-long', '3 not-json', '5 not-utf8'])
      expect(status).toBe(3)
    }
    const rows = '{"text":"Một dòng.\\n"}\n'.repeat(3)
    expect(results.map(({stdout}) => stdout)).toEqual([rows, rows, ''])
    expect(fs.readFileSync(`${input}.out`, 'utf8')).toBe(rows)
  })

  test('reads the format that it is told', () => {
    const input = '{"text":"<p>Một.</p>"}\n'
    for (const option of ['--format', '--from'])
      expect(tinast([option, 'html', '--to', 'text'], input).stdout).toBe('{"text":"Một.\\n"}\n')
  })

  test('goes on after a kill, to the same bytes', async () => {
    const output = path.join(folder, 'killed.ndjson')
    const input = path.join(folder, 'long.ndjson')
    fs.writeFileSync(input, fs.readFileSync(archive, 'utf8').repeat(2))
    const whole = tinast([input]).stdout
    const child = spawn(process.execPath, [command, 'ndjson', input, '-o', output], {stdio: 'ignore'})
    const ended = new Promise(resolve => child.on('exit', resolve))
    while (!fs.existsSync(`${output}.resume`)) await new Promise(resolve => setTimeout(resolve, 1))
    child.kill('SIGKILL')
    await ended
    // What was written past the last line on how far the run came is cut off.
    if (fs.existsSync(`${output}.resume`)) fs.appendFileSync(output, '{"half')
    const other = tinast([input, '-o', output, '--resume', '--to', 'text'])
    expect(other.stderr).toMatch(/had other options or files/)
    expect(tinast([input, '-o', output, '--resume']).status).toBe(0)
    expect(fs.readFileSync(output, 'utf8')).toBe(whole)
    expect(fs.existsSync(`${output}.resume`)).toBe(false)
  })

  test('gives up a record that takes too long, and goes on', () => {
    const plugin = path.join(folder, 'slow.mjs')
    fs.writeFileSync(plugin, "export default () => tree => { while (JSON.stringify(tree).includes('mãi mãi')) {} }\n")
    const {status, stdout, stderr} = tinast(
      ['--timeout', '1500', '--workers', '1', '--plugin', plugin, '--to', 'text'],
      '{"text":"Một."}\n{"text":"Chạy mãi mãi."}\n{"text":"Ba."}\n'
    )
    expect(stdout).toBe('{"text":"Một.\\n"}\n{"text":"Ba.\\n"}\n')
    expect(JSON.parse(stderr.split('\n')[0] as string)).toMatchObject({line: 2, error: 'timeout'})
    expect(status).toBe(3)
  })

  test('ends quietly where the reader of the pipe has seen enough, with workers too', () => {
    for (const workers of ['1', '2']) {
      const script = `set -o pipefail; '${process.execPath}' '${command}' ndjson -w ${workers} '${archive}' | head -c 100`
      const {status, stdout, stderr} = spawnSync('bash', ['-c', script], {encoding: 'utf8'})
      expect({status, length: stdout.length, stderr}).toMatchObject({status: 0, stderr: ''})
    }
  })

  test.skipIf(!fs.existsSync('/dev/full'))('a full disk is an error in one line', () => {
    for (const target of [`'${archive}' > /dev/full`, `'${archive}' -o /dev/full`]) {
      const {status, stderr} = spawnSync('bash', ['-c', `'${process.execPath}' '${command}' ndjson ${target}`], {
        encoding: 'utf8'
      })
      expect(status).toBe(1)
      expect(stderr).toMatch(/^tinast: the output cannot be written \(ENOSPC\)[^\n]*\n$/)
    }
  })

  test('says what is wrong with how it was called', () => {
    const cases: [string[], RegExp][] = [
      [['--workers', '0', archive], /--workers takes a whole number above 0, not `0`/],
      [['--resume', archive], /--resume needs --output FILE/],
      [['--to', 'pdf', archive], /--to `pdf` is not known/],
      [['--plugin', './none.mjs', archive], /none\.mjs/]
    ]
    for (const [args, message] of cases) {
      const {status, stdout, stderr} = tinast(args)
      expect(stderr).toMatch(message)
      expect({status, stdout}).toEqual({status: 2, stdout: ''})
    }
    expect(tinast([path.join(folder, 'none.ndjson')])).toMatchObject({status: 1, stdout: ''})
  })
})
