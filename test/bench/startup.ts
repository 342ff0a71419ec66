/**
 * Measures in Chromium what a page waits for: the import of a minified bundle, and the first article; remark-parse and
 * rehype-parse beside it, and a module that is as large as that of `fromText` and holds nothing but a text. Each run has a
 * browser context of its own, so nothing is cached.
 *
 *   npm run build && npx tsx test/bench/startup.ts [RUNS]
 */
import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import * as esbuild from 'esbuild'
import type {Browser} from 'playwright-core'
import {launchChromium} from '../support/browser.ts'

const text = fs.readFileSync('fixtures/datelines/photo-story/input.txt', 'utf8')
const html = `<p>${text.split('\n\n').join('</p><p>')}</p>`
const family = (parser: string) =>
  `import parse from '${parser}'\nimport {unified} from 'unified'\nconst processor = unified().use(parse).freeze()
  export const run = value => processor.parse(value)`

/** Modules that export a function `run`, and what it reads. */
const modules: Readonly<Record<string, readonly [code: string, value: string]>> = {
  fromText: ["export {fromText as run} from 'tinast'", text],
  fromMarkdown: ["export {fromMarkdown as run} from 'tinast/markdown'", text],
  fromHtml: ["export {fromHtml as run} from 'tinast/html'", html],
  'remark-parse': [family('remark-parse'), text],
  'rehype-parse': [family('rehype-parse'), html]
}
const runs = Number(process.argv[2] ?? 11)

const files = new Map([['/', '<!doctype html><meta charset="utf-8">']])
for (const [name, [contents]] of Object.entries(modules)) {
  const stdin = {contents, resolveDir: process.cwd()}
  const options = {stdin, bundle: true, minify: true, format: 'esm', write: false, logLevel: 'silent'} as const
  files.set(`/${name}`, (await esbuild.build(options)).outputFiles[0]?.text ?? '')
}
files.set('/bytes', `export const run = () => 0, held = ${JSON.stringify(files.get('/fromText'))}`)
const server = http.createServer(({url = ''}, response) => {
  const type = url === '/' ? 'text/html' : 'text/javascript'
  response.writeHead(files.has(url) ? 200 : 404, {'content-type': `${type}; charset=utf-8`}).end(files.get(url))
})
await new Promise<void>(resolve => void server.listen(0, 'localhost', resolve))
const address = `http://localhost:${(server.address() as AddressInfo).port}/`
const browser = await launchChromium()

console.log('median of milliseconds (least)\n| | import | first article | second | later |\n|---|---:|---:|---:|---:|')
for (const name of [...Object.keys(modules), 'bytes']) {
  const value = modules[name]?.[1] ?? text
  const measured: number[][] = []
  for (let run = 0; run < runs; run++) measured.push(await measure(browser, name, value))
  const cells = [0, 1, 2, 3].map(column => median(measured.map(times => times[column] as number)))
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
await browser.close()
server.close()

async function measure(within: Browser, name: string, value: string): Promise<number[]> {
  const context = await within.newContext()
  const page = await context.newPage()
  await page.goto(address)
  const times = await page.evaluate(
    async ([url, article]) => {
      const marks = [performance.now()]
      const {run} = (await import(url as string)) as {run: (value: string) => unknown}
      marks.push(performance.now())
      run(article as string)
      marks.push(performance.now())
      run(`${article} a`)
      marks.push(performance.now())
      for (let time = 0; time < 20; time++) run(`${article} ${time}`)
      marks.push(performance.now())
      return marks.slice(1).map((end, at) => end - (marks[at] as number))
    },
    [`${address}${name}`, value]
  )
  await context.close()
  return [...times.slice(0, 3), (times[3] as number) / 20]
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  return `${sorted[sorted.length >> 1]?.toFixed(1)} (${sorted[0]?.toFixed(1)})`
}
