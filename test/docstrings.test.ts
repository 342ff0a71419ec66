/** Every name that users can import says what it is: editors show it, and the pages of the API are made of it. */
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {entries} from '../src/entries.ts'
import {readPublicNames} from './support/public-names.ts'

const names = readPublicNames(Object.values(entries))

test.each(Object.entries(entries))('every export of %s has a docstring', (_, file) => {
  const found = names.get(file) ?? []
  expect(found.length).toBeGreaterThan(0)
  expect(found.flatMap(({lacks}) => lacks)).toEqual([])
})

test('what a docstring lacks is found', () => {
  fs.mkdirSync('.cache', {recursive: true})
  const folder = fs.mkdtempSync(path.resolve('.cache/docstrings-'))
  const file = path.join(folder, 'module.ts')
  const code = [
    'export type Bare = string',
    '/** Told. */\nexport type Told = string',
    '/** Options. */\nexport interface ReadOptions {\n  bare?: boolean\n  /** Told. */\n  told?: boolean\n}',
    '/** Read.\n * @param text Text. */\nexport function read(text: string, options?: ReadOptions): string { return options ? text : text }',
    '/** Write.\n * @param text Text. */\nexport function write(text: string): void { write(text) }',
    "export type {Node} from 'unist'"
  ]
  fs.writeFileSync(file, code.join('\n'))
  const found = readPublicNames([file]).get(file) ?? []
  fs.rmSync(folder, {recursive: true})
  expect(found.map(({name}) => name)).toEqual(['Bare', 'Node', 'ReadOptions', 'Told', 'read', 'write'])
  expect(found.flatMap(({lacks}) => lacks)).toEqual([
    'Bare has no sentence',
    'ReadOptions.bare has no sentence',
    'read does not tell its parameter options',
    'read does not tell what it returns'
  ])
})
