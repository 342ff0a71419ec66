/** Finds the fixtures: `fixtures/<area>/<case>/input.txt` with the tree that is expected. */
import fs from 'node:fs'
import path from 'node:path'
import type {Article} from '../../src/index.ts'

/** One fixture. */
export interface Fixture {
  /** `<area>/<case>`. */
  name: string
  folder: string
  input: string
}

const root = path.resolve('fixtures')

/** Folders of all cases, whatever their input is. */
export const cases: readonly string[] = fs
  .readdirSync(root)
  .flatMap(area => fs.readdirSync(path.join(root, area)).map(name => path.join(root, area, name)))

/** All fixtures, in order of their names. */
export const fixtures: readonly Fixture[] = fs
  .readdirSync(root)
  .flatMap(area => fs.readdirSync(path.join(root, area)).map(name => path.join(area, name, 'input.txt')))
  .filter(file => fs.existsSync(path.join(root, file)))
  .sort()
  .map(read)

function read(file: string): Fixture {
  const folder = path.join(root, path.dirname(file))
  return {name: path.dirname(file), folder, input: fs.readFileSync(path.join(root, file), 'utf8')}
}

/** A copy of a tree without what changes when the weights are learned anew. */
export function withoutConfidence(tree: Article): Article {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'confidence' ? undefined : value)))
}

/** A copy of a tree without positions and confidence, for comparing what was read again. */
export function withoutPlace(tree: Article): Article {
  return JSON.parse(
    JSON.stringify(tree, (key, value) =>
      key === 'position' || key === 'confidence' || key === 'evidence' ? undefined : value
    )
  )
}
