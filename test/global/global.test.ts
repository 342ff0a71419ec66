/** The script as engines run it that have nothing but the language, and as a page loads it. */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import {describe, expect, test} from 'vitest'
import {toRecord} from '../../src/export/index.ts'
import {parse} from '../../src/global/index.ts'
import {structuredClone as copy} from '../../src/global/structured-clone.ts'
import {fromText} from '../../src/index.ts'
import {fixturesOf} from '../support/fixtures.ts'

const file = path.resolve('dist/tinast.global.js')
const code = fs.readFileSync(file, 'utf8')
const articles = fixturesOf('text').map(({name, input}) => ({name, input}))
const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(program => fs.existsSync(program))
if (chromium === undefined) console.warn('SKIPPED: the script in a page, because there is no Chromium')

/** A context with the built-ins of the language alone: nothing of Node, nothing of browsers, no code from strings. */
function emptyContext(): vm.Context {
  const context = vm.createContext(Object.create(null), {codeGeneration: {strings: false, wasm: false}})
  vm.runInContext(code, context)
  return context
}

describe('the script', () => {
  test('declares one name, in ASCII', () => {
    const context = emptyContext()
    expect(Object.keys(context)).toEqual(['tinast'])
    expect(Object.keys(context.tinast).sort()).toEqual(['foldVietnamese', 'fromText', 'parse', 'toRecord', 'toText'])
    expect(code).toMatch(/^\p{ASCII}*$/u)
  })

  test('gives the rows of the modules, in a context that has nothing', () => {
    const context = emptyContext()
    expect(articles.length).toBeGreaterThan(50)
    for (const {name, input} of articles) {
      context.text = input
      const row = vm.runInContext('JSON.stringify(tinast.parse(text))', context)
      expect(row, name).toBe(JSON.stringify(toRecord(fromText(input))))
    }
  })

  test('takes what is known, and throws on what it does not take', () => {
    const context = emptyContext()
    context.text = articles[0]?.input
    const run = (call: string) => JSON.parse(vm.runInContext(`JSON.stringify(${call})`, context))
    const known = {headline: 'Tít của kho', date: '2024-05-07', url: 'https://vi-du.vn/1'}
    expect(run(`tinast.parse(text, {id: '7', known: ${JSON.stringify(known)}})`)).toMatchObject({
      id: '7',
      title: known.headline,
      date: known.date,
      url: known.url
    })
    expect(run("tinast.foldVietnamese('Đà Nẵng')")).toBe('Da Nang')
    expect(() => run('tinast.parse(null)')).toThrow('Expected a string, not null')
    expect(() => run('tinast.parse(text, {too: 1})')).toThrow('Unknown option `too`')
  })

  test.skipIf(chromium === undefined)('runs in a page that does not say how it is encoded', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tinast-page-'))
    const input = articles.map(article => article.input).join('\n')
    const page = path.join(folder, 'page.html')
    const escaped = JSON.stringify(input).replace(/\P{ASCII}/gu, char =>
      [...Array(char.length).keys()].map(at => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
    )
    const call = `document.title = encodeURIComponent(JSON.stringify(tinast.parse(${escaped.replaceAll('<', '\\u003c')})))`
    fs.writeFileSync(page, `<script src="${file}"></script><script>${call}</script>`)
    const args = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}`, '--dump-dom', page]
    const {stdout, stderr} = spawnSync(chromium as string, args, {encoding: 'utf8', maxBuffer: 1 << 28})
    fs.rmSync(folder, {recursive: true, force: true})
    const title = /<title>(.*?)<\/title>/.exec(stdout)?.[1]
    expect(title, stderr).toBeDefined()
    expect(decodeURIComponent(title as string)).toBe(JSON.stringify(toRecord(fromText(input))))
  })
})

test('reads as it is told', () => {
  const text = 'Dòng một của bài\nDòng hai của bài\n'
  expect(parse(text, {lines: 'wrapped'})).toEqual(toRecord(fromText(text, {lines: 'wrapped'})))
  expect(parse(text, {threshold: 1}).doubtful.length).toBeGreaterThan(0)
})

test('its copy of plain data is a copy', () => {
  const value = {a: [1, {b: null}], c: 'ế', d: undefined}
  expect(copy(value)).toEqual(value)
  expect(copy(value).a).not.toBe(value.a)
  expect(copy(value).a[1]).not.toBe(value.a[1])
})
