/**
 * Lines and pages of kinds that newsrooms, pages and crawlers write: each article was written and labelled by someone who
 * had not seen what the parser makes of it.
 */
import fs from 'node:fs'
import {expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import {fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import type {Article} from '../../src/tree/index.ts'
import {nodesOf} from '../support/nodes.ts'

/** A type and its words; `@image` and an address. */
type Labelled = [type: string, words: string]

interface Case {
  id: string
  kind: string
  input: string
  expect: Labelled[]
  not?: Labelled[]
}

function readCases(name: string): Case[] {
  return fs
    .readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

test.each(readCases('cases.ndjson'))('$kind: $id', labelled => expectLabels(fromText(labelled.input), labelled))

test.each(readCases('pages.ndjson'))('$kind: $id', labelled => expectLabels(fromHtml(labelled.input), labelled))

test.each(readCases('markdown.ndjson'))('$kind: $id', labelled => expectLabels(fromMarkdown(labelled.input), labelled))

function expectLabels(tree: Article, {expect: labelled, not = []}: Case): void {
  const found = [...nodesOf(tree), ...imagesOf(tree)].map(([type, words]) => `${type}: ${words.replace(/\s+/g, ' ')}`)
  const write = ([type, words]: Labelled) => `${type}: ${words.trim().replace(/\s+/g, ' ')}`
  expect(found).toEqual(expect.arrayContaining(labelled.map(write)))
  for (const wrong of not) expect(found).not.toContain(write(wrong))
}

function imagesOf({children}: Article): Labelled[] {
  const parts = children.flatMap(node => (node.type === 'figure' && !node.data?.teaser ? node.children : []))
  return parts.flatMap(node => (node.type === 'image' ? [['@image', node.url] satisfies Labelled] : []))
}
