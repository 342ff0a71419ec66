/** Labels are corrected by click or key, the profile is learned in the page, the other articles follow. */
import {unzipSync} from 'fflate'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {toRecord} from '../../src/export/index.ts'
import {fromLabels, type House, learnHouse, toLabels} from '../../src/house/index.ts'
import {type Article, fromText} from '../../src/index.ts'
import {
  downloaded,
  drop,
  example,
  finish,
  hasChromium,
  labels,
  type Playground,
  settle,
  startPlayground
} from './browser.ts'

const records = example('newspaper.ndjson').toString().trim().split('\n')
const articles = records.map(line => JSON.parse(line) as {id: string; text: string})
const slogan = 'Nhịp sống quê mình mỗi ngày'

describe.skipIf(!hasChromium)('teaching', () => {
  let playground: Playground
  let page: Page
  beforeAll(async () => {
    playground = await startPlayground()
  })
  beforeEach(async () => {
    page = await playground.open()
    await page.selectOption('#examples', 'newspaper.ndjson')
    await expect.poll(() => page.locator('.articles tbody tr').count()).toBe(articles.length)
    await settle(page)
    await page.click('#tab-teach')
  })
  afterAll(() => playground.close())

  async function choose(id: string): Promise<void> {
    await page.locator('.articles tbody tr', {hasText: id}).getByRole('button').click()
    const text = articles.find(article => article.id === id)?.text
    await expect.poll(() => page.locator('#source').inputValue()).toBe(text)
    await settle(page)
  }

  /** Press a key on the label of the block with these words. */
  async function press(words: string, key: string): Promise<void> {
    await page.locator('.block', {hasText: words}).locator('.label').focus()
    await page.keyboard.press(key)
  }

  async function teach(ids: readonly string[]): Promise<void> {
    for (const [index, id] of ids.entries()) {
      await choose(id)
      await press(slogan, 'x')
      await expect.poll(() => page.locator('.score').textContent()).toContain(`${index + 1} article`)
    }
  }

  test('a label is corrected by a click, and the correction taken back', async () => {
    await choose('sdl-01')
    const block = page.locator('.block', {hasText: slogan})
    const before = await block.getAttribute('data-label')
    expect(before).not.toBe('residue')
    await block.locator('.label').click()
    await page.getByRole('menuitemradio', {name: 'residue'}).click()
    await expect.poll(() => block.getAttribute('data-label')).toBe('residue')
    expect(await page.locator('.inspector').textContent()).toContain('You chose this label')
    await expect.poll(() => page.locator('.articles tr[data-taught]').count()).toBe(1)
    await block.locator('.label').click()
    await page.getByRole('menuitem', {name: 'Take the correction back'}).click()
    await expect.poll(() => block.getAttribute('data-label')).toBe(before)
    await expect.poll(() => page.locator('.articles tr[data-taught]').count()).toBe(0)
    await expect.poll(() => page.locator('.score').textContent()).toContain('Nothing is corrected')
    await finish(page)
  })

  test('the others follow, and are counted', async () => {
    await teach(['sdl-01', 'sdl-03', 'sdl-05', 'sdl-07'])
    await expect.poll(() => page.locator('.score').textContent()).toMatch(/4 articles corrected \(4 labels\)/)
    await expect.poll(() => page.locator('.follows').textContent()).toMatch(/^\d+ labels? changed in \d+ of 6 other/)
    const house = profile(await downloaded(page, () => page.getByRole('button', {name: 'Download profile'}).click()))
    const others = articles.filter(({id}) => !['sdl-01', 'sdl-03', 'sdl-05', 'sdl-07'].includes(id))
    const changes = others.map(({text}) => {
      const plain = fromText(text).children.map(({type}) => type)
      return fromText(text, {house}).children.filter(({type}, index) => type !== plain[index]).length
    })
    const sum = changes.reduce((total, count) => total + count, 0)
    expect(sum).toBeGreaterThan(3)
    const touched = changes.filter(count => count > 0).length
    expect(await page.locator('.follows').textContent()).toContain(`${sum} labels changed in ${touched} of 6`)
    // One that nobody corrected shows it.
    await choose('sdl-02')
    expect(await page.locator('.block', {hasText: slogan}).getAttribute('data-label')).toBe('residue')
    expect(await page.locator('.block', {hasText: slogan}).getAttribute('data-changed')).not.toBeNull()
    // Without the profile it is as it was.
    await page.getByLabel('Read with the profile').uncheck()
    await expect.poll(() => page.locator('.block', {hasText: slogan}).getAttribute('data-label')).not.toBe('residue')
    await finish(page)
  })

  test('profile and labels are what the command reads', async () => {
    await page.getByLabel('Name of the newspaper').fill('cualach.example')
    await teach(['sdl-01', 'sdl-03'])
    await choose('sdl-04')
    await page.getByRole('button', {name: 'All labels are right'}).click()
    await expect.poll(() => page.locator('.score').textContent()).toContain('3 articles')
    const file = await downloaded(page, () => page.getByRole('button', {name: 'Download profile'}).click())
    expect(file.name).toBe('cualach.example.house.json')
    const zip = await downloaded(page, () => page.getByRole('button', {name: 'Download labels'}).click())
    expect(zip.name).toBe('labels.zip')
    const files = Object.entries(unzipSync(zip.data)).map(([name, data]) => ({
      name,
      data: Buffer.from(data).toString()
    }))
    expect(files.map(({name}) => name)).toEqual([1, 3, 4].map(number => expect.stringContaining(`sdl-0${number}.tsv`)))
    // The labels are those of the command, but for what was corrected.
    const own = toLabels(fromText(articles[0]?.text ?? ''))
    expect(files[0]?.data).toBe(own.replace(/^\w+(?=\tNhịp sống quê mình)/m, 'residue'))
    // Learned from these files, the profile is the same in Node.
    const blocks = files.map(({data}) => fromLabels(data))
    expect(file.data.toString()).toBe(`${JSON.stringify(learnHouse(blocks, {name: 'cualach.example'}))}\n`)
    await finish(page)
  })

  test('a profile and a file of labels can be dropped', async () => {
    await teach(['sdl-01', 'sdl-03', 'sdl-05'])
    const file = await downloaded(page, () => page.getByRole('button', {name: 'Download profile'}).click())
    const zip = await downloaded(page, () => page.getByRole('button', {name: 'Download labels'}).click())
    await finish(page)

    page = await playground.open()
    await page.click('#tab-teach')
    const house = profile(file)
    const typesOf = (text: string, options = {}) => fromText(text, options).children.map(({type}) => type)
    const follows = articles.find(({text}) => String(typesOf(text)) !== String(typesOf(text, {house})))
    await drop(page, [file, {name: 'bai.txt', data: follows?.text ?? ''}])
    expect(await page.locator('.score').textContent()).toContain('A profile was loaded')
    expect(await labels(page)).toEqual(blockTypes(fromText(follows?.text ?? '', {house})))
    await expect.poll(() => page.locator('.block[data-changed]').count()).toBeGreaterThan(0)
    const tsv = Object.entries(unzipSync(zip.data)).map(([name, data]) => ({name, data}))
    await drop(page, tsv)
    // A label is corrected where it differs from what is said without the profile.
    const labelsOf = (file: string) => file.split('\n').map(line => line.split('\t')[0])
    const corrected = tsv.flatMap(({data}, at) => {
      const own = labelsOf(toLabels(fromText(articles[2 * at]?.text ?? '')))
      return labelsOf(Buffer.from(data).toString()).filter((label, line) => label !== own[line])
    })
    const score = `3 articles corrected (${corrected.length} labels)`
    await expect.poll(() => page.locator('.score').textContent()).toContain(score)
    await expect.poll(() => page.locator('.articles tbody tr').count()).toBe(4)
    await drop(page, [{name: 'broken.house.json', data: '{"tinast": "house/9"}'}])
    expect(await page.getByRole('alert').textContent()).toContain('no house profile')
    await finish(page)
  })

  test('an edit keeps what was corrected; another example is opened only when that is confirmed', async () => {
    await teach(['sdl-01'])
    await page.locator('#source').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nThêm một dòng cuối.')
    await settle(page)
    expect(await page.locator('.block', {hasText: slogan}).getAttribute('data-label')).toBe('residue')
    page.once('dialog', dialog => void dialog.dismiss())
    await page.selectOption('#examples', 'wire.txt')
    await settle(page)
    expect(await page.locator('#source').inputValue()).toContain('Thêm một dòng cuối.')
    page.once('dialog', dialog => void dialog.accept())
    await page.selectOption('#examples', 'wire.txt')
    await expect.poll(() => page.locator('#source').inputValue()).toBe(example('wire.txt').toString())
    await expect.poll(() => page.locator('.score').textContent()).toContain('Nothing is corrected')
    await finish(page)
  })

  test('what is suggested next is an article that nobody corrected', async () => {
    await teach(['sdl-01'])
    await page.getByRole('button', {name: 'Which to correct next?'}).click()
    await expect.poll(() => page.locator('#source').inputValue()).not.toBe(articles[0]?.text)
    await finish(page)
  })

  test('rows are downloaded as NDJSON', async () => {
    const {data} = await downloaded(page, () => page.getByRole('button', {name: 'Download as NDJSON'}).click())
    const rows = data
      .toString()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as unknown)
    expect(rows).toEqual(articles.map(({id, text}) => toRecord(fromText(text), {id})))
    await finish(page)
  })

  test('the table is sorted by doubt, and by what is chosen', async () => {
    const doubts = () =>
      page.locator('.articles tbody tr').evaluateAll(rows => rows.map(row => Number(row.children[4]?.textContent)))
    const found = await doubts()
    expect(found).toEqual([...found].sort((a, b) => b - a))
    expect(found[0]).toBeGreaterThan(0)
    await page.getByRole('columnheader', {name: 'Headline'}).getByRole('button').click()
    const headlines = await page.locator('.articles tbody tr th button').allTextContents()
    expect(headlines).toEqual([...headlines].sort((a, b) => a.localeCompare(b, 'vi')))
    expect(await page.getByRole('columnheader', {name: 'Headline'}).getAttribute('aria-sort')).toBe('ascending')
    await finish(page)
  })
})

/** Types of the blocks of a tree, captions and credits of figures too. */
function blockTypes(tree: Article): string[] {
  return tree.children.flatMap(node => (node.type === 'figure' ? node.children.map(({type}) => type) : [node.type]))
}

function profile({data}: {data: Buffer}): House {
  return JSON.parse(data.toString()) as House
}
