import type {ElementContent, Root} from 'hast'
import {select} from 'unist-util-select'
import {describe, expect, test} from 'vitest'
import {fromHast, fromHtml, type HtmlMessage} from '../../src/html/index.ts'
import type {Article} from '../../src/index.ts'
import {nodesOf} from '../support/nodes.ts'

const opening =
  'Từ tờ mờ sáng, hàng trăm ghe thuyền đã neo kín một khúc sông, chở khóm, bí đỏ và dưa hấu từ các huyện lân cận về cho kịp phiên chợ cuối tuần.'
const story = [
  opening,
  'Thương lái cho biết giá trái cây năm nay cao hơn năm trước chừng một phần ba, mà hàng về tới bến vẫn bán hết ngay trong buổi sáng.',
  'Ban quản lý bến tàu đã cho nạo vét luồng lạch, lắp thêm đèn và phao, để khách đi thuyền từ nội ô ra chợ không phải chờ con nước.'
]
const prose = story.map(text => `<p>${text}</p>`).join('')
const headline = 'Chợ nổi đông khách trở lại sau nhiều năm vắng vẻ'
const h1 = `<h1>${headline}</h1>`
const summary =
  'Sau nhiều năm thưa vắng, chợ nổi lại đông kẻ bán người mua, các vựa trái cây đều phải thuê thêm người bốc dỡ.'

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`
/** The blocks that are not of the story itself. */
const around = (tree: Article) =>
  tree.children
    .map(node => nodesOf(node)[0] as [string, string])
    .filter(([, words]) => !story.includes(words))
    .map(([type, words]) => (words ? `${type}: ${words}` : type))

describe('the date of the page', () => {
  test.each([
    ['in meta', '<meta property="article:published_time" content="2025-03-14T08:30+07:00">', '2025-03-14T08:30+07:00'],
    ['with a space in place of the T', '<meta name="pubdate" content=" 2025-03-14 08:30 ">', '2025-03-14T08:30'],
    [
      'the first of two',
      '<meta name="date" content="2025-03-14"><meta name="dc.date" content="2025-03-15">',
      '2025-03-14'
    ],
    [
      'in JSON-LD before meta',
      '<meta name="date" content="2025-03-15"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-14T09:00"}</script>',
      '2025-03-14T09:00'
    ]
  ])('%s', (_, head, date) => {
    const tree = fromHtml(page(head, `${h1}<p>Ngày 14/3/2025</p><div>${prose}</div>`))
    expect(select('timestamp', tree)).toHaveProperty('date', date)
  })

  test.each([
    ['in words', '<meta name="date" content="sáng nay">'],
    ['under another name', '<meta name="expires" content="2020-01-01">'],
    ['empty', '<meta name="date" content=" "><meta name="date">'],
    [
      'of what is no article',
      '<script type="application/ld+json">{"@type":"WebSite","datePublished":"2020-01-01"}</script>'
    ],
    [
      'of an article in words',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"nay"}</script>'
    ],
    ['a number', '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":2025}</script>'],
    ['in a script that is no JSON-LD', '<script>{"@type":"NewsArticle","datePublished":"2020-01-01"}</script>'],
    ['in broken JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020</script>'],
    [
      'in JSON-LD beyond all measure',
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-01-01"}${' '.repeat(1_000_000)}</script>`
    ]
  ])('is none where it is %s: then the line itself tells', (_, head) => {
    const tree = fromHtml(page(head, `${h1}<p>Ngày 14/3/2025</p><div>${prose}</div>`))
    expect(select('timestamp', tree)).toHaveProperty('date', '2025-03-14')
  })

  test('is that of the time element, where the page gives none', () => {
    const read = (time: string) => fromHtml(page('', `${h1}<time${time}>Sáng nay</time><div>${prose}</div>`))
    expect(select('timestamp', read(' datetime="2025-03-14T07:00"'))).toHaveProperty('date', '2025-03-14T07:00')
    expect(select('timestamp', read(''))?.['date' as never]).toBeUndefined()
  })
})

describe('what the page says of its article', () => {
  test.each([
    ['meta', `<meta property="og:description" content="${summary}">`],
    ['JSON-LD', `<script type="application/ld+json">{"@type":"NewsArticle","description":"${summary}"}</script>`]
  ])('its summary in %s makes a lead of the same words', (_, head) => {
    expect(around(fromHtml(page(head, `${h1}<div>${summary}</div><div>${prose}</div>`)))).toEqual([
      `headline: ${headline}`,
      `lead: ${summary}`
    ])
  })

  test.each([
    ['a title', `<title>${headline}</title>`, true],
    ['a title with the name of the site', `<title>${headline} - Báo Bến Sông</title>`, true],
    [
      'JSON-LD',
      `<script type="application/ld+json">[{"@graph":[{"@type":["NewsArticle"],"headline":"${headline}"}]}]</script>`,
      true
    ],
    [
      'an empty headline',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":" ","description":""}</script>',
      false
    ],
    ['signs', '<title>***</title>', false],
    ['other words', '<title>Trang chủ</title>', false]
  ])('%s: a line of the same words is the headline: %#', (_, head, is) => {
    const [first] = fromHtml(page(head, `<p>${headline}</p><p>*** * ***</p><div>${prose}</div>`)).children
    expect(first?.type === 'headline').toBe(is)
  })

  test('a headline in a menu is one only where it is set as such', () => {
    const title = `<title>${headline}</title>`
    const read = (menu: string) => around(fromHtml(page(title, `<div class="menu">${menu}</div><div>${prose}</div>`)))
    expect(read(h1)).toEqual([`headline: ${headline}`])
    expect(read(`<p>${headline}</p>`)).not.toContain(`headline: ${headline}`)
  })

  test('a headline in a menu has no reason of what is left of a page', () => {
    const {children} = fromHtml(page('', `<div class="menu">${h1}</div><div>${prose}</div>`))
    expect(children[0]).toMatchObject({type: 'headline'})
    expect(children[0]).not.toHaveProperty('reason')
  })
})

const head = [
  '<p>Từ khóa: chợ nổi, miền Tây</p>',
  '<p><a href="/ban-do">Xem đường tới chợ trên bản đồ</a></p>',
  '<p>Cỡ chữ</p>',
  '<img src="/trang-tri.jpg">',
  '<figure><img src="/cho-noi.jpg"></figure>',
  '<p class="author">Minh Châu</p>',
  '<p>14/3/2025</p>'
].join('')
const ofHead = [
  `headline: ${headline}`,
  'keywords: Từ khóa: chợ nổi, miền Tây',
  'figure',
  'byline: Minh Châu',
  'timestamp: 14/3/2025'
]

describe('what belongs to the article', () => {
  test.each([
    ['beside the body', `${h1}<section>${head}</section><div>${prose}</div>`, []],
    ['in the body', `<div><h2>Đời sống</h2>${h1}${head}${prose}</div>`, ['kicker: Đời sống']]
  ])('between headline and body: dates, authors, keywords, figures (%s)', (_, body, over) => {
    expect(around(fromHtml(page('', body)))).toEqual([...over, ...ofHead])
  })

  test('a date above the headline, beside it', () => {
    const body = `<p>Bản tin ngày 2/9/2020</p><main><p>14/3/2025</p>${h1}<div>${prose}</div></main>`
    expect(around(fromHtml(page('', body)))).toEqual(['timestamp: 14/3/2025', `headline: ${headline}`])
  })

  test('after the body: who wrote it and its keywords', () => {
    const after = `<img src="/qr.png"><p class="author">Minh Châu</p><p><a href="/khac">${summary.repeat(2)}</a></p><p>Từ khóa: miền Tây</p>`
    expect(around(fromHtml(page('', `<section>${h1}<div>${prose}</div>${after}</section>`)))).toEqual([
      `headline: ${headline}`,
      'byline: Minh Châu',
      'keywords: Từ khóa: miền Tây'
    ])
  })

  test('nothing from where comments are announced', () => {
    const body = `<div>${prose}<p>Bình luận (2)</p><p>Hay quá</p></div>`
    expect(JSON.stringify(fromHtml(page('', h1 + body)))).not.toMatch(/Bình luận|Hay quá/)
    const amid = `<div><p>${story[0]}</p><p>Xem thêm</p><p>${story[1]}</p><p>${story[2]}</p></div>`
    expect(JSON.stringify(fromHtml(page('', h1 + amid)))).toContain('Xem thêm')
  })

  test('all of what is marked as its body, and no more', () => {
    const part = (texts: string[]) => `<div>${texts.map(text => `<p>${text}</p>`).join('')}</div>`
    const body = `<section class="article-body">${part(story)}${part(story.slice(1))}</section>${part(story)}`
    const {children} = fromHtml(page('', h1 + body))
    expect(children).toHaveLength(6)
  })

  test('a marked body is widened to, where what it holds more is not most of it', () => {
    const body = `<section class="article-body"><div><div>${prose}</div></div><p>${summary}</p></section>`
    expect(around(fromHtml(page('', h1 + body)))).toEqual([`headline: ${headline}`, `paragraph: ${summary}`])
  })

  test('a copy of the headline in the body is one too', () => {
    expect(around(fromHtml(page('', `${h1}<div>${h1}${prose}</div>`)))).toEqual([
      `headline: ${headline}`,
      `headline: ${headline}`
    ])
  })

  test('comments and other stories do not, but where they are all that the page has', () => {
    const comment = `<div class="comment"><p>${summary}</p></div>`
    expect(around(fromHtml(page('', `${h1}<div>${prose}</div>${comment}`)))).toEqual([`headline: ${headline}`])
    const {children} = fromHtml(page('', `${h1}<div class="comment">${prose}</div>`))
    expect(children.map(({type}) => type)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph'])
  })

  test('a small article in it is a card of another story; a large one is a part', () => {
    const read = (inner: string) =>
      fromHtml(page('', `<article>${h1}${prose.repeat(6)}<article>${inner}</article></article>`)).children
    expect(read(`<p>${summary}</p>`).at(-1)).toMatchObject({type: 'related'})
    expect(read(`<p>${summary}</p>`.repeat(7)).at(-1)).toMatchObject({type: 'paragraph'})
  })
})

describe('trees of others', () => {
  const text = (value: string): ElementContent => ({type: 'text', value})
  const p = (...children: ElementContent[]): ElementContent => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children
  })

  test('a page may be no more than a root', () => {
    const tree: Root = {
      type: 'root',
      children: [
        {type: 'element', tagName: 'h1', properties: {}, children: [text(headline)]},
        ...story.map(value => p(text(value)))
      ]
    }
    const {children} = fromHast(tree, {fragment: false})
    expect(children.map(({type}) => type)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph'])
  })

  test('roots in roots and empty texts are passed over', () => {
    const inner: Root = {type: 'root', children: [p(text(''), text('Chợ họp từ sáng sớm.'), text(''))]}
    const tree = fromHast({type: 'root', children: [inner as never]}, {fragment: true})
    expect(tree.children).toMatchObject([{children: [{type: 'text', value: 'Chợ họp từ sáng sớm.'}]}])
  })

  test('blank lines part paragraphs, and each has its place where there is one', () => {
    const value = `${story[0]}\n\n${story[1]}`
    const end = {line: 3, column: (story[1]?.length ?? 0) + 1, offset: value.length}
    const div = (position?: object, said = value): Root => ({
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'div',
          properties: {},
          children: [{type: 'text', value: said, ...(position && {position})} as never]
        }
      ]
    })
    const places = (tree: Root, file?: string) =>
      fromHast(tree, {fragment: true, ...(file !== undefined && {file})}).children.map(node => [
        node.position?.start.offset,
        node.position?.end.offset
      ])
    const whole = {start: {line: 1, column: 1, offset: 0}, end}
    const cut = story[0]?.length ?? 0
    expect(places(div(whole))).toEqual([
      [0, cut],
      [cut + 2, value.length]
    ])
    // Without a place, with one that counts lines alone, and with one of a file that nobody gave.
    expect(places(div())).toEqual([
      [undefined, undefined],
      [undefined, undefined]
    ])
    const lines = {start: {line: 1, column: 1}, end: {line: 3, column: end.column}}
    expect(places(div(lines), value)).toEqual([
      [undefined, undefined],
      [undefined, undefined]
    ])
    expect(fromHast(div(lines), {fragment: true, file: value}).children[0]?.position).toEqual(lines)
    const longer = {start: whole.start, end: {...end, offset: value.length + 9}}
    expect(places(div(longer))).toEqual([
      [0, value.length + 9],
      [0, value.length + 9]
    ])
  })
})

describe('messages', () => {
  const messagesOf = (html: string, fragment?: boolean) => {
    const messages: HtmlMessage[] = []
    fromHtml(html, {...(fragment !== undefined && {fragment}), onmessage: message => messages.push(message)})
    return messages.map(({ruleId, reason}) => `${ruleId}: ${reason}`)
  }

  test('a fragment that is a list of other stories is doubted', () => {
    const cards = Array.from(
      {length: 8},
      (_, at) => `<h3><a href="/${at}">Chợ nổi đông khách, phiên ${at} của tháng</a></h3>`
    )
    expect(messagesOf(cards.join(''), true)).toEqual([
      expect.stringMatching(/^no-article: .*8 links to articles; all of it was kept/)
    ])
  })

  test('what is hidden counts where it has words', () => {
    expect(messagesOf('<p hidden> </p><div hidden><iframe>cũ</iframe></div><p>Chợ họp sớm.</p>')).toEqual([])
    expect(messagesOf('<p hidden>Chợ nổi</p><p>Chợ họp sớm.</p>')).toEqual([
      expect.stringMatching(/^hidden-text: .*1 elements, 2 words/)
    ])
  })
})

describe('the author under the body', () => {
  const under = (foot: string) =>
    around(fromHtml(page('', `<main><article>${h1}<div>${prose}</div>${foot}</article></main>`)))

  test('stands in the footer of the article', () => {
    expect(under('<footer><p class="author">Bùi Thiện Tâm</p></footer>').at(-1)).toContain('byline')
    expect(under('<footer><p>Chuyên mục và bạn đọc</p></footer>').at(-1)).not.toContain('Chuyên mục')
  })
})

describe('an image in a link', () => {
  const amid = (link: string) =>
    around(fromHtml(page('', `${h1}<div>${prose.replace('</p><p>', `</p>${link}<p>`)}</div>`))).join(' ')

  test.each([
    ['of a share bar', '<a class="share-facebook" href="#"><img src="/icons/fb.png"></a>'],
    ['of a script', '<a class="share-zalo" href="javascript:void(0)"><img src="/icons/zalo.png"></a>']
  ])('%s is no figure', (_, link) => {
    expect(amid(link)).not.toContain('figure')
  })

  test('to the image itself is a figure, whatever the link is called', () => {
    expect(amid('<a class="share-image" href="/anh/cho.jpg?w=1200"><img src="/anh/cho-nho.jpg"></a>')).toContain(
      'figure'
    )
  })
})
