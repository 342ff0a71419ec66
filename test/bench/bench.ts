/**
 * Sets the readers beside other parsers on the same articles, and shows that time and memory grow with the text alone:
 * `npm run bench`, with `npm run bench -- pages` for what has a word in its name.
 *
 * Articles are those of `../shared/corpus` (or TINAST_SHARED) where they are, else the fixtures.
 */
import {execFileSync} from 'node:child_process'
import path from 'node:path'
import {toHtml} from '../../dist/html.js'
import {fromText} from '../../dist/index.js'
import {fromMarkdown, toMarkdown} from '../../dist/markdown.js'
import {pathological} from '../support/pathological.ts'
import {type Group, groups} from './groups.ts'
import {mediansApart, medianTime, timeOf} from './measure.ts'

const rounds = Number(process.env.ROUNDS ?? 7)
const processes = Number(process.env.PROCESSES ?? 5)
const articles = 300
const asked = process.argv.slice(2)
const isAsked = (name: string) => asked.length === 0 || asked.some(word => name.includes(word))

const all = groups(articles)
for (const group of all) if (isAsked(group.name)) compare(group)
if (isAsked('writers')) writers(all[0] as Group)
if (isAsked('slow texts')) slow(all[0] as Group)
if (isAsked('memory')) memory()

/** The time of readers, and how many times that of the first. */
function compare(group: Group): void {
  const {name, texts, readers} = group
  const times = mediansApart(group, articles, processes, rounds)
  const own = times[0] as number
  const units = texts.reduce((sum, {length}) => sum + length, 0)
  console.log(`\n${name}: ${texts.length} articles, ${units} UTF-16 code units`)
  readers.forEach(([reader], index) => {
    const time = times[index] as number
    console.log(
      `${reader.padEnd(30)} ${(time / texts.length).toFixed(3).padStart(8)} ms an article   ${(time / own).toFixed(2)} × the time of ${readers[0]?.[0]}`
    )
  })
}

/** One paragraph of a megabyte, written, beside the time that reading it takes. */
function writers({texts}: Group): void {
  console.log('\nwriters: the time of one paragraph of 1 M units beside that of reading it')
  const paragraph = texts.join(' ').replace(/\s+/g, ' ')
  const signs = '*Đậm* _nghiêng_ [liên kết](https://a.vn/b) `mã` 1. # & < > '
  const tree = (text: string) => ({
    type: 'article' as const,
    children: [{type: 'paragraph' as const, children: [{type: 'text' as const, value: text}]}]
  })
  for (const [name, text] of [
    ['words', repeat(paragraph, 1_000_000)],
    ['signs', repeat(signs, 1_000_000)]
  ] as const) {
    const read = timeOf(() => fromMarkdown(text))
    const markdown = timeOf(() => toMarkdown(tree(text)))
    const html = timeOf(() => toHtml(tree(text)))
    console.log(
      `${name.padEnd(30)} read ${read.toFixed(0)} ms   toMarkdown ${(markdown / read).toFixed(2)} ×   toHtml ${(html / read).toFixed(2)} ×`
    )
  }
}

/** The time for each unit of text that is large or strange in one way or another, beside that of normal articles. */
function slow({texts}: Group): void {
  const units = texts.reduce((sum, {length}) => sum + length, 0)
  const paragraph = `${texts.join(' ').replace(/\s+/g, ' ').slice(0, 600)}. `
  const large: [string, string][] = [
    ['article of 10 M units', repeat(texts.join('\n\n'), 10_000_000)],
    ['line of 10 M units', repeat(paragraph, 10_000_000)],
    ['flat article of 10 M units', repeat(texts.join(' ').replace(/\s+/g, ' '), 10_000_000)],
    ['1,000,000 short lines', 'Dòng ngắn ở giữa bài\n'.repeat(1_000_000)]
  ]
  const time = medianTime(() => texts.forEach(text => void fromText(text)), rounds)
  const normal = time / units
  console.log(
    '\nslow texts: time for each unit beside that of a normal article, and how it grows where the text is 4 times as long'
  )
  for (const [name, text] of [...large, ...pathological(1_000_000)]) {
    const quarter = timePerUnit(text.slice(0, text.length >> 2))
    const whole = timePerUnit(text)
    console.log(
      `${name.padEnd(34)} ${(whole / normal).toFixed(2).padStart(6)} ×   grows ${(whole / quarter).toFixed(2)} ×`
    )
  }
}

/** The most memory that reading 20 MB takes, in a process of its own. */
function memory(): void {
  console.log('\nmemory: the most that is resident while 20 MB are read, beside the size of the text')
  const plain = 'Sáng 12/3, đoàn công tác của Sở Nông nghiệp tỉnh đã kiểm tra tiến độ nạo vét kênh chính của vùng.'
  for (const [reader, scrap] of [
    ['fromText', `${plain}\n`],
    ['fromMarkdown', `${plain} **Đậm** và [liên kết](https://a.vn/b).\n\n`],
    ['fromHtml', `<p>${plain} <b>Đậm</b> và <a href="https://a.vn/b">liên kết</a>.</p>\n`]
  ] as const) {
    const entry = {fromText: 'index', fromMarkdown: 'markdown', fromHtml: 'html'}[reader]
    const code = `
      const {${reader}} = await import(${JSON.stringify(path.resolve(`dist/${entry}.js`))})
      const scrap = ${JSON.stringify(scrap)}
      const text = scrap.repeat(Math.ceil(20_000_000 / Buffer.byteLength(scrap)))
      const before = process.resourceUsage().maxRSS
      const start = performance.now()
      const tree = ${reader}(text)
      const {maxRSS} = process.resourceUsage()
      console.log(JSON.stringify({mb: (maxRSS - before) / 1024, seconds: (performance.now() - start) / 1000, blocks: tree.children.length}))`
    const out = execFileSync(process.execPath, ['--max-old-space-size=12000', '--input-type=module', '-e', code])
    const {mb, seconds, blocks} = JSON.parse(String(out))
    console.log(
      `${reader.padEnd(30)} ${mb.toFixed(0)} MB, ${(mb / 20).toFixed(1)} × the text; ${seconds.toFixed(1)} s, ${blocks} blocks`
    )
  }
}

function timePerUnit(text: string): number {
  return timeOf(() => fromText(text)) / text.length
}

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}
