/**
 * Lines of kinds that newsrooms, pages and crawlers write, of which constructs are sure: each article was written and
 * labelled by someone who had not seen what the parser makes of it.
 */
import fs from 'node:fs'
import {expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {nodesOf} from '../support/nodes.ts'

type Labelled = [type: string, words: string]

interface Case {
  id: string
  kind: string
  input: string
  expect: Labelled[]
  not?: Labelled[]
}

const cases: Case[] = fs
  .readFileSync(new URL('cases.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

test.each(cases)('$kind: $id', ({input, expect: labelled, not = []}) => {
  const found = nodesOf(fromText(input)).map(([type, words]) => `${type}: ${words.replace(/\s+/g, ' ')}`)
  const write = ([type, words]: Labelled) => `${type}: ${words.trim().replace(/\s+/g, ' ')}`
  expect(found).toEqual(expect.arrayContaining(labelled.map(write)))
  for (const wrong of not) expect(found).not.toContain(write(wrong))
})
