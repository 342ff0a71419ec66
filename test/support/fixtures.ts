/** Finds the fixtures: `fixtures/<area>/<case>/input.{txt,md,html}` with what is expected of it beside it. */
import fs from 'node:fs'
import path from 'node:path'
import {expect} from 'vitest'
import type {Article} from '../../src/index.ts'
import {type FormatName, formats} from './formats.ts'
import {update} from './update.ts'

/** One fixture. */
export interface Fixture {
  /** `<area>/<case>`. */
  name: string
  folder: string
  format: FormatName
  input: string
  /** Options of the reader, where the fixture has an `options.json`. */
  options: object
}

const root = path.resolve('fixtures')

/** All fixtures, in order of their names; each case has one input. */
export const allFixtures: readonly Fixture[] = fs
  .readdirSync(root)
  .sort()
  .flatMap(area =>
    fs
      .readdirSync(path.join(root, area))
      .sort()
      .map(name => read(`${area}/${name}`))
  )

/** The fixtures of one format, in order of their names. */
export function fixturesOf(format: FormatName): Fixture[] {
  return allFixtures.filter(fixture => fixture.format === format)
}

function read(name: string): Fixture {
  const folder = path.join(root, name)
  const files = fs.readdirSync(folder)
  const names = Object.keys(formats) as FormatName[]
  const [format, ...others] = names.filter(name => files.includes(`input.${formats[name].extension}`))
  if (!format || others.length > 0) throw new Error(`${folder} needs one input.txt, input.md or input.html`)
  const options = path.join(folder, 'options.json')
  return {
    name,
    folder,
    format,
    input: fs.readFileSync(path.join(folder, `input.${formats[format].extension}`), 'utf8'),
    options: fs.existsSync(options) ? JSON.parse(fs.readFileSync(options, 'utf8')) : {}
  }
}

/** Compare with a file, or write it with `npm run fixtures`; a file that is missing fails. */
export function expectFile(file: string, actual: string): void {
  if (update) fs.writeFileSync(file, actual)
  expect(actual).toBe(fs.readFileSync(file, 'utf8'))
}

/** Compare with a file that is there only where there is something to say. */
export function expectOptionalFile(file: string, actual: string | undefined): void {
  if (actual !== undefined) expectFile(file, actual)
  else if (update) fs.rmSync(file, {force: true})
  else expect(fs.existsSync(file), `${file} is expected, but there is nothing to say`).toBe(false)
}

/** A copy of a tree without what changes when the weights are learned anew. */
export function withoutConfidence(tree: Article): Article {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'confidence' ? undefined : value)))
}

/** A copy of a tree without positions, confidence and reasons, for comparing what was read again. */
export function withoutPlace(tree: Article): Article {
  return JSON.parse(
    JSON.stringify(tree, (key, value) =>
      key === 'position' || key === 'confidence' || key === 'evidence' ? undefined : value
    )
  )
}
