/** Everything that a mouse can do, the keyboard can. */
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {finish, hasChromium, labels, type Playground, settle, startPlayground} from './browser.ts'

describe.skipIf(!hasChromium)('keyboard alone', () => {
  let playground: Playground
  let page: Page
  beforeAll(async () => {
    playground = await startPlayground()
  })
  beforeEach(async () => {
    page = await playground.open()
  })
  afterAll(() => playground.close())

  /** Press Tab until what has the focus matches. */
  async function tabTo(selector: string): Promise<void> {
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
    }
    throw new Error(`No Tab leads to ${selector}`)
  }

  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

  test('all parts of the page are reached by Tab, in order', async () => {
    for (const selector of ['.skip', '#examples', '#source', '.block .label', '#tab-tree', '[role=treeitem]']) {
      await tabTo(selector)
    }
    await finish(page)
  })

  test('an example is chosen', async () => {
    await tabTo('#examples')
    await page.keyboard.type('Interview')
    await expect.poll(() => page.locator('#source').inputValue()).toContain('Vũ Hạ Lam')
    await finish(page)
  })

  test('blocks are gone through, and say why they have their label', async () => {
    await tabTo('.block .label')
    expect(await focused()).toBe('headline')
    expect(await page.locator('.inspector').textContent()).toContain('headline')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('lead')
    await expect.poll(() => page.locator('.inspector .evidence').textContent()).toMatch(/\w=-?\w+ [+-]/)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('.inspector .facts').textContent()).toContain('TTXVN [ttxvn]')
    await page.keyboard.press('End')
    expect(await focused()).toBe('keywords')
    await page.keyboard.press('Home')
    expect(await focused()).toBe('headline')
    await finish(page)
  })

  test('a label is corrected by its letter, and the correction taken back', async () => {
    await tabTo('.block .label')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('p')
    await expect.poll(async () => (await labels(page))[1]).toBe('paragraph')
    expect(await focused()).toContain('paragraph')
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await labels(page))[1]).toBe('lead')
    await finish(page)
  })

  test('a label is chosen from the menu', async () => {
    await tabTo('.block .label')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    // The label itself says the same: keys that come before the menu has the focus would be the label's.
    await page.locator('[role=menu] :focus').waitFor()
    await expect.poll(focused).toContain('lead')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await labels(page))[1]).toBe('headline')
    await expect.poll(() => page.locator('[role=menu]').count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.locator('[role=menu] :focus').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[role=menu]').count()).toBe(0)
    // The focus is where it was.
    await expect.poll(focused).toContain('headline')
    await finish(page)
  })

  test('the tree is opened, walked and shut; its nodes lead to the source', async () => {
    await tabTo('[role=treeitem]')
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-path'))
    expect(await at()).toBe('0')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('[role=treeitem][aria-level="2"]').count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    expect(await at()).toBe('2.0')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('[role=treeitem][aria-level="3"]').count()).toBe(2)
    await page.keyboard.press('End')
    expect(await at()).toBe('8')
    await page.keyboard.press('Home')
    expect(await at()).toBe('0')
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown')
    expect(await at()).toBe('2.0')
    await page.keyboard.press('ArrowLeft')
    expect(await page.locator('[role=treeitem][aria-level="3"]').count()).toBe(0)
    await page.keyboard.press('ArrowLeft')
    expect(await at()).toBe('2')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('.block')?.getAttribute('data-label'))).toBe(
      'caption'
    )
    await finish(page)
  })

  test('tabs are changed by arrows, and a rule is switched', async () => {
    await tabTo('#tab-tree')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#tab-mend').getAttribute('aria-selected')).toBe('true')
    await tabTo('input[type=checkbox]')
    expect(await page.locator('#side-panel input').first().isChecked()).toBe(true)
    await page.keyboard.press('Space')
    expect(await page.locator('#side-panel input').first().isChecked()).toBe(false)
    await finish(page)
  })

  test('an article of many is chosen, corrected, and taken for right', async () => {
    await page.selectOption('#examples', 'newspaper.ndjson')
    await page.locator('.articles').waitFor()
    await settle(page)
    await tabTo('.articles tbody button')
    await page.keyboard.press('Tab')
    const headline = await focused()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#source').inputValue()).toContain(headline)
    await tabTo('.toggle')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.articles tr[data-taught]').count()).toBe(1)
    await finish(page)
  })
})
