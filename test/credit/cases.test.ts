/**
 * Credits as newspapers print them, with what they say: each was written, and its roles, people and agencies were named, by
 * someone who had not seen what the parser makes of it.
 */
import fs from 'node:fs'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {story, title} from '../support/certain.ts'

interface Case {
  line: string
  where: 'closing' | 'head' | 'caption' | 'under-caption' | 'end'
  /** A line that looks like a credit and is none. */
  none?: true
  roles?: string[]
  people?: string[]
  agencies?: string[]
}

const more = story.replace('nay', 'mai')
const picture = 'Quang cảnh bến sông sáng nay'

/** Where a line stands in an article. */
const places: Record<Case['where'], (line: string) => string[]> = {
  closing: line => [title, story, more, line],
  head: line => [title, line, story, more],
  caption: line => [title, story, '[img]', line, more],
  'under-caption': line => [title, story, '[img]', picture, line, more],
  end: line => [title, story, more, line]
}

const cases: Case[] = fs
  .readFileSync(new URL('cases.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

test.each(cases)('$where: $line', ({line, where, none, roles = [], people = [], agencies = []}) => {
  const tree = fromText(places[where](line).join('\n\n'))
  const said = {roles: [] as string[], people: [] as string[], agencies: [] as string[]}
  visit(tree, node => {
    if (node.type === 'creditRole') add(said.roles, node.role)
    if (node.type === 'contributor') add(said.people, node.value)
    if (node.type === 'agency') add(said.agencies, node.value)
  })
  expect(said).toEqual(none ? {roles: [], people: [], agencies: []} : {roles, people, agencies})
})

function add(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value)
}
