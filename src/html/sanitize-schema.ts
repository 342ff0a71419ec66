import type {Schema} from 'hast-util-sanitize'

/** What may stand in the HTML of an article; everything else is left out. */
export const schema: Schema = {
  tagNames: (
    'article p h1 h2 h3 h4 h5 h6 time address figure figcaption img aside small span div strong em del code pre a br hr ' +
    'ul ol li blockquote table thead tbody tr td th sub sup'
  ).split(' '),
  attributes: {
    '*': ['className', 'data*', 'hidden', 'lang', 'dir', 'title'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy']],
    time: ['dateTime'],
    ol: ['start']
  },
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https']},
  strip: ['script', 'style'],
  ancestors: {},
  clobber: [],
  clobberPrefix: '',
  required: {}
}
