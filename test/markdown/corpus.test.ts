import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {checkNothingLost, checkPlain, checkReparse, checkTraceable} from '../support/contracts.ts'
import {fixturesOf} from '../support/fixtures.ts'

const corpus = path.join(process.env.TINAST_SHARED ?? '../shared', 'corpus')
const present = fs.existsSync(`${corpus}/md-dev`)
if (!present) console.warn(`SKIPPED: Markdown over real articles, because ${corpus} is not there`)

test.each(fixturesOf('text'))('$name is written as Markdown and reads as the same tree', ({input}) => {
  checkReparse(fromText(input), 'markdown')
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
    checkTraceable(value, tree, 'markdown')
    if (!/<(?:table|img|p|div)/.test(value)) checkNothingLost(value, tree, 'markdown')
    checkPlain(tree)
  })

  test.each(markdown)('$name reads as the same tree again', ({value}) => checkReparse(fromMarkdown(value), 'markdown'))

  test.each(texts)('$name, read as text, comes back from Markdown', ({value}) =>
    checkReparse(fromText(value), 'markdown')
  )
})

function read(folder: string, end: string): {name: string; value: string}[] {
  return fs
    .readdirSync(`${corpus}/${folder}`)
    .filter(name => name.endsWith(end))
    .map(name => ({name, value: fs.readFileSync(`${corpus}/${folder}/${name}`, 'utf8')}))
}
