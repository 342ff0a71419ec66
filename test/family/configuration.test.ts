/** Plugins by name: in files of configuration of remark, rehype and retext, and on the command line of remark. */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {Writable} from 'node:stream'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {engine, type Options} from 'unified-engine'
import {VFile} from 'vfile'
import {afterAll, describe, expect, test} from 'vitest'
import {entries} from '../../src/entries.ts'
import {createFolder} from '../support/modules.ts'

const folder = createFolder()
afterAll(() => fs.rmSync(folder, {recursive: true}))

const markdown = `# Khai mạc hội sách

![](/1.jpg)

*Bạn trẻ chọn sách . Ảnh: Minh Trí/TTXVN*

Hội sách thu hút đòan khách gồm sáu mươi đơn vị xuất bản và hơn hai vạn đầu sách, tăng một phần ba so với năm trước.

leftcenterrightdel
`
const clean = markdown.replace('sách .', 'sách.').replace('đòan', 'đoàn').replace('\nleftcenterrightdel\n', '')

/** Make a folder that holds files. */
function place(files: Readonly<Record<string, string | object>>): string {
  const made = fs.mkdtempSync(path.join(folder, 'place-'))
  for (const [name, content] of Object.entries(files)) {
    fs.writeFileSync(path.join(made, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return made
}

function remark(cwd: string, ...args: string[]): {stdout: string; stderr: string} {
  const cli = path.resolve('node_modules/remark-cli/cli.js')
  const {stdout, stderr} = spawnSync(process.execPath, [cli, '--no-color', ...args], {cwd, encoding: 'utf8'})
  return {stdout, stderr}
}

describe('remark-cli', () => {
  test('takes plugins and settings from a .remarkrc', () => {
    const cwd = place({
      'article.md': markdown,
      '.remarkrc': {
        settings: {threshold: 0.999},
        plugins: [
          'tinast/plugin/remark-tin',
          ['tinast/plugin/normalize', {report: true}],
          'tinast/plugin/remove',
          'tinast/plugin/remark'
        ]
      }
    })
    const {stdout, stderr} = remark(cwd, 'article.md')
    expect(stdout).toBe(clean)
    expect(stderr).toContain('doubtful-label')
    expect(stderr).toMatch(/^7:18-7:22 +info .*`đòan`, expected `đoàn` +tone-marks +tinast$/m)
  })

  test('takes them on its command line', () => {
    const names = ['remark-tin', 'normalize', 'remove', 'remark'].flatMap(name => ['--use', `tinast/plugin/${name}`])
    expect(remark(place({'article.md': markdown}), ...names, 'article.md').stdout).toBe(clean)
  })

  test('tells of an option that is not known', () => {
    const cwd = place({'article.md': markdown, '.remarkrc': {plugins: [['tinast/plugin/remark-tin', {doubt: 1}]]}})
    expect(remark(cwd, 'article.md').stderr).toContain('Unknown option `doubt`')
  })
})

describe('unified-engine, as rehype-cli and others use it', () => {
  async function run(files: Readonly<Record<string, object>>, text: string, options: Options): Promise<VFile> {
    const cwd = place(files)
    const file = new VFile({cwd, path: path.join(cwd, 'article'), value: text})
    const streamError = new Writable({write: (_chunk, _encoding, done) => done()})
    await new Promise<void>((resolve, reject) => {
      const all = {...options, cwd, files: [file], streamError, silentlyIgnore: true, alwaysStringify: true}
      engine(all, error => (error ? reject(error) : resolve()))
    })
    return file
  }

  test('takes plugins and settings from a .rehyperc', async () => {
    const processor = unified().use(rehypeParse).use(rehypeStringify)
    const plugins = ['tinast/plugin/rehype-tin', 'tinast/plugin/normalize', ['tinast/plugin/rehype', {sanitize: false}]]
    const rc = {'.rehyperc': {settings: {fragment: true, evidence: true}, plugins}}
    const html = '<h1>Khai mạc hội sách</h1><p>Hội sách thu hút đòan khách gồm sáu mươi đơn vị xuất bản .</p>'
    const file = await run(rc, html, {processor, rcName: '.rehyperc', pluginPrefix: 'rehype'})
    expect(file.messages.filter(({fatal}) => fatal).map(String)).toEqual([])
    expect(String(file)).toContain('>Hội sách thu hút đoàn khách gồm sáu mươi đơn vị xuất bản.</p>')
  })

  test('takes plugins and settings from a .retextrc', async () => {
    const plugins = ['tinast/plugin/parse', 'tinast/plugin/stringify', 'tinast/plugin/tone-marks']
    const rc = {'.retextrc': {settings: {layout: 'blocks'}, plugins}}
    const file = await run(rc, 'Hội sách thu hút đòan khách\nTin, ảnh: TTXVN\n', {
      processor: unified(),
      rcName: '.retextrc',
      pluginPrefix: 'retext'
    })
    expect(file.messages.filter(({fatal}) => fatal).map(String)).toEqual([])
    expect(String(file)).toBe('Hội sách thu hút đoàn khách\n\nTin, ảnh: TTXVN\n')
  })
})

describe('addresses of plugins', () => {
  const addresses = Object.keys(entries).filter(name => name.startsWith('tinast/plugin/'))
  const plugin = /^tin[A-Z]|^(?:remark|rehype)Tin$/

  test('each plugin of the other entries has one, and is its default export', async () => {
    const byName = new Map<string, unknown>()
    for (const entry of Object.keys(entries).filter(name => !name.startsWith('tinast/plugin/'))) {
      for (const [name, value] of Object.entries((await import(entry)) as object)) byName.set(name, value)
    }
    const found = new Map<string, unknown>()
    for (const address of addresses) {
      const {default: main, ...named} = (await import(address)) as Record<string, unknown>
      const names = Object.keys(named).filter(name => plugin.test(name))
      expect(names, address).toHaveLength(1)
      expect(named[names[0] as string], address).toBe(main)
      // The name is that of the plugin, without a leading `tin`.
      const kebab = (names[0] as string).replace(/(?<![A-Z])[A-Z]/g, letter => `-${letter}`).toLowerCase()
      expect(address).toBe(`tinast/plugin/${kebab.replace(/^tin-/, '')}`)
      for (const [name, value] of Object.entries(named)) found.set(name, value)
    }
    for (const [name, value] of found) expect(byName.get(name), name).toBe(value)
    expect([...byName.keys()].filter(name => plugin.test(name)).sort()).toEqual(
      [...found.keys()].filter(name => plugin.test(name)).sort()
    )
  })
})
