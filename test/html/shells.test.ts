import fs from 'node:fs'
import {expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import {literals} from '../support/contracts.ts'

const folder = `${process.env.TINAST_SHARED ?? '../shared'}/corpus/html-dev`
const present = fs.existsSync(folder)
if (!present) console.warn(`SKIPPED: real articles set into made-up pages, because ${folder} is not there`)

const numbers = [1, 2, 3, 4, 5]
const menu = `<ul>${'<li><a href="/muc">Chuyên mục</a></li>'.repeat(12)}</ul>`
const foot =
  '<p>Cơ quan chủ quản: Hội Người yêu báo. Giấy phép số 1. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p>'

function teaser(number: number): string {
  return (
    `<div><a href="/bai-${number}"><img src="/${number}.jpg"></a><h3><a href="/bai-${number}">Một bài báo khác, số ${number}, nói chuyện khác</a></h3>` +
    `<p>Tóm tắt của bài báo khác số ${number}, dài vừa đủ để trông giống một đoạn văn của bài chính trên trang này.</p></div>`
  )
}

const comment =
  '<div><b>Bạn đọc</b><p>Bài viết rất hay và bổ ích, mong tòa soạn có thêm nhiều bài như vậy để bạn đọc theo dõi mỗi ngày.</p></div>'

/** Pages around an article: with telling names, without names, and with other stories in the same element. */
const shells: Record<string, (article: string) => string> = {
  named: article =>
    `<!doctype html><body class="has-sidebar"><header><nav>${menu}</nav></header><div class="article-content">${article}</div>` +
    `<div class="box-related">${numbers.map(teaser).join('')}</div><div class="comment-list">${comment.repeat(5)}</div>` +
    `<aside class="sidebar">${numbers.map(teaser).join('')}</aside><footer>${foot}</footer></body>`,
  nameless: article =>
    `<html><body><div>${menu}</div><div><div><div>${article}</div><div><h4>Bài viết liên quan</h4>${numbers.map(teaser).join('')}</div></div>` +
    `<div>${numbers.map(teaser).join('')}</div></div><div>${foot}</div></body></html>`,
  shared: article =>
    `<html><body><div>${menu}</div><div>${article}<h4>Tin liên quan</h4>${numbers.map(teaser).join('')}</div><div>${foot}</div></body></html>`
}

function words(html: string): string[] {
  return literals(fromHtml(html)).flatMap(({value}) => value.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
}

test.skipIf(!present).each(Object.keys(shells))(
  'articles are found again in a page: %s',
  shell => {
    let shared = 0
    let all = 0
    for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.html'))) {
      const html = fs.readFileSync(`${folder}/${file}`, 'utf8')
      const own = words(html)
      // Whole pages, and fragments that are hardly more than a headline, are no test of this.
      if (/<(?:html|body|!doctype)/i.test(html) || own.length < 150) continue
      const left = new Map<string, number>()
      for (const word of own) left.set(word, (left.get(word) ?? 0) + 1)
      const found = words((shells[shell] as (article: string) => string)(html))
      for (const word of found) {
        const count = left.get(word) ?? 0
        if (count > 0) shared += 2
        left.set(word, count - 1)
      }
      all += own.length + found.length
    }
    expect(all).toBeGreaterThan(20_000)
    expect(shared / all).toBeGreaterThan(0.985)
  },
  60_000
)
