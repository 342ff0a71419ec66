/** No text and no tree takes more than linear time. */
import {unified} from 'unified'
import type {Node} from 'unist'
import {select} from 'unist-util-select'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/index.ts'
import * as api from '../../src/normalize/index.ts'
import {normalizeString, presetRules, tinNormalize} from '../../src/normalize/index.ts'

/** A paragraph of one text or node. */
function paragraph(part: string | Node): Article {
  const children = [typeof part === 'string' ? {type: 'text', value: part} : part]
  return {type: 'article', children: [{type: 'paragraph', children}]} as unknown as Article
}

describe('time', () => {
  test.each([
    ['faults', 'Gía cả , thị trừơng . '.repeat(20_000)],
    ['faults over many lines', 'Gía cả , thị trừơng .\n'.repeat(20_000)],
    ['dates', 'sáng 2/1, UBND, https://a.vn '.repeat(20_000)],
    ['dates that are none', 'từ 1-'.repeat(100_000)],
    ['capitals', 'TP '.repeat(200_000)],
    ['digits and slashes', '1/'.repeat(300_000)]
  ])('is linear with messages, for dates and abbreviations: %s', (_, text) => {
    const tree = paragraph(text)
    const literal = select('text', tree) as Node
    const lines = text.split('\n')
    literal.position = {
      start: {line: 1, column: 1, offset: 0},
      end: {line: lines.length, column: (lines.at(-1) as string).length + 1, offset: text.length}
    }
    const start = performance.now()
    const processor = unified().use(api.tinDates, {date: '2018-01-08'}).use(api.tinAbbreviations)
    processor.use(tinNormalize, {report: true}).runSync(tree, new VFile(text))
    expect(performance.now() - start).toBeLessThan(8000)
  })

  test('nesting of any depth is no matter for dates, abbreviations, agencies and body text', () => {
    const text = {type: 'text', value: 'ngày 2/1/2018, UBND'} as Node
    let node = text
    for (let depth = 0; depth < 100_000; depth++) node = {type: 'emphasis', children: [node]} as Node
    const tree = paragraph(node)
    unified().use(api.tinDates).use(api.tinAbbreviations).runSync(tree)
    expect(text.data).toMatchObject({dates: [{value: '2018-01-02'}], abbreviations: [{text: 'UBND'}]})
    expect(api.canonicalizeAgencies(tree)).toBe(0)
    expect(api.toBodyText(tree)).toBe('ngày 2/1/2018, UBND')
  })

  test.each([
    ['blanks', ' '.repeat(1_000_000)],
    ['blanks before a comma', `a${' '.repeat(1_000_000)}b`],
    ['marks', `a${'\u0301'.repeat(300_000)}`],
    ['letters', 'à'.repeat(1_000_000)],
    ['quotation marks', '“'.repeat(300_000)],
    ['straight quotation marks', '"a '.repeat(200_000)],
    ['dots', '.'.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['groups', '1,234'.repeat(200_000)],
    ['dashes', 'a -b- '.repeat(150_000)],
    ['dots between letters', 'a.'.repeat(500_000)],
    ['at signs', 'a@'.repeat(400_000)],
    ['brackets', '( '.repeat(400_000)],
    ['sentences with faults', 'Gía cả , thị trừơng . '.repeat(40_000)]
  ])('is linear: %s', (_, text) => {
    const rules = presetRules({
      iy: true,
      ellipsis: true,
      dashes: true,
      quotes: true,
      numbers: {currency: true},
      spacing: {after: true}
    })
    const start = performance.now()
    normalizeString(text, rules)
    expect(performance.now() - start).toBeLessThan(8000)
  })
})
