import {fromHtml as parse} from 'hast-util-from-html'
import {describe, expect, test} from 'vitest'
import {fromHast, fromHtml} from '../../../src/html/index.ts'
import {shorten} from '../../../src/html/parse/shorten.ts'
import {fixturesOf} from '../../support/fixtures.ts'

const story =
  '<p>Sáng 5-6, đoàn khảo sát của tỉnh đã đi dọc bờ kè dài 3 km để ghi lại những chỗ sụt lún sau mùa lũ vừa qua.</p>'

describe('what no article is read from is left out before parsing', () => {
  test.each([
    ['a style', '<style>p > b {color: red}</style>', '<style></style>'],
    ['a script', '<script async>if (a < b) c("</p>")</script>', '<script async></script>'],
    ['capitals', '<SCRIPT>a</SCRIPT >', '<SCRIPT></SCRIPT >'],
    ['after a quoted sign', '<p title="a > b"><style>c</style>', '<p title="a > b"><style></style>'],
    ['after an apostrophe in a bare value', "<p title=it's><style>c</style>'", "<p title=it's><style></style>'"],
    ['after a comment that ends at once', '<!--><style>c</style>-->', '<!--><style></style>-->']
  ])('%s', (_, html, left) => {
    expect(shorten(html).value).toBe(left)
  })

  test.each([
    ['what is said of the article', '<script type="application/ld+json">{"headline": "Tin"}</script>'],
    ['a script that hides a script', '<script><!-- <script>a</script> --></script>'],
    ['in a comment', '<!-- <style>a</style> -->'],
    ['in what is read as a comment', '<!x <style>a</style>'],
    ['in a value', '<p title="<style>">a</style>'],
    ['in a text box', '<textarea><style>a</style></textarea>'],
    ['in a picture', '<svg><style>a</style></svg>'],
    ['in a list of choices', '<select><style>a</style></select>'],
    ['without an end', '<style>a'],
    ['in a tag without an end', '<p title="<style>a</style>']
  ])('kept: %s', (_, html) => {
    expect(shorten(html).value).toBe(html)
  })
})

describe('an article is the same as that of the whole tree', () => {
  const same = (html: string) => {
    const fragment = !/<html/i.test(html)
    expect(fromHtml(html, {fragment})).toEqual(fromHast(parse(html, {fragment}), {file: html, fragment}))
  }

  test.each(fixturesOf('html').map(({name, input}) => [name, input]))('%s', (_, input) => {
    same(input)
    same(`<style>p::before {content: "<p>"}</style><script>document.write("<p>")</script>${input}<script>x</script>`)
  })

  const pieces = [
    story,
    '<style>a > b {}</style>',
    '<script>document.write("<style>" + x)</script>',
    '<script><!-- a </script>',
    '<svg><style>x</style><title>Hình</title></svg>',
    '<svg><p>ngoài</p>',
    '<select><style>chữ</style></select>',
    '<!-- <style> -->',
    '<!--><p>sau</p>',
    '<textarea><script></textarea>',
    "<a title=it's>liên kết</a>",
    '<p title="</style>">',
    '<style>',
    '</style>',
    '</script>',
    '<noscript><style>n</style></noscript>',
    '<template><script>t</script></template>',
    '<table><style>t</style><tr><td><script>u</script>ô</table>',
    '<![CDATA[ <style> ]]>',
    '</ <style>',
    '<title>Đầu đề <style></title>'
  ]

  test('whatever stands beside whatever', () => {
    for (const first of pieces)
      for (const second of pieces) {
        const html = `${story}${first}${second}<p>Cuối cùng là một đoạn ngắn để biết không chữ nào bị mất.</p>${story}`
        same(html)
        same(`<html><body>${html}</body></html>`)
      }
  })
})
