/** Runs a module in Chromium as careful sites do: under a strict Content-Security-Policy, with Trusted Types. */
import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import * as esbuild from 'esbuild'
import {type Browser, chromium} from 'playwright-core'

/** Debian's Chromium, or the one that the variable names. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether there is a Chromium. */
export const hasChromium = fs.existsSync(chromiumPath)

/** Start Chromium. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({executablePath: chromiumPath, args: ['--no-sandbox']})
}

/** No code and no markup from strings, nothing from elsewhere; one policy gives the addresses of workers. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types workers'
].join('; ')

const types: Readonly<Record<string, string>> = {html: 'text/html', js: 'text/javascript', json: 'application/json'}

/** What the page offers to those who drive it. */
interface Page {
  runHere(): Promise<string>
  runInWorker(url: string, type: 'classic' | 'module'): Promise<string>
}

const page = `import {run} from './run.mjs'
const workers = trustedTypes.createPolicy('workers', {createScriptURL: url => url})
globalThis.runHere = run
globalThis.runInWorker = (url, type) => new Promise((resolve, reject) => {
  const worker = new Worker(workers.createScriptURL(url), {type})
  worker.onmessage = ({data}) => resolve(data)
  worker.onerror = ({message}) => reject(new Error(message ?? 'the worker did not load'))
})`
const worker = `import {run} from './run.mjs'
run().then(postMessage, error => postMessage(String(error)))`

/**
 * Run a module in a page, a module worker and a classic worker of Chromium.
 *
 * @param folder Folder with the module, `run.mjs`, which exports an asynchronous function `run`.
 * @param data What it can fetch from `/data.json`.
 * @returns What the function gave, by the place where it ran.
 * @throws Error where it failed, or a policy was violated.
 */
export async function runInBrowser(folder: string, data: string): Promise<Record<string, string>> {
  const files = new Map([
    ['/', '<!doctype html><meta charset="utf-8"><title>tinast</title><script type="module" src="/page.js"></script>'],
    ['/page.js', await bundle(page, folder, 'esm')],
    ['/module.js', await bundle(worker, folder, 'esm')],
    ['/classic.js', await bundle(worker, folder, 'iife')],
    ['/data.json', data]
  ])
  const server = await serve(files)
  const browser = await launchChromium()
  try {
    const tab = await browser.newPage()
    const problems: string[] = []
    tab.on('console', message => message.type() === 'error' && problems.push(message.text()))
    tab.on('pageerror', error => problems.push(String(error)))
    await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
    const results = {
      page: await tab.evaluate(() => (globalThis as unknown as Page).runHere()),
      'module worker': await tab.evaluate(() => (globalThis as unknown as Page).runInWorker('/module.js', 'module')),
      'classic worker': await tab.evaluate(() => (globalThis as unknown as Page).runInWorker('/classic.js', 'classic'))
    }
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return results
  } finally {
    await browser.close()
    server.close()
  }
}

/** Bundle with the defaults of esbuild, as users do. */
async function bundle(contents: string, resolveDir: string, format: 'esm' | 'iife'): Promise<string> {
  const stdin = {contents, resolveDir}
  const {outputFiles} = await esbuild.build({stdin, bundle: true, format, write: false, logLevel: 'silent'})
  return outputFiles[0]?.text ?? ''
}

async function serve(files: ReadonlyMap<string, string>): Promise<http.Server> {
  const server = http.createServer(({url = ''}, response) => {
    const content = files.get(url)
    const type = types[url.split('.')[1] ?? 'html'] ?? 'text/plain'
    const headers = {'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy}
    response.writeHead(content === undefined ? 404 : 200, headers).end(content)
  })
  await new Promise<void>(resolve => void server.listen(0, 'localhost', resolve))
  return server
}
