/** A paste of each example gives the tree that Node gives. */
import fs from 'node:fs'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {decode} from '../../src/encoding/index.ts'
import {fromHtml} from '../../src/html/index.ts'
import {type Article, fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {
  drop,
  example,
  exported,
  finish,
  hasChromium,
  type Playground,
  paste,
  settle,
  startPlayground
} from './browser.ts'

const names = fs.readdirSync('docs/playground/examples')

function read(name: string, source: string): Article {
  if (name.endsWith('.html')) return fromHtml(source, {evidence: true})
  return name.endsWith('.md') ? fromMarkdown(source, {evidence: true}) : fromText(source, {evidence: true})
}

/** As it comes out of JSON. */
function plain(tree: Article): unknown {
  return JSON.parse(JSON.stringify(tree))
}

describe.skipIf(!hasChromium)('examples', () => {
  let playground: Playground
  let page: Page
  beforeAll(async () => {
    playground = await startPlayground()
    page = await playground.open()
  })
  afterAll(async () => {
    await finish(page)
    await playground.close()
  })

  test('all are in the list', async () => {
    const options = await page
      .locator('#examples option')
      .evaluateAll(list => list.map(option => (option as HTMLOptionElement).value).filter(Boolean))
    expect(options.length).toBeGreaterThanOrEqual(12)
    expect(options.map(name => name.replace('tcvn3.txt', 'tcvn3.tcvn3')).sort()).toEqual(names.toSorted())
  })

  test('the first is shown at once', async () => {
    expect(await page.locator('#source').inputValue()).toBe(example('wire.txt').toString())
    expect(JSON.parse(await exported(page, 'tree'))).toEqual(plain(read('wire.txt', example('wire.txt').toString())))
  })

  const single = names.filter(name => /\.(?:txt|md|html)$/.test(name))
  test.each(single)('%s, pasted', async name => {
    const source = example(name).toString()
    await paste(page, source)
    await settle(page)
    expect(JSON.parse(await exported(page, 'tree'))).toEqual(plain(read(name, source)))
    // The marked source loses no word of it.
    const shown = await page.locator('.sheet').textContent()
    for (const word of fromTextWords(read(name, source))) expect(shown).toContain(word)
  })

  test.each(names)('%s, chosen from the list', async name => {
    await page.selectOption('#examples', name.replace('tcvn3.tcvn3', 'tcvn3.txt'))
    await settle(page)
    const source = name.endsWith('.ndjson')
      ? (JSON.parse(example(name).toString().split('\n')[0] as string).text as string)
      : decode(example(name))
    expect(JSON.parse(await exported(page, 'tree'))).toEqual(plain(read(name, source)))
  })

  test('a file in TCVN3, dropped, is decoded', async () => {
    await drop(page, [{name: 'bai.txt', data: example('tcvn3.tcvn3')}])
    expect(await page.locator('.editor .panel-foot').textContent()).toContain('tcvn3')
    const source = decode(example('tcvn3.tcvn3'))
    expect(await page.locator('#source').inputValue()).toBe(source)
    expect(JSON.parse(await exported(page, 'tree'))).toEqual(plain(read('bai.txt', source)))
  })

  test('text that was pasted from an old font is decoded on request', async () => {
    await paste(page, new TextDecoder('windows-1252').decode(example('tcvn3.tcvn3')))
    await settle(page)
    await page.getByRole('button', {name: 'Decode it'}).click()
    await settle(page)
    await expect.poll(() => page.locator('#source').inputValue()).toContain('Khai trương tuyến tàu khách')
  })

  test('records, pasted, are many articles', async () => {
    const records = example('newspaper.ndjson').toString()
    await page.selectOption('#examples', 'wire.txt')
    await settle(page)
    await paste(page, records)
    const lines = records.trim().split('\n')
    await expect.poll(() => page.locator('.articles tbody tr').count()).toBe(lines.length)
    for (const line of lines) {
      const {id, text} = JSON.parse(line) as {id: string; text: string}
      await page.locator('.articles tbody tr', {hasText: id}).getByRole('button').click()
      await expect.poll(() => page.locator('#source').inputValue()).toBe(text)
      expect(JSON.parse(await exported(page, 'tree'))).toEqual(plain(read('', text)))
    }
  })

  test('every export is what Node writes', async () => {
    await page.selectOption('#examples', 'figures.html')
    await settle(page)
    const tree = read('figures.html', example('figures.html').toString())
    const {toJsonLd, toNinjs, toRecord} = await import('../../src/export/index.ts')
    const {toHtml} = await import('../../src/html/index.ts')
    const {toMarkdown} = await import('../../src/markdown/index.ts')
    const {toText} = await import('../../src/index.ts')
    expect(JSON.parse(await exported(page, 'record'))).toEqual(plain(toRecord(tree) as never))
    expect(JSON.parse(await exported(page, 'ninjs'))).toEqual(plain(toNinjs(tree) as never))
    expect(JSON.parse(await exported(page, 'jsonld'))).toEqual(plain(toJsonLd(tree) as never))
    expect(await exported(page, 'text')).toBe(toText(tree))
    expect(await exported(page, 'markdown')).toBe(toMarkdown(tree))
    expect(await exported(page, 'html')).toBe(toHtml(tree))
    await page.getByRole('button', {name: 'Copy', exact: true}).click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(toHtml(tree))
  })
})

/** Long words of a tree, each of which the page must show. */
function fromTextWords(tree: Article): string[] {
  const words: string[] = []
  JSON.stringify(tree, (key, value) => {
    if (key === 'value' && typeof value === 'string') words.push(...(value.match(/\p{L}{5,}/gu) ?? []))
    return key === 'data' ? undefined : value
  })
  return words
}
