/** The examples of the document are true. */
import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import * as api from '../../src/normalize/index.ts'

const text = fs.readFileSync('docs/normalization.md', 'utf8')
const rules = Object.fromEntries(
  Object.entries(api.rules).map(([name, make]) => [
    `tin${name === 'iy' ? 'IY' : name[0]?.toUpperCase() + name.slice(1)}`,
    make
  ])
) as Record<string, api.RuleMaker>

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
    const tree = {type: 'article', children: [{type: 'paragraph', children: [{type: 'text', value: 'hoà ko'}]}]}
    const own: api.Rule = {id: 'own', stage: 1, find: () => [{start: 4, end: 6, value: 'không', reason: 'Slang'}]}
    const urls: Record<string, string | undefined> = {}
    api.normalizeTree(tree as never, [api.toneMarks({style: 'old'}), own], {
      onmessage: ({ruleId, url}) => {
        urls[ruleId] = url?.split('/').at(-1)
      }
    })
    expect(urls).toMatchObject({'tone-marks': 'messages.md#tone-marks'})
    expect(Object.keys(urls)).toContain('own')
    expect(urls.own).toBeUndefined()
  })

  test('every plugin and every rule id is described', () => {
    for (const name of Object.keys(api).filter(name => name.startsWith('tin'))) expect(text).toContain(`\`${name}\``)
    for (const {id} of Object.values<api.RuleMaker>(api.rules)) expect(text).toContain(`\`${id}\``)
  })
})
