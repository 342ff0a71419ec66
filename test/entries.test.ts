/** What the package offers: its entry points, and every name of theirs. */
import fs from 'node:fs'
import {expect, test} from 'vitest'
import {builtName, command, entries, script} from '../src/entries.ts'
import {expectFile} from './support/fixtures.ts'
import {readPublicNames} from './support/public-names.ts'

const {exports, bin, unpkg, jsdelivr} = JSON.parse(fs.readFileSync('package.json', 'utf8'))

test('the map of exports has every entry, and no other', () => {
  const map = Object.keys(entries).map(name => {
    const built = `./dist/${builtName(name)}`
    return [name.replace('tinast', '.'), {types: `${built}.d.ts`, default: `${built}.js`}]
  })
  const files = {'./package.json': './package.json'}
  expect(exports).toEqual({...Object.fromEntries(map), ...files})
  expect([unpkg, jsdelivr]).toEqual(['dist/tinast.global.js', 'dist/tinast.global.js'])
  expect(bin).toEqual({tinast: 'dist/cli.js'})
})

test.each([...Object.values(entries), command, script])('%s is there', file => {
  expect(fs.existsSync(file)).toBe(true)
})

// A name that comes or goes is a change for users: it belongs in the changelog.
test('the names of each entry are those of names.json', async () => {
  const exported = readPublicNames(Object.values(entries))
  const names: Record<string, {values: string[]; types: string[]}> = {}
  for (const [entry, file] of Object.entries(entries)) {
    const values = Object.keys((await import(`../${file}`)) as object).sort()
    const types = (exported.get(file) ?? []).filter(({isType}) => isType)
    names[entry] = {values, types: types.map(({name}) => name)}
  }
  expectFile('test/package/project/names.json', `${JSON.stringify(names, undefined, 2)}\n`)
})
