import fs from 'node:fs'
import path from 'node:path'
import {inspectNoColor} from 'unist-util-inspect'
import {describe, expect, test} from 'vitest'
import {fromText, toText} from '../src/index.ts'
import {checkPlain, checkReparse, checkTraceable} from './support/contracts.ts'
import {cases, fixtures, withoutConfidence} from './support/fixtures.ts'

const update = process.env.UPDATE_FIXTURES === '1' && !process.env.CI

test('there are at least 30 fixtures', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(30)
})

test.each(cases)('%s has its input', folder => {
  expect(fs.readdirSync(folder).filter(name => name.startsWith('input.'))).not.toEqual([])
})

describe.each(fixtures)('$name', ({folder, input}) => {
  const tree = fromText(input)

  test('reads as the expected tree', () => {
    expectFile(path.join(folder, 'tree.txt'), `${inspectNoColor(withoutConfidence(tree))}\n`)
  })

  test('is written back', () => {
    expectFile(path.join(folder, 'output.txt'), toText(tree))
  })

  test('reads as the same tree again', () => checkReparse(tree))

  test('keeps the contracts', () => {
    checkTraceable(input, tree)
    checkPlain(tree)
  })
})

/** Compare with a file; a missing file fails unless `npm run fixtures` writes it. */
function expectFile(file: string, actual: string): void {
  if (update) fs.writeFileSync(file, actual)
  expect(actual).toBe(fs.readFileSync(file, 'utf8'))
}
