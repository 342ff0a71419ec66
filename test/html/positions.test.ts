import {fromHtml as parse} from 'hast-util-from-html'
import {describe, expect, test} from 'vitest'
import {fromHast, fromHtml} from '../../src/html/index.ts'
import {literals, walk} from '../support/contracts.ts'
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

test('lines are those of the source, whatever the parser counts', () => {
  const html =
    '<p>Cà phê &\nchè xuân đã vào vụ thu hoạch.</p>\r\n<p>Ga &amp;\r\ntàu</p>\r<p>Sáng nay, đoàn tàu tới ga.</p>'
  for (const tree of [fromHtml(html), fromHast(parse(html, {fragment: true}), {file: html})]) {
    for (const {position} of walk(tree)) {
      for (const point of position ? [position.start, position.end] : []) {
        const before = html.slice(0, point.offset).split(/\r\n?|\n/)
        expect([point.line, point.column]).toEqual([before.length, (before.at(-1) as string).length + 1])
      }
    }
  }
})

test('a part of a text in which a stray tag was passed over is placed exactly', () => {
  for (const tag of ['</b>', '</b ></i>', ' </b> ', '</b>\n  </font> ']) {
    const html = `<p>Toàn cảnh hội nghị${tag}tại Hà Nội. (Ảnh: Trí Dũng/TTXVN)</p>`
    const found = literals(fromHtml(html)).filter(({type}) => type === 'contributor' || type === 'agency')
    expect(found.map(({value}) => value)).toEqual(['Trí Dũng', 'TTXVN'])
    for (const {value, position} of found) expect(html.slice(position?.start.offset, position?.end.offset)).toBe(value)
  }
})

test('parts of a text from which U+0000 was left out have places of their own', () => {
  const source = '<p>Bến\0 đò mới mở cửa từ sáng nay, bà con qua sông không phải chờ.\n\nTin, ảnh: TTXVN</p>'
  const found = literals(fromHtml(source, {fragment: true})).map(({position}) => {
    return source.slice(position?.start.offset, position?.end.offset)
  })
  expect(found.join('|')).toBe(
    'Bến\0 đò mới mở cửa từ sáng nay, bà con qua sông không phải chờ.\n\n|Tin|, |ảnh|: |TTXVN'
  )
})

test('paragraphs that blank lines part have places of their own, where references stand too', () => {
  const html =
    '<div>Cà phê &amp; chè xuân đã vào vụ.\r\n\r\nGa &ldquo;Yên Trạch&rdquo; đón tàu.\r\n\r\nHết vụ rồi.</div>'
  const found = literals(fromHtml(html))
  expect(found.map(({value}) => value.trim())).toEqual([
    'Cà phê & chè xuân đã vào vụ.',
    'Ga “Yên Trạch” đón tàu.',
    'Hết vụ rồi.'
  ])
  expect(found.map(({position}) => html.slice(position?.start.offset, position?.end.offset).trim())).toEqual([
    'Cà phê &amp; chè xuân đã vào vụ.',
    'Ga &ldquo;Yên Trạch&rdquo; đón tàu.',
    'Hết vụ rồi.'
  ])
})
