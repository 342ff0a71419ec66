import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import {checkPlain, checkReparse, literals} from '../support/contracts.ts'

const scraps = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="caption">',
  '</div>',
  '<div id="sapo">',
  '<table><tr><td>',
  '</table>',
  '<td>',
  '<ul><li>',
  '</ul>',
  '<blockquote>',
  '<figure>',
  '</figure>',
  '<figcaption>',
  '<img src="/a.jpg" alt="Ảnh &quot;một&quot;">',
  '<img src="data:x" data-src="/b.jpg">',
  '<b>',
  '</b>',
  '<em>',
  '<a href="/x">',
  '</a>',
  '<br>',
  '<br><br>',
  '<h1>',
  '<h2 class="title">',
  '</h2>',
  '<span class="author">',
  '</span>',
  '<article>',
  '<!-- x -->',
  '<script>var a = "<p>"</script>',
  '<html><body>',
  '&nbsp;',
  '&agrave;',
  '&amp;quot;',
  '&#x1F600;',
  '&notanentity;',
  '\n\n',
  '  ',
  '\r\n',
  '<',
  '>',
  'Ảnh: Trí Dũng/TTXVN',
  'Theo TTXVN',
  'Thứ Hai, 08/01/2018 15:03 (GMT+7)',
  'Hội nghị diễn ra sáng nay tại Hà Nội với nhiều đại biểu. ',
  'leftcenterrightdel',
  './.'
)
const pages = fc.oneof(
  fc.array(scraps, {maxLength: 40}).map(list => list.join('')),
  fc.array(fc.oneof(scraps, fc.string({unit: 'binary', maxLength: 6})), {maxLength: 20}).map(list => list.join(''))
)
const runs = {seed: 20251125, numRuns: 400}

test('any string gives a tree with places inside the source', () => {
  fc.assert(
    fc.property(pages, value => {
      const tree = fromHtml(value)
      checkPlain(tree)
      for (const {position} of literals(tree)) {
        const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
        expect(start >= 0 && start <= end && end <= value.length).toBe(true)
      }
    }),
    runs
  )
})

test('what was written reads as the same tree', () => {
  fc.assert(
    fc.property(pages, value => {
      const tree = fromHtml(value)
      // HTML has no way to say NUL.
      fc.pre(!value.includes('\0'))
      checkReparse(tree, 'html')
    }),
    runs
  )
})
