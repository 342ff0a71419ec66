import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {fromText} from '../src/index.ts'
import {checkPlain, checkReparse, checkTraceable} from './support/contracts.ts'

const corpus = process.env.TINAST_CORPUS ?? '../shared/corpus'
const present = fs.existsSync(corpus)
if (!present) console.warn(`SKIPPED: the contracts over real articles, because ${corpus} is not there`)

describe.skipIf(!present)('contracts over real articles', () => {
  const texts = present ? read() : []

  test('there are articles', () => expect(texts.length).toBeGreaterThan(100))

  test('nothing is lost, everything is traceable', () => {
    for (const text of texts) {
      const tree = fromText(text)
      checkTraceable(text, tree)
      checkPlain(tree)
    }
  }, 240_000)

  test('what was written reads as the same tree', () => {
    for (const text of texts) checkReparse(fromText(text))
  }, 240_000)
})

function read(): string[] {
  const folder = `${corpus}/dev`
  const dev = fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => fs.readFileSync(`${folder}/${name}`, 'utf8'))
  const raw = fs
    .readFileSync(`${corpus}/raw.ndjson`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).text as string)
  return [...dev, ...raw]
}
