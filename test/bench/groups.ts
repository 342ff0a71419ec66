/** What is set beside what: readers of the same articles, each by all that users would pick instead. */
import fs from 'node:fs'
import path from 'node:path'
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {ParseLatin} from 'parse-latin'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {fromHtml} from '../../dist/html.js'
import {fromText} from '../../dist/index.js'
import {fromMarkdown} from '../../dist/markdown.js'
import {fixturesOf} from '../support/fixtures.ts'
import type {FormatName} from '../support/formats.ts'
import {sharedFile} from '../support/shared.ts'

/** Readers that are measured on the same texts; all are compared with the first. */
export interface Group {
  name: string
  texts: readonly string[]
  readers: readonly [name: string, read: (text: string) => unknown][]
}

const markdown = unified().use(remarkParse).freeze()
const extended = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const html = unified().use(rehypeParse).freeze()
const latin = new ParseLatin()

/**
 * The groups, with real articles where they are, else with the fixtures.
 *
 * @param most The most articles of a group.
 */
export function groups(most: number): Group[] {
  const text: Group['readers'] = [
    ['fromText', value => fromText(value)],
    ['remark-parse', value => markdown.parse(value)],
    ['parse-latin', value => latin.parse(value)]
  ]
  const [lines, flat] = readArchive()
  return [
    {name: 'text in lines', texts: thin(lines, most), readers: text},
    {name: 'flattened text', texts: thin(flat, most), readers: text},
    {
      name: 'whole HTML pages',
      texts: readFolder('html-dev', 'html').filter(page => /<html/i.test(page.slice(0, 2000))),
      readers: [
        ['fromHtml', value => fromHtml(value)],
        ['rehype-parse', value => html.parse(value)],
        ['Readability on linkedom', value => new Readability(parseHTML(value).document).parse()]
      ]
    },
    {
      name: 'Markdown',
      texts: readFolder('md-dev', 'md', 'markdown'),
      readers: [
        ['fromMarkdown', value => fromMarkdown(value)],
        ['remark-parse, same extensions', value => extended.parse(value)]
      ]
    }
  ]
}

function readArchive(): [lines: string[], flat: string[]] {
  const file = sharedFile('corpus/raw.ndjson', 'articles of archives; the fixtures stand in')
  if (!file) {
    const texts = fixturesOf('text').map(({input}) => input)
    return [texts, texts.map(text => text.replace(/\s+/g, ' '))]
  }
  const rows: {text: string; shape: string}[] = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  const ofShape = (isFlat: boolean) => rows.filter(({shape}) => (shape === 'flat') === isFlat).map(({text}) => text)
  return [ofShape(false), ofShape(true)]
}

function readFolder(name: string, extension: string, format = extension as FormatName): string[] {
  const folder = sharedFile(`corpus/${name}`, `articles of ${name}; the fixtures stand in`)
  if (!folder) return fixturesOf(format as FormatName).map(({input}) => input)
  const names = fs.readdirSync(folder).filter(file => file.endsWith(`.${extension}`))
  return names.map(file => fs.readFileSync(path.join(folder, file), 'utf8'))
}

/** Take articles from all parts of a list. */
function thin(texts: readonly string[], most: number): string[] {
  const step = Math.max(1, Math.floor(texts.length / most))
  return texts.filter((_, index) => index % step === 0).slice(0, most)
}
