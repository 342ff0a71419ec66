import {fromHtml as parse} from 'hast-util-from-html'
import {describe, expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import {literals} from '../support/contracts.ts'
import {fixturesOf} from '../support/fixtures.ts'

/** How a literal and its slice relate: tags left out, references decoded (twice where escaped twice), white space collapsed. */
function read(slice: string): string {
  const once = text(slice)
  return (once.includes('&') ? text(once) : once).replace(/[\s\u00a0]+/g, ' ').trim()
}

function text(html: string): string {
  let value = ''
  const walk = (node: unknown) => {
    const {value: own, children} = node as {value?: string; children?: unknown[]}
    if (own !== undefined) value += own
    children?.forEach(walk)
  }
  walk(parse(html, {fragment: true}))
  return value
}

const squeeze = (value: string) => value.replace(/[\s\u00a0]+/g, ' ').trim()

describe.each(fixturesOf('html'))('$name', ({input}) => {
  const found = literals(fromHtml(input))

  test('every literal has its place in the source', () => {
    for (const {type, value, position} of found) {
      if (value.trim() === '') continue
      expect(position, `${type} ${value}`).toBeDefined()
      const slice = input.slice(position?.start.offset, position?.end.offset)
      expect(read(slice)).toBe(squeeze(value))
      // Where nothing was changed, the slice is the value.
      if (!/[<&]|\s\s|[\n\t]/.test(slice)) expect(squeeze(slice)).toBe(squeeze(value))
    }
  })

  test('lines and columns agree with offsets', () => {
    const lines = input.split('\n')
    for (const {position} of found) {
      for (const point of position ? [position.start, position.end] : []) {
        const before = lines.slice(0, point.line - 1).reduce((sum, line) => sum + line.length + 1, 0)
        expect(before + point.column - 1).toBe(point.offset)
      }
    }
  })
})

test('a part of a text that has references is placed exactly', () => {
  const html =
    '<p><img src="a.jpg"></p><p class="caption">H&agrave; N&#7897;i &amp; &quot;s&ocirc;ng&quot;. &#7842;nh: L&ecirc; Minh/TTXVN</p>'
  const [person, agency] = ['contributor', 'agency'].map(type =>
    literals(fromHtml(html)).find(node => node.type === type)
  )
  expect(person?.value).toBe('Lê Minh')
  expect(html.slice(person?.position?.start.offset, person?.position?.end.offset)).toBe('L&ecirc; Minh')
  expect(html.slice(agency?.position?.start.offset, agency?.position?.end.offset)).toBe('TTXVN')
})
