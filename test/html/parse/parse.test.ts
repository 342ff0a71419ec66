import type {Root} from 'hast'
import {fromHtml as reference} from 'hast-util-from-html'
import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../../src/html/parse/parse.ts'
import {fixturesOf} from '../../support/fixtures.ts'

const code = new Set(['style', 'script'])

/** A tree without what is left out on purpose: the text of styles and scripts; lines, which are those of the rest. */
function plain(tree: Root): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (key === 'line' || key === 'column' || key === 'data') return undefined
      if (value?.type === 'root') return {...value, position: undefined}
      return code.has(value?.tagName) ? {...value, children: []} : value
    })
  )
}

function expectSame(html: string): void {
  for (const fragment of [true, false]) {
    expect(plain(parseHtml(html, fragment).tree)).toEqual(plain(reference(html, {fragment})))
  }
}

describe('the tree is that of hast-util-from-html', () => {
  test.each(fixturesOf('html').map(({name, input}) => [name, input]))('%s', (_, input) => expectSame(input))

  const pieces = [
    '<p class="a b" id=c title="&amp;">Một',
    '</p>',
    '<!doctype html public "x">',
    '<html lang=vi>',
    '<body class=x>',
    '<body class=y id=z>',
    '<b><p>Hai</b>',
    '<a href=1>Ba<a href=2>',
    '<table>chữ<tr><td>ô</table>',
    '<table><b>Bốn<tr>',
    '<template><li>Năm</template>',
    '<svg viewBox="0 0 1 1"><foreignObject><p>Sáu</svg>',
    '<svg xlink:href="#a"><template>x</template><title>Bảy</title></svg>',
    '<math><annotation-xml encoding="text/html"><p>Tám</math>',
    '<ul><li>Chín<li>',
    '<form><input disabled value="">',
    '<!-- lời -->',
    '<select><option selected>Mười',
    '<style>a{}</style>',
    '<script>b</script>',
    '<p constructor=1 tostring=2 __proto__=3>',
    '\0<pre>\n\nMười một\r\n</pre>',
    '</html><p>sau khi',
    '<frameset> chữ và chữ <frame>',
    '<table><caption>Mười hai giờ<td>ô kia',
    '<table><colgroup> chữ và chữ'
  ]

  test.each(pieces)('after %s, whatever stands there', first => {
    for (const second of pieces) expectSame(`${first} chữ ${second}`)
  })
})

test('offsets are those of the whole document, whatever is left out of it', () => {
  const html = `<style>a{}</style><script>b</script><p>Một</p><style>c</style><p>Hai`
  const texts = parseHtml(html, true).tree.children.flatMap(node => ('children' in node ? node.children : []))
  const slices = texts.map(({position}) => html.slice(position?.start.offset, position?.end.offset))
  expect(slices).toEqual(['Một', 'Hai'])
})

test('what the parser keeps of a node is not seen in it', () => {
  const [node] = parseHtml('<p lang="vi">Một</p>', true).tree.children
  expect(Object.keys(node as object).sort()).toEqual(['children', 'position', 'properties', 'tagName', 'type'])
  expect(structuredClone(node)).toEqual(node)
})
