import {expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import type {Article, ArticleContent} from '../../src/index.ts'

const before =
  '<p>Sáng 12/4, đoàn tàu chở hàng đầu tiên của tuyến đường sắt mới rời ga Yên Trạch lúc 6 giờ, mang theo nông sản vụ xuân của bà con.</p>'
const after =
  '<p>Theo ban quản lý tuyến, mỗi tuần sẽ có ba chuyến như vậy, thời gian chạy rút ngắn còn bảy giờ, giá cước thấp hơn đường bộ.</p>' +
  '<p>Ông Lò Văn Páo, chủ vườn mận ở bản Nà Sáy, cho biết trước đây gia đình ông phải thuê xe tải chạy đêm để đưa quả về xuôi.</p>'
const caption = 'Công nhân xếp mận lên toa lạnh tại ga.'

/** What stands between the body text: node types, figures with the types of their children. */
function shape(html: string): string {
  const tree = fromHtml(before + html + after)
  return tree.children.slice(1, -2).map(name).join(' ')
}

function name(node: ArticleContent): string {
  if (node.type === 'figure' && node.data?.teaser) return 'teaser'
  return node.type === 'figure' ? `figure(${node.children.map(({type}) => type).join(' ')})` : node.type
}

test.each([
  [
    'a wrapper with a telling class',
    `<div class="image-wrapper"><img src="/a.jpg"><span class="image-desc">${caption}</span></div>`
  ],
  [
    'a caption of WordPress',
    `<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">${caption}</p></div>`
  ],
  ['an italic block', `<p><img src="/a.jpg"></p><p><em>${caption}</em></p>`],
  ['a line break and italics', `<p><img src="/a.jpg"><br><em>${caption}</em></p>`],
  ['a "desc" after an image', `<div><img src="/a.jpg"></div><div class="desc">${caption}</div>`],
  ['a figure of paragraphs', `<figure><p><img src="/a.jpg"></p><p>${caption}</p></figure>`],
  ['a credit at the end', `<p><img src="/a.jpg"></p><p>${caption} Ảnh: Hà Sơn</p>`],
  ['a repeated alternative text', `<p><img src="/a.jpg" alt="${caption}"></p><p>${caption}</p>`],
  ['an image table and italics', `<table><tr><td><img src="/a.jpg"></td></tr></table><p><i>${caption}</i></p>`]
])('a caption: %s', (_, html) => {
  expect(shape(html)).toBe('figure(image caption)')
})

test.each([
  [
    'a caption above',
    `<figure><figcaption>${caption}</figcaption><img src="/a.jpg"></figure>`,
    'figure(caption image)'
  ],
  ['an empty figcaption', '<figure><img src="/a.jpg"><figcaption></figcaption></figure>', 'figure(image)'],
  [
    'a caption and a credit',
    `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption><p>Ảnh: Hà Sơn</p></figure>`,
    'figure(image caption credit)'
  ],
  [
    'two in one paragraph',
    `<p><img src="/a.jpg"><br>${caption}<br><img src="/b.jpg"><br>Bà con ra ga tiễn tàu.</p>`,
    'figure(image caption) figure(image caption)'
  ],
  [
    'two images, one caption',
    `<p><img src="/a.jpg"><img src="/b.jpg"></p><p style="text-align:center">${caption}</p>`,
    'figure(image image caption)'
  ],
  [
    'a heading after an image',
    '<figure><img src="/a.jpg"></figure><h2>Chở mận về xuôi</h2>',
    'figure(image) subheading'
  ],
  [
    'a card',
    '<div><a href="/x"><img src="/a.jpg"></a><a href="/x">Mận hậu vùng cao vào vụ thu hoạch</a></div>',
    'teaser related'
  ],
  [
    'a card whose image is no link',
    '<div><img src="/a.jpg"><span>03:12</span><a href="/x">Mận hậu vùng cao vào vụ thu hoạch</a></div>',
    'teaser related'
  ],
  [
    'a card after an image',
    '<img src="/a.jpg"><a href="/x"><img src="/b.jpg"></a><p><a href="/x">Mận hậu vùng cao vào vụ thu hoạch</a></p>',
    'figure(image) teaser related'
  ],
  [
    'a linked image whose text does not lead there',
    `<a href="/x"><img src="/a.jpg"></a><p>${caption}</p><img src="/b.jpg">`,
    'figure(image caption) figure(image)'
  ],
  [
    'a text between two images of one figure',
    `<figure><img src="/a.jpg"><p>${caption}</p><img src="/b.jpg"></figure>`,
    'figure(image caption) figure(image)'
  ],
  [
    'a caption above, and a figure without one',
    `<figure><figcaption>${caption}</figcaption><img src="/a.jpg"></figure><figure><img src="/b.jpg"></figure>`,
    'figure(caption image) figure(image)'
  ],
  [
    'two blocks that are named captions',
    `<div><img src="/a.jpg"></div><p class="caption">${caption}</p><p class="caption">Bà con ra ga tiễn tàu.</p>`,
    'figure(image caption caption)'
  ],
  [
    'a long text that is named a caption',
    `<div><img src="/a.jpg"><p class="caption">${caption.repeat(12)}</p></div>`,
    'figure(image caption)'
  ],
  [
    'a long text that nothing names a caption',
    `<div><img src="/a.jpg"><p>${caption.repeat(12)}</p></div>`,
    'figure(image) paragraph'
  ],
  [
    'a text longer than any caption',
    `<div><img src="/a.jpg"><p>${caption.repeat(20)}</p></div>`,
    'figure(image) paragraph'
  ],
  [
    'a table with an image and an article',
    `<table><tr><td><img src="/a.jpg"></td></tr><tr><td>${caption.repeat(70)}</td></tr></table>`,
    'figure(image) paragraph'
  ],
  ['a small text', `<p><img src="/a.jpg"></p><p><small>${caption}</small></p>`, 'figure(image caption)']
])('%s', (_, html, expected) => {
  expect(shape(html)).toBe(expected)
})

test('a title that leads elsewhere is no caption of the image above it', () => {
  expect(shape(`<div><img src="/a.jpg"><h3><a href="/x">${caption}</a></h3></div>`)).toBe('teaser related')
})

test.each([
  ['a style', '<p style="text-align: center">', true],
  ['a class', '<p class="text-center">', true],
  ['an attribute', '<p align="center">', true],
  ['an attribute around it', '<div align="center"><p>', true],
  ['no sign', '<p>', false],
  ['a side of its own', '<div align="center"><p style="text-align: left">', false],
  ['another attribute', '<div align="center"><p align="left">', false]
])('a centred text is the caption of all images above it: %s', (_, start, all) => {
  const text = 'Bà con các bản chờ tàu ở sân ga từ sáng sớm.'
  const read = shape(`<p><img src="/a.jpg"><img src="/b.jpg"></p>${start}${text}</p>`)
  expect(read.includes('figure(image image caption)')).toBe(all)
})

test('centred body text is no caption', () => {
  const centre = (html: string) => html.replaceAll('<p>', '<p style="text-align:center">')
  const tree: Article = fromHtml(`${centre(before)}<p style="text-align:center"><img src="/a.jpg"></p>${centre(after)}`)
  expect(tree.children.map(name)).toEqual(['paragraph', 'figure(image)', 'paragraph', 'paragraph'])
})

test('captions without a sign are known by the habit of the document', () => {
  const photo = (text: string) => `<p><img src="/a.jpg"></p><p>${text}</p>`
  const body =
    before +
    photo('Đoàn tàu mới vào ga.') +
    after +
    photo('Bà con tiễn tàu ở sân ga.') +
    after +
    photo('Toàn cảnh ga Yên Trạch.') +
    after
  const tree = fromHtml(body)
  expect(tree.children.filter(node => node.type === 'figure').map(name)).toEqual(Array(3).fill('figure(image caption)'))
})

test.each([
  ['data-src', '<img src="data:image/gif;base64,AA==" data-src="/real.jpg">'],
  ['data-original', '<img src="/img/blank.gif" data-original="/real.jpg">'],
  ['srcset', '<img srcset="/small.jpg 200w, /real.jpg 800w">'],
  [
    'a source of a picture',
    '<picture><source srcset="/real.jpg 2x, /small.jpg 1x"><img src="/lazyload.gif"></picture>'
  ],
  ['src', '<img src=" /real.jpg " srcset="/other.jpg 800w">']
])('the address of the real picture: %s', (_, html) => {
  const [figure] = fromHtml(html).children
  expect(figure).toMatchObject({children: [{type: 'image', url: '/real.jpg'}]})
})
