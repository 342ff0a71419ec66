import type {Root} from 'hast'
import type {Image} from 'mdast'
import {selectAll} from 'unist-util-select'
import {describe, expect, test} from 'vitest'
import {fromHast, fromHtml} from '../../src/html/index.ts'

const imagesOf = (html: string) => selectAll('image', fromHtml(html, {fragment: true})) as Image[]
const first = (html: string) => imagesOf(html)[0]

describe('the address of an image', () => {
  test.each([
    ['is the real one, where loading waits', '<img src="/loading.gif" data-src="/cho-noi.jpg">', '/cho-noi.jpg'],
    ['is that of src before those of galleries', '<img src="/nho.jpg" data-img="/lon.jpg">', '/nho.jpg'],
    [
      'is the largest of a set',
      '<img src="data:image/gif;base64,R0" srcset="/nho.jpg 320w, /lon.jpg 1280w">',
      '/lon.jpg'
    ],
    ['is the largest of a set that waits', '<img data-srcset="/nho.jpg 1x, /lon.jpg 2x">', '/lon.jpg'],
    ['counts once where a set gives no size', '<img data-srcset="/khong-co.jpg, /lon.jpg 2x">', '/lon.jpg'],
    ['counts once where a size is none', '<img data-srcset="/sai.jpg auto, /lon.jpg 2x">', '/lon.jpg'],
    [
      'is that of a source around it',
      '<picture><!-- ảnh --><source srcset="/lon.webp 2x, /nho.webp"><img src="data:,"></picture>',
      '/lon.webp'
    ],
    [
      'is that of the first source that has one',
      '<picture><source><span></span><source data-srcset="/hai.webp"><img src="about:blank"></picture>',
      '/hai.webp'
    ],
    [
      'is that for readers without scripts, behind one that waits for them',
      '<span><img src="data:image/gif;base64,R0"><noscript><img src="/cho-noi.jpg"></noscript></span>',
      '/cho-noi.jpg'
    ],
    [
      'is not asked of readers without scripts where it is known',
      '<img src="/cho-noi.jpg"><noscript><img src="/cho-noi-nho.jpg"></noscript>',
      '/cho-noi.jpg'
    ]
  ])('%s', (_, html, url) => {
    expect(imagesOf(html).map(image => image.url)).toEqual([url])
  })
})

describe('no picture of an article is', () => {
  test.each([
    ['a narrow icon', '<img src="/a.jpg" width="24">'],
    ['a low icon', '<img src="/a.jpg" width="600" height="16">'],
    ['what its class calls an icon', '<img class="tac-gia avatar" src="/a.jpg">'],
    ['one without an address', '<img alt="Chợ nổi">'],
    ['a placeholder alone', '<img src="/images/blank.gif">'],
    ['a counter for readers without scripts', '<noscript><img src="https://dem.example/1.jpg"></noscript>'],
    ['one whose sources have no address', '<picture><source srcset="data:,"><img src="data:,"></picture>']
  ])('%s', (_, html) => expect(imagesOf(`<p>Chợ nổi họp từ sáng sớm.</p>${html}`)).toEqual([]))

  test('one as large as a picture is one', () => {
    expect(imagesOf('<img src="/a.jpg" width="640" height="480">')).toHaveLength(1)
    expect(imagesOf('<img src="/a.jpg" width="0" height="0">')).toHaveLength(1)
  })
})

test.each([
  ['alt="Chợ nổi" title="Chợ nổi Cái Răng"', {alt: 'Chợ nổi', title: 'Chợ nổi Cái Răng'}],
  ['alt="Chợ nổi" title="Chợ nổi"', {alt: 'Chợ nổi'}],
  ['alt="undefined" title="null"', {}],
  ['alt="  Chợ\n nổi &amp;amp; bến " title=" "', {alt: 'Chợ nổi & bến'}]
])('words of an image: %s', (attributes, words) => {
  const {alt, title} = first(`<img src="/a.jpg" ${attributes}>`) as Image
  expect({...(alt != null && {alt}), ...(title != null && {title})}).toEqual(words)
})

test('a set of addresses may be a list, as trees of others have it', () => {
  const properties = {srcSet: ['/nho.jpg 1x', '/lon.jpg 2x'] as never}
  const tree: Root = {type: 'root', children: [{type: 'element', tagName: 'img', properties, children: []}]}
  expect(selectAll('image', fromHast(tree, {fragment: true}))).toMatchObject([{url: '/lon.jpg'}])
})

test('an image has a place only where its element has one', () => {
  const tree: Root = {
    type: 'root',
    children: [{type: 'element', tagName: 'img', properties: {src: '/a.jpg', alt: 'Chợ nổi'}, children: []}]
  }
  const [image] = selectAll('image', fromHast(tree, {fragment: true}))
  expect(image).toMatchObject({url: '/a.jpg', alt: 'Chợ nổi'})
  expect(image).not.toHaveProperty('position')
  expect(first('<img src="/a.jpg">')).toHaveProperty('position')
})
