/** The preset over real articles: it comes to rest, loses no word, and moves no position. */
import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {type Article, fromText} from '../../src/index.ts'
import {normalizeTree} from '../../src/normalize/index.ts'
import {walk} from '../support/contracts.ts'
import {sharedFile} from '../support/shared.ts'

const file = sharedFile('corpus/raw.ndjson', 'normalisation of real articles')

describe.skipIf(!file)('the preset over real articles', () => {
  const texts = file
    ? fs
        .readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line).text as string)
    : []

  test('changes little, comes to rest, loses nothing', () => {
    const counts: Record<string, number> = {}
    for (const text of texts) {
      const tree = fromText(text)
      const before = structuredClone(tree)
      for (const [rule, count] of Object.entries(normalizeTree(tree))) counts[rule] = (counts[rule] ?? 0) + count
      expect(letters(tree)).toBe(letters(before))
      expect([...walk(tree)].map(node => node.position)).toEqual([...walk(before)].map(node => node.position))
      expect(normalizeTree(tree)).toEqual({})
    }
    expect(texts.length).toBeGreaterThan(3000)
    console.info(`Changes over ${texts.length} articles: ${JSON.stringify(counts)}`)
    // Tone marks are moved, and letters replaced, in a few words of millions; more would be a mistake of the rule.
    expect(counts['tone-marks']).toBeLessThan(100)
    expect(counts['look-alikes']).toBeLessThan(100)
  }, 240_000)
})

/** The letters and digits of a tree, without marks; look-alikes of the Latin script as what they stand for. */
function letters(tree: Article): string {
  return [...walk(tree)]
    .map(node => ('value' in node ? String(node.value) : ''))
    .join('')
    .replace(/[Ðð]/g, letter => (letter === 'Ð' ? 'Đ' : 'đ'))
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
