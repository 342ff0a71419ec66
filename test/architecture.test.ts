/** The rules of the house that `.dependency-cruiser.mjs` cannot see, and proof that it sees what it should. */
import fs from 'node:fs'
import path from 'node:path'
import {cruise, type IConfiguration} from 'dependency-cruiser'
import {afterAll, describe, expect, test} from 'vitest'
import {Document} from './support/documents.ts'
import {drawRooms, readRooms} from './support/rooms.ts'
import {readSources} from './support/source.ts'
import {update} from './support/update.ts'

const longestFile = 250
const longestFunction = 60

/** Tables of data, which may be long and hold no logic. */
const data = /^src\/(?:lexicon|model\/weights|encoding\/codecs)\//

const sources = readSources()
const {default: rules, levels}: {default: IConfiguration; levels: string[][]} = await import(
  path.resolve('.dependency-cruiser.mjs')
)

describe('sizes', () => {
  test(`no file is longer than ${longestFile} lines, but for tables of data`, () => {
    const found = sources.filter(({path, lines}) => lines > longestFile && !data.test(path))
    expect(found.map(({path}) => path)).toEqual([])
  })

  test(`no function is longer than ${longestFunction} lines`, () => {
    const found = sources.flatMap(({path, functions}) =>
      functions.filter(({lines}) => lines > longestFunction).map(({name}) => `${path}: ${name}`)
    )
    expect(found).toEqual([])
  })
})

describe('the playground', () => {
  const pages = readSources('docs/playground/src')

  test('keeps the same sizes', () => {
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.filter(({lines}) => lines > longestFile).map(({path}) => path)).toEqual([])
    const long = pages.flatMap(({path, functions}) =>
      functions.filter(({lines}) => lines > longestFunction).map(({name}) => `${path}: ${name}`)
    )
    expect(long).toEqual([])
  })

  test('declares no name of a type twice', () => {
    const names = pages.flatMap(({types}) => [...new Set(types)])
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
  })
})

test('no name of a type is declared twice', () => {
  const names = sources.flatMap(({types}) => [...new Set(types)])
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index))
  expect([...twice]).toEqual([])
})

describe('dependency-cruiser', () => {
  fs.mkdirSync('.cache', {recursive: true})
  const folder = fs.mkdtempSync(path.resolve('.cache/architecture-'))
  afterAll(() => fs.rmSync(folder, {recursive: true}))

  /** The rules that files break. */
  async function broken(name: string, files: Readonly<Record<string, string>>): Promise<string[]> {
    const baseDir = path.join(folder, name)
    const all = {...files, 'package.json': fs.readFileSync('package.json', 'utf8')}
    for (const [file, text] of Object.entries(all)) {
      fs.mkdirSync(path.dirname(path.join(baseDir, file)), {recursive: true})
      fs.writeFileSync(path.join(baseDir, file), text)
    }
    const {forbidden, options} = rules
    const {output} = await cruise(['src'], {...options, baseDir, validate: true, ruleSet: {forbidden: forbidden ?? []}})
    if (typeof output === 'string') throw new Error(output)
    return output.summary.violations.map(({rule}) => rule.name).sort()
  }

  test('passes what keeps the rules', async () => {
    const files = {
      'src/util/a.ts': 'export const a = 1\n',
      'src/tree/b.ts': "import {a} from '../util/a.ts'\nexport const b = a\n",
      'src/cli/c.ts': "import fs from 'node:fs'\nimport {b} from '../tree/b.ts'\nfs.statSync(String(b))\n"
    }
    expect(await broken('right', files)).toEqual([])
  })

  test('finds a circle, also one of types alone', async () => {
    const files = {
      'src/util/a.ts': "import type {B} from './b.ts'\nexport interface A {b?: B}\n",
      'src/util/b.ts': "import type {A} from './a.ts'\nexport interface B {a?: A}\n"
    }
    expect(new Set(await broken('circle', files))).toEqual(new Set(['no-circle']))
  })

  test('finds an import from a higher room', async () => {
    const files = {
      'src/util/a.ts': "import type {B} from '../credit/b.ts'\nexport type A = B\n",
      'src/credit/b.ts': 'export type B = 1\n'
    }
    expect(await broken('upward', files)).toEqual(['level-0'])
  })

  test('finds an import from a room beside it', async () => {
    const files = {
      'src/html/a.ts': "import {b} from '../markdown/b.ts'\nexport const a = b\n",
      'src/markdown/b.ts': 'export const b = 1\n'
    }
    expect(await broken('beside', files)).toEqual([expect.stringMatching(/^level-/)])
  })

  test('finds a file in no room, Node in a room of all platforms, and what leads nowhere', async () => {
    expect(await broken('no-room', {'src/util/a.ts': "import '../new/b.ts'\n", 'src/new/b.ts': 'export {}\n'})).toEqual(
      ['no-room']
    )
    expect(await broken('node', {'src/util/a.ts': "import fs from 'node:fs'\nfs.statSync('')\n"})).toEqual(['no-node'])
    expect(await broken('nowhere', {'src/util/a.ts': "import './b.ts'\n"})).toEqual(['no-unresolved'])
  })

  test('finds what the core brings with it, and what users do not install', async () => {
    const files = {
      'src/index.ts': "export * from './text/a.ts'\n",
      'src/text/a.ts': "import {unified} from 'unified'\nexport const a = unified\n"
    }
    expect(await broken('core', files)).toEqual(['core-without-unified'])
    expect(await broken('development', {'src/util/a.ts': "import 'vitest'\n"})).toEqual(['no-development-package'])
  })
})

describe('docs/architecture.md', () => {
  const document = new Document('docs/architecture.md')
  const rooms = readRooms()

  test('has the picture that the imports make', () => {
    const picture = `\`\`\`mermaid\n${drawRooms(rooms, levels)}\`\`\`\n`
    if (update) document.setRegion('rooms', picture)
    else expect(document.region('rooms').value).toBe(picture)
    document.save()
  })

  test('says of every room what it may know', () => {
    const rows = document.text.split('\n').filter(line => line.startsWith('| `'))
    const named = rows.flatMap(row => row.split(' | ')[0]?.match(/(?<=`)[^`,| ]+(?=`)/g) ?? [])
    expect(named.sort()).toEqual([...rooms.keys()].sort())
  })

  test.each(['docs/architecture.md', 'CONTRIBUTING.md'])('%s names files that are there', file => {
    const text = fs.readFileSync(file, 'utf8')
    const named = [...text.matchAll(/`((?:src|test|fixtures)\/[^`<]*)`/g)].map(match => match[1] as string)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(name => !fs.existsSync(name))).toEqual([])
  })
})
