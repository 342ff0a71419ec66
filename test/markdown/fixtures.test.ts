import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {fromMarkdown, toMarkdown} from '../../src/markdown/index.ts'
import {checkPlain} from '../support/contracts.ts'
import {withoutConfidence} from '../support/fixtures.ts'
import {checkMarkdown, checkPlaces} from './contracts.ts'

const update = process.env.UPDATE_FIXTURES === '1'
const root = path.resolve('fixtures/markdown')
const names = fs.readdirSync(root).sort()

test('there are at least 20 fixtures', () => {
  expect(names.length).toBeGreaterThanOrEqual(20)
})

describe.each(names)('%s', name => {
  const folder = path.join(root, name)
  const input = fs.readFileSync(path.join(folder, 'input.md'), 'utf8')
  const tree = fromMarkdown(input)

  test('reads as the expected tree', () => {
    expectFile(path.join(folder, 'tree.json'), `${JSON.stringify(withoutConfidence(tree), undefined, 1)}\n`)
  })

  test('is written back', () => {
    expectFile(path.join(folder, 'output.md'), toMarkdown(tree))
  })

  test('reads as the same tree again', () => checkMarkdown(tree))

  test('keeps the contracts', () => {
    checkPlaces(input, tree)
    checkPlain(tree)
  })
})

/** Compare with a file; a missing file fails unless `UPDATE_FIXTURES=1` writes it. */
function expectFile(file: string, actual: string): void {
  if (update) fs.writeFileSync(file, actual)
  expect(actual).toBe(fs.readFileSync(file, 'utf8'))
}
