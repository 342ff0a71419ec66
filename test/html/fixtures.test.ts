import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {fromHtml, toHtml} from '../../src/html/index.ts'
import {checkPlain} from '../support/contracts.ts'
import {withoutConfidence} from '../support/fixtures.ts'
import {expectFile, htmlFixtures, withoutPositions} from './support.ts'

test('there are at least 20 fixtures', () => {
  expect(htmlFixtures.length).toBeGreaterThanOrEqual(20)
})

describe.each(htmlFixtures)('$name', ({folder, input}) => {
  const tree = fromHtml(input)
  const plain = withoutConfidence(tree)

  test('reads as the expected tree', () => {
    expectFile(path.join(folder, 'tree.json'), `${JSON.stringify(plain, null, 2)}\n`)
  })

  test('is written back', () => {
    expectFile(path.join(folder, 'output.html'), toHtml(plain))
  })

  test('reads as the same tree again', () => {
    expect(withoutPositions(fromHtml(toHtml(tree)))).toEqual(withoutPositions(tree))
  })

  test('says how each block was recognised, as plain data', () => checkPlain(tree))
})
