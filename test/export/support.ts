/** The articles that every export is tried on, and trees that no reader would make. */
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {type Article, fromText, type Text} from '../../src/index.ts'
import {allFixtures} from '../support/fixtures.ts'
import {formats} from '../support/formats.ts'
import {sharedFile} from '../support/shared.ts'

/** An article by the name of its file. */
export interface Sample {
  name: string
  tree: Article
}

/** The articles of all fixtures. */
const fixtures: readonly Sample[] = allFixtures.map(({name, format, input, options}) => ({
  name,
  tree: formats[format].read(input, options)
}))

/** Real articles, where the shared folder is there. */
const articles: readonly Sample[] = readArticles()

/** All of them. */
export const samples: readonly Sample[] = [...fixtures, ...articles]

function readArticles(): Sample[] {
  const folder = sharedFile('corpus/dev', 'exports of real articles')
  if (folder === undefined) return []
  const names = fs.readdirSync(folder).filter(name => name.endsWith('.txt'))
  return names.map(name => ({name, tree: fromText(fs.readFileSync(path.join(folder, name), 'utf8'))}))
}

/** Read an article of the tests' own. */
export function read(...lines: string[]): Article {
  return fromText(lines.join('\n\n'))
}

/** An article with all that an export has a place for, made by hand, so that no label depends on what was learned. */
export function wire(): Article {
  return {
    type: 'article',
    data: {lang: 'vi'},
    children: [
      {type: 'kicker', children: [words('Văn hóa')]},
      {type: 'headline', children: [words('Khai mạc hội sách mùa thu')]},
      {type: 'timestamp', date: '2024-07-22T14:05:00+07:00', children: [words('Thứ Hai, 22/07/2024 14:05 (GMT+7)')]},
      {type: 'lead', children: [words('Hội sách mùa thu khai mạc tại Công viên Thống Nhất.')]},
      {
        type: 'paragraph',
        children: [
          {
            type: 'dateline',
            place: 'Hà Nội',
            date: '22/7',
            children: [words('Hà Nội ('), {type: 'agency', value: 'TTXVN', id: 'ttxvn'}, words(' 22/7) - ')]
          },
          words('Ban tổ chức cho biết '),
          {type: 'strong', children: [words('hơn hai vạn')]},
          words(' đầu sách được '),
          {type: 'link', url: 'https://vi-du.vn/bày bán', children: [words('bày bán')]},
          words('.')
        ]
      },
      {
        type: 'figure',
        data: {confidence: 0.5},
        children: [
          {type: 'image', url: '/ảnh/hội sách.jpg', alt: 'Bạn đọc', title: null},
          {
            type: 'caption',
            children: [
              words('Bạn đọc chọn sách tại lễ khai mạc. '),
              {
                type: 'credit',
                children: [
                  words('('),
                  {type: 'creditRole', value: 'Ảnh', role: 'photo'},
                  words(': '),
                  {type: 'contributor', value: 'Minh Trí'},
                  words('/'),
                  {type: 'agency', value: 'TTXVN', id: 'ttxvn'},
                  words(')')
                ]
              }
            ]
          }
        ]
      },
      {type: 'subheading', depth: 1, children: [words('Khu thiếu nhi đông nhất')]},
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: ['Kể chuyện', 'Vẽ tranh'].map(item => ({
          type: 'listItem',
          spread: false,
          children: [{type: 'paragraph', children: [words(item)]}]
        }))
      },
      {type: 'paragraph', children: [words('Hội sách kéo dài ba ngày'), {type: 'endMark', value: './.'}]},
      {type: 'residue', value: 'leftcenterrightdel'},
      {
        type: 'credit',
        children: [
          {type: 'creditRole', value: 'Bài', role: 'text'},
          words(', '),
          {type: 'creditRole', value: 'ảnh', role: 'photo'},
          words(': '),
          {type: 'contributor', value: 'Minh Trí'}
        ]
      },
      {type: 'keywords', children: [words('Từ khóa: hội sách, Hà Nội')]}
    ]
  }
}

function words(value: string): Text {
  return {type: 'text', value}
}

const nasty = fc.constantFrom(
  '\0',
  '\u0001',
  '\u001F',
  '\u007F',
  '\u0085',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  '😀',
  '&',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  '<!--',
  '&amp;',
  '&#0;',
  '</p>',
  '\r',
  '\n',
  '\u2028',
  'ế'.normalize('NFD'),
  'đường',
  ' ',
  '#',
  '%',
  '%zz',
  '//',
  ':'
)

/** Strings of what breaks formats. */
export const strings: fc.Arbitrary<string> = fc
  .array(fc.oneof(nasty, fc.string({maxLength: 6})), {maxLength: 8})
  .map(parts => parts.join(''))

const addresses = fc.oneof(
  strings,
  strings.map(value => `https://vi-du.vn/${value}`),
  strings.map(value => `https://${value}`),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    '//cdn.vi-du.vn/ảnh.jpg',
    '/ảnh 1.jpg',
    '../a.jpg?b=ế'
  )
)

const text = fc.record({type: fc.constant('text'), value: strings})
const party = fc.oneof(
  fc.record({type: fc.constant('contributor'), value: strings}),
  fc.record({type: fc.constant('agency'), value: strings, id: fc.option(strings, {nil: undefined})})
)
const role = fc.record({
  type: fc.constant('creditRole'),
  value: strings,
  role: fc.constantFrom('text', 'photo', 'video', 'graphic', 'source', 'compilation', 'translation', 'editing')
})

function parent(type: string, children: fc.Arbitrary<unknown>, fields: Record<string, fc.Arbitrary<unknown>> = {}) {
  return fc.record({type: fc.constant(type), children: fc.array(children, {maxLength: 4}), ...fields})
}

const credit = parent('credit', fc.oneof(text, party, role))
const dateline = parent('dateline', fc.oneof(text, party), {
  place: fc.option(strings, {nil: undefined}),
  date: fc.option(fc.constantFrom('12/5', '31/2', 'ngày 1 tháng 3 năm 2024', ''), {nil: undefined})
})
const image = fc.record({
  type: fc.constant('image'),
  url: addresses,
  alt: fc.option(strings),
  title: fc.option(strings)
})

const {inline, block} = fc.letrec(tie => ({
  inline: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    text,
    credit,
    dateline,
    image,
    fc.record({type: fc.constantFrom('endMark', 'residue', 'inlineCode', 'html'), value: strings}),
    fc.record({type: fc.constant('break')}),
    parent('link', tie('inline'), {url: addresses}),
    parent('strong', tie('inline')),
    parent('emphasis', tie('inline')),
    parent('scoreline', tie('inline'))
  ),
  block: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    parent('paragraph', tie('inline')),
    parent('lead', tie('inline')),
    parent('headline', tie('inline')),
    parent('kicker', tie('inline')),
    parent('byline', fc.oneof(text, party)),
    parent('timestamp', text, {
      date: fc.constantFrom('2024-05-07', '2024-05-07T08:30:00+07:00', 'hôm qua', '', undefined)
    }),
    parent('subheading', tie('inline'), {depth: fc.integer({min: 1, max: 3})}),
    parent('keywords', text),
    parent('figure', fc.oneof(image, credit, parent('caption', tie('inline')))),
    credit,
    image,
    text,
    fc.record({type: fc.constantFrom('residue', 'code', 'html', 'thematicBreak'), value: strings}),
    parent('list', parent('listItem', tie('block')), {ordered: fc.boolean()}),
    parent('blockquote', tie('block')),
    parent('table', parent('tableRow', parent('tableCell', tie('inline')))),
    parent('scoreline', tie('block'))
  )
}))
void inline

/** Trees with all nodes in all places, of words that break formats, without dates or with wrong ones. */
export const trees: fc.Arbitrary<Article> = fc
  .array(block, {maxLength: 8})
  .map(children => ({type: 'article', children}) as unknown as Article)
