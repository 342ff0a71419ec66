import path from 'node:path'
import {inspectNoColor} from 'unist-util-inspect'
import {describe, expect, test} from 'vitest'
import type {Article} from '../src/index.ts'
import {checkNothingLost, checkPlain, checkReparse, checkTraceable} from './support/contracts.ts'
import {allFixtures, expectFile, expectOptionalFile, fixturesOf, withoutConfidence} from './support/fixtures.ts'
import {formats, type Message} from './support/formats.ts'

test('every format has its fixtures', () => {
  expect(fixturesOf('text').length).toBeGreaterThanOrEqual(30)
  expect(fixturesOf('markdown').length).toBeGreaterThanOrEqual(20)
  expect(fixturesOf('html').length).toBeGreaterThanOrEqual(20)
})

describe.each(allFixtures)('$name', ({folder, format, input, options}) => {
  const {read, write, extension} = formats[format]
  const messages: Message[] = []
  let article: Article | undefined
  /** Reads once, and not before a test asks: what a test runs is what it covers. */
  const tree = () => (article ??= read(input, options, message => messages.push(message)))

  test('reads as the expected tree', () => {
    expectFile(path.join(folder, 'tree.txt'), `${inspectNoColor(withoutConfidence(tree()))}\n`)
  })

  test('says the expected messages', () => {
    tree()
    const told = messages.map(({ruleId, reason}) => ({ruleId, reason}))
    const text = told.length > 0 ? `${JSON.stringify(told, undefined, 2)}\n` : undefined
    expectOptionalFile(path.join(folder, 'messages.json'), text)
  })

  test('is written back', () => {
    expectFile(path.join(folder, `output.${extension}`), write(withoutConfidence(tree())))
  })

  test('reads as the same tree again', () => checkReparse(tree(), format, options))

  test('keeps the contracts', () => {
    checkTraceable(input, tree(), format)
    if (messages.length === 0) checkNothingLost(input, tree(), format)
    checkPlain(tree())
  })
})
