import {describe, expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {createMessage} from '../../src/message/create.ts'
import {messages} from '../../src/message/table.ts'
import {canonicalizeAgencies, normalizeTree} from '../../src/normalize/index.ts'
import type {Article} from '../../src/tree/index.ts'

const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 6, offset: 5}}

describe('a message', () => {
  test('has the reason with its values, and the note and the address of the table', () => {
    expect(createMessage('agencies', {actual: 'TTX', expected: 'TTXVN'}, {expected: ['TTXVN']})).toEqual({
      ruleId: 'agencies',
      reason: 'Name of the agency: `TTX`, expected `TTXVN`',
      note: messages.agencies.description,
      url: 'https://github.com/tinast/tinast/blob/main/docs/messages.md#agencies',
      expected: ['TTXVN']
    })
  })

  test('shares no point with the node that it is about', () => {
    const message = createMessage('no-article', {detail: 'x'}, {place})
    expect(message.place).toEqual(place)
    expect(message.place?.start).not.toBe(place.start)
    expect(message.place?.end).not.toBe(place.end)
  })

  test('without a place has none', () => expect(createMessage('no-article', {detail: 'x'})).not.toHaveProperty('place'))

  test('needs the values that its reason asks for, and an id of the table', () => {
    // @ts-expect-error: the reason asks for a `detail`.
    expect(createMessage('no-article', {}).reason).toContain('undefined')
    // @ts-expect-error: there is no such message.
    expect(() => createMessage('no-such-message', {detail: 'x'})).toThrow(TypeError)
  })
})

test('every utility gives its messages in the same form', () => {
  const told: object[] = []
  const onmessage = (message: object) => void told.push(message)
  fromHtml('<p hidden>Ẩn</p><p>Hội sách mùa thu khai mạc sáng nay.</p>', {onmessage})
  fromMarkdown('---\n[\n---\n\nHội sách mùa thu khai mạc sáng nay.', {onmessage})
  const agency = {type: 'agency', value: 'Thông tấn xã Việt Nam', position: place}
  const tree = {type: 'article', children: [{type: 'credit', children: [agency]}]} as unknown as Article
  canonicalizeAgencies(tree, {onmessage})
  const legacy = 'Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp tù do h¹nh phóc, toµn d©n ®oµn kÕt x©y dùng ®Êt n­íc'
  const old = {type: 'article', children: [{type: 'paragraph', children: [{type: 'text', value: legacy}]}]}
  normalizeTree(old as unknown as Article, undefined, {onmessage})
  expect(told.map(message => (message as {ruleId: string}).ruleId)).toEqual([
    'hidden-text',
    'unread-front-matter',
    'agencies',
    'legacy-encoding'
  ])
  for (const message of told) {
    expect(message).toMatchObject({reason: expect.any(String), note: expect.any(String), url: expect.any(String)})
  }
})
