/**
 * The documents are true: their examples are read, checked and run.
 *
 * - `text input` and the `tree` after it: what `fromText` makes of it.
 * - `ts`: a module that type-checks and runs; the `text output` after it is what it prints.
 * - `ts interface`: a declaration as it stands in `src/tree`.
 * - `sh run`: a call of the command; the `text output` after it is what it prints.
 * - `file=PATH`: the file as it stands.
 *
 * The Vietnamese page of a tutorial has the code of the English one, which alone is run.
 *
 * `npm run fixtures` writes trees, outputs and the tables of messages anew.
 */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {errors} from '../src/cli/errors.ts'
import {inspect} from '../src/cli/inspect.ts'
import {entries as entryPoints} from '../src/entries.ts'
import {fromText} from '../src/index.ts'
import {finding, type MessageEntry, messages} from '../src/message/table.ts'
import {type RuleMaker, rules} from '../src/normalize/index.ts'
import {checkPlain, checkReparse, checkTraceable, walk} from './support/contracts.ts'
import {readDeclarations} from './support/declarations.ts'
import {Document, type Fence} from './support/documents.ts'
import {checkTypes, createFolder, runModule} from './support/modules.ts'
import {update} from './support/update.ts'

const paths = ['README.md', 'README.vi.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...list('docs')]
const documents = paths.map(file => new Document(file))
const fences = documents.flatMap(document => document.fences.map(fence => ({document, fence, name: fence.name})))

afterAll(() => {
  if (update) for (const document of documents) document.save()
})

/** Documents of a folder and those in it, but for the pages that `npm run api` made. */
function list(folder: string): string[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md') && !/^(?:api|playground.examples)\b/.test(name))
    .map(name => path.join(folder, name))
    .sort()
}

function get(file: string): Document {
  const document = documents.find(({path}) => path === file)
  if (!document) throw new Error(`There is no ${file}`)
  return document
}

/** Say whether a document is the Vietnamese page of a tutorial. */
function isTranslated(document: Document): boolean {
  return /^docs.tutorials.*\.vi\.md$/.test(document.path)
}

/** The Vietnamese page of a tutorial. */
function translationOf({path: file}: Document): Document | undefined {
  return documents.find(document => isTranslated(document) && document.path === file.replace(/\.md$/, '.vi.md'))
}

/** Compare a block with what the source gives, or write it, in its translation too. */
function expectFence(document: Document, fence: Fence | undefined, actual: string): void {
  expect(fence, 'the block that shows the result').toBeDefined()
  if (!fence) return
  if (!update) {
    expect(actual).toBe(fence.value)
    return
  }
  document.setFence(fence, actual)
  const translation = translationOf(document)
  const twin = translation?.fences[document.fences.indexOf(fence)]
  if (twin) translation?.setFence(twin, actual)
}

describe('examples of trees', () => {
  const examples = fences.filter(({fence}) => fence.lang === 'text' && fence.meta === 'input')

  test('there are examples', () => expect(examples.length).toBeGreaterThan(15))

  test.each(examples)('$name', ({document, fence}) => {
    const input = `${fence.value}\n`
    const tree = fromText(input)
    expectFence(document, document.after(fence, 'tree'), inspect(tree, {plain: true}).trimEnd())
    checkTraceable(input, tree)
    checkReparse(tree)
    checkPlain(tree)
  })

  test('every tree belongs to an input', () => {
    const trees = fences.filter(({fence}) => fence.lang === 'tree')
    expect(trees).toHaveLength(examples.length)
  })
})

describe('code', () => {
  const modules = fences.filter(
    ({document, fence}) => fence.lang === 'ts' && fence.meta === '' && !isTranslated(document)
  )
  let folder = ''
  beforeAll(() => {
    folder = createFolder()
  })
  afterAll(() => fs.rmSync(folder, {recursive: true}))

  test('there is code, also for every entry', () => {
    expect(modules.length).toBeGreaterThan(20)
    const {exports} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {exports: object}
    // Addresses of plugins are alike; the table of them is written from their list.
    const entries = Object.keys(exports).filter(name => !/\.(?:json|js)$|^\.\/plugin\//.test(name))
    const code = modules.map(({fence}) => fence.value).join('\n')
    for (const entry of entries) expect(code).toContain(`from '${entry.replace('.', 'tinast')}'`)
  })

  test('all code is run', () => expect(fences.filter(({fence}) => fence.lang === 'js')).toEqual([]))

  test.each(modules)('$name type-checks', ({fence}) => {
    expect(checkTypes(fence.value, folder)).toEqual([])
  })

  test.each(modules)('$name runs', ({document, fence}) => {
    const printed = runModule(fence.value, folder).trimEnd()
    const output = document.after(fence, 'text', 'output')
    if (printed !== '' || output) expectFence(document, output, printed)
  })

  test('what must not compile does not', () => {
    const code = "import {fromText} from 'tinast'\nfromText(1)\n// @ts-expect-error: this is right.\nfromText('')\n"
    const problems = checkTypes(code, folder)
    expect(problems).toEqual([expect.stringMatching(/'number' is not assignable/), expect.stringMatching(/Unused/)])
  })
})

describe('tutorials', () => {
  const pages = documents.filter(({path: file}) => path.dirname(file) === path.join('docs', 'tutorials'))
  const originals = pages.filter(page => !isTranslated(page))

  test('each has its Vietnamese page', () => {
    expect(originals.length).toBeGreaterThan(5)
    expect(pages).toHaveLength(originals.length * 2)
  })

  test.each(originals)('$path and its translation have the same code and sections', page => {
    const {fences = [], headings = []} = translationOf(page) ?? {}
    const withoutPlace = ({lang, meta, value}: Fence) => ({lang, meta, value: update && meta === 'output' ? '' : value})
    expect(fences.map(withoutPlace)).toEqual(page.fences.map(withoutPlace))
    expect(headings).toHaveLength(page.headings.length)
  })
})

test('the worked examples of extensions have fewer than 30 lines', () => {
  const examples = ['An agency', 'A construct with its own node', 'A normaliser', 'An exporter']
  const {fences} = get('docs/extending.md')
  const code = fences.filter(({lang, heading}) => lang === 'ts' && examples.includes(heading))
  expect(code.map(({heading}) => heading)).toEqual(examples)
  expect(code.filter(({value}) => value.split('\n').length >= 30)).toEqual([])
})

describe('calls of the command', () => {
  const calls = fences.filter(({fence}) => fence.lang === 'sh' && fence.meta === 'run')

  test('there are calls', () => expect(calls.length).toBeGreaterThan(0))

  test.each(calls)('$name', ({document, fence}) => {
    const [command, ...args] = fence.value.split(' ')
    expect(command).toBe('tinast')
    const {stdout, stderr} = spawnSync(process.execPath, ['dist/cli.js', ...args], {encoding: 'utf8'})
    expectFence(document, document.after(fence, 'text', 'output'), (stdout + stderr).trimEnd())
  })
})

describe('files that documents show', () => {
  const shown = fences.filter(({fence}) => fence.meta.startsWith('file='))

  test('there are files', () => expect(shown.length).toBeGreaterThan(4))

  test.each(shown)('$name is the file', ({document, fence}) => {
    expectFence(document, fence, fs.readFileSync(fence.meta.slice('file='.length), 'utf8').trimEnd())
  })
})

describe('the specification of the tree', () => {
  const document = get('docs/tree.md')
  const blocks = document.fences.filter(({lang, meta}) => lang === 'ts' && meta === 'interface')
  const written = readDeclarations(blocks.map(({value}) => value).join('\n'))
  const source = readDeclarations(
    ['nodes.ts', 'literals.ts', 'data.ts'].map(file => fs.readFileSync(`src/tree/${file}`, 'utf8')).join('\n')
  )

  test('has every declaration of the source, and no other', () => {
    expect([...written.keys()].sort()).toEqual([...source.keys()].sort())
  })

  test.each([...source])('%s is as in the source', (name, declaration) => {
    expect(written.get(name)).toEqual(declaration)
  })

  const nodes = [...source].filter(([, {members}]) => members.some(member => /^type: '\w+'$/.test(member)))
  test.each(nodes)('%s has a section with an example', name => {
    const section = document.fences.filter(({heading}) => heading === name)
    expect(section.map(({lang, meta}) => `${lang} ${meta}`.trim())).toEqual(['ts interface', 'text input', 'tree'])
    const type = name.charAt(0).toLowerCase() + name.slice(1)
    const tree = fromText(`${section[1]?.value}\n`)
    expect([...walk(tree)].map(node => node.type)).toContain(type)
  })
})

describe('the tables of messages', () => {
  const document = get('docs/messages.md')
  /** The table, and what the rules of normalisation say of themselves. */
  const entries: Record<string, MessageEntry> = {...messages}
  for (const [name, {id, description}] of Object.entries<RuleMaker>(rules)) {
    entries[id] = {reason: finding, description, see: `normalization.md#tin${name.toLowerCase()}`}
  }

  /** Compare a region with what the source gives, or write it. */
  function expectRegion(name: string, actual: string): void {
    if (update) document.setRegion(name, actual)
    else expect(document.region(name).value).toBe(actual)
  }

  test('has every message of the plugins', () => {
    const rows = Object.entries(entries).map(([id, {reason}]) => `| [\`${id}\`](#${id}) | ${cell(reason)} |\n`)
    const sections = Object.entries(entries).map(
      ([id, entry]) => `\n### ${id}\n\n${entry.description}${entry.see ? ` [More](${entry.see}).` : ''}\n`
    )
    expectRegion('messages', `| id | reason |\n|---|---|\n${rows.join('')}${sections.join('')}`)
  })

  test('has every error of the command', () => {
    const rows = Object.entries(errors).map(
      ([id, {status, reason, description}]) => `| \`${id}\` | ${status} | ${cell(reason)} | ${cell(description)} |\n`
    )
    expectRegion('errors', `| id | status | reason | description |\n|---|---|---|---|\n${rows.join('')}`)
  })

  test('holds nothing that the source does not say', () => {
    const tables = [path.join('message', 'table.ts'), path.join('cli', 'errors.ts')]
    const code = fs
      .readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.ts') && !tables.includes(file))
      .map(file => fs.readFileSync(path.join('src', file), 'utf8'))
      .join('\n')
    for (const id of [...Object.keys(entries), ...Object.keys(errors)]) expect(code).toContain(`'${id}'`)
  })

  test('makes every message of the source: nothing is reported past the table', () => {
    const files = fs.readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.ts'))
    const past = files.filter(file => /\.(?:message|info|fail)\(/.test(fs.readFileSync(path.join('src', file), 'utf8')))
    expect(past).toEqual([path.join('plugin', 'report.ts')])
  })
})

describe('the table of addresses', () => {
  test('has every plugin', async () => {
    const document = get('docs/unified.md')
    const isPlugin = (address: string) => address.startsWith('tinast/plugin/')
    const modules = new Map<string, object>()
    for (const [entry, file] of Object.entries(entryPoints)) {
      if (!isPlugin(entry)) modules.set(entry, (await import(path.resolve(file))) as object)
    }
    const rows: string[] = []
    for (const [address, file] of Object.entries(entryPoints)) {
      if (!isPlugin(address)) continue
      const {default: plugin, ...named} = (await import(path.resolve(file))) as Record<string, unknown>
      const name = Object.keys(named).find(key => named[key] === plugin)
      const other = [...modules].find(([, exported]) => Object.values(exported).includes(plugin))?.[0]
      rows.push(`| \`${address}\` | \`${name}\` | \`${other}\` |\n`)
    }
    const table = `| address | plugin | also in |\n|---|---|---|\n${rows.join('')}`
    if (update) document.setRegion('plugins', table)
    else expect(document.region('plugins').value).toBe(table)
  })
})

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

describe.each(documents)('$path', ({text, prose, path: file, headings}) => {
  test('is composed (NFC)', () => expect(text).toBe(text.normalize('NFC')))

  test('links to what is there', () => {
    const targets = [...prose.matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)].map(match => match[1] as string)
    for (const target of targets) {
      const [name, anchor] = target.split('#') as [string, string?]
      const to = name ? path.join(path.dirname(file), name) : file
      expect(fs.existsSync(to), target).toBe(true)
      const known = name ? documents.find(({path}) => path === to)?.headings : headings
      if (anchor && known) expect(known.map(slug), target).toContain(anchor)
    }
  })
})

/** The anchor that GitHub gives a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

describe('README.md', () => {
  test.each(['README.md', 'README.vi.md'])(
    'the index of the documents is linked from %s, and links all of them',
    file => {
      expect(get(file).text).toContain(`](docs/${file})`)
      const index = get(path.join('docs', file)).text
      const inLanguage = list('docs').filter(document => {
        const isVietnamese = document.endsWith('.vi.md')
        return file === 'README.md'
          ? !isVietnamese
          : isVietnamese || !list('docs').includes(document.replace(/\.md$/, '.vi.md'))
      })
      const others = inLanguage.filter(
        document => path.dirname(document) !== 'docs' || !path.basename(document).startsWith('README')
      )
      for (const document of others) expect(index).toContain(`](${path.relative('docs', document)})`)
    }
  )

  const {headings, text} = get('README.md')

  test('has the sections of the unified collective, in order', () => {
    const sections = [
      'What is this?',
      'When should I use this?',
      'Install',
      'Use',
      'API',
      'Syntax tree',
      'Types',
      'Compatibility',
      'Security',
      'Related',
      'Contribute',
      'Licence'
    ]
    expect(headings.filter(heading => sections.includes(heading))).toEqual(sections)
  })

  test('the Vietnamese one has as many', () => {
    const sections = (file: string) => get(file).text.match(/^## .*$/gm)?.length
    expect(sections('README.vi.md')).toBe(sections('README.md'))
  })

  test('names every export of every entry', async () => {
    const {exports} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      exports: Record<string, {default: string}>
    }
    const files = Object.values(exports).flatMap(entry => entry.default ?? [])
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      const names = Object.keys((await import(path.resolve(file))) as object)
      for (const name of names.filter(key => key !== 'default'))
        expect(text, name).toMatch(new RegExp(`[\`(]${name}[\`()[]`))
    }
  })

  // The plugins of `tinast/unified` have headings of their own, and the workers stand with the archive.
  const listed = Object.entries(entryPoints).filter(
    ([entry]) => !/^tinast(?:$|\/unified|\/plugin|.*\/workers)/.test(entry)
  )
  test.each(listed)('lists under %s nothing that it does not export', async (entry, file) => {
    const section = text.split(/^### /m).find(part => part.startsWith(`\`${entry}\`\n`)) ?? ''
    const names = [...section.matchAll(/(?:^- |, )`(\w+)\(/gm)].map(match => match[1] as string)
    expect(names.length).toBeGreaterThan(1)
    const exported = Object.keys((await import(path.resolve(file))) as object)
    // `unified()` stands before the plugins.
    expect(names.filter(name => name !== 'unified' && !exported.includes(name))).toEqual([])
  })

  test('has the two commands, in both languages', () => {
    for (const command of ['npm ci && npm run demo', 'npm ci && npm test']) {
      expect(text).toContain(command)
      expect(get('README.vi.md').text).toContain(command)
    }
  })
})
