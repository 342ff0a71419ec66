import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {checkPlain} from '../support/contracts.ts'
import {fixtures} from '../support/fixtures.ts'
import {checkMarkdown, checkPlaces, checkWords} from './contracts.ts'

const corpus = path.join(process.env.TINAST_SHARED ?? '../shared', 'corpus')
const present = fs.existsSync(`${corpus}/md-dev`)
if (!present) console.warn(`SKIPPED: Markdown over real articles, because ${corpus} is not there`)

test.each(fixtures)('$name is written as Markdown and reads as the same tree', ({input}) => {
  checkMarkdown(fromText(input))
})

describe.skipIf(!present)('real articles', () => {
  const markdown = present ? read('md-dev', '.md') : []
  const texts = present ? read('dev', '.txt') : []

  test('there are articles', () => {
    expect(markdown.length).toBeGreaterThan(40)
    expect(texts.length).toBeGreaterThan(100)
  })

  test.each(markdown)('$name keeps the contracts', ({value}) => {
    const tree = fromMarkdown(value)
    checkPlaces(value, tree)
    if (!/<(?:table|img|p|div)/.test(value)) checkWords(value, tree)
    checkPlain(tree)
  })

  test.each(markdown)('$name reads as the same tree again', ({value}) => checkMarkdown(fromMarkdown(value)))

  test.each(texts)('$name, read as text, comes back from Markdown', ({value}) => checkMarkdown(fromText(value)))
})

function read(folder: string, end: string): {name: string; value: string}[] {
  return fs
    .readdirSync(`${corpus}/${folder}`)
    .filter(name => name.endsWith(end))
    .map(name => ({name, value: fs.readFileSync(`${corpus}/${folder}/${name}`, 'utf8')}))
}
