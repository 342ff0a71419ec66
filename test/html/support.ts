/** Finds the fixtures of HTML, and says what an HTML tree must keep. */
import fs from 'node:fs'
import path from 'node:path'
import type {Node} from 'unist'
import {expect} from 'vitest'
import type {Article} from '../../src/index.ts'
import {walk} from '../support/contracts.ts'

const root = path.resolve('fixtures/html')

/** The fixtures, in order of their names. */
export const htmlFixtures = fs
  .readdirSync(root)
  .sort()
  .map(name => ({
    name,
    folder: path.join(root, name),
    input: fs.readFileSync(path.join(root, name, 'input.html'), 'utf8')
  }))

/** A copy of a tree without positions and reasons: what reading again must give. */
export function withoutPositions(tree: Article): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (key === 'position' || key === 'evidence' ? undefined : value))
  )
}

/** Compare with a file; a missing file fails unless UPDATE_FIXTURES=1 writes it. */
export function expectFile(file: string, actual: string): void {
  if (process.env.UPDATE_FIXTURES === '1') fs.writeFileSync(file, actual)
  expect(actual).toBe(fs.readFileSync(file, 'utf8'))
}

/** Literals with words, in order. */
export function literals(tree: Article): (Node & {value: string})[] {
  return [...walk(tree)].filter(
    (node): node is Node & {value: string} => typeof (node as {value?: unknown}).value === 'string'
  )
}
