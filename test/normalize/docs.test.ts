/** The examples of the document are true. */
import fs from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import * as api from '../../src/normalize/index.ts'

const text = fs.readFileSync('docs/normalization.md', 'utf8')
const rules: Record<string, (options?: never) => api.Rule> = {
  tinUnicode: api.unicode,
  tinLookAlikes: api.lookAlikes,
  tinWhitespace: api.whiteSpace,
  tinToneMarks: api.toneMarks,
  tinSpacing: api.spacing,
  tinIY: api.iy,
  tinQuotes: api.quotes,
  tinDashes: api.dashes,
  tinEllipsis: api.ellipsis,
  tinNumbers: api.numbers
}

const rows = text.split(/^### /m).flatMap(section => {
  const plugin = /^`(\w+)`/.exec(section)?.[1] ?? ''
  return [...section.matchAll(/^\| +(?:`(\{.*?\})` *)?\| `(.*?)` +\| `(.*?)` +\|$/gm)].map(
    ([, options, before = '', after = '']) => ({plugin, options, before, after})
  )
})

describe('examples', () => {
  test('are found', () => expect(rows.length).toBeGreaterThan(30))

  test.each(rows)('$plugin $options: $before', ({plugin, options, before, after}) => {
    const rule = rules[plugin]?.(options ? (JSON.parse(options) as never) : undefined) as api.Rule
    expect(api.normalizeString(before, [rule])).toBe(after)
  })

  test('of the code are true', () => {
    expect(api.normalizeString('gía cả thị trừơng  ?')).toBe('giá cả thị trường?')
    expect(api.normalizeString('"lạ"', api.presetRules({quotes: true}))).toBe('“lạ”')
    expect(api.findDates('Sáng 2/1, hơn trăm ghe xuồng về họp chợ', {date: '2018-01-08'})).toEqual([
      {start: 0, end: 8, text: 'Sáng 2/1', value: '2018-01-02'}
    ])
  })

  test('messages of rules have a section in the list of messages, those of your own rules have none', () => {
    const file = new VFile()
    const tree = {type: 'article', children: [{type: 'paragraph', children: [{type: 'text', value: 'hoà ko'}]}]}
    const own = {...api.toneMarks(), id: 'own', find: () => [{start: 4, end: 6, value: 'không', reason: 'Slang'}]}
    api.normalizeTree(tree as never, [api.toneMarks({style: 'old'}), own], {file, report: true})
    const urls = Object.fromEntries(file.messages.map(({ruleId, url}) => [ruleId, url?.split('/').at(-1)]))
    expect(urls).toMatchObject({'tone-marks': 'messages.md#tone-marks'})
    expect(Object.keys(urls)).toContain('own')
    expect(urls.own).toBeUndefined()
  })

  test('every plugin and every rule id is described', () => {
    for (const name of Object.keys(api).filter(name => name.startsWith('tin'))) expect(text).toContain(`\`${name}\``)
    for (const rule of api.presetRules({iy: true, quotes: true, dashes: true, ellipsis: true, numbers: true})) {
      expect(text).toContain(`\`${rule.id}\``)
    }
  })
})
