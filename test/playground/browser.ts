/** Builds and serves the playground, and opens it in Chromium; says loudly where that is not installed. */
import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {expect, vi} from 'vitest'
import {build} from '../../docs/playground/build.ts'
import {chromiumPath, hasChromium, launchChromium} from '../support/browser.ts'

// A browser is slow to start where other tests run beside it.
vi.setConfig({testTimeout: 240_000, hookTimeout: 120_000})

export {hasChromium}

if (!hasChromium) {
  console.warn(`SKIPPED: the playground in a browser, because ${chromiumPath} (chromium) is not there`)
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
}

/** The page as it is opened by tests. */
export interface Playground {
  url: string
  /** Open it in a window of its own; what it was refused by its policy, or failed with, fails the test that asks. */
  open(options?: BrowserContextOptions & {hash?: string}): Promise<Page>
  close(): Promise<void>
}

/** Build the page, serve it and start the browser. */
export async function startPlayground(): Promise<Playground> {
  fs.mkdirSync('.cache', {recursive: true})
  const folder = fs.mkdtempSync(path.resolve('.cache/playground-'))
  await build(folder)
  const server = http.createServer(({url = '/'}, response) => {
    const name = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html'
    const file = path.join(folder, path.basename(name))
    if (!fs.existsSync(file)) response.writeHead(404).end()
    else response.writeHead(200, {'content-type': types[path.extname(file)] ?? ''}).end(fs.readFileSync(file))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`
  const browser = await launchChromium()
  return {
    url,
    async open({hash = '', ...options} = {}) {
      const context = await browser.newContext({locale: 'en-GB', viewport: {width: 1440, height: 900}, ...options})
      context.setDefaultTimeout(90_000)
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', error => faults.push(error.message))
      page.on('console', message => {
        if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED'))
          faults.push(message.text())
      })
      faultsOf.set(page, faults)
      await page.goto(url + hash)
      await page.locator('.block').first().waitFor()
      return page
    },
    async close() {
      await browser.close()
      await new Promise(resolve => server.close(resolve))
      fs.rmSync(folder, {recursive: true, force: true})
    }
  }
}

const faultsOf = new WeakMap<Page, string[]>()

/** Close a page, and fail where its policy refused something or a script threw. */
export async function finish(page: Page): Promise<void> {
  expect(faultsOf.get(page)).toEqual([])
  await page.context().close()
}

/** Paste a text over what the editor holds, as a user does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(value => navigator.clipboard.writeText(value), text)
  await page.locator('#source').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
  await expect.poll(() => page.locator('#source').inputValue()).not.toBe('')
}

/** Wait until the worker has answered. */
export async function settle(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.working').textContent(), {timeout: 30_000}).toBe('')
}

/** A file as the page downloads it, when something is clicked. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<{name: string; data: Buffer}> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return {name: download.suggestedFilename(), data: fs.readFileSync(await download.path())}
}

/** The article in one of the forms that it can be written in. */
export async function exported(page: Page, target: string): Promise<string> {
  await page.click('#tab-exports')
  await page.locator('#side-panel select').selectOption(target)
  await settle(page)
  const {data} = await downloaded(page, () => page.getByRole('button', {name: 'Download', exact: true}).click())
  return data.toString('utf8')
}

/** Labels of the blocks as they are shown. */
export function labels(page: Page): Promise<(string | null)[]> {
  return page.locator('.block').evaluateAll(blocks => blocks.map(block => block.getAttribute('data-label')))
}

/** Drop files on the page. */
export async function drop(page: Page, files: readonly {name: string; data: string | Uint8Array}[]): Promise<void> {
  const plain = files.map(({name, data}) => ({name, bytes: [...Buffer.from(data)]}))
  await page.evaluate(list => {
    const transfer = new DataTransfer()
    for (const {name, bytes} of list) transfer.items.add(new File([new Uint8Array(bytes)], name))
    for (const type of ['dragover', 'drop']) {
      document.dispatchEvent(new DragEvent(type, {dataTransfer: transfer, bubbles: true, cancelable: true}))
    }
  }, plain)
  await settle(page)
}

/** Text or bytes of an example. */
export function example(name: string): Buffer {
  return fs.readFileSync(path.join('docs/playground/examples', name))
}
