import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const command = path.resolve('dist/cli.js')
const places = ['Vĩnh Trạch', 'Long Sơn', 'Tân Phú', 'An Khánh', 'Phước Lộc', 'Bình Minh']
const slogan = 'Nhịp sống quê mình mỗi ngày'
let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tinast-teach-'))
  fs.mkdirSync(path.join(folder, 'articles'))
  for (const [index, place] of places.entries()) {
    const text = `Xã ${place} khánh thành nhà văn hóa mới\n${slogan}\nCông trình ở xã ${place} có diện tích ${200 + index * 10} mét vuông, gồm hội trường, thư viện và sân chơi cho thiếu nhi, do người dân cùng góp công xây dựng trong nhiều tháng qua. Địa phương sẽ mở các lớp đờn ca tài tử vào cuối tuần.\n`
    fs.writeFileSync(path.join(folder, 'articles', `${index}.txt`), text)
  }
})
afterAll(() => fs.rmSync(folder, {recursive: true}))

function tinast(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {cwd: folder, encoding: 'utf8'})
  return {status, stdout, stderr}
}

describe('a newspaper is taught', () => {
  test('by labels that are written, corrected and learned, and read with what was learned', () => {
    expect(tinast('--to', 'labels', '-o', 'labels/', 'articles').status).toBe(0)
    const files = fs.readdirSync(path.join(folder, 'labels'))
    expect(files.sort()).toEqual(places.map((_, index) => `${index}.tsv`))
    // The last article is not corrected: it is what the profile is tried on.
    for (const name of files.slice(0, -1)) {
      const file = path.join(folder, 'labels', name)
      const text = fs.readFileSync(file, 'utf8')
      fs.writeFileSync(file, text.replace(new RegExp(`^.*\t${slogan}$`, 'm'), `residue\t${slogan}`))
    }
    const corrected = files.slice(0, -1).map(name => path.join('labels', name))
    const {status, stderr} = tinast('learn', ...corrected, '-o', 'paper.house.json')
    expect({status, stderr}).toMatchObject({status: 0})
    expect(stderr).toMatch(/^tinast: paper\.house\.json: \d+ facts from 5 articles\n$/)
    expect(JSON.parse(fs.readFileSync(path.join(folder, 'paper.house.json'), 'utf8')).name).toBe('paper')
    const last = `articles/${places.length - 1}.txt`
    expect(tinast('--to', 'labels', last).stdout).not.toContain(`residue\t${slogan}`)
    expect(tinast('--to', 'labels', '--house', 'paper.house.json', last).stdout).toContain(`residue\t${slogan}`)
  })

  test('by articles that nobody corrected as well, of which those that were do not count', () => {
    const {status, stderr} = tinast('learn', 'labels', '--others', 'articles', '-o', 'all.house.json')
    expect({status, stderr}).toMatchObject({status: 0})
    expect(stderr).toMatch(/\ntinast: all\.house\.json: \d+ facts from 6 articles\n$/)
    fs.mkdirSync(path.join(folder, 'one'))
    fs.copyFileSync(path.join(folder, 'labels', '0.tsv'), path.join(folder, 'one', '0.tsv'))
    const one = tinast('learn', 'one', '--others', 'articles', '-o', 'one.house.json')
    expect(one.stderr).toMatch(/facts from 1 articles?, and 5 that nobody corrected\n$/)
    expect(tinast('learn', '--others', 'articles', '-o', 'none.house.json').status).toBe(0)
    expect(tinast('learn', 'one', '--others', 'nowhere').stderr).toMatch(/nowhere does not exist/)
  })

  test('in the order that review names', () => {
    const {status, stdout} = tinast('review', '--most', '2', 'articles')
    expect(status).toBe(0)
    expect(stdout.match(/^ +\d+ {2}articles\/\d\.txt/gm)).toHaveLength(2)
  })

  test('which names no article again whose labels are there', () => {
    const named = (...args: string[]) => tinast('review', ...args, 'articles').stdout.match(/articles\/\d\.txt/g) ?? []
    const [first] = named()
    const name = path.basename(first as string, '.txt')
    expect(tinast('--to', 'labels', '-o', 'corrected/', first as string).status).toBe(0)
    expect(named('--corrected', 'corrected')).not.toContain(`articles/${name}.txt`)
    expect(named('--corrected', 'corrected')).toHaveLength(places.length - 1)
    expect(tinast('review', '--corrected', 'nowhere', 'articles')).toMatchObject({status: 1})
  })

  test('from records, whose labels review writes, and writes over none', () => {
    const records = places.map((_, index) => {
      const text = fs.readFileSync(path.join(folder, 'articles', `${index}.txt`), 'utf8')
      return JSON.stringify({...(index > 0 && {id: `bản/${index}`}), text})
    })
    fs.writeFileSync(path.join(folder, 'kho.ndjson.gz'), gzipSync([...records, 'no record', ''].join('\n')))
    const review = () => tinast('review', '--most', '3', '-o', 'to-correct', 'kho.ndjson.gz')
    const written = () => fs.readdirSync(path.join(folder, 'to-correct')).sort()
    expect(review()).toMatchObject({status: 0, stderr: ''})
    const first = written()
    expect(first).toHaveLength(3)
    for (const name of first) {
      expect(name).toMatch(/^(?:bản_[1-5]|kho\.ndjson\.gz_1)\.tsv$/)
      fs.writeFileSync(path.join(folder, 'to-correct', name), `residue\t${slogan}\n`)
    }
    expect(review().stdout.match(/^ +\d+ {2}\S+/gm)).toHaveLength(3)
    expect(written()).toHaveLength(6)
    for (const name of first)
      expect(fs.readFileSync(path.join(folder, 'to-correct', name), 'utf8')).toBe(`residue\t${slogan}\n`)
    const {stderr} = tinast('learn', 'one', '--others', 'kho.ndjson.gz', '-o', 'kho.house.json')
    expect(stderr).toMatch(/facts from 1 articles?, and 5 that nobody corrected\n$/)
  })

  test('from some of many records', () => {
    const text = fs.readFileSync(path.join(folder, 'articles', '0.txt'), 'utf8')
    const records = Array.from({length: 2000}, (_, index) => JSON.stringify({id: index + 1, text}))
    fs.writeFileSync(path.join(folder, 'long.jsonl'), records.join('\n'))
    const {stdout} = tinast('review', '--most', '1', 'long.jsonl')
    // Every fourth: of 2,000, twice as many as are enough came together two times.
    expect(Number(/^ +1 {2}(\d+) /.exec(stdout)?.[1]) % 4).toBe(0)
  })

  test('with a word on corrections that contradict each other', () => {
    for (const [name, label] of [
      ['a', 'residue'],
      ['b', 'kicker']
    ])
      fs.writeFileSync(path.join(folder, `${name}.tsv`), `${label}\t${slogan}\n`)
    expect(tinast('learn', 'a.tsv', 'b.tsv').stderr).toContain(`"${slogan}" is residue in a.tsv and kicker in b.tsv`)
  })

  test('or it is said in one line why not', () => {
    fs.writeFileSync(path.join(folder, 'wrong.tsv'), 'sapo\tMột dòng\n')
    fs.writeFileSync(path.join(folder, 'wrong.json'), '{"tinast":"house/9"}')
    fs.writeFileSync(path.join(folder, 'broken.ndjson'), '{"text":"Một dòng"\n{"id":"a"}\n')
    const cases: [string[], number, RegExp][] = [
      [['review', 'broken.ndjson'], 1, /broken\.ndjson holds no record that can be read/],
      [['learn', '--others', 'none.ndjson'], 1, /none\.ndjson does not exist/],
      [['broken.ndjson'], 2, /broken\.ndjson holds many records, not one article/],
      [['learn'], 2, /no files of labels/],
      [['learn', 'wrong.tsv'], 1, /wrong\.tsv:1: unknown label `sapo`; known labels: kicker/],
      [['learn', 'none.tsv'], 1, /none\.tsv does not exist/],
      [['--house', 'wrong.json', 'articles/0.txt'], 1, /wrong\.json is no profile that this version reads/],
      [['--house', 'none.json', 'articles/0.txt'], 1, /none\.json does not exist/],
      [['ndjson', '--known', 'titel=a', 'articles/0.txt'], 2, /--known takes pairs such as title=FIELD, not titel=a/]
    ]
    for (const [args, status, message] of cases) {
      const result = tinast(...args)
      expect(result.stderr).toMatch(message)
      expect(result.stderr).toMatch(/^tinast: [^\n]+\n$/)
      expect(result).toMatchObject({status, stdout: ''})
    }
  })
})
